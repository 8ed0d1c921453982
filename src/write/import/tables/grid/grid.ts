// A table as a full grid: every row has a cell for every column, merged ones said to be covered.
import type { SourcePlace, SourceTable } from '../../../../model/source-document.ts';
import { plainText } from '../plain.ts';
import type { Piece } from '../types.ts';

export interface GridCell {
  readonly pieces: readonly Piece[];
  /** For reading; of a covered cell what the merged cell says. */
  readonly text: string;
  /** Covered by the merged cell above it, or by the one on its left. */
  readonly covered?: 'above' | 'left';
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly at: SourcePlace;
  /** A page break stands before it. */
  readonly resumed?: boolean;
}

export interface Grid {
  readonly columns: number;
  readonly rows: readonly GridRow[];
  readonly at: SourcePlace;
  readonly layout: 'grid' | 'delimited';
  readonly separators: readonly Piece[];
  readonly unplaced: readonly Piece[];
}

export const EMPTY_GRID_CELL: GridCell = { pieces: [], text: '' };

interface Merge {
  readonly text: string;
  readonly until: number;
}

const cellOf = (text: string, at: SourcePlace): GridCell => ({
  pieces: text.trim() === '' ? [] : [{ text, at }],
  text: plainText(text.replace(/\n/g, ' ')),
});

/** A table of an office file: merged cells laid out over all that they cover. */
export function gridOf(table: SourceTable): Grid {
  const merges: (Merge | undefined)[] = Array.from({ length: table.columns });
  const rows = table.rows.map((row, rowIndex): GridRow => {
    const cells: GridCell[] = Array.from({ length: table.columns }, (_, column) => {
      const merge = merges[column];
      return merge !== undefined && merge.until > rowIndex
        ? { pieces: [], text: merge.text, covered: 'above' }
        : EMPTY_GRID_CELL;
    });
    for (const cell of row.cells) {
      const own = cellOf(cell.text, cell.at);
      for (let offset = 0; offset < cell.columnSpan && cell.column + offset < table.columns; offset += 1) {
        const column = cell.column + offset;
        cells[column] = offset === 0 ? own : { pieces: [], text: own.text, covered: 'left' };
        if (cell.rowSpan > 1) merges[column] = { text: own.text, until: rowIndex + cell.rowSpan };
      }
    }
    return { cells, at: row.at };
  });
  return { columns: table.columns, rows, at: table.at, layout: 'grid', separators: [], unplaced: [] };
}
