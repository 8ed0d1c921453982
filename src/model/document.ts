// One YAML file of a plan repository as written: which kind it is, its data, and where each part of it stands.
import type { Finding, Path, Range } from './finding.ts';

export const DOCUMENT_KINDS = ['config', 'register', 'indicator', 'plan', 'target', 'task'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Whether the key or its value is meant; a path that does not exist gives the nearest parent that does. */
export type Spot = 'key' | 'value';
export type Locate = (path: Path, spot: Spot) => Range;

/** What a path of the repository holds. */
export interface Place {
  readonly kind: DocumentKind;
  /** Of a plan and its items: the plan's id. Of an indicator: the issuer's id. */
  readonly owner: string;
  /** The file's stem, or the folder's name for a plan. */
  readonly id: string;
}

export interface Document extends Place {
  readonly file: string;
  readonly text: string;
  /** Plain data without the user's own `x-` keys; undefined when the file does not parse. */
  readonly data: unknown;
  /** Digits of numbers that JavaScript would print otherwise (`97.10`), by path. */
  readonly literals: readonly { readonly path: Path; readonly text: string }[];
  /** The first syntax error, if any: then nothing else is said about the file. */
  readonly syntax: Finding | null;
  readonly locate: Locate;
}

const PLACES: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^kh\.yaml$/, 'config'],
  [/^plans\/agencies\/([^/]+)\.yaml$/, 'register'],
  [/^plans\/indicators\/([^/]+)\/([^/]+)\.yaml$/, 'indicator'],
  [/^plans\/([^/]+)\/plan\.yaml$/, 'plan'],
  [/^plans\/([^/]+)\/targets\/([^/]+)\.yaml$/, 'target'],
  [/^plans\/([^/]+)\/tasks\/([^/]+)\.yaml$/, 'task'],
];

/** What a path holds (docs/design.md, section 2); undefined when kh does not read it. */
export function placeOf(path: string): Place | undefined {
  for (const [pattern, kind] of PLACES) {
    const match = pattern.exec(path);
    if (match !== null) return { kind, owner: match[1] ?? '', id: match[2] ?? match[1] ?? '' };
  }
  return undefined;
}
