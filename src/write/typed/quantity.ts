// Values and goals as people type them: `>50`, `≥ 0,60`, `khoảng 85`, `15 - 20%`, `từ 90 trở lên`, with the unit behind or not.
import { fold } from '../../model/fold.ts';
import { sameUnit } from '../../model/quantity.ts';
import { quoted } from '../text/print.ts';
import { readTypedNumber } from './number.ts';
import { andThen, both, type Reading, tidy } from './reading.ts';

type Sign = '' | '>' | '>=' | '<' | '<=' | '~' | '==';

/** Words and signs before a number; the longer ones first. */
const SIGNS: readonly (readonly [RegExp, Sign])[] = [
  [/^(?:>=|≥|\\geq?\b|toi thieu|it nhat|khong (?:thap|it) hon|khong duoi|tu(?=.*tro len$))/, '>='],
  [/^(?:<=|≤|\\leq?\b|toi da|khong (?:qua|vuot qua|cao hon|tren)|nhieu nhat)/, '<='],
  [/^(?:==?|dung)/, '=='],
  [/^(?:>|tren|hon|lon hon|cao hon)/, '>'],
  [/^(?:<|duoi|chua den|nho hon|thap hon)/, '<'],
  [/^(?:~|≈|\\approx|\\sim|khoang|xap xi)/, '~'],
];

const NUMBER = String.raw`[+-]?\d[\d.,]*(?: \d{3}(?![\d]))*(?:,\d+)?`;
const RANGE = new RegExp(String.raw`^(?:tu )?(${NUMBER})\s*%?\s*(?:\.\.|-|–|—|den)\s*(${NUMBER})(.*)$`);
const SINGLE = new RegExp(`^(${NUMBER})(.*)$`);

/** What a person typed, ready for a file: `68`, `>50`, `~85`, `6..10`. */
export type Quantity = {
  readonly sign: Sign;
  readonly numbers: readonly [string] | readonly [string, string];
};

/** `unit`: what the figure is in; another one typed behind the number is a mistake. */
export function readTypedQuantity(typed: string, unit: string | undefined): Reading<Quantity> {
  const text = fold(tidy(typed).replace(/^\$(.*)\$$/, '$1'));
  const range = RANGE.exec(text);
  if (range !== null) return readRange(range, unit);
  const [pattern, sign] = SIGNS.find(([each]) => each.test(text)) ?? [/^/, '' as const];
  const match = SINGLE.exec(text.replace(pattern, '').trim());
  if (match === null) return { wrong: 'number' };
  const [, number = '', rest = ''] = match;
  if (!isUnit(rest.replace(/tro len$/, ''), unit)) return { wrong: 'unit' };
  const reading = readTypedNumber(number);
  if ('doubtful' in reading) return { doubtful: reading.doubtful.map((way) => sign + way) };
  return andThen(reading, (read) => ({ read: { sign, numbers: [read] } }));
}

function readRange(
  [, low = '', high = '', rest = '']: RegExpExecArray,
  unit: string | undefined,
): Reading<Quantity> {
  if (!isUnit(rest, unit)) return { wrong: 'unit' };
  const ends = both(readTypedNumber(low), readTypedNumber(high), (one, other) => `${one}..${other}`, [
    low,
    high,
  ]);
  return andThen(ends, (numbers) =>
    Number(numbers[0]) <= Number(numbers[1]) ? { read: { sign: '', numbers } } : { wrong: 'number' },
  );
}

/** As a result's `value` stands in a file. */
export const printValue = ({ sign, numbers: [low, high] }: Quantity): string => {
  if (high !== undefined) return `${low}..${high}`;
  return sign === '' || sign === '==' ? low : quoted(sign + low);
};

/** As a goal stands in a file; undefined for "about", which no figure can meet or miss. */
export function printGoal({ sign, numbers: [low, high] }: Quantity): string | undefined {
  if (high !== undefined) return `${low}..${high}`;
  if (sign === '~') return undefined;
  return sign === '' ? low : quoted(`${sign} ${low}`);
}

/** Nothing, the unit itself, or the sign that a longer unit begins with (`%` of `% GRDP`). */
function isUnit(rest: string, unit: string | undefined): boolean {
  const typed = rest.trim();
  const known = fold(unit ?? '');
  return typed === '' || sameUnit(typed, known) || (typed === '%' && known.startsWith('%'));
}
