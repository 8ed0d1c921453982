// One sheet as its cells come by, each with what the file says of it, and the ranges that were merged.
import { type CellRange, readPlace, readRange } from '../../../model/sheet-place.ts';
import type { Attributes, XmlEvents } from '../xml.ts';
import { textEvents } from './strings.ts';

export interface WrittenCell {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** `s` for a shared text, `inlineStr`, `str`, `d`, `b`, `e`, else `n`. */
  readonly type: string;
  /** Index into the styles of cells. */
  readonly style: number;
  /** Null where nothing is written. */
  readonly value: string | null;
  readonly formula: string | null;
}

export interface SheetEvents {
  cell(cell: WrittenCell): void;
  merge(range: CellRange): void;
  /** Every element that is no part of a cell; `row` is the row that it stands in or, of a row, its own number. */
  other?(name: string, attributes: Attributes, row: number): void;
  /** Letters of values and formulas as they are taken in, before the cell that they belong to. */
  letters?(count: number): void;
}

type OpenCell = { -readonly [Key in keyof WrittenCell]: WrittenCell[Key] };

/** A cell without a place stands after the one before it, a row without a number below the one before it. */
export function sheetEvents(sheet: SheetEvents): XmlEvents {
  let row = 0;
  let column = -1;
  let cell: OpenCell | null = null;
  let into: 'value' | 'formula' | null = null;
  const inline = textEvents(
    'x:is',
    (text) => {
      if (cell !== null) cell.value = text;
    },
    (count) => sheet.letters?.(count),
  );
  // Copying objects is slow, and a sheet may have a million empty cells.
  const openCell = (attributes: Attributes): OpenCell => {
    const place = attributes.r === undefined ? undefined : readPlace(attributes.r);
    column = place?.column ?? column + 1;
    return {
      row: place?.row ?? row,
      column,
      type: attributes.t ?? 'n',
      style: whole(attributes.s) ?? 0,
      value: null,
      formula: null,
    };
  };
  return {
    open(name, attributes) {
      if (name === 'x:c') cell = openCell(attributes);
      else if (cell !== null) {
        inline.open(name, attributes);
        if (name === 'x:v') into = 'value';
        else if (name === 'x:f') [into, cell.formula] = ['formula', cell.formula ?? ''];
      } else {
        if (name === 'x:row') [row, column] = [whole(attributes.r) ?? row + 1, -1];
        const range = name === 'x:mergeCell' ? readRange(attributes.ref ?? '') : undefined;
        if (range !== undefined) sheet.merge(range);
        sheet.other?.(name, attributes, row);
      }
    },
    close(name) {
      inline.close(name);
      if (name === 'x:v' || name === 'x:f') into = null;
      if (name !== 'x:c' || cell === null) return;
      const written = cell;
      cell = null;
      sheet.cell(written);
    },
    text(text) {
      inline.text(text);
      if (cell === null || into === null) return;
      sheet.letters?.(text.length);
      cell[into] = (cell[into] ?? '') + text;
    },
  };
}

export const whole = (written: string | undefined): number | undefined =>
  written !== undefined && /^\d{1,7}$/.test(written) ? Number(written) : undefined;
