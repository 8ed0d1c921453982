// Parts of the report model: who writes, for which period, up to which day, about which plans.

/** Everything around the body that decree 30/2020/NĐ-CP, annex I, lays down, ready to print. */
export interface Head {
  readonly state: string;
  readonly motto: string;
  /** Cơ quan chủ quản, in capitals; null when there is none (a people's committee). */
  readonly superior: string | null;
  /** Cơ quan ban hành, in capitals. */
  readonly office: string;
  /** The same in running text. */
  readonly office_in_text: string;
  /** `Số:      /BC-UBND`: the number is given by the clerk after signing, so it stays blank. */
  readonly number: string;
  /** `Thái Nguyên, ngày      tháng      năm 2026`, or with the day that was given. */
  readonly place_date: string;
  /** `BÁO CÁO`; null for a letter, which has no name of kind. */
  readonly title: string | null;
  /** Trích yếu; of a letter `V/v ...`. */
  readonly subject: string;
  /** Kính gửi; empty when the paper names nobody. */
  readonly addressees: readonly string[];
  /** Says that the paper holds internal items; null when it does not. */
  readonly internal_notice: string | null;
  /** Lines in capitals above the signature: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  readonly signer: { readonly lines: readonly string[]; readonly name: string };
  /** Nơi nhận, each as printed: `- Như trên;`, the last `- Lưu: VT.`. */
  readonly recipients: readonly string[];
  /** Below an annex's title: `(Kèm theo Báo cáo số      /BC-UBND ngày      tháng      năm 2026 của ...)`. */
  readonly attached: string;
}

export interface PeriodWords {
  /** `2025-Q3`. */
  readonly id: string;
  /** `quý III năm 2025`. */
  readonly words: string;
  /** `QUÝ III NĂM 2025`. */
  readonly words_upper: string;
  readonly year: number;
  /** The days over which data are gathered, by the calendar in force: `2025-06-15` to `2025-09-14`. */
  readonly from: string;
  readonly to: string;
  readonly from_words: string;
  readonly to_words: string;
}

/** `as_of`: asked for; `duty`: the plan's own; `calendar`: the calendar of kh.yaml; `sending`: cut back to the day the report is due; `today`: cut back to today. */
export type CutOffOrigin = 'as_of' | 'duty' | 'calendar' | 'sending' | 'today';

export interface CutOff {
  readonly date: string;
  /** `ngày 14/9/2025`. */
  readonly words: string;
  readonly origin: CutOffOrigin;
  /** Where the day comes from, as a sentence. */
  readonly explanation: string;
  /** The plan whose duty decided; null otherwise. */
  readonly plan: string | null;
}

/** The moments compared with; null where there is none to compare with. */
export interface Comparison {
  readonly last: ComparedPeriod | null;
  /** Null for a year, whose last period it would be. */
  readonly last_year: ComparedPeriod | null;
}

export interface ComparedPeriod {
  readonly id: string;
  readonly words: string;
  /** The cut-off of that period. */
  readonly date: string;
  readonly date_words: string;
}

export interface PlanHead {
  readonly id: string;
  /** The short name, else number or title. */
  readonly name: string;
  readonly title: string;
  readonly number: string | null;
  /** `Kế hoạch số 25/KH-UBND ngày 24/01/2025 của Ủy ban nhân dân tỉnh Thái Nguyên`. */
  readonly citation: string;
  /** `Kế hoạch số 25/KH-UBND`: for every mention after the first. */
  readonly short_citation: string;
  readonly replaced: boolean;
}

export interface Stamp {
  readonly commit: string | null;
  readonly cut_off: string;
  readonly version: string;
  /** One line for the foot. */
  readonly text: string;
}
