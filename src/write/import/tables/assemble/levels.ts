// What each row is (section, item, sub-row), by its number and what stands beside it, and under which row it stands.
import {
  after,
  NO_NUMBERS,
  type NumberContext,
  type NumberOrder,
  orderOf,
  type RowNumber,
  readRowNumber,
} from '../numbering.ts';
import type { ColumnRole, RecognizedRow } from '../types.ts';
import { type DraftRow, doubtOf, filledColumns, textOf } from './draft.ts';

export interface Placed {
  readonly row: DraftRow;
  readonly kind: RecognizedRow['kind'];
  readonly number: string;
  readonly level: number;
  readonly parent?: number;
}

const RANK: Readonly<Record<NumberOrder, number>> = { next: 0, restart: 1, jump: 2, repeated: 3 };

const likeliest = (text: string, context: NumberContext): RowNumber | undefined => {
  const readings = readRowNumber(text);
  return readings.reduce<RowNumber | undefined>(
    (best, reading) =>
      best === undefined || RANK[orderOf(reading, context)] < RANK[orderOf(best, context)] ? reading : best,
    undefined,
  );
};

const styleKey = (number: RowNumber | undefined, kind: RecognizedRow['kind']): string => {
  if (number === undefined) return kind === 'section' ? 'heading' : kind === 'sub' ? 'under' : 'arabic';
  return number.style === 'dotted' ? `dotted${number.parts.length}` : number.style;
};

interface Open {
  readonly style: string;
  readonly index: number;
  readonly number: RowNumber | undefined;
}

const nameOnly = (row: DraftRow, roles: readonly ColumnRole[]): boolean =>
  filledColumns(row, roles).every((column) => roles[column] === 'name') &&
  !row.cells.some((cell) => cell.above);

function kindOf(
  row: DraftRow,
  number: RowNumber | undefined,
  roles: readonly ColumnRole[],
  numbered: boolean,
  open: readonly Open[],
): RecognizedRow['kind'] {
  const headed = nameOnly(row, roles);
  if (number === undefined) {
    if (row.wide || (headed && !/^[-–+*•]\s/.test(textOf(row, roles.indexOf('name'))))) return 'section';
    return numbered && open.length > 0 && row.number === '' ? 'sub' : 'item';
  }
  const roman = number.style === 'roman' || number.style === 'capital';
  if (roman) return headed ? 'section' : 'item';
  if (number.style === 'arabic') return row.wide ? 'section' : 'item';
  return 'sub';
}

/** Dotted numbers say under which row they stand, when it is there. */
function parentByNumber(number: RowNumber, open: readonly Open[]): number {
  const outer = number.parts.slice(0, -1).join('.');
  for (let at = open.length - 1; at >= 0; at -= 1) if (open[at]?.number?.parts.join('.') === outer) return at;
  return -1;
}

/** How much of the open rows stays open around a row of this style. */
function depthOf(style: string, number: RowNumber | undefined, open: readonly Open[]): number {
  if (number?.style === 'dotted') {
    const outer = parentByNumber(number, open);
    if (outer !== -1) return outer + 1;
  }
  const same = open.findIndex((entry) => entry.style === style);
  if (same !== -1) return same;
  // Headings without number stand above the items, or between numbered sections and items.
  const items = open.findIndex((entry) => entry.style === 'arabic');
  return style === 'heading' && items !== -1 ? items : open.length;
}

function numberDoubt(row: DraftRow, number: RowNumber, order: NumberOrder, parentChanged: boolean): void {
  if (order === 'jump') row.doubts.push(doubtOf('number_jump', row, row.number));
  if (order === 'repeated' && !(parentChanged && number.style === 'letter')) {
    row.doubts.push(doubtOf('number_repeated', row, row.number));
  }
}

/** Rows with what they are, their level, and the index of the row that they stand under. */
export function placeRows(rows: readonly DraftRow[], roles: readonly ColumnRole[]): readonly Placed[] {
  const numbered = rows.filter((row) => readRowNumber(row.number).length > 0).length > 0.5 * rows.length;
  const placed: Placed[] = [];
  let open: readonly Open[] = [];
  let context = NO_NUMBERS;
  rows.forEach((row, index) => {
    const number = likeliest(row.number, context);
    const kind = kindOf(row, number, roles, numbered, open);
    const style = styleKey(number, kind);
    const level = depthOf(style, number, open);
    const parent = open[level - 1]?.index;
    if (number === undefined && row.number === '' && numbered && kind !== 'section') {
      row.doubts.push(doubtOf('number_missing', row, textOf(row, roles.indexOf('name'))));
    }
    if (number !== undefined) {
      const order = orderOf(number, context);
      const before = placed.at(-1);
      const restarted =
        order === 'restart' && before?.kind !== 'section' && number.style === 'arabic' && context.item > 0;
      numberDoubt(row, number, restarted ? 'jump' : order, parent !== before?.parent);
      context = after(number, context);
    }
    open = [...open.slice(0, level), { style, index, number }];
    const text = number?.text ?? row.number.replace(/[.)]$/, '');
    placed.push({ row, kind, number: text, level, ...(parent === undefined ? {} : { parent }) });
  });
  return placed;
}
