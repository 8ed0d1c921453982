// A document as text from the web or from OCR: tables as one cell a line, with tabs, or with bars.
import { type BuiltDocument, type BuiltTable, placedRows } from './built.ts';

export const TEXT_STYLES = ['lines', 'tabs', 'bars'] as const;
export type TextStyle = (typeof TEXT_STYLES)[number];

export const toText = (document: BuiltDocument, style: TextStyle): Uint8Array =>
  new TextEncoder().encode(
    document.blocks
      .map((block) => {
        if (block.kind === 'table') return block.plain === true ? plainLines(block) : tableText(block, style);
        return `${block.bullet === undefined ? '' : `${block.bullet} `}${block.text}\n`;
      })
      .join(''),
  );

/** What stands side by side comes one after the other. */
const plainLines = (table: BuiltTable): string =>
  table.rows.flatMap(({ cells }) => cells.map(({ text }) => `${text}\n`)).join('');

/** Headings are printed as their cells stand in the file; in rows a place that a merge covers is empty. */
function tableText(table: BuiltTable, style: TextStyle): string {
  const rows = placedRows(table).map((cells, at) => {
    if (style === 'lines' && table.rows[at]?.kind === 'heading')
      return cells.filter(({ goesOn }) => !goesOn).map(({ text }) => text.replaceAll('\n', ' '));
    const texts = Array<string>(table.columns).fill('');
    for (const { column, text } of cells) texts[column] = text.replaceAll('\n', ' ');
    return texts;
  });
  if (style === 'tabs') return `${rows.map((cells) => cells.join('\t')).join('\n')}\n`;
  if (style === 'bars') return `${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
  return rows.map((cells) => cells.map((text) => (text === '' ? ' |\n' : `${text} |\n`)).join('')).join('');
}
