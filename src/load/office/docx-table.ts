// Follows the tables of a Word document: grid columns, cells merged sideways and downwards, heading rows, deleted rows.
import type { Collector, RawCell, RawRow, RawTable } from './collector.ts';
import type { Attributes } from './xml.ts';

interface OpenTable {
  readonly table: RawTable;
  row: { cells: RawCell[]; line: number; heading: boolean; deleted: boolean; column: number } | undefined;
  cell: { raw: RawCell; down: 'none' | 'start' | 'goes_on'; aside: boolean } | undefined;
  /** For each column of the grid the cell that a merge downwards would go on with. */
  readonly above: Map<number, RawCell>;
}

const WIDEST = 1000;

export class TableReader {
  readonly #collector: Collector;
  readonly #open: OpenTable[] = [];

  constructor(collector: Collector) {
    this.#collector = collector;
  }

  /** Whether the element belongs to tables. */
  open(tag: string, attributes: Attributes): boolean {
    const value = attributes['w:val'];
    const at = this.#open.at(-1);
    if (tag === 'w:tbl') this.#openTable();
    else if (at === undefined) return false;
    else if (tag === 'w:tr') this.#openRow(at);
    else if (tag === 'w:tc') this.#openCell(at);
    else if (tag === 'w:gridBefore' && at.row !== undefined) at.row.column += whole(value, 0);
    else if (tag === 'w:tblHeader' && at.row !== undefined)
      at.row.heading = value !== '0' && value !== 'false';
    else if (tag === 'w:gridSpan' && at.cell !== undefined) at.cell.raw.columnSpan = whole(value, 1);
    else if (tag === 'w:vMerge' && at.cell !== undefined)
      at.cell.down = value === 'restart' ? 'start' : 'goes_on';
    else if (tag === 'w:hMerge' && at.cell !== undefined) at.cell.aside = value !== 'restart';
    else if (tag === 'w:del' && at.row !== undefined && at.cell === undefined) at.row.deleted = true;
    else return false;
    return true;
  }

  close(tag: string): void {
    const at = this.#open.at(-1);
    if (at === undefined) return;
    if (tag === 'w:tc') this.#closeCell(at);
    else if (tag === 'w:tr') this.#closeRow(at);
    else if (tag === 'w:tbl') {
      this.#open.pop();
      this.#collector.table(at.table);
    }
  }

  #openTable(): void {
    const table: RawTable = { kind: 'table', rows: [], line: this.#collector.line };
    this.#open.push({ table, row: undefined, cell: undefined, above: new Map() });
  }

  #openRow(at: OpenTable): void {
    at.row = { cells: [], line: this.#collector.line, heading: false, deleted: false, column: 0 };
  }

  #openCell(at: OpenTable): void {
    const column = at.row?.column ?? 0;
    at.cell = { raw: this.#collector.openCell(column, 1, 1), down: 'none', aside: false };
  }

  #closeCell(at: OpenTable): void {
    const { row, cell } = at;
    this.#collector.closeCell();
    at.cell = undefined;
    if (row === undefined || cell === undefined) return;
    const { raw, down, aside } = cell;
    const column = row.column;
    row.column = Math.min(column + raw.columnSpan, WIDEST);
    const left = row.cells.at(-1);
    const above = at.above.get(column);
    const isShown =
      !(aside && left !== undefined) && (down !== 'goes_on' || above === undefined || row.deleted);
    if (isShown) row.cells.push(raw);
    else if (aside && left !== undefined) left.columnSpan += raw.columnSpan;
    else if (above !== undefined) above.rowSpan += 1;
    if (!isShown && raw.items.length > 0) this.#hide(raw);
    if (down === 'start') at.above.set(column, raw);
    else if (down === 'none') at.above.delete(column);
  }

  /** Word shows nothing of what stands in a cell that a merge covers. */
  #hide(raw: RawCell): void {
    const text = raw.items.map((item) => (item.kind === 'paragraph' ? item.text : '')).join('\n');
    this.#collector.remark('hidden', text, { line: raw.line });
  }

  #closeRow(at: OpenTable): void {
    const { row } = at;
    at.row = undefined;
    if (row === undefined) return;
    if (row.deleted) {
      this.#collector.remark('tracked_change');
      return;
    }
    const { cells, line, heading } = row;
    const kept: RawRow = { cells, line, heading };
    at.table.rows.push(kept);
  }
}

const whole = (written: string | undefined, usual: number): number =>
  written !== undefined && /^\d{1,4}$/.test(written) ? Math.min(Number(written), WIDEST) : usual;
