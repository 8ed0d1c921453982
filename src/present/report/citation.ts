// How a plan is cited: kind, number, day, body and subject the first time, kind and number later (decree 30/2020, II.6.b).
import { silenceStart, territoryOn } from '../../evaluate/context.ts';
import { fold } from '../../evaluate/folding.ts';
import { readDocumentNumber } from '../../model/document-number.ts';
import type { Plan, Register, Repository } from '../../model/repository.ts';
import { formatPeriod } from '../dates.ts';
import { dayText, lowerFirst } from './words.ts';

const KINDS =
  /^(Kế hoạch|Chương trình hành động|Chương trình|Đề án|Dự án|Quyết định|Nghị quyết|Chỉ thị)\s+/iu;

const BODIES: Readonly<Record<string, string>> = { UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân' };

interface Parts {
  readonly kind: string;
  /** The title without its kind. */
  readonly subject: string;
}

function partsOf({ title }: Plan): Parts {
  const kind = KINDS.exec(title)?.[1];
  return kind === undefined
    ? { kind: 'Kế hoạch', subject: title }
    : { kind, subject: title.slice(kind.length).trim() };
}

/**
 * `Ủy ban nhân dân tỉnh Thái Nguyên`, by the body in the number and the place as it was called when the plan was issued;
 * null where the number names no body, or nobody knows what the place was called.
 */
export function issuingBody(plan: Plan, repository: Repository): string | null {
  const register = repository.registers.get(plan.issuer);
  const body = plan.number === undefined ? undefined : readDocumentNumber(plan.number)?.number.body;
  const name = body === undefined ? undefined : BODIES[body];
  const place = register === undefined ? null : placeThen(register, plan);
  return name === undefined || place === null ? null : `${name} ${place}`;
}

/** `tỉnh Thừa Thiên Huế (nay là thành phố Huế)`; a place that kept its name is called as it is now. */
function placeThen(register: Register, plan: Plan): string | null {
  const now = lowerFirst(register.name);
  const then = silenceStart(plan);
  const territory = then === null ? null : territoryOn(register, then);
  if (territory === null) return now;
  const [, called = '', kind = ''] = /^(.*?)(?:\s*\(([^()]*)\))?$/u.exec(territory.trim()) ?? [];
  if (called === '' || fold(now).endsWith(fold(called))) return now;
  if (fold(now).endsWith(fold(called.replace(PLACE_KINDS, '')))) return now;
  if (PLACE_KINDS.test(`${called} `)) return `${lowerFirst(called)} (nay là ${now})`;
  return PLACE_KINDS.test(`${kind} `) ? `${kind} ${called} (nay là ${now})` : null;
}

const PLACE_KINDS = /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)\s+/iu;

/** `Kế hoạch số 25/KH-UBND`; the title where the paper prints no number. */
export const shortCitation = (plan: Plan): string =>
  plan.number === undefined ? plan.title : `${partsOf(plan).kind} số ${plan.number}`;

/** `Kế hoạch số 25/KH-UBND ngày 24/01/2025`. */
export function datedCitation(plan: Plan): string {
  if (plan.number === undefined || plan.issued === undefined) return shortCitation(plan);
  const { issued } = plan;
  const when = issued.kind === 'day' ? `ngày ${dayText(issued.last)}` : formatPeriod(issued, 'vi');
  return `${shortCitation(plan)} ${when}`;
}

/** With body and subject, for the first mention. */
export function fullCitation(plan: Plan, repository: Repository): string {
  if (plan.number === undefined) return plan.title;
  const body = issuingBody(plan, repository);
  return [datedCitation(plan), body === null ? undefined : `của ${body}`, subjectOf(plan)]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/** A title that is a noun phrase of its own needs a word before it. */
function subjectOf(plan: Plan): string {
  const { subject } = partsOf(plan);
  return /^(?:về|thực hiện|triển khai|hành động)(?=\s)/iu.test(subject)
    ? lowerFirst(subject)
    : `về ${lowerFirst(subject)}`;
}

/** Where an item stands: `Kế hoạch số 25/KH-UBND ngày 24/01/2025, Phụ lục II, dòng 29`. */
export const paperOf = (plan: Plan, place: string | undefined): string =>
  place === undefined ? datedCitation(plan) : `${datedCitation(plan)}, ${place}`;
