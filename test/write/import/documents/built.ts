// A document to be built in several formats: paragraphs and tables with merged cells, before any format is chosen.

export interface BuiltParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly pageBreakBefore?: boolean;
  readonly heading?: number;
  /** An item of an automatic list: the sign is printed by the program that shows the document. */
  readonly bullet?: string;
}

/** A merged cell stands once, at its top left; what it covers is absent. */
export interface BuiltCell {
  readonly text: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

export interface BuiltRow {
  readonly kind: 'heading' | 'section' | 'item';
  readonly cells: readonly BuiltCell[];
}

export interface BuiltTable {
  readonly kind: 'table';
  readonly columns: number;
  readonly rows: readonly BuiltRow[];
  /** Without lines around the cells: only puts things side by side. */
  readonly plain?: boolean;
}

export type BuiltBlock = BuiltParagraph | BuiltTable;

export interface BuiltDocument {
  readonly name: string;
  readonly blocks: readonly BuiltBlock[];
}

export interface PlacedCell extends Required<BuiltCell> {
  readonly column: number;
  readonly goesOn: boolean;
}

/** Rows of the whole grid: where a merge from above covers a place, a cell that goes on stands. */
export function placedRows(table: BuiltTable): readonly (readonly PlacedCell[])[] {
  const open = new Map<number, { left: number; columnSpan: number }>();
  return table.rows.map((row) => {
    const placed: PlacedCell[] = [];
    const cells = [...row.cells];
    for (let column = 0; column < table.columns; ) {
      const above = open.get(column);
      if (above !== undefined) {
        const { columnSpan } = above;
        placed.push({ text: '', column, columnSpan, rowSpan: 1, goesOn: true });
        if (above.left === 1) open.delete(column);
        else open.set(column, { left: above.left - 1, columnSpan });
        column += columnSpan;
        continue;
      }
      const { text = '', columnSpan = 1, rowSpan = 1 } = cells.shift() ?? {};
      placed.push({ text, columnSpan, rowSpan, column, goesOn: false });
      if (rowSpan > 1) open.set(column, { left: rowSpan - 1, columnSpan });
      column += columnSpan;
    }
    return placed;
  });
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
