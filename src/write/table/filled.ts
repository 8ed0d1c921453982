// What a filled table comes to: an entry for each line with a figure or state, or what is wrong with the line.
import type { Day } from '../../model/civil-date.ts';
import { appendEntry } from '../changes.ts';
import type { EntryReading, FieldFault } from '../entries/entry.ts';
import { readLogEntry } from '../entries/log.ts';
import { readResult } from '../entries/result.ts';
import type { Change } from '../plan-steps.ts';
import { readTypedNumber } from '../typed/number.ts';
import type { ReadRow, Row } from './table.ts';

/** An item that the table asks about. */
export type AskedItem = { readonly ref: string; readonly file: string } & (
  | {
      readonly kind: 'target';
      readonly unit: string | undefined;
      readonly isQualitative: boolean;
      readonly largest?: number | undefined;
      readonly lowest?: number | undefined;
    }
  | { readonly kind: 'task'; readonly turn: string | null }
);

export type RowFault = 'unknown' | 'twice' | 'columns' | 'no_value';

export interface FilledRow {
  readonly row: ReadRow;
  readonly item: AskedItem | undefined;
  /** Null for a line that was left empty, or is wrong. */
  readonly change: Change | null;
  readonly fault: RowFault | null;
  readonly fieldFaults: readonly FieldFault[];
}

/** `given`: what the columns held beforehand; a line where nothing else was typed is left empty. */
export function readFilled(
  rows: readonly ReadRow[],
  items: readonly AskedItem[],
  given: Pick<Row, 'date' | 'source'>,
  today: Day,
): readonly FilledRow[] {
  const byRef = new Map(items.map((item) => [item.ref, item]));
  const seen = new Set<string>();
  return rows.map((row): FilledRow => {
    const item = byRef.get(row.ref);
    const nothing = { row, item, change: null, fieldFaults: [] };
    if (item === undefined) return { ...nothing, fault: 'unknown' };
    if (seen.has(row.ref)) return { ...nothing, fault: 'twice' };
    seen.add(row.ref);
    if (row.isTooWide) return { ...nothing, fault: 'columns' };
    if (row.value === '') {
      const isUntouched = row.date === given.date && row.source === given.source;
      return { ...nothing, fault: isUntouched || row.date + row.source === '' ? null : 'no_value' };
    }
    const reading = readEntry(row, item, today);
    if ('faults' in reading) return { ...nothing, fault: null, fieldFaults: reading.faults };
    const list = item.kind === 'target' ? 'results' : 'log';
    return { ...nothing, fault: null, change: appendEntry(item.file, item.kind, list, reading.fields) };
  });
}

function readEntry({ value, date, source }: Row, item: AskedItem, today: Day): EntryReading {
  if (item.kind === 'target') return readResult({ value, date, source }, item, today);
  const isProgress = 'read' in readTypedNumber(value.replace(/\s*%$/, ''));
  const state = isProgress ? { progress: value } : { status: value };
  const turn = item.turn === null ? {} : { for: item.turn };
  return readLogEntry({ ...state, date, source, ...turn }, item.turn, today);
}
