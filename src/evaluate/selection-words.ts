// From the words a person filters with to a selection, or to what is unknown about them.
import { agencyKey, listAgencies } from './agency-directory.ts';
import type { RepositoryFacts } from './brief/types.ts';
import { fold } from './folding.ts';
import { nearestNames } from './nearest.ts';
import { EVERYTHING, type Selection } from './selection.ts';
import { TARGET_FLAGS, TARGET_STATUSES, TASK_FLAGS, TASK_STATUSES } from './types.ts';

export interface SelectionWords {
  readonly plan?: readonly string[];
  readonly agency?: readonly string[];
  readonly group?: readonly string[];
  readonly status?: readonly string[];
  readonly flag?: readonly string[];
  readonly search?: string;
}

export type Unknown = {
  readonly what: 'plan' | 'agency' | 'group' | 'status' | 'flag';
  readonly written: string;
  /** Near names, or every name where there are few. */
  readonly known: readonly string[];
};

export type SelectionOutcome = { readonly selection: Selection } | { readonly unknown: Unknown };

export const STATUS_NAMES: readonly string[] = [...new Set([...TARGET_STATUSES, ...TASK_STATUSES])];
export const FLAG_NAMES: readonly string[] = [...new Set([...TARGET_FLAGS, ...TASK_FLAGS])];

/** What a word may name. */
type Known = Pick<RepositoryFacts, 'plans' | 'registers'>;

/** `extraPlans`: ids of plans whose own file has faults, so that a filter on them is still understood. */
export function readSelection(
  repository: Known,
  words: SelectionWords,
  extraPlans: readonly string[] = [],
): SelectionOutcome {
  let unknown: Unknown | undefined;
  const resolve = (
    what: Unknown['what'],
    written: readonly string[] | undefined,
    find: (word: string) => readonly string[],
    known: (word: string) => readonly string[],
  ): ReadonlySet<string> | null => {
    if (written === undefined || written.length === 0) return null;
    const found = new Set<string>();
    for (const word of written) {
      const matches = find(word);
      if (matches.length === 0) unknown ??= { what, written: word, known: known(word) };
      for (const match of matches) found.add(match);
    }
    return found;
  };
  const plans = resolve('plan', words.plan, ...planWords(repository, extraPlans));
  const inPlans = (id: string): boolean => plans?.has(id) ?? true;
  const selection = {
    ...EVERYTHING,
    plans,
    agencies: resolve('agency', words.agency, ...agencyWords(repository)),
    groups: resolve('group', words.group, ...groupWords(repository, inPlans)),
    statuses: resolve('status', words.status, ...listedWords(STATUS_NAMES)),
    flags: resolve('flag', words.flag, ...listedWords(FLAG_NAMES)),
    search: words.search ?? null,
  } as Selection;
  return unknown === undefined ? { selection } : { unknown };
}

type Finder = [find: (word: string) => readonly string[], known: (word: string) => readonly string[]];

const listedWords = (names: readonly string[]): Finder => [
  (word) => names.filter((name) => name === word.toLowerCase().replaceAll('-', '_')),
  () => names,
];

/** A plan is its id; a wrong word that is a plan's number or short name suggests that plan. */
function planWords(repository: Known, extraPlans: readonly string[]): Finder {
  const ids = [...new Set([...repository.plans.map((plan) => plan.id), ...extraPlans])];
  const named = (word: string): string[] =>
    repository.plans
      .filter((plan) =>
        [plan.number, plan.short].some((name) => name !== undefined && fold(name) === fold(word)),
      )
      .map((plan) => plan.id);
  return [
    (word) => ids.filter((id) => id.toLowerCase() === word.toLowerCase()),
    (word) => {
      const near = [...new Set([...named(word), ...nearestNames(word, ids)])];
      return near.length > 0 ? near : ids;
    },
  ];
}

/** An agency is its id, `<register>/<id>`, or one of its names; the same id may stand in several registers. */
function agencyWords(repository: Pick<Known, 'registers'>): Finder {
  const agencies = listAgencies(repository);
  const names = (entry: (typeof agencies)[number]['entry']): string[] =>
    [entry.name, entry.short, ...(entry.aliases ?? [])].filter((name) => name !== undefined);
  return [
    (word) =>
      agencies
        .filter(
          ({ id, register, entry }) =>
            id.toLowerCase() === word.toLowerCase() ||
            agencyKey(register.id, id).toLowerCase() === word.toLowerCase() ||
            names(entry).some((name) => fold(name) === fold(word)),
        )
        .map(({ key }) => key),
    (word) => {
      const ids = nearestNames(word, [...new Set(agencies.map(({ id }) => id))]);
      const byName = agencies
        .filter(({ entry }) => nearestNames(word, names(entry)).length > 0)
        .map(({ id }) => id);
      return [...new Set([...ids, ...byName])].slice(0, 5);
    },
  ];
}

/** A group is its id in any of the plans, with every group below it; `<plan>/<group>` names one exactly. */
function groupWords(repository: Known, inPlans: (id: string) => boolean): Finder {
  const plans = repository.plans.filter((plan) => inPlans(plan.id));
  return [
    (word) =>
      plans.flatMap((plan) =>
        (plan.groups ?? [])
          .filter((group) =>
            [group.id, `${plan.id}/${group.id}`].some((id) => id.toLowerCase() === word.toLowerCase()),
          )
          .flatMap((group) =>
            [...withGroupsBelow(plan.groups ?? [], group.id)].map((id) => `${plan.id}/${id}`),
          ),
      ),
    (word) => {
      const ids = [...new Set(plans.flatMap((plan) => (plan.groups ?? []).map((group) => group.id)))];
      const near = nearestNames(word, ids);
      return near.length > 0 ? near : ids.slice(0, 20);
    },
  ];
}

/** The group and all below it; groups that name each other as parents end the search instead of turning in circles. */
function withGroupsBelow(
  groups: readonly { id: string; parent?: string | undefined }[],
  root: string,
): Set<string> {
  const found = new Set([root]);
  for (const id of found) for (const group of groups) if (group.parent === id) found.add(group.id);
  return found;
}
