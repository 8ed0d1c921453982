// Where a part of a document stands in its text; parsed again only for documents that have a finding.
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair } from 'yaml';
import type { Locate, Spot } from '../model/document.ts';
import { FILE_START, type Path } from '../model/finding.ts';
import { tooDeepAt } from './nesting.ts';
import { parseQuietly } from './read-yaml.ts';
import { rangeOf } from './syntax-finding.ts';

interface Parsed {
  readonly root: Node | null;
  readonly counter: LineCounter;
  readonly listed: WeakMap<object, Pairs>;
}

/** Parses the text at once; `locator` waits until somebody asks. */
export function locateIn(text: string): Locate {
  const counter = new LineCounter();
  const parsed: Parsed = { root: rootOf(text, counter), counter, listed: new WeakMap() };
  return (path, spot) => {
    const span = spanOf(parsed, path, spot);
    return span === undefined ? FILE_START : rangeOf(parsed.counter, span[0], lastSign(text, span));
  };
}

/** Null for a text that nests too deep for a parser. */
function rootOf(text: string, lineCounter: LineCounter): Node | null {
  if (tooDeepAt(text) !== undefined) return null;
  try {
    return parseQuietly(text, lineCounter).contents;
  } catch {
    return null;
  }
}

type Span = readonly [number, number];

/** The end of what a person sees: a block of text ends before the line breaks that belong to it. */
const lastSign = (text: string, [start, end]: Span): number =>
  start + text.slice(start, end).trimEnd().length;

const spanOfNode = (node: unknown): Span | undefined => {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  return range ? [range[0], range[1]] : undefined;
};

type Pairs = ReadonlyMap<string, Pair>;

/** The pairs of a mapping by their keys, listed once a mapping. */
function pairsOf(node: unknown, listed: WeakMap<object, Pairs>): Pairs {
  if (!isMap(node)) return new Map();
  const pairs =
    listed.get(node) ??
    new Map(node.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
  listed.set(node, pairs);
  return pairs;
}

function spanOf({ root, listed }: Parsed, path: Path, spot: Spot): Span | undefined {
  let node: unknown = root;
  // A block mapping spans all its lines; its first key is the spot a person looks for.
  let best: Span | undefined = firstKey(root);
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isSeq(node)) {
      node = node.items[Number(step)];
      best = firstKey(node) ?? best;
      continue;
    }
    const pair = pairsOf(node, listed).get(String(step));
    if (pair === undefined) return best;
    best = (isLast && spot === 'value' ? scalarSpan(pair.value) : undefined) ?? spanOfNode(pair.key) ?? best;
    node = pair.value;
  }
  return best;
}

/** Of a mapping its first key, of a list its first item, of a scalar itself. */
function firstKey(node: unknown): Span | undefined {
  if (isMap(node)) return spanOfNode(node.items[0]?.key) ?? spanOfNode(node);
  if (isSeq(node)) return firstKey(node.items[0]) ?? spanOfNode(node);
  return spanOfNode(node);
}

function scalarSpan(node: unknown): Span | undefined {
  const span = spanOfNode(node);
  return span !== undefined &&
    (isScalar(node) || (node as { flow?: boolean } | null)?.flow === true) &&
    span[1] > span[0]
    ? span
    : undefined;
}
