// Text on its way to a terminal: pieces with a role. Painting is the one place where text becomes output, so nothing
// that a file holds can steer the terminal.
import { Chalk, type ChalkInstance } from 'chalk';
import type { Language } from '../model/messages/index.ts';

/** What the output is for: language, width in columns, colour (0 for none), and whether symbols must be plain. */
export interface Look {
  readonly language: Language;
  readonly width: number;
  readonly colour: 0 | 1 | 2 | 3;
  readonly ascii: boolean;
}

export const ROLES = ['good', 'bad', 'warn', 'info', 'dim', 'strong'] as const;
export type Role = (typeof ROLES)[number];

export interface Piece {
  readonly text: string;
  readonly role: Role;
}

/** One line, or text to be wrapped into lines. */
export type Line = readonly (string | Piece)[];

export const piece = (role: Role, text: string): Piece => ({ role, text });

/** C0 but tab and newline, DEL, C1, bidirectional controls, line and paragraph separators, lone surrogates, tag characters. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{d800}-\u{dfff}\u{e0000}-\u{e007f}]/gu;

/** Control characters, which could steer a terminal or reorder a line, become visible (`U+001B`). */
export const printable = (text: string): string =>
  text.replace(
    UNSAFE,
    (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );

/** The same for text that must stay on one line. */
export const oneLine = (text: string): string => printable(text.replace(/\s+/g, ' '));

export type Painter = (line: Line) => string;

export function createPainter(look: Look): Painter {
  const chalk = new Chalk({ level: look.colour });
  const styles: Readonly<Record<Role, ChalkInstance>> = {
    good: chalk.green,
    bad: chalk.red,
    warn: chalk.yellow,
    info: chalk.cyan,
    dim: chalk.dim,
    strong: chalk.bold,
  };
  return (line) =>
    line
      .map((part) => (typeof part === 'string' ? printable(part) : styles[part.role](printable(part.text))))
      .join('');
}

export const plainText = (line: Line): string =>
  line.map((part) => (typeof part === 'string' ? part : part.text)).join('');
