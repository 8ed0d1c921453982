// What a cell says, in the words that a person would type into kh: programs turn what was typed into numbers, shares and days.

import type { WorkbookCell } from '../../load/office/workbook/types.ts';
import { formatDay, parseDay } from '../../model/civil-date.ts';
import type { AskedColumn } from '../../model/collect/columns.ts';
import { DAYS_TO_1904 } from '../../model/sheet-place.ts';
import { readTypedNumber } from '../typed/number.ts';
import type { CELL_PROBLEMS } from './problem.ts';

export type TypedCell =
  | { readonly typed: string }
  | { readonly wrong: (typeof CELL_PROBLEMS)[number]; readonly params: Readonly<Record<string, string>> };

export interface CellHome {
  readonly unit: string | undefined;
  /** Whether its goal or its known figures are well above one, so that a fraction of one is probably a share. */
  readonly isLarge: boolean;
  readonly isFrom1904: boolean;
}

const LONGEST = 2000;

const wrong = (
  kind: (typeof CELL_PROBLEMS)[number],
  params: Readonly<Record<string, string>> = {},
): TypedCell => ({
  wrong: kind,
  params,
});

/** Columns for words, where a sign of equality in front is a slip. */
const WORDY: ReadonlySet<AskedColumn> = new Set<AskedColumn>(['source', 'note', 'evidence']);

/** Undefined for an empty cell. */
export function typedCell(
  column: AskedColumn,
  cell: WorkbookCell | undefined,
  home: CellHome,
): TypedCell | undefined {
  if (cell === undefined || (cell.formula === null && cell.text.trim() === '')) return undefined;
  const fault = formulaFault(cell, WORDY.has(column));
  if (fault !== undefined) return fault;
  if (cell.text.length > LONGEST) return wrong('too_long', { most: String(LONGEST) });
  const seen = { ...cell, text: cell.text.replace(UNSEEN, '') };
  switch (column) {
    case 'value':
      return figureIn(seen, home);
    case 'progress':
      return progressIn(seen);
    case 'date':
      return dayIn(seen, home.isFrom1904);
    default:
      return { typed: wordsIn(seen, home.isFrom1904) };
  }
}

/** What copying from a page or a chat brings along unseen: no files of kh may hold it, and nobody meant it. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu;

/** A formula is taken for its value, which the program that saved the file worked out; nothing is worked out here. */
function formulaFault({ kind, formula, text }: WorkbookCell, isWordy: boolean): TypedCell | undefined {
  // `=BC 88/BC-SYT`: nobody meant to compute anything.
  if (isWordy && formula !== null && (kind === 'error' || kind === 'empty'))
    return wrong('formula_words', { written: `=${formula.slice(0, 60)}` });
  if (kind === 'error') return wrong('formula_error', { written: text });
  if (formula === null) return undefined;
  if (kind === 'empty') return wrong('formula_empty', { written: `=${formula.slice(0, 60)}` });
  // `[1]Sheet!A1` stands in another file.
  return /\[[^\]]+\][^!]*!|'[^']*\[[^\]]*\][^']*'!/.test(formula)
    ? wrong('formula_external', { written: `=${formula.slice(0, 60)}` })
    : undefined;
}

function figureIn({ kind, text, format }: WorkbookCell, { unit, isLarge }: CellHome): TypedCell {
  const isShare = (unit ?? '').trim().startsWith('%');
  if (kind !== 'number') {
    const reading = readTypedNumber(text);
    const isFraction = 'read' in reading && isBelowOne(Number(reading.read));
    return isShare && isLarge && isFraction && 'read' in reading ? shareOrNot(reading.read) : { typed: text };
  }
  const number = plainNumber(text);
  if (format === 'date') return wrong('number_is_date', { written: number });
  if (format === 'percent') {
    const shown = timesHundred(number);
    if (!isShare) return wrong('share_of_other_unit', { known: `${comma(number)}, ${comma(shown)}` });
    // A share typed into a cell that multiplies: 95 shown as 9500%.
    if (Math.abs(Number(shown)) > 1000) return wrong('share', bothWays(number, shown));
    // Whoever typed the sign of per cent after a figure below zero meant it.
    return { typed: Number(shown) < 0 ? `${comma(shown)}%` : comma(shown) };
  }
  return isShare && isLarge && isBelowOne(Number(number)) ? shareOrNot(number) : { typed: comma(number) };
}

const isBelowOne = (number: number): boolean => number !== 0 && Math.abs(number) <= 1;
const shareOrNot = (number: string): TypedCell => wrong('share', bothWays(number, timesHundred(number)));
const bothWays = (number: string, hundred: string) => ({ one: comma(number), other: comma(hundred) });

function progressIn(cell: WorkbookCell): TypedCell {
  const { kind, text, format } = cell;
  if (kind !== 'number') return { typed: text };
  const number = plainNumber(text);
  const shown = format === 'percent' ? timesHundred(number) : number;
  const size = Number(shown);
  if (size < 0 || size > 100 || format === 'date') return wrong('progress');
  return format !== 'percent' && size > 0 && size < 1
    ? wrong('share', bothWays(number, timesHundred(number)))
    : { typed: comma(shown) };
}

/** Between the years 2000 and 2100 as spreadsheets count days. */
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_415];
const SERIAL_OF_1970 = 25_569;

function dayIn(cell: WorkbookCell, isFrom1904: boolean): TypedCell {
  if (cell.kind !== 'number') return { typed: isoDay(cell.text) ?? cell.text };
  const serial = serialDay(cell.text, isFrom1904);
  if (serial !== undefined) return { typed: serial };
  // A year, typed into a cell that shows days.
  const number = Number(cell.text);
  return { typed: Number.isInteger(number) && number >= 1990 && number <= 2100 ? String(number) : cell.text };
}

function serialDay(text: string, isFrom1904: boolean): string | undefined {
  const serial = Math.floor(Number(text)) + (isFrom1904 ? DAYS_TO_1904 : 0);
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? formatDay(serial - SERIAL_OF_1970) : undefined;
}

/** A day with a time, as ISO 8601 writes it. */
const isoDay = (text: string): string | undefined => {
  const day = /^(\d{4}-\d{2}-\d{2})T/.exec(text.trim())?.[1];
  return day !== undefined && parseDay(day) !== undefined ? day : undefined;
};

function wordsIn({ kind, text, format }: WorkbookCell, isFrom1904: boolean): string {
  if (kind !== 'number') return text;
  const day = format === 'date' ? serialDay(text, isFrom1904) : undefined;
  if (day === undefined) return comma(plainNumber(text));
  return day.split('-').reverse().join('/');
}

/** With a decimal comma, which means one thing here. */
const comma = (number: string): string => number.replace('.', ',');

/**
 * Digits as people typed them: programs keep binary numbers, of which fifteen digits mean something
 * (`0.30000000000000004` was 0.3).
 */
function plainNumber(text: string): string {
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  const rounded = Number(number.toPrecision(15));
  const plain = String(rounded);
  return plain.includes('e') ? expanded(rounded) : plain;
}

const expanded = (number: number): string =>
  Math.abs(number) >= 1 ? BigInt(Math.round(number)).toString() : number.toFixed(20).replace(/0+$/, '');

const timesHundred = (number: string): string => plainNumber(String(Number(number) * 100));
