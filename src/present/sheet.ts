// A page about one thing on a terminal: labelled fields, headings, lists and tables.
import { type Column, type Row, renderTable } from './table.ts';
import { createPainter, type Line, type Look } from './text.ts';
import { wrap } from './width.ts';

export type SheetPart =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'field'; readonly label: string; readonly value: Line }
  | { readonly kind: 'item'; readonly value: Line }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly Row[] };

const LABEL_WIDTH = 16;

export const title = (text: string): SheetPart => ({ kind: 'title', text });
export const heading = (text: string): SheetPart => ({ kind: 'heading', text });

/** Nothing for a value that is not there. */
export const field = (label: string, value: string | Line | undefined | null): SheetPart[] =>
  value === undefined || value === null || value === '' || value.length === 0
    ? []
    : [{ kind: 'field', label, value: typeof value === 'string' ? [value] : value }];

export const item = (value: string | Line): SheetPart => ({
  kind: 'item',
  value: typeof value === 'string' ? [value] : value,
});

/** A heading with what belongs to it; nothing where nothing does. */
export const section = (text: string, parts: readonly SheetPart[]): SheetPart[] =>
  parts.length === 0 ? [] : [heading(text), ...parts];

export const table = (columns: readonly Column[], rows: readonly Row[]): SheetPart[] =>
  rows.length === 0 ? [] : [{ kind: 'table', columns, rows }];

export function renderSheet(parts: readonly SheetPart[], look: Look): string {
  const paint = createPainter(look);
  return parts.map((part) => `${renderPart(part, look, paint)}\n`).join('');
}

function renderPart(part: SheetPart, look: Look, paint: (line: Line) => string): string {
  switch (part.kind) {
    case 'title':
      return wrap([{ role: 'strong', text: part.text }], look.width)
        .map(paint)
        .join('\n');
    case 'heading':
      return `\n${paint([{ role: 'strong', text: part.text }])}`;
    case 'field':
      return fieldLines(part.label, part.value, look.width).map(paint).join('\n');
    case 'item':
      return wrap(part.value, look.width - 4, 0)
        .map((line, index) => paint([index === 0 ? '  - ' : '    ', ...line]))
        .join('\n');
    case 'table':
      return indent(renderTable(part.columns, part.rows, { ...look, width: look.width - 2 }));
  }
}

function fieldLines(label: string, value: Line, width: number): Line[] {
  const padded = label.padEnd(LABEL_WIDTH);
  return wrap(value, Math.max(20, width - LABEL_WIDTH)).map((line, index) => [
    { role: 'dim', text: index === 0 ? padded : ' '.repeat(LABEL_WIDTH) },
    ...line,
  ]);
}

const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
