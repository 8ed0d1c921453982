// Days, periods and deadlines as people type them: `05/8/2025`, `Quý III/2025`, `6 tháng đầu năm 2025`, `thường xuyên`.
import { type Day, formatDay } from '../../model/civil-date.ts';
import { fold } from '../../model/fold.ts';
import { type Period, parsePeriod } from '../../model/period.ts';
import { parseDeadline } from '../../model/recurrence.ts';
import { suggestPeriod } from '../../model/suggested-period.ts';
import { type Reading, tidy } from './reading.ts';

type Groups = readonly (string | undefined)[];

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const two = (digits = ''): string => digits.padStart(2, '0');

const YEAR = '(?: nam |[/ -])(\\d{4})';
/** Of the words without diacritics, the notation each means. */
const FORMS: readonly (readonly [RegExp, (groups: Groups) => string])[] = [
  [
    /^(?:ngay )?(\d{1,2})(?: thang |[/.-])(\d{1,2})(?: nam |[/.-])(\d{4})$/,
    ([, d, m, y]) => `${y}-${two(m)}-${two(d)}`,
  ],
  [new RegExp(`^(?:thang |t)?(\\d{1,2})${YEAR}$`), ([, m, y]) => `${y}-${two(m)}`],
  [new RegExp(`^(?:quy |q)(i{1,3}|iv|[1-4])${YEAR}$`), ([, q = '', y]) => `${y}-Q${ROMAN[q] ?? q}`],
  [new RegExp(`^(?:0?6|sau) thang dau${YEAR}$`), ([, y]) => `${y}-H1`],
  [new RegExp(`^(?:0?6|sau) thang cuoi${YEAR}$`), ([, y]) => `${y}-H2`],
  [new RegExp(`^(?:0?9|chin) thang(?: dau)?${YEAR}$`), ([, y]) => `${y}-9M`],
  [/^nam (\d{4})$/, ([, y]) => `${y}`],
];

/** Printed for a file; `today` is what that word means. */
export function readTypedPeriod(typed: string, today: Day): Reading<string> {
  const text = tidy(typed);
  const words = fold(text).replace(/ ?\/ ?/g, '/');
  if (words === 'today' || words === 'hom nay') return { read: formatDay(today) };
  const written = [text.toUpperCase(), suggestPeriod(text), ...FORMS.map((form) => fill(form, words))];
  const found = written.find((each) => each !== undefined && parsePeriod(each) !== undefined);
  if (found !== undefined) return { read: found };
  // What is reported has begun.
  const instead = withYear(words, today).find((each) => (periodIn(each, today)?.first ?? 0) <= today);
  return { wrong: 'period', ...(instead !== undefined && { instead }) };
}

/** Without a year, or with its last two digits only, nobody knows later which year it was. */
const YEARLESS: readonly (readonly [RegExp, (groups: Groups) => string])[] = [
  [/^(?:ngay )?(\d{1,2})(?: thang |[/.-])(\d{1,2})$/, ([, d, m]) => `${Number(d)}/${Number(m)}/`],
  [/^(?:quy |q)(i{1,3}|iv|[1-4])$/, ([, q = '']) => `Quý ${QUARTERS[Number(ROMAN[q] ?? q)]}/`],
  [/^(?:thang |t)(\d{1,2})$/, ([, m]) => `tháng ${Number(m)}/`],
  [/^(?:0?6|sau) thang(?: dau(?: nam)?)?$/, () => '6 tháng đầu năm '],
  [/^(?:0?6|sau) thang cuoi(?: nam)?$/, () => '6 tháng cuối năm '],
  [/^(?:0?9|chin) thang(?: dau(?: nam)?)?$/, () => '9 tháng năm '],
];

const QUARTERS = ['', 'I', 'II', 'III', 'IV'];

/** The same with the year in full: the one of two digits, this one, the one before; only what there is. */
function withYear(words: string, today: Day): readonly string[] {
  const short = /^(.*\d|.*\bi{1,3}|.*\biv|.*\bnam)(?:[/.-]| nam | )(\d{2})$/.exec(words);
  const year = Number(formatDay(today).slice(0, 4));
  const ways: readonly (readonly [string, number])[] = [
    ...(short === null ? [] : [[short[1] ?? '', 2000 + Number(short[2])] as const]),
    [words, year],
    [words, year - 1],
  ];
  return ways.flatMap(([rest, full]) => {
    const form = YEARLESS.map((each) => fill(each, rest)).find((each) => each !== undefined);
    const whole = `${form}${full}`;
    return form === undefined || periodIn(whole, today) === undefined ? [] : [whole];
  });
}

function periodIn(typed: string, today: Day): Period | undefined {
  const reading = readTypedPeriod(typed, today);
  return 'read' in reading ? parsePeriod(reading.read) : undefined;
}

function fill([pattern, notation]: (typeof FORMS)[number], words: string): string | undefined {
  const match = pattern.exec(words);
  return match === null ? undefined : notation(match);
}

const RETURNING: Readonly<Record<string, string>> = {
  'thuong xuyen': 'ongoing',
  'hang thang': 'monthly',
  'hang quy': 'quarterly',
  '6 thang mot lan': 'half-yearly',
  'hang nam': 'yearly',
};

/** A deadline: what the files know, a period, a span of years (`2025 - 2030`), or words for what returns. */
export function readTypedDeadline(typed: string, today: Day): Reading<string> {
  const text = tidy(typed);
  const words = fold(text).replace(/^(?:nhiem vu )/, '');
  const span = /^(?:giai doan )?(\d{4})\s*[-–/]\s*(\d{4})$/.exec(words);
  const written = [text.toLowerCase(), text, RETURNING[words], span && `${span[1]}/${span[2]}`];
  const known = written.find((each) => each && parseDeadline(each) !== undefined);
  if (known) return { read: known };
  const period = readTypedPeriod(text, today);
  if (!('wrong' in period)) return period;
  const [instead] = withYear(words, today);
  return { wrong: 'deadline', ...(instead !== undefined && { instead }) };
}
