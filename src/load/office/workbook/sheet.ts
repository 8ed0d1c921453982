// One sheet of a workbook: its cells with their values, formulas and formats, and the ranges that were merged.
import type { CellRange } from '../../../model/sheet-place.ts';
import type { Archive } from '../unzip.ts';
import { readXml } from '../xml.ts';
import type { Bounds } from './bounds.ts';
import { sheetEvents, type WrittenCell } from './sheet-events.ts';
import type { WorkbookCell } from './types.ts';

export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly WorkbookCell['format'][];
  readonly bounds: Bounds;
}

const MOST_MERGES = 20_000;

export async function readSheet(
  archive: Archive,
  part: string,
  shared: Shared,
): Promise<{ readonly cells: readonly WorkbookCell[]; readonly merges: readonly CellRange[] }> {
  const cells: WorkbookCell[] = [];
  const merges: CellRange[] = [];
  const events = sheetEvents({
    cell(written) {
      const known = knownCell(written, shared);
      if (known === null) return;
      shared.bounds.cell();
      cells.push(known);
    },
    merge(range) {
      if (merges.length < MOST_MERGES) merges.push(range);
    },
    letters: (count) => shared.bounds.letters(count),
  });
  await readXml(archive.pieces(part), events);
  return { cells, merges };
}

/** Null for a cell that holds nothing. */
function knownCell(
  { row, column, type, style, value, formula }: WrittenCell,
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
