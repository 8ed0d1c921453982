// One sheet of a workbook: its cells with their values, formulas and formats, and the ranges that were merged.
import type { Archive } from '../unzip.ts';
import { type Attributes, readXml } from '../xml.ts';
import type { Bounds } from './bounds.ts';
import { readPlace, readRange } from './place.ts';
import { textEvents } from './strings.ts';
import type { CellRange, WorkbookCell } from './types.ts';

export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly WorkbookCell['format'][];
  readonly bounds: Bounds;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | null;
  formula: string | null;
}

const MOST_MERGES = 20_000;

export async function readSheet(
  archive: Archive,
  part: string,
  shared: Shared,
): Promise<{ readonly cells: readonly WorkbookCell[]; readonly merges: readonly CellRange[] }> {
  const cells: WorkbookCell[] = [];
  const merges: CellRange[] = [];
  let row = 0;
  let column = -1;
  let cell: OpenCell | null = null;
  let into: 'value' | 'formula' | null = null;
  const inline = textEvents(
    (text) => {
      if (cell !== null) cell.value = text;
    },
    shared.bounds,
    'x:is',
  );
  const openCell = ({ r = '', t = 'n', s = '0' }: Attributes): OpenCell => {
    const place = readPlace(r) ?? { row, column: column + 1 };
    column = place.column;
    return { ...place, type: t, style: Number(s), value: null, formula: null };
  };
  await readXml(archive.pieces(part), {
    open(name, attributes) {
      inline.open(name, attributes);
      if (name === 'x:row') [row, column] = [Number(attributes.r) || row + 1, -1];
      else if (name === 'x:c') cell = openCell(attributes);
      else if (name === 'x:v') into = 'value';
      else if (name === 'x:f' && cell !== null) [into, cell.formula] = ['formula', cell.formula ?? ''];
      else if (name === 'x:mergeCell' && merges.length < MOST_MERGES) {
        const range = readRange(attributes.ref ?? '');
        if (range !== undefined) merges.push(range);
      }
    },
    close(name) {
      inline.close(name);
      if (name === 'x:v' || name === 'x:f') into = null;
      if (name !== 'x:c' || cell === null) return;
      const known = knownCell(cell, shared);
      cell = null;
      if (known === null) return;
      shared.bounds.cell();
      cells.push(known);
    },
    text(text) {
      inline.text(text);
      if (cell === null || into === null) return;
      shared.bounds.letters(text.length);
      cell[into] = (cell[into] ?? '') + text;
    },
  });
  return { cells, merges };
}

/** Null for a cell that holds nothing. */
function knownCell(
  { row, column, type, style, value, formula }: OpenCell,
  shared: Shared,
): WorkbookCell | null {
  const format = shared.formats[style] ?? 'general';
  const at = { row, column, formula, format };
  const text = type === 's' ? (shared.strings[Number(value)] ?? '') : (value ?? '');
  if (text === '') return formula === null ? null : { ...at, kind: 'empty', text: '' };
  return { ...at, kind: KINDS[type] ?? 'number', text };
}

const KINDS: Readonly<Record<string, WorkbookCell['kind']>> = {
  s: 'text',
  str: 'text',
  inlineStr: 'text',
  // A day as ISO 8601 writes it.
  d: 'text',
  b: 'boolean',
  e: 'error',
};
