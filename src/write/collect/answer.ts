// One row as an answer: an entry for its item, or everything that is wrong with it.
import { isDeepStrictEqual } from 'node:util';
import { type Day, formatDay } from '../../model/civil-date.ts';
import { ASKED, type AskedColumn, LOCKED } from '../../model/collect/columns.ts';
import { changedColumns, type RowMark } from '../../model/collect/row-mark.ts';
import { printSource, readSource, type WorkbookSource } from '../../model/collect/source.ts';
import { type Period, parsePeriod } from '../../model/period.ts';
import type { EntryReading, Fields, Typed } from '../entries/entry.ts';
import { type EntryData as Data, dataIn } from '../entries/held-entry.ts';
import { readLogEntry } from '../entries/log.ts';
import { readResult } from '../entries/result.ts';
import type { KnownItem, KnownQuestion } from './known-item.ts';
import type { Problem } from './problem.ts';
import type { FormColumnName, ReturnedRow } from './read-form.ts';
import { typedCell } from './typed-cell.ts';

export interface Asking {
  readonly period: Period;
  readonly asOf: Day;
  readonly source: WorkbookSource;
  readonly isFrom1904: boolean;
}

export type Answer =
  | { readonly kind: 'good'; readonly fields: Fields }
  /** The repository holds it already. */
  | { readonly kind: 'same' }
  | { readonly kind: 'bad'; readonly problems: readonly Problem[] };

export function readAnswer(
  row: ReturnedRow,
  mark: RowMark,
  item: KnownItem,
  question: KnownQuestion,
  asking: Asking,
): Answer {
  const cellProblems = [...mergedCell(row), ...lockedCells(row, mark, question)];
  const { typed, problems } = typedRow(row, item, asking);
  if (cellProblems.length + problems.length > 0)
    return { kind: 'bad', problems: [...cellProblems, ...problems] };
  const reading = readEntry(typed, mark, item, question, asking);
  if ('faults' in reading) {
    const faults = reading.faults.map((fault): Problem => {
      const column = columnOf(fault.field, row);
      return { kind: 'field', fault, column, place: row.place(column) };
    });
    return { kind: 'bad', problems: faults };
  }
  const late = futureDay(row, reading.fields, asking);
  if (late.length > 0) return { kind: 'bad', problems: late };
  if (isKnown(reading.fields, typed, item, asking.source)) return { kind: 'same' };
  if (mark.content !== question.content && !agrees(reading.fields, item))
    return { kind: 'bad', problems: [stale(row, question)] };
  return { kind: 'good', fields: reading.fields };
}

const mergedCell = ({ merged, place }: ReturnedRow): readonly Problem[] =>
  merged === null ? [] : [{ kind: 'merged', column: merged, place: place(merged), params: {} }];

/** A locked cell that says something else than was sent out; `expected` where that is still known. */
function lockedCells(row: ReturnedRow, mark: RowMark, { locked }: KnownQuestion): readonly Problem[] {
  const textOf = (column: FormColumnName): string => row.cell(column)?.text ?? '';
  const columns: readonly FormColumnName[] = LOCKED[row.kind];
  return changedColumns(mark, textOf).map((column): Problem => {
    const expected = locked[columns.indexOf(column)] ?? '';
    return {
      kind: 'locked',
      column,
      place: row.place(column),
      params: { written: textOf(column), expected },
    };
  });
}

function typedRow(
  row: ReturnedRow,
  item: KnownItem,
  { isFrom1904 }: Asking,
): { typed: Record<string, string>; problems: Problem[] } {
  const typed: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const column of ASKED[row.kind] as readonly AskedColumn[]) {
    const read = typedCell(column, row.cell(column), { ...item, isFrom1904 });
    if (read === undefined) continue;
    if ('typed' in read) typed[column] = read.typed.trim();
    else problems.push({ kind: read.wrong, params: read.params, column, place: row.place(column) });
  }
  if (problems.length > 0) return { typed, problems };
  const says = row.kind === 'target' ? ['value', 'note'] : ['status', 'progress', 'evidence', 'note'];
  const first: FormColumnName = row.kind === 'target' ? 'value' : 'status';
  if (!says.some((column) => typed[column] !== undefined))
    problems.push({ kind: 'no_value', params: {}, column: first, place: row.place(first) });
  return { typed, problems };
}

function readEntry(
  typed: Readonly<Record<string, string>>,
  mark: RowMark,
  item: KnownItem,
  question: KnownQuestion,
  { period, asOf, source }: Asking,
): EntryReading {
  const reported = formatDay(asOf);
  if (item.kind === 'target') {
    const { value, note, source: named = '', date = period.text, quality } = typed;
    // Without a figure the remark is what there is to say.
    const words: Typed = value === undefined ? { text: note } : { value, note };
    return readResult(
      { ...words, date, reported, quality, source: printSource(source, named) },
      // Shares were asked about already, with the format of the cell at hand.
      {
        kind: 'target',
        unit: item.unit,
        isQualitative: item.isQualitative,
        largest: item.largest,
        lowest: item.lowest,
        isShareKnown: true,
      },
      asOf,
    );
  }
  const { date = formatDay(Math.min(asOf, period.last)), ...rest } = typed;
  const turn = question.turn?.text ?? null;
  const agency = question.role === 'member' ? mark.agency.slice(mark.agency.indexOf('/') + 1) : undefined;
  const reading = readLogEntry(
    { ...rest, date, reported, agency, source: printSource(source, ''), ...(turn !== null && { for: turn }) },
    turn,
    asOf,
  );
  const isDone =
    'fields' in reading &&
    reading.fields.some(([field, printed]) => field === 'status' && printed === 'done');
  // The day of completion decides between in time and late: it is not for kh to make up.
  return isDone && typed.date === undefined
    ? { faults: [{ field: 'date', typed: '', kind: 'missing', known: [] }] }
    : reading;
}

const columnOf = (field: string, { kind }: ReturnedRow): FormColumnName => {
  const columns: readonly string[] = ASKED[kind];
  if (columns.includes(field)) return field as AskedColumn;
  return kind === 'target' ? 'value' : 'status';
};

function futureDay(row: ReturnedRow, fields: Fields, { asOf, period }: Asking): readonly Problem[] {
  if (row.cell('date') === undefined) return [];
  const date = parsePeriod(Object.fromEntries(fields).date ?? '');
  if (date === undefined || date.first <= asOf || date.last <= period.last) return [];
  return [{ kind: 'future', column: 'date', place: row.place('date'), params: { today: formatDay(asOf) } }];
}

function stale(row: ReturnedRow, { locked }: KnownQuestion): Problem {
  const known = locked[(LOCKED[row.kind] as readonly string[]).indexOf('known')] ?? '';
  return { kind: 'stale', column: null, place: row.place('id'), params: { known } };
}

const without = (data: Data, keys: readonly string[]): Data =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));

/** The same bytes were taken in before, or an entry says the same in every word but when and in which file it came. */
function isKnown(
  fields: Fields,
  typed: Typed,
  { entries, kind }: KnownItem,
  { hash }: WorkbookSource,
): boolean {
  const own = dataIn(fields);
  // Without a day of its own, an entry of a task has that of its import.
  const aside = ['reported', 'source', ...(kind === 'task' && typed.date === undefined ? ['date'] : [])];
  const bare = without(own, aside);
  return entries.some((entry) => {
    const held = entry as Data & { readonly source?: string };
    const isSameFile = readSource(held.source)?.hash === hash;
    if (isSameFile && held.agency === own.agency) return true;
    return isDeepStrictEqual(without(held, aside), bare) && namedSource(held) === namedSource(own);
  });
}

/** What the agency itself named as its source, before the workbook's own name. */
const namedSource = ({ source }: Data): string =>
  typeof source === 'string' ? source.replace(/(?:^|; )biểu \S+, tệp .*$/, '') : '';

/** What decides is what the repository holds already: the answer adds to it and contradicts nothing. */
function agrees(fields: Fields, { entries }: KnownItem): boolean {
  const own = dataIn(fields);
  const decisive = ['date', 'value', 'verdict', 'status', 'progress', 'for', 'agency'];
  return entries.some((entry) => decisive.every((key) => isDeepStrictEqual((entry as Data)[key], own[key])));
}
