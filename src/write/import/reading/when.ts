// When something is due, as documents say it: "Tháng 7/2025", "Quý IV/2025", "Thường xuyên", "Trước 30/6", "Tháng 11 của năm trước".
import { formatDay } from '../../../model/civil-date.ts';
import { fold } from '../../../model/fold.ts';
import { parsePeriod } from '../../../model/period.ts';
import { parseDeadline } from '../../../model/recurrence.ts';
import { plain } from '../plain.ts';

export interface ReadDeadline {
  /** As a task's `deadline` prints it. */
  readonly deadline: string;
  readonly doubt?: 'deadline_unread';
}

/** What the words lean on: a day or month without a year falls in the plan's first year. */
export interface WhenContext {
  readonly year?: number;
}

type Groups = readonly (string | undefined)[];
type Form = readonly [RegExp, (groups: Groups, year: string) => string | undefined];

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const two = (digits = ''): string => digits.padStart(2, '0');
const quarterOf = (written = ''): string => ROMAN[written] ?? written;

/** Words before a point in time that do not move it. */
const LEAD =
  /^(?:hoan thanh|xong|cham nhat|muon nhat|cuoi|den|het|trong|vao|thang cuoi|du kien|thoi gian|thoi han|la|:|-|thuc hien|ban hanh)\s+(?:het |cuoi |trong |la )*/;
const BEFORE = /^(?:truoc|truoc ngay)\s+(?:ngay )?/;

const YEAR = String.raw`(?:(?: nam |\s?[/.-]\s?|, ?nam )(\d{4}))`;
const POINTS: readonly Form[] = [
  [
    new RegExp(`^(?:ngay )?(\\d{1,2})(?: thang |[/.-])(\\d{1,2})${YEAR}?$`),
    ([, d, m, y], year) => dayIn(y ?? year, m, d),
  ],
  [new RegExp(`^(?:thang |t)(\\d{1,2})${YEAR}?$`), ([, m, y], year) => joined(y ?? year, two(m))],
  [/^(\d{1,2})\s?[/.-]\s?(\d{4})$/, ([, m, y]) => joined(y, two(m))],
  [
    new RegExp(`^(?:quy |q)(i{1,3}|iv|[1-4])${YEAR}?$`),
    ([, q, y], year) => joined(y ?? year, `Q${quarterOf(q)}`),
  ],
  [new RegExp(`^(?:0?6|sau) thang (?:dau)(?: nam)?${YEAR}?$`), ([, y], year) => joined(y ?? year, 'H1')],
  [new RegExp(`^(?:0?6|sau) thang (?:cuoi)(?: nam)?${YEAR}?$`), ([, y], year) => joined(y ?? year, 'H2')],
  [
    /^(?:0?6|sau) thang (?:dau|cuoi) nam (\d{4})$/,
    ([whole, y]) => joined(y, whole?.includes('dau') ? 'H1' : 'H2'),
  ],
  [new RegExp(`^(?:0?9|chin) thang(?: dau(?: nam)?)?${YEAR}?$`), ([, y], year) => joined(y ?? year, '9M')],
  [/^(?:nam )?(\d{4})$/, ([, y]) => y],
  [/^nam$/, (_, year) => year],
];

const joined = (year: string | undefined, rest: string): string | undefined =>
  year === undefined || year === '' ? undefined : `${year}-${rest}`;
const dayIn = (year: string | undefined, month?: string, day?: string): string | undefined =>
  joined(year, `${two(month)}-${two(day)}`);

/** One point in time, as a period; the words fold to plain letters. */
export function readPoint(written: string, { year }: WhenContext): string | undefined {
  let words = fold(plain(written))
    .replace(/[.;]+$/, '')
    .trim();
  for (
    let lead = LEAD.exec(words);
    lead !== null && !/^(?:thang|quy|nam|6)/.test(words);
    lead = LEAD.exec(words)
  )
    words = words.slice(lead[0].length);
  const isBefore = BEFORE.test(words);
  words = words.replace(BEFORE, '').trim();
  for (const [pattern, print] of POINTS) {
    const match = pattern.exec(words);
    const read = match === null ? undefined : print(match, year === undefined ? '' : String(year));
    const period = read === undefined ? undefined : parsePeriod(read);
    if (period !== undefined) return isBefore ? formatDay(period.first - 1) : period.text;
  }
  return undefined;
}

const RETURNING: readonly (readonly [RegExp, string])[] = [
  [/^(?:nhiem vu |thuc hien )*thuong xuyen/, 'ongoing'],
  [/^(?:lien tuc|theo yeu cau|khi co yeu cau)/, 'ongoing'],
  [/^(?:dinh ky )*(?:hang|moi) thang$/, 'monthly'],
  [/^(?:dinh ky )*(?:hang|moi) quy$/, 'quarterly'],
  [/^(?:dinh ky )*(?:(?:hang )?(?:0?6|sau) thang(?: mot lan)?|nua nam)$/, 'half-yearly'],
  [/^(?:dinh ky )*(?:hang|moi) nam$/, 'yearly'],
];

const SPAN =
  /^(?:giai doan |tu |trong |nam |cac nam )*(\d{4})\s*(?:-|–|—|den|toi)\s*(?:het )?(?:nam )?(\d{4})$/;
const ONWARD =
  /^(?:tu )?(?:nam )?(\d{4})(?: va)?(?:,)? (?:(?:nhung|cac) nam (?:tiep theo|sau|toi)|(?:cho )?tro di|den nay)/;
const FROM = /^(?:bat dau )?tu (?:nam )?(\d{4})(?: tro di)?$/;
const AND_PERIOD = /^(?:nam )?(\d{4})(?:,)? va (?:giai doan )?(\d{4})\s*(?:-|–|den)\s*(\d{4})$/;
const YEARLY_IN =
  /^(?:truoc )?(?:ngay (\d{1,2}) )?(?:thang|\/)\s?(\d{1,2})(?: cua| moi| hang)*(?: nam)?( nam truoc| cua nam truoc| truoc)?(?: hang nam| moi nam)?$/;

/** Undefined where the words name no time that kh knows. */
export function readDeadline(written: string, context: WhenContext): ReadDeadline | undefined {
  const words = fold(plain(written))
    .replace(/[.;]+$/, '')
    .trim();
  if (words === '') return undefined;
  const known = RETURNING.find(([pattern]) => pattern.test(words))?.[1] ?? spanIn(words) ?? yearlyIn(words);
  const deadline = known ?? readPoint(written, context) ?? lastOfSeveral(words, context);
  if (deadline === undefined || parseDeadline(deadline) === undefined) return undefined;
  const isSure = known !== undefined || readPoint(written, context) !== undefined;
  return isSure ? { deadline } : { deadline, doubt: 'deadline_unread' };
}

function spanIn(words: string): string | undefined {
  const span = SPAN.exec(words);
  if (span !== null) return `${span[1]}/${span[2]}`;
  const onward = ONWARD.exec(words) ?? FROM.exec(words);
  if (onward !== null) return `${onward[1]}/..`;
  const both = AND_PERIOD.exec(words);
  return both === null ? undefined : `${both[1]}/${both[3]}`;
}

/** "Tháng 11 của năm trước", "Tháng 12 hằng năm", "Trước ngày 15 tháng 12 hằng năm". */
function yearlyIn(words: string): string | undefined {
  const text = words.replace(/^(\d{1,2})\/(\d{1,2}) /, 'ngay $1 thang $2 ');
  const match = YEARLY_IN.exec(text);
  if (match === null || !/nam truoc|hang nam|moi nam/.test(text)) return undefined;
  const [, day, month = ''] = match;
  const on = day === undefined ? `${Number(month)}` : `${Number(month)}-${Number(day)}`;
  return `yearly ${on}${/nam truoc/.test(text) ? ' ahead' : ''}`;
}

/** "Quý II, III/2025", "Từ 15/10 đến 20/10/2026": the last of several points is the due one; doubtful. */
function lastOfSeveral(words: string, context: WhenContext): string | undefined {
  const parts = words.split(/\s*(?:,|;| va | - |–| den (?:het )?)\s*/);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return undefined;
  const unit = /^(quy|thang|nam) /.exec(words)?.[1] ?? '';
  return readPoint(last, context) ?? readPoint(`${unit} ${last}`, context);
}
