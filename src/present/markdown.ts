// Markdown pieces: text of plan files must not become markup.
import { oneLine } from './printable.ts';

/** Text inside a paragraph or a table cell: pipes, angle brackets, brackets, backticks and emphasis stay letters. */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]|~]/g, (char) => `\\${char}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[+-](?=\s|$)|[-=](?=[-= ]*$))/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/(https?|ftp):\/\/|www\./gi, (found) => found.replace(/([:.])/, '\\$1'))
    .replace(/@/g, '&#64;');

/** A table in GitHub's notation; cells are escaped here. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: ReadonlySet<number> = new Set(),
): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rule = head.map((_, index) => (right.has(index) ? '---:' : '---'));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].map((each) => `${each}\n`).join('');
}
