// Follows one sheet: cells with what they show, merged ranges, hidden rows and columns, formulas without a value.

import { type CellPlace, type CellRange, columnName } from '../../model/sheet-place.ts';
import type { SourcePlace } from '../../model/source-document.ts';
import type { Collector } from './collector.ts';
import { plainText } from './plain-text.ts';
import { Refused } from './reading.ts';
import { isOn } from './workbook/book.ts';
import { type SheetEvents, type WrittenCell, whole } from './workbook/sheet-events.ts';
import type { ShowNumber } from './xlsx-formats.ts';
import type { Attributes } from './xml.ts';

const MOST_CELLS = 300_000;
const MOST_MERGES = 20_000;
const MOST_CHARACTERS = 30_000_000;

export interface SheetCell extends CellPlace {
  readonly text: string;
}

export interface SheetContext {
  readonly texts: readonly string[];
  /** By the index of the cells' styles. */
  readonly patterns: readonly string[];
  readonly show: ShowNumber;
  readonly collector: Collector;
  readonly sheet: string;
}

export class SheetReader implements SheetEvents {
  readonly cells: SheetCell[] = [];
  readonly merges: CellRange[] = [];
  readonly #context: SheetContext;
  #characters = 0;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  cell(cell: WrittenCell): void {
    const { row, column, type, value, formula } = cell;
    if (value === null && formula === null) return;
    const withoutValue = formula !== null && (type === 'e' || (value === null && type !== 'str'));
    if (withoutValue)
      this.#context.collector.remark('formula_without_value', value ?? '', this.#place(row, column));
    const text = plainText(this.#shown(cell)).trim();
    if (text === '') return;
    this.#characters += text.length;
    if (this.cells.length >= MOST_CELLS || this.#characters > MOST_CHARACTERS)
      throw new Refused('too_large', { limit: 30 });
    this.cells.push({ row, column, text });
  }

  merge(range: CellRange): void {
    if (this.merges.length >= MOST_MERGES) throw new Refused('too_large', { limit: 30 });
    this.merges.push(range);
  }

  other(name: string, { hidden, min }: Attributes, row: number): void {
    const { collector } = this.#context;
    if (name === 'x:row' && isOn(hidden)) collector.remark('hidden', undefined, this.#place(row, 0));
    else if (name === 'x:col' && isOn(hidden))
      collector.remark('hidden', undefined, this.#place(1, (whole(min) ?? 1) - 1));
    else if (name === 'x:oleObject')
      collector.remark('embedded_object', undefined, this.#place(Math.max(1, row), 0));
  }

  #place(row: number, column: number): SourcePlace {
    return { line: row, sheet: this.#context.sheet, cell: `${columnName(column)}${row}` };
  }

  #shown({ type, style, value }: WrittenCell): string {
    const { texts, patterns, show } = this.#context;
    if (value === null) return '';
    if (type === 's') return texts[whole(value) ?? -1] ?? '';
    if (type === 'd') return dayOf(value);
    if (type !== 'n' || value.trim() === '') return value;
    const number = Number(value);
    return Number.isFinite(number) ? show(number, patterns[style]) : value;
  }
}

/** `2025-03-15T00:00:00` as people here write it. */
const dayOf = (written: string): string => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(written);
  return parts === null ? written : `${parts[3]}/${parts[2]}/${parts[1]}`;
};
