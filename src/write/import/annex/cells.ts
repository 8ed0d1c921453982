// The cells of a row by what their columns hold.
import type { SourcePlace } from '../../../model/source-document.ts';
import type { ColumnRole, RecognizedCell, RecognizedRow, RecognizedTable } from '../tables/types.ts';

export interface RowCells {
  /** Where the first cell of a role stands; the row, where the row has none of its own. */
  readonly at: (role: ColumnRole) => SourcePlace;
  /** The text of the first column of a role; empty when there is none. */
  readonly text: (role: ColumnRole) => string;
  readonly cell: (role: ColumnRole) => RecognizedCell | undefined;
  readonly all: (
    role: ColumnRole,
  ) => readonly { readonly cell: RecognizedCell; readonly heading: string; readonly year?: string }[];
}

export function cellsOf(row: RecognizedRow, table: RecognizedTable): RowCells {
  const all = (role: ColumnRole): ReturnType<RowCells['all']> =>
    table.columns.flatMap((column, index) => {
      const cell = row.cells[index];
      if (column.role !== role || cell === undefined) return [];
      return [{ cell, heading: column.heading, ...(column.year !== undefined && { year: column.year }) }];
    });
  const cell = (role: ColumnRole): RecognizedCell | undefined => all(role)[0]?.cell;
  return {
    all,
    cell,
    text: (role) => cell(role)?.text ?? '',
    at: (role) => placeOf(cell(role), row),
  };
}

/** Where a cell begins; the row, where it has nothing of its own. */
export function placeOf(cell: RecognizedCell | undefined, row: RecognizedRow): SourcePlace {
  const { part: _, ...at } = cell?.pieces[0]?.at ?? row.at;
  return at;
}

/** Columns that a plan's item has no field for: kept as a note, with their headings. */
export function noteOf(cells: RowCells, roles: readonly ColumnRole[]): string {
  const parts = roles.flatMap((role) =>
    cells
      .all(role)
      .flatMap(({ cell, heading }) =>
        cell.text === '' ? [] : [heading === '' ? cell.text : `${heading}: ${cell.text}`],
      ),
  );
  return parts.join('. ');
}
