// How many columns text takes on a terminal, and wrapping by it.
import { oneLine } from './printable.ts';
import { type Line, type Piece, plainText } from './text.ts';

const ZERO_WIDTH = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])$/u;

/** Ranges of wide characters: Hangul, CJK, fullwidth forms, emoji. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

function widthOfChar(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (ZERO_WIDTH.test(char)) return 0;
  return code >= 0x1100 && WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Columns of one line of text: combining marks take none, wide characters two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += widthOfChar(char);
  return width;
}

/** Whether a text takes more columns; stops looking where it does, so a text of any length costs no more than the column. */
function isWider(text: string, limit: number): boolean {
  let width = 0;
  for (const char of text) {
    width += widthOfChar(char);
    if (width > limit) return true;
  }
  return false;
}

/** As it will be printed, control characters made visible. */
export const widthOf = (line: Line): number => displayWidth(oneLine(plainText(line)));

/** At most `width` columns, cut at a word where one ends near enough, with `…` for what is left out. */
export function shorten(text: string, width: number): string {
  const flat = oneLine(text);
  if (displayWidth(flat) <= width) return flat;
  const cut = takeColumns(flat, width - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:(-]+$/, '')}…`;
}

function takeColumns(text: string, width: number): string {
  let taken = '';
  let used = 0;
  for (const char of text) {
    used += widthOfChar(char);
    if (used > width) break;
    taken += char;
  }
  return taken;
}

interface Word {
  readonly part: string | Piece;
  readonly width: number;
  readonly isSpace: boolean;
}

function wordsOf(line: Line, limit: number): Word[] {
  return line.flatMap((part) => {
    const text = oneLine(typeof part === 'string' ? part : part.text);
    const words = text.split(/( +)/).filter((word) => word !== '');
    return words
      .flatMap((word) => breakWord(word, limit))
      .map((word) => ({
        part: typeof part === 'string' ? word : { ...part, text: word },
        width: displayWidth(word),
        isSpace: word.trim() === '',
      }));
  });
}

/** A word wider than the column is broken; a path or id after `/` or `-` where that leaves something. */
function breakWord(word: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = word;
  while (isWider(rest, limit)) {
    const fitting = takeColumns(rest, limit);
    const mark = Math.max(fitting.lastIndexOf('/'), fitting.lastIndexOf('-')) + 1;
    const head = mark > 0 ? fitting.slice(0, mark) : fitting || [...rest.slice(0, 2)].slice(0, 1).join('');
    parts.push(head);
    rest = rest.slice(head.length);
  }
  return rest === '' ? parts : [...parts, rest];
}

/** Lines of at most `width` columns; those after the first stand `indent` columns in. */
export function wrap(line: Line, width: number, indent = 0): Line[] {
  const lines: (string | Piece)[][] = [[]];
  let used = 0;
  let pendingSpace: Word | undefined;
  for (const word of wordsOf(line, Math.max(1, width - indent))) {
    if (word.isSpace) {
      if (used > 0) pendingSpace = word;
      continue;
    }
    const space = pendingSpace?.width ?? 0;
    if (used > 0 && used + space + word.width > width) {
      lines.push(indent > 0 ? [' '.repeat(indent)] : []);
      used = indent;
    } else if (pendingSpace !== undefined) {
      lines.at(-1)?.push(pendingSpace.part);
      used += space;
    }
    pendingSpace = undefined;
    lines.at(-1)?.push(word.part);
    used += word.width;
  }
  return lines;
}
