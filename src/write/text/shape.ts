// The parts of a YAML document that an edit has to find: keys of its top level, their values, and where each stands.
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { tooDeepAt } from '../../load/nesting.ts';
import { PARSE_OPTIONS } from '../../load/read-yaml.ts';

export type Collection = YAMLMap | YAMLSeq;

/** Undefined for a text that does not parse, or whose top level is no mapping. */
export const rootOf = (text: string): YAMLMap | undefined => parse(text)?.root;

/** Everything the text holds as plain data, the user's own keys included; undefined for a text without a root. */
export function dataOf(text: string): unknown {
  try {
    return parse(text)?.document.toJS({ maxAliasCount: 100 });
  } catch {
    // Aliases that explode or hold themselves throw only when they are followed.
    return undefined;
  }
}

function parse(text: string): { document: Document; root: YAMLMap } | undefined {
  if (tooDeepAt(text) !== undefined) return undefined;
  const document = parseDocument(text, { ...PARSE_OPTIONS, keepSourceTokens: true });
  const root = document.contents;
  return document.errors.length === 0 && isMap(root) ? { document: document as Document, root } : undefined;
}

export const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

export const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => keyOf(pair) === key);

export const isCollection = (node: unknown): node is Collection => isMap(node) || isSeq(node);

/** A value that says nothing: `log:`, `log: ~`. */
export const isNothing = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && node.value === null);

type Ranged = { readonly range?: readonly [number, number, number] | null | undefined } | null | undefined;

/** From the first character of a node to the one after its last; undefined for a node that is not in the text. */
export function spanOf(node: unknown): readonly [number, number] | undefined {
  const range = (node as Ranged)?.range;
  return range ? [range[0], range[1]] : undefined;
}

/** Where a pair ends: after its value, or after its key when it has none. */
export const endOfPair = (pair: Pair): number =>
  Math.max(spanOf(pair.key)?.[1] ?? 0, spanOf(pair.value)?.[1] ?? 0);

interface Token {
  readonly type: string;
  readonly offset: number;
  readonly source: string;
}

/** The offset after the colon of a pair; undefined when the key has none. */
export function afterColon(pair: Pair): number | undefined {
  const { sep } = (pair as { srcToken?: { sep?: readonly Token[] } }).srcToken ?? {};
  const colon = sep?.find(({ type }) => type === 'map-value-ind');
  return colon && colon.offset + colon.source.length;
}
