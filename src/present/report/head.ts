// The frame of an official paper from what kh.yaml says of the office; what it does not say stays a visible gap.
import { type Day, partsOf } from '../../model/civil-date.ts';
import type { Office } from '../../model/schema/office.ts';
import type { Head } from './model-head.ts';
import { BLANK, longDayText, upperText } from './words.ts';

export interface HeadQuestion {
  readonly office: Office;
  readonly kind: 'report' | 'reminder';
  readonly subject: string;
  /** Of a letter; a report goes to whom kh.yaml names. */
  readonly addressees: readonly string[] | null;
  readonly internal: boolean;
  /** The day to print; null leaves it blank, in the year of `cutOff`. */
  readonly dated: Day | null;
  readonly cutOff: Day;
}

const KIND_NAMES = { report: 'Báo cáo', reminder: 'Công văn' } as const;

export function headOf(question: HeadQuestion): Head {
  const { office, kind, subject, dated } = question;
  const symbol =
    kind === 'report' ? (office.symbol ?? 'BC-[ký hiệu]') : (office.letter_symbol ?? '[ký hiệu]');
  const name = office.name ?? '[tên cơ quan ban hành]';
  const addressees = question.addressees ?? office.to ?? [];
  const blank = blankDate(dated ?? question.cutOff);
  return {
    state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    superior: office.superior === undefined ? null : upperText(office.superior),
    office: upperText(name),
    office_in_text: name,
    number: `Số:${BLANK}/${symbol}`,
    place_date: `${office.place ?? '[địa danh]'}, ${dated === null ? blank : longDayText(dated)}`,
    title: kind === 'report' ? 'BÁO CÁO' : null,
    subject,
    addressees,
    internal_notice: question.internal ? 'BẢN NỘI BỘ: có nội dung không công khai' : null,
    signer: {
      lines: (office.signer?.lines ?? ['[quyền hạn, chức vụ người ký]']).map(upperText),
      name: office.signer?.name ?? '[họ và tên người ký]',
    },
    recipients: recipientsOf(office, kind, addressees.length > 0),
    attached: `(Kèm theo ${KIND_NAMES[kind]} số${BLANK}/${symbol} ${blank} của ${name})`,
  };
}

/** Of an electronic paper the day below an annex's title stays blank too (annex I, III.1.c). */
const blankDate = (day: Day): string => `ngày${BLANK}tháng${BLANK}năm ${partsOf(day).year}`;

function recipientsOf(office: Office, kind: HeadQuestion['kind'], hasAddressees: boolean): string[] {
  const listed = kind === 'report' ? (office.recipients ?? []) : [];
  const named = [...(hasAddressees ? ['Như trên'] : []), ...listed];
  const shown = named.length > 0 ? named : ['[nơi nhận]'];
  return [...shown.map((each) => `- ${each.replace(/[;.\s]+$/, '')};`), `- Lưu: ${office.archive ?? 'VT'}.`];
}
