// Appends to a list or a mapping of a document's top level as one more line, and touches no other line.
import type { Pair, YAMLMap } from 'yaml';
import { lineBreakAt, lineStart, nextLine } from './lines.ts';
import {
  afterColon,
  type Collection,
  endOfPair,
  isCollection,
  isNothing,
  keyOf,
  pairOf,
  rootOf,
  spanOf,
} from './shape.ts';
import { applySplices, insertion, type Splice } from './splice.ts';

/** One line more under a key: `{...}` in a list, `id: {...}` in a mapping. */
export interface Addition {
  readonly key: string;
  /** For a mapping: the key of what is added; null for a list. */
  readonly id: string | null;
  /** On one line. */
  readonly printed: string;
  /** The keys that the document's top level may have, in their usual order. */
  readonly order: readonly string[];
}

export interface Candidate {
  readonly text: string;
  /** Where the addition begins in it. */
  readonly at: number;
}

/** The texts that an addition may give, the best first; none for a document that cannot be added to. */
export function* additionsTo(text: string, addition: Addition): Generator<Candidate> {
  const root = rootOf(text);
  if (root === undefined) return;
  for (const splices of waysToAdd(text, root, addition)) {
    const moved = splices
      .slice(0, -1)
      .reduce((sum, { at, until, text: put }) => sum + put.length - (until - at), 0);
    const last = splices.at(-1);
    const within = last?.text.lastIndexOf(itemText(addition)) ?? 0;
    yield { text: applySplices(text, splices), at: moved + (last?.at ?? 0) + within };
  }
}

/** In the order of the text; the last one holds the addition. */
function* waysToAdd(text: string, root: YAMLMap, addition: Addition): Generator<readonly Splice[]> {
  const pair = pairOf(root, addition.key);
  if (pair === undefined) {
    yield root.flow === true ? inFlow(text, root, keyedFlow(addition)) : newKey(text, root, addition);
    return;
  }
  const { value } = pair;
  if (isCollection(value) && value.flow !== true) yield afterLast(text, value, addition);
  else if (root.flow !== true && (isNothing(value) || isCollection(value)))
    yield* asBlock(text, root, pair, addition);
  if (isCollection(value) && value.flow === true) yield inFlow(text, value, itemText(addition));
}

/** What is added, without the dash of a list. */
export const itemText = ({ id, printed }: Addition): string => (id === null ? printed : `${id}: ${printed}`);
const keyedFlow = (addition: Addition): string =>
  `${addition.key}: ${addition.id === null ? `[${addition.printed}]` : `{${itemText(addition)}}`}`;
const blockLine = (addition: Addition): string => (addition.id === null ? '- ' : '') + itemText(addition);

/** A block collection: a line below its last item, indented like the first. */
function afterLast(text: string, collection: Collection, addition: Addition): readonly Splice[] {
  const [start, end] = spanOf(collection) ?? [0, 0];
  const indent = text.slice(lineStart(text, start), start);
  return [newLines(text, lineAfter(text, end, indent.length), [indent + blockLine(addition)])];
}

/** No value, an empty collection, or one on the line of its key: the items it has get a line each, then the new one. */
function* asBlock(text: string, root: YAMLMap, pair: Pair, addition: Addition): Generator<readonly Splice[]> {
  const from = afterColon(pair);
  if (from === undefined) return;
  const [start, end] = spanOf(pair.value) ?? [from, from];
  const isOnKeyLine =
    !text.slice(lineStart(text, from), end).includes('\n') && text.slice(from, start).trim() === '';
  if (!isOnKeyLine) return;
  const indent = indentOf(text, root);
  const items = itemTexts(text, pair.value).map((item) => (addition.id === null ? `- ${item}` : item));
  const lines = [...items, blockLine(addition)].map((line) => `${indent}  ${line}`);
  // A key without a value has nothing to take out, and what stands on its line is a comment.
  const taken = { at: from, until: start < end ? end : from, text: '' };
  yield [taken, newLines(text, lineAfter(text, end, indent.length), lines)];
}

function itemTexts(text: string, value: unknown): string[] {
  if (!isCollection(value)) return [];
  return value.items.map((item) => {
    const [start, end] =
      spanOf(item) ?? ([spanOf((item as Pair).key)?.[0] ?? 0, endOfPair(item as Pair)] as const);
    return text.slice(start, end);
  });
}

/** Behind the last item of a collection in brackets, or behind the comma that follows it. */
function inFlow(text: string, collection: Collection, form: string): readonly Splice[] {
  const [start, end] = spanOf(collection) ?? [0, 0];
  const last = collection.items.at(-1);
  if (last === undefined) return [insertion(start + 1, form)];
  const lastEnd = spanOf(last)?.[1] ?? endOfPair(last as Pair);
  const comma = /^\s*,/.exec(text.slice(lastEnd, end))?.[0].length;
  return [comma === undefined ? insertion(lastEnd, `, ${form}`) : insertion(lastEnd + comma, ` ${form}`)];
}

/** A key that is not there yet: below the last of the keys that usually stand before it. */
function newKey(text: string, root: YAMLMap, addition: Addition): readonly Splice[] {
  const indent = indentOf(text, root);
  const before = new Set(addition.order.slice(0, addition.order.indexOf(addition.key)));
  const above = root.items.filter((pair) => before.has(keyOf(pair))).at(-1);
  const at =
    above === undefined
      ? lineStart(text, spanOf(root)?.[0] ?? 0)
      : lineAfter(text, endOfPair(above), indent.length);
  return [newLines(text, at, [`${indent}${addition.key}:`, `${indent}  ${blockLine(addition)}`])];
}

const indentOf = (text: string, root: YAMLMap): string => {
  const start = spanOf(root)?.[0] ?? 0;
  return text.slice(lineStart(text, start), start);
};

/** The line below a value: comments that are indented deeper than its key or dash belong to it. */
function lineAfter(text: string, end: number, indent: number): number {
  let at = end > 0 && text[end - 1] === '\n' ? end : nextLine(text, end);
  const deeper = new RegExp(`^ {${indent + 1},}#`);
  while (at < text.length && deeper.test(text.slice(at, nextLine(text, at)))) at = nextLine(text, at);
  return at;
}

/** Whole lines at the start of a line, or at the end of a text whose last line does not end. */
function newLines(text: string, at: number, lines: readonly string[]): Splice {
  const lineBreak = lineBreakAt(text, at);
  const isAfterOpenLine = at > 0 && text[at - 1] !== '\n';
  const body = lines.map((line) => line + lineBreak).join('');
  return insertion(at, isAfterOpenLine ? lineBreak + body : body);
}
