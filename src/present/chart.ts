// Results as horizontal bars, one a row, against the goal.
import type { Candidate, TargetEvaluation } from '../evaluate/types.ts';
import { type Decimal, toNumber } from '../model/decimal.ts';
import { type Language, message } from '../model/messages/index.ts';
import { type Goal, sameUnit, type Value } from '../model/quantity.ts';
import { formatPeriod } from './dates.ts';
import { textOf } from './labels.ts';
import { formatGoal, formatValue } from './numbers.ts';
import type { SheetPart } from './sheet.ts';
import { table } from './sheet.ts';
import type { Cell, Row } from './table.ts';
import type { Look, Role } from './text.ts';

const BAR_WIDTH = 16;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** `share` of a full bar, from 0 to 1. */
export function bar(share: number, width: number, isAscii: boolean): string {
  const eighths = Math.round(Math.min(1, Math.max(0, share)) * width * 8);
  if (isAscii) return '#'.repeat(Math.round(eighths / 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}

/** The visible results in order of what they describe, the goal below them. */
export function resultChart(item: TargetEvaluation, look: Look): SheetPart[] {
  const { language } = look;
  const visible = item.candidates.filter((each) => each.visible);
  if (visible.length === 0) return [];
  const ordered = [...visible].sort(
    (left, right) => left.date.last - right.date.last || left.reported.last - right.reported.last,
  );
  const goalNumber = item.goal === null ? undefined : numberOf(item.goal);
  const measured = (each: Candidate): number | undefined =>
    isOfUnit(each, item.target.unit) ? numberOf(each.entry.value) : undefined;
  const numbers = [...ordered.map(measured), goalNumber].filter((each) => each !== undefined);
  const top = Math.max(0, ...numbers);
  const hasBars = numbers.length > 0 && numbers.every((each) => each >= 0) && top > 0;
  const drawn = (number: number | undefined): string =>
    hasBars && number !== undefined ? bar(number / top, BAR_WIDTH, look.ascii) : '';
  const rows: Row[] = ordered.map((each) => resultRow(each, item, drawn(measured(each)), language));
  if (item.goal !== null) {
    const goal: Cell = { role: 'info', text: formatGoal(item.goal, item.target.unit, language) };
    rows.push([message(language, 'show.goal'), { role: 'info', text: drawn(goalNumber) }, goal, '']);
  }
  return table(
    [
      { title: message(language, 'show.describes'), most: 16 },
      { title: '', most: BAR_WIDTH },
      { title: message(language, 'show.value'), most: 20 },
      { title: message(language, 'show.origin'), grow: 1 },
    ],
    rows,
  );
}

/** Figures in other units share no scale with the goal: they are told, not drawn. */
const isOfUnit = ({ unit }: Candidate, wanted: string | undefined): boolean =>
  sameUnit(unit ?? wanted, wanted);

function resultRow(each: Candidate, item: TargetEvaluation, drawn: string, language: Language): Row {
  const decides = each === item.result;
  const role: Role = decides
    ? each.satisfied === true
      ? 'good'
      : 'bad'
    : each.unusable === null
      ? 'info'
      : 'dim';
  const words = [
    decides ? message(language, 'show.decides') : undefined,
    each.unusable === null ? undefined : textOf(language, `unusable.${each.unusable}`),
    each.early ? message(language, 'show.early') : undefined,
    each.quality === 'official' ? undefined : message(language, `quality.${each.quality}`),
    each.entry.stated === 'achieved' || each.entry.stated === 'not_achieved'
      ? message(language, `stated.${each.entry.stated}`)
      : undefined,
    each.entry.source,
    each.entry.note,
  ];
  return [
    formatPeriod(each.date, language),
    { role, text: drawn },
    { role: decides ? 'strong' : role, text: candidateValue(each, item.target.unit, language) },
    words.filter((word) => word !== undefined).join('; '),
  ];
}

/** The figure with its unit and, where it is not the goal's, its territory; else the verdict or the words. */
export function candidateValue(each: Candidate, unit: string | undefined, language: Language): string {
  const { value, verdict, text, of } = each.entry;
  if (value !== undefined) {
    const rank = of === undefined ? '' : `/${of}`;
    return formatValue(value, each.unit ?? unit, language) + rank;
  }
  if (verdict !== undefined) return message(language, `verdict.${verdict}`);
  return text === undefined ? message(language, 'show.no_figure') : `“${text}”`;
}

/** The number that draws a goal or a value: its limit, or the lower end of a range. */
function numberOf(quantity: Goal | Value | undefined): number | undefined {
  if (quantity === undefined) return undefined;
  const decimal: Decimal = quantity.op === 'range' ? quantity.min : quantity.value;
  return toNumber(decimal);
}
