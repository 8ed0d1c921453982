// Lines of a text: where they begin and end, and what ends them.

/** The offset of the first character of the line that holds `offset`. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The offset after the line break that ends the line of `offset`; the end of the text on its last line. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Counted from 1. */
export const lineNumber = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** What ends the lines just before `offset`; on a first line, what ends the first line of the text. */
export function lineBreakAt(text: string, offset: number): '\n' | '\r\n' {
  const before = text.lastIndexOf('\n', offset - 1);
  const at = before < 0 ? text.indexOf('\n') : before;
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}
