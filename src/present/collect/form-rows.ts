// The rows of a form's sheet as SpreadsheetML: title and instructions, the hidden row that names the columns, heads, items.

import { columnTag, type FormKind, LOCKED, MARK_COLUMN } from '../../model/collect/columns.ts';
import { message } from '../../model/messages/index.ts';
import { columnName } from '../../model/sheet-place.ts';
import type { CellLook } from '../workbook/cell-styles.ts';
import { daySerial, looksLikeFormula, type Shared, textCell } from '../workbook/cells.ts';
import { heightOf, linesIn } from '../workbook/row-height.ts';
import type { CellValue } from '../workbook/types.ts';
import { element } from '../xml.ts';
import type { Form, FormRow, FormSheet } from './form.ts';
import type { FormColumn } from './form-columns.ts';

/** Of cells to fill, of the heads above them, of other heads, of cells that have to be mended; all stay apart in grey print. */
const COLOURS = { fill: 'FFF8DC', askedHead: 'FFD966', head: 'D9E2EC', wrong: 'FBD9D5', reason: 'C00000' };

export const introLines = (
  { language, agency, period, isReturn }: Form,
  kind: FormKind,
): readonly string[] => [
  message(language, isReturn ? 'collect.form.title.return' : 'collect.form.title', {
    period: period.toUpperCase(),
  }),
  agency,
  ...(isReturn ? [message(language, 'collect.form.intro.return')] : []),
  message(language, 'collect.form.intro.fill'),
  message(language, `collect.form.intro.${kind}`),
  message(language, 'collect.form.intro.keep'),
  message(language, 'collect.form.intro.send'),
];

/** Rows from 1: the tags stand below the instructions, the heads below the tags. */
export const tagRow = (form: Form, kind: FormKind): number => introLines(form, kind).length + 1;
export const headRow = (form: Form, kind: FormKind): number => tagRow(form, kind) + 1;

export function formRows(
  form: Form,
  { kind, rows }: FormSheet,
  columns: readonly FormColumn[],
  shared: Shared,
): string[] {
  const width = columns.reduce((sum, column) => sum + (column.kind === 'mark' ? 0 : column.width), 0);
  const head = headRow(form, kind);
  return [
    ...introLines(form, kind).map((text, index) => introRow(text, index, width, shared)),
    tagsRow(tagRow(form, kind), kind, columns, shared),
    headsRow(head, columns, shared),
    ...rows.map((row, index) => itemRow(head + 1 + index, row, kind, columns, shared)),
  ];
}

/** In characters: what an indented text loses of its column. */
const INDENT = 2;

const FACE = { bold: false, size: 12 };
const BOLD = { bold: true, size: 12 };

function introRow(text: string, index: number, width: number, { styles, texts }: Shared): string {
  const font = index === 0 ? 'title' : index === 1 ? 'bold' : 'plain';
  const style = styles.indexOf({ font, isWrapped: index > 1 });
  const size = index === 0 ? 14 : 12;
  const lines = index > 1 ? linesIn(text, width, FACE) : 1;
  return element(
    'row',
    { r: index + 1, ht: heightOf(lines, size) },
    textCell(`B${index + 1}`, style, text, texts),
  );
}

function tagsRow(
  row: number,
  kind: FormKind,
  columns: readonly FormColumn[],
  { styles, texts }: Shared,
): string {
  const cells = columns.map((column, index) => {
    if (column.kind === 'reason') return '';
    const tag = column.kind === 'mark' ? MARK_COLUMN : columnTag(kind, column.name);
    return textCell(`${columnName(index)}${row}`, styles.indexOf({}), tag, texts);
  });
  return element('row', { r: row, hidden: 1 }, ...cells);
}

function headsRow(row: number, columns: readonly FormColumn[], { styles, texts }: Shared): string {
  const cells = columns.map((column, index) => {
    const fill = column.kind === 'asked' ? COLOURS.askedHead : COLOURS.head;
    const colour = column.kind === 'reason' ? COLOURS.reason : null;
    const look = { font: 'bold', align: 'center', isWrapped: true, isBordered: true, fill, colour } as const;
    return textCell(`${columnName(index)}${row}`, styles.indexOf(look), column.title, texts);
  });
  const lines = Math.max(...columns.map(({ title, width }) => linesIn(title, width, BOLD)));
  return element('row', { r: row, ht: heightOf(lines, 12), customHeight: 1 }, ...cells);
}

function itemRow(
  number: number,
  row: FormRow,
  kind: FormKind,
  columns: readonly FormColumn[],
  shared: Shared,
): string {
  const lines = columns.map((column) =>
    column.kind === 'mark' ? 1 : linesIn(textIn(row, kind, column), column.width - INDENT, FACE),
  );
  const cells = columns.map((column, index) =>
    itemCell(`${columnName(index)}${number}`, row, kind, column, shared),
  );
  return element('row', { r: number, ht: heightOf(Math.max(2, ...lines), 12) }, ...cells);
}

const lockedText = ({ locked }: FormRow, kind: FormKind, name: string): string =>
  locked[(LOCKED[kind] as readonly string[]).indexOf(name)] ?? '';

function textIn(row: FormRow, kind: FormKind, column: FormColumn): string {
  if (column.kind === 'locked') return lockedText(row, kind, column.name);
  if (column.kind === 'reason') return row.reasons[column.about] ?? '';
  const value = column.kind === 'asked' ? row.filled[column.name] : undefined;
  return value?.kind === 'text' ? value.text : '';
}

function itemCell(place: string, row: FormRow, kind: FormKind, column: FormColumn, shared: Shared): string {
  const { styles, texts } = shared;
  if (column.kind === 'mark') return textCell(place, styles.indexOf({}), row.mark, texts);
  if (column.kind === 'asked') {
    const isWrong = row.reasons[column.name] !== undefined;
    const look = {
      align: column.align,
      isWrapped: true,
      isBordered: true,
      isOpen: true,
      isIndented: column.align !== 'center',
      fill: isWrong ? COLOURS.wrong : COLOURS.fill,
      format: column.name === 'date' ? 'dd/mm/yyyy' : 'General',
    };
    return filledCell(place, row.filled[column.name] ?? { kind: 'empty' }, look, shared);
  }
  const text = textIn(row, kind, column);
  const look =
    column.kind === 'reason'
      ? ({ font: 'italic', colour: COLOURS.reason, isIndented: true } as const)
      : {
          align: column.align,
          isIndented: column.align === 'left',
          fill: row.reasons[column.name] === undefined ? null : COLOURS.wrong,
        };
  const style = styles.indexOf({
    ...look,
    isWrapped: true,
    isBordered: true,
    isQuoted: looksLikeFormula(text),
  });
  return text === '' ? element('c', { r: place, s: style }) : textCell(place, style, text, texts);
}

function filledCell(
  place: string,
  value: CellValue,
  look: Partial<CellLook>,
  { styles, texts }: Shared,
): string {
  if (value.kind === 'text')
    return textCell(
      place,
      styles.indexOf({ ...look, isQuoted: looksLikeFormula(value.text) }),
      value.text,
      texts,
    );
  const format = value.kind === 'number' && value.format !== 'General' ? { format: value.format } : {};
  const s = styles.indexOf({ ...look, ...format });
  if (value.kind === 'empty') return element('c', { r: place, s });
  const written = value.kind === 'number' ? String(value.number) : String(daySerial(value.date));
  return element('c', { r: place, s }, element('v', {}, written));
}
