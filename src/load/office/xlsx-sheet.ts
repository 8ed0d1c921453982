// Follows one sheet: cells with what they show, merged ranges, hidden rows and columns, formulas without a value.
import type { SourcePlace } from '../../model/source-document.js';
import type { Collector } from './collector.ts';
import { plainText } from './plain-text.ts';
import { Refused } from './reading.ts';
import { isOn } from './xlsx-book.ts';
import type { ShowNumber } from './xlsx-formats.ts';
import type { Attributes, XmlEvents } from './xml.ts';

const MOST_CELLS = 300_000;
const MOST_MERGES = 20_000;
const MOST_CHARACTERS = 30_000_000;

/** Row and column from 1. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetContext {
  readonly texts: readonly string[];
  readonly formats: readonly string[];
  readonly show: ShowNumber;
  readonly collector: Collector;
  readonly sheet: string;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly format: string | undefined;
  value: string;
  inline: string;
  formula: boolean;
}

export class SheetReader implements XmlEvents {
  readonly cells: SheetCell[] = [];
  readonly merges: Merge[] = [];
  readonly #context: SheetContext;
  #row = 0;
  #column = 0;
  #cell: OpenCell | undefined;
  #takes: 'value' | 'inline' | undefined;
  #aside = false;
  #characters = 0;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(tag: string, attributes: Attributes): void {
    const cell = this.#cell;
    if (tag === 'x:row') this.#openRow(attributes);
    else if (tag === 'x:c') this.#openCell(attributes);
    else if (cell !== undefined && tag === 'x:v') this.#takes = 'value';
    else if (cell !== undefined && tag === 'x:f') cell.formula = true;
    else if (cell !== undefined && tag === 'x:rPh') this.#aside = true;
    else if (cell !== undefined && tag === 'x:t') this.#takes = this.#aside ? undefined : 'inline';
    else if (tag === 'x:mergeCell') this.#merge(attributes['ref'] ?? '');
    else if (tag === 'x:col' && isOn(attributes['hidden'])) this.#hiddenColumns(attributes);
    else if (tag === 'x:oleObject')
      this.#context.collector.remark('embedded_object', undefined, this.#place(1));
  }

  close(tag: string): void {
    if (tag === 'x:c') this.#closeCell();
    else if (tag === 'x:rPh') this.#aside = false;
    else if (tag === 'x:v' || tag === 'x:t') this.#takes = undefined;
  }

  text(text: string): void {
    if (this.#cell === undefined || this.#takes === undefined) return;
    this.#cell[this.#takes] += text;
  }

  #place(column: number): SourcePlace {
    const row = Math.max(1, this.#row);
    return { line: row, sheet: this.#context.sheet, cell: `${columnName(column)}${row}` };
  }

  #openRow(attributes: Attributes): void {
    this.#row = whole(attributes['r']) ?? this.#row + 1;
    this.#column = 0;
    if (isOn(attributes['hidden'])) this.#context.collector.remark('hidden', undefined, this.#place(1));
  }

  #hiddenColumns(attributes: Attributes): void {
    const column = whole(attributes['min']) ?? 1;
    const at = { line: 1, sheet: this.#context.sheet, cell: `${columnName(column)}1` };
    this.#context.collector.remark('hidden', undefined, at);
  }

  #openCell(attributes: Attributes): void {
    const reference = placeOf(attributes['r'] ?? '');
    const column = reference?.column ?? this.#column + 1;
    this.#column = column;
    this.#cell = {
      row: reference?.row ?? this.#row,
      column,
      type: attributes['t'] ?? 'n',
      format: this.#context.formats[whole(attributes['s']) ?? 0],
      value: '',
      inline: '',
      formula: false,
    };
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (cell === undefined) return;
    const at = this.#place(cell.column);
    const withoutValue = cell.formula && (cell.type === 'e' || (cell.value === '' && cell.type !== 'str'));
    if (withoutValue) this.#context.collector.remark('formula_without_value', cell.value, at);
    const text = plainText(this.#shown(cell)).trim();
    if (text === '') return;
    this.#characters += text.length;
    if (this.cells.length >= MOST_CELLS || this.#characters > MOST_CHARACTERS)
      throw new Refused('too_large', { limit: 30 });
    this.cells.push({ row: cell.row, column: cell.column, text });
  }

  #shown(cell: OpenCell): string {
    const { type, value } = cell;
    if (type === 's') return this.#context.texts[whole(value) ?? -1] ?? '';
    if (type === 'inlineStr') return cell.inline;
    if (type !== 'n' || value.trim() === '') return type === 'd' ? dayOf(value) : value;
    const number = Number(value);
    return Number.isFinite(number) ? this.#context.show(number, cell.format) : value;
  }

  #merge(reference: string): void {
    const [first, last] = reference.split(':').map(placeOf);
    if (first === undefined || last === undefined) return;
    if (this.merges.length >= MOST_MERGES) throw new Refused('too_large', { limit: 30 });
    this.merges.push({ top: first.row, left: first.column, bottom: last.row, right: last.column });
  }
}

/** `2025-03-15T00:00:00` as people here write it. */
const dayOf = (written: string): string => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(written);
  return parts === null ? written : `${parts[3]}/${parts[2]}/${parts[1]}`;
};

const whole = (written: string | undefined): number | undefined =>
  written !== undefined && /^\d{1,7}$/.test(written) ? Number(written) : undefined;

/** `B12`: row 12, column 2. */
function placeOf(reference: string): { row: number; column: number } | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (parts === null) return undefined;
  const column = [...(parts[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(parts[2]), column };
}

export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}
