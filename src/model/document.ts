// One YAML file of a plan repository as written: which kind it is, its data, and where each part of it stands.
import { closest } from './closest.ts';
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
  /** What its schema made of the same content in an earlier run of the same build. */
  readonly understood?: unknown;
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

/** What people wrote for a period's report: no YAML, so no document. */
export interface NotePlace {
  readonly plan: string;
  /** In the notation of periods, as far as the file's name is one. */
  readonly period: string;
}

export function notePlaceOf(path: string): NotePlace | undefined {
  const match = /^plans\/([^/]+)\/notes\/([^/]+)\.md$/.exec(path);
  return match === null ? undefined : { plan: match[1] ?? '', period: match[2] ?? '' };
}

/** A YAML file below `plans/` that kh would pass over: its ending is not `.yaml`, or it stands where no data is looked for. */
export interface Stray {
  readonly problem: 'wrong_ending' | 'misplaced';
  /** The path that was probably meant; empty when none is near. */
  readonly meant: string;
}

const PLAN_FOLDERS = ['targets', 'tasks'] as const;

/** Undefined for what kh reads, for what is no YAML, and for hidden files and folders, which belong to other tools. */
export function strayOf(path: string): Stray | undefined {
  const isInside = path.startsWith('plans/') || !path.includes('/');
  if (!isInside || !/\.ya?ml$/i.test(path) || placeOf(path) !== undefined || isHidden(path)) return undefined;
  const renamed = path.replace(/\.ya?ml$/i, '.yaml');
  if (placeOf(renamed) !== undefined) return { problem: 'wrong_ending', meant: renamed };
  if (!path.includes('/'))
    return /^kh\.yaml$/i.test(renamed) ? { problem: 'wrong_ending', meant: 'kh.yaml' } : undefined;
  return { problem: 'misplaced', meant: nearestPlace(renamed) };
}

export const isHidden = (path: string): boolean => /(?:^|\/)\./.test(path);

function nearestPlace(path: string): string {
  const [root, plan, folder, ...rest] = path.split('/');
  if (folder === undefined || plan === undefined) return '';
  if (rest.length === 0)
    return closest(folder, ['plan.yaml']) === undefined ? '' : `${root}/${plan}/plan.yaml`;
  const near = closest(folder, PLAN_FOLDERS);
  return near === undefined ? '' : `${root}/${plan}/${near}/${rest.at(-1)}`;
}
