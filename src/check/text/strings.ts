// The texts inside a document's data, and offsets of its source as positions.
import type { Document } from '../../model/document.ts';
import type { Path, Range } from '../../model/finding.ts';
import type { CheckInput } from '../rule.ts';

export interface TextAt {
  readonly path: Path;
  readonly text: string;
}

const TEXTS = new WeakMap<Document, readonly TextAt[]>();

/** Every text of a document's data, in no order that matters, collected once for all rules; keys are not values. */
export function textsOf(document: Document): readonly TextAt[] {
  const known = TEXTS.get(document);
  if (known !== undefined) return known;
  const texts: TextAt[] = [];
  collect(document.data, [], texts);
  TEXTS.set(document, texts);
  return texts;
}

function collect(data: unknown, path: Path, into: TextAt[]): void {
  if (typeof data === 'string') into.push({ path, text: data });
  else if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) if (mayHold(item)) collect(item, [...path, index], into);
  } else if (data !== null && typeof data === 'object') {
    for (const [key, value] of Object.entries(data)) if (mayHold(value)) collect(value, [...path, key], into);
  }
}

const mayHold = (value: unknown): boolean => typeof value === 'string' || typeof value === 'object';

/** Documents that parse: of one that does not, only the first fault is said. */
export const readable = ({ documents }: CheckInput): Document[] =>
  documents.filter(({ syntax }) => syntax === null);

/**
 * What texts of a plan hold: composed letters and signs that everybody sees. None of them is a control character, is
 * invisible, or joins the one before it; a backslash may write one that does, and a CR is one unless LF follows.
 */
const UNUSUAL = /[^\t\n -[\]-~\u00a1-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2027₫→≈≠≤≥]/;

const UNUSUAL_ONES = new WeakMap<readonly Document[], readonly Document[]>();

/** The readable documents that hold anything else, found once for all rules on such signs. */
export function unusualTexts(input: CheckInput): readonly Document[] {
  const known = UNUSUAL_ONES.get(input.documents);
  if (known !== undefined) return known;
  const unusual = readable(input).filter(({ text }) => UNUSUAL.test(text));
  UNUSUAL_ONES.set(input.documents, unusual);
  return unusual;
}

/** The positions of a stretch of the source, counted from 1. */
export function rangeBetween(text: string, start: number, end: number): Range {
  const [from, to] = [positionOf(text, start), positionOf(text, end)];
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Where words stand first within a stretch of the source; undefined where escapes or line breaks spell them otherwise. */
export function rangeOfWords(text: string, within: Range, words: string): Range | undefined {
  const lines = text.split('\n');
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((total, each) => total + each.length + 1, column - 1);
  const [start, end] = [offset(within.line, within.column), offset(within.endLine, within.endColumn)];
  const at = text.slice(start, end).indexOf(words);
  return at < 0 || words === '' ? undefined : rangeBetween(text, start + at, start + at + words.length);
}

const LINES = new WeakMap<Document, readonly string[]>();

/** The lines of a document, split once. */
function linesOf(document: Document): readonly string[] {
  const lines = LINES.get(document) ?? document.text.split(/\r?\n/);
  LINES.set(document, lines);
  return lines;
}

/** What stands on a line before a position, and what follows it. */
export function aroundOf(
  document: Document,
  line: number,
  column: number,
): { before: string; after: string } {
  const text = linesOf(document)[line - 1] ?? '';
  return { before: text.slice(0, column - 1), after: text.slice(column - 1) };
}
