// Gives a key of a document's top level another value, or takes it out; every other byte stays, and the new text is read to prove it.
import { isDeepStrictEqual } from 'node:util';
import { Lexer, type Pair, type YAMLMap } from 'yaml';
import type { Added } from './add.ts';
import { lineBreakAt, lineNumber, lineStart, nextLine } from './lines.ts';
import { afterColon, dataOf, endOfPair, keyOf, pairOf, rootOf, spanOf } from './shape.ts';
import { applySplices, insertion, type Splice } from './splice.ts';

export interface FieldChange {
  readonly key: string;
  /** On one line, or a list with a line an entry; null takes the key out. */
  readonly printed: string | readonly string[] | null;
  /** The keys that the top level may have, in their usual order. */
  readonly order: readonly string[];
}

/** Undefined when the text cannot be changed so without changing what else it says (a flow mapping, an anchor, a comment inside). */
export function setField(text: string, change: FieldChange): Added | undefined {
  const root = rootOf(text);
  if (root === undefined || root.flow === true) return undefined;
  const pair = pairOf(root, change.key);
  const splice = pair === undefined ? inserted(text, root, change) : replaced(text, pair, change);
  if (splice !== undefined && change.printed !== null && hasComment(text.slice(splice.at, splice.until)))
    return undefined;
  const result = splice === undefined ? text : applySplices(text, [splice]);
  if (!isDeepStrictEqual(dataOf(result), expected(dataOf(text), change))) return undefined;
  const line = splice === undefined ? 1 : lineNumber(result, Math.min(splice.at + 1, result.length));
  return { text: result, line, content: change.printed === null ? '' : entryText(change, '\n') };
}

/** A comment would go with the value that is replaced. */
function hasComment(stretch: string): boolean {
  const lexemes = [...new Lexer().lex(stretch)];
  // The sign before a block of text that begins with a hash.
  return lexemes.some((each, index) => each.startsWith('#') && lexemes[index - 1] !== '\x1f');
}

const entryText = ({ key, printed }: FieldChange, lineBreak: string): string =>
  `${key}:${valueText(printed ?? '', lineBreak)}`;

const valueText = (printed: string | readonly string[], lineBreak: string): string =>
  typeof printed === 'string' ? ` ${printed}` : printed.map((entry) => `${lineBreak}  - ${entry}`).join('');

function expected(data: unknown, { key, printed }: FieldChange): unknown {
  const { [key]: _, ...rest } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const value =
    printed === null
      ? undefined
      : (dataOf(`v:${valueText(printed, '\n')}`) as { v?: unknown } | undefined)?.v;
  return printed === null ? rest : { ...rest, [key]: value };
}

function replaced(text: string, pair: Pair, { printed }: FieldChange): Splice | undefined {
  const colon = afterColon(pair);
  const [, end] = spanOf(pair.value) ?? [0, colon ?? 0];
  if (colon === undefined) return undefined;
  const until = Math.max(colon, text.slice(0, end).trimEnd().length);
  if (printed !== null) return { at: colon, until, text: valueText(printed, lineBreakAt(text, colon)) };
  const start = lineStart(text, spanOf(pair.key)?.[0] ?? 0);
  return { at: start, until: nextLine(text, until), text: '' };
}

/** Below the last of the keys that usually stand before it. */
function inserted(text: string, root: YAMLMap, change: FieldChange): Splice | undefined {
  const { key, order } = change;
  if (change.printed === null) return undefined;
  const before = new Set(order.slice(0, order.indexOf(key)));
  const above = root.items.filter((pair) => before.has(keyOf(pair))).at(-1);
  const end = above === undefined ? lineStart(text, spanOf(root)?.[0] ?? 0) : endOfPair(above);
  const at = above === undefined ? end : end > 0 && text[end - 1] === '\n' ? end : nextLine(text, end);
  const isOpen = at > 0 && text[at - 1] !== '\n';
  const lineBreak = lineBreakAt(text, at);
  return insertion(at, `${isOpen ? lineBreak : ''}${entryText(change, lineBreak)}${lineBreak}`);
}
