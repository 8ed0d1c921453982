// kh fmt: what every plan file should look like where nothing of its meaning is at stake.
import { isDeepStrictEqual } from 'node:util';
import { visit } from 'yaml';
import { lineBreakAt } from './lines.ts';
import { ENTRY_LISTS, oneLineEntries } from './one-line.ts';
import { dataOf, rootOf, spanOf } from './shape.ts';

/**
 * NFC, entries on a line each, no blanks at the ends of lines, a line break at the end of the file. A step that would change
 * what the file says is left out; a text that does not parse stays as it is.
 */
export function formatText(text: string): string {
  if (rootOf(text) === undefined) return text;
  const composed = text.normalize('NFC');
  let result = isDeepStrictEqual(dataOf(composed), composedData(dataOf(text))) ? composed : text;
  const steps = [
    ...ENTRY_LISTS.map((key) => (each: string) => oneLineEntries(each, key)),
    withoutEndBlanks,
    withLastBreak,
  ];
  for (const step of steps) {
    const next = step(result);
    if (next !== result && isDeepStrictEqual(dataOf(next), dataOf(result))) result = next;
  }
  return result;
}

function composedData(data: unknown): unknown {
  if (typeof data === 'string') return data.normalize('NFC');
  if (Array.isArray(data)) return data.map(composedData);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key.normalize('NFC'), composedData(value)]),
  );
}

/** Blanks inside a text of several lines may be part of it. */
function withoutEndBlanks(text: string): string {
  const kept = longTexts(text);
  return text.replace(/[ \t]+(?=\r?\n|$)/g, (blanks, at: number) =>
    kept.some(([start, end]) => start < at && at < end) ? blanks : '',
  );
}

function longTexts(text: string): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const root = rootOf(text);
  if (root === undefined) return found;
  visit(root, {
    Scalar: (_, node) => {
      const span = spanOf(node);
      if (span !== undefined && text.slice(...span).includes('\n')) found.push(span);
    },
  });
  return found;
}

const withLastBreak = (text: string): string =>
  text === '' || text.endsWith('\n') ? text : text + lineBreakAt(text, text.length);
