// Builds a web page as Word or a site of legal texts saves one: tables with spans, pages of a long table, entities, runs.
import { type BuiltBlock, type BuiltDocument, type BuiltTable, escaped } from './built.ts';

export const toHtml = (document: BuiltDocument): Uint8Array =>
  new TextEncoder().encode(
    `<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8"><title>${escaped(document.name)}</title><style>td { border: 1px solid }</style></head>\n<body>\n${document.blocks.map(blockHtml).join('\n')}\n</body></html>\n`,
  );

function blockHtml(block: BuiltBlock): string {
  if (block.kind === 'table') return tableHtml(block);
  const text = inline(block.text);
  if (block.bullet !== undefined)
    return `<p style="mso-list:l0 level1">${block.bullet}&nbsp;&nbsp; ${text}</p>`;
  return block.heading === undefined ? `<p>${text}</p>` : `<h${block.heading}>${text}</h${block.heading}>`;
}

/** Line breaks of the source in the middle of a sentence mean nothing; those of the text do. */
const inline = (text: string): string =>
  escaped(text)
    .replaceAll('\n', '<br>')
    .replaceAll('≥', '&ge;')
    .replace(/^(\S+ \S+) (\S+)/, '<b>$1</b>\n<span>$2</span>');

function tableHtml(table: BuiltTable): string {
  const rows = table.rows.map(({ kind, cells }) => {
    const tag = kind === 'heading' ? 'th' : 'td';
    const written = cells.map(({ text, columnSpan = 1, rowSpan = 1 }) => {
      const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan=${rowSpan}` : ''}`;
      return `<${tag}${spans}><p>${text === '' ? '&nbsp;' : inline(text)}</p>`;
    });
    return `<tr>${written.join('')}`;
  });
  return `<table border="${table.plain === true ? 0 : 1}">\n${rows.join('\n')}\n</table>`;
}
