// Where something new is to stand: its id, and what it belongs to.
import { closest } from '../model/closest.ts';
import { type Document, placeOf } from '../model/document.ts';
import { ID_PATTERN } from '../model/repository.ts';
import type { NewKind } from './entries/new-item.ts';

export interface NewPlace {
  /** Of a target or task: the plan. Of an agency: the issuer whose register holds it. Of a plan: itself. */
  readonly owner: string;
  readonly id: string;
  readonly file: string;
  /** Whether its register has to be made with it. */
  readonly isFirst: boolean;
}

export type PlaceReading =
  | { readonly place: NewPlace }
  /** `no_owner`: it does not say of which plan or register; `unknown_owner`: there is none of that name. */
  | {
      readonly fault: 'no_id' | 'no_owner' | 'bad_id' | 'unknown_owner' | 'taken';
      readonly written: string;
      readonly known: string;
    };

const FOLDERS = { target: 'targets', task: 'tasks' } as const;

/** `thu-2025/targets/9`, `thu-2025/9`, or `9` with its owner given apart; a plan is one segment. */
export function readNewPlace(
  kind: NewKind,
  written: string,
  owner: string | undefined,
  documents: readonly Document[],
  mayBeFirst: boolean,
): PlaceReading {
  const segments = written
    .trim()
    .replace(/^plans\//, '')
    .replace(/\.yaml$/, '')
    .split('/');
  const id = segments.at(-1) ?? '';
  const given = kind === 'plan' ? id : (owner ?? ownerIn(segments));
  if (id === '') return { fault: 'no_id', written, known: '' };
  // A way through folders is no name.
  if (segments.some((each) => each === '.' || each === '..')) return { fault: 'bad_id', written, known: '' };
  if (given === undefined) return { fault: 'no_owner', written, known: '' };
  const bad =
    [given, id].find((each) => !ID_PATTERN.test(each)) ??
    (kind === 'plan' && segments.length > 1 ? written : undefined);
  if (bad !== undefined) return { fault: 'bad_id', written: bad, known: '' };
  const owners = ownersOf(kind, documents);
  const isFirst = kind === 'agency' && mayBeFirst && !owners.includes(given);
  if (kind !== 'plan' && !isFirst && !owners.includes(given)) {
    return { fault: 'unknown_owner', written: given, known: closest(given, owners) ?? owners.join(', ') };
  }
  const file = fileOf(kind, given, id);
  // `agencies` is the folder of the registers.
  if (placeOf(file)?.kind !== (kind === 'agency' ? 'register' : kind))
    return { fault: 'bad_id', written: id, known: '' };
  const place = { owner: given, id, file, isFirst };
  const taken = takenBy(kind, place, documents);
  return taken === undefined ? { place } : { fault: 'taken', written: id, known: taken };
}

/** `agencies/thu/so-a` and `thu-2025/targets/9` name their kind in between or in front. */
function ownerIn(segments: readonly string[]): string | undefined {
  const named = segments
    .slice(0, -1)
    .filter((segment) => !['targets', 'tasks', 'agencies'].includes(segment));
  return named.length === 1 ? named[0] : undefined;
}

const fileOf = (kind: NewKind, owner: string, id: string): string => {
  if (kind === 'plan') return `plans/${id}/plan.yaml`;
  return kind === 'agency' ? `plans/agencies/${owner}.yaml` : `plans/${owner}/${FOLDERS[kind]}/${id}.yaml`;
};

const ownersOf = (kind: NewKind, documents: readonly Document[]): string[] =>
  documents
    .filter((document) => document.kind === (kind === 'agency' ? 'register' : 'plan'))
    .map((document) => (kind === 'agency' ? document.id : document.owner));

/** What stands under the id already, without regard to case. */
function takenBy(
  kind: NewKind,
  { owner, id, file }: NewPlace,
  documents: readonly Document[],
): string | undefined {
  if (kind !== 'agency')
    return documents.find((each) => each.file.toLowerCase() === file.toLowerCase())?.file;
  const register = documents.find((each) => each.kind === 'register' && each.id === owner);
  const { agencies = {} } = (register?.data ?? {}) as { agencies?: object };
  const same = Object.keys(agencies ?? {}).find((each) => each.toLowerCase() === id.toLowerCase());
  return same === undefined ? undefined : `${file}: ${same}`;
}
