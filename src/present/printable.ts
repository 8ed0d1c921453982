// Text that came from files or from the command line, made harmless for a terminal.

/** C0 but tab and newline, DEL, C1, bidirectional controls, line and paragraph separators, lone surrogates, tag characters. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{d800}-\u{dfff}\u{e0000}-\u{e007f}]/gu;

/** Control characters, which could steer a terminal or reorder a line, become visible (`U+001B`). */
export const printable = (text: string): string => text.replace(UNSAFE, codePoint);

const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The name of a file, in which a tab or a line break must show too: with a blank in its place nobody would find the file. */
export const printableName = (text: string): string => printable(text).replace(/[\t\n]/g, codePoint);

/** The same for text that must stay on one line. */
export const oneLine = (text: string): string => printable(text.replace(/\s+/g, ' '));
