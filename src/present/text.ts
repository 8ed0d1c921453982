// Text on its way to a terminal: pieces with a role. Painting is the one place where text becomes output, so nothing
// that a file holds can steer the terminal.
import { Chalk, type ChalkInstance } from 'chalk';
import type { Language } from '../model/messages/index.ts';
import { printable } from './printable.ts';

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
