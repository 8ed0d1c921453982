// What somebody must act on, worst first: the list that leads the first screen (docs/design.md, section 4).

import { agencyKeyOf, succeeds } from './agency-directory.ts';
import { type Absence, answering, endedAgencies, isAbsence } from './answering.ts';
import type { CandidateBrief, EvaluationBrief, Registers, TargetBrief, TaskBrief } from './brief/types.ts';
import { activePlans, isParent } from './roll-up.ts';

/** How many items one agency answers for now, and from whom it took them over. */
export interface AgencyShare {
  /** `<register>/<id>`, or what stands in for an agency. */
  readonly agency: string | Absence;
  readonly count: number;
  /** Its life has ended and nobody is named to succeed it. */
  readonly ended: boolean;
  /** Of `count`: items whose document names another agency, by that agency. */
  readonly inherited: readonly {
    readonly agency: string;
    readonly count: number;
    readonly tentative: boolean;
  }[];
}

export const TASK_CONCERNS = ['overdue', 'due_soon', 'unclosed', 'reorganised'] as const;
export const TARGET_CONCERNS = [
  'missed',
  'off_track',
  'at_risk',
  'contested',
  'unsupported',
  'disputed',
  'inconclusive',
  'unreported',
  'regressed',
] as const;

export type TaskConcern = (typeof TASK_CONCERNS)[number];
export type TargetConcern = (typeof TARGET_CONCERNS)[number];

export interface OverdueDetail {
  /** With an entry of some kind, though none that says it is done; that entry need not speak of lateness. */
  readonly reported: number;
  readonly unreported: number;
  readonly agencies: readonly AgencyShare[];
  readonly longest: TaskBrief;
}

/** `severity`: `bad` is late or missed, `doubt` cannot be told from what is known, `soon` is ahead. */
export type Concern =
  | {
      readonly about: 'targets';
      readonly kind: TargetConcern;
      readonly severity: 'bad' | 'doubt';
      readonly targets: readonly TargetBrief[];
    }
  | {
      readonly about: 'tasks';
      readonly kind: TaskConcern;
      readonly severity: 'bad' | 'soon';
      readonly tasks: readonly TaskBrief[];
      readonly overdue: OverdueDetail | null;
    };

/** Concerns without any item are left out; a target stands under the first that fits it. */
export function listConcerns(evaluation: EvaluationBrief): Concern[] {
  const active = activePlans(evaluation);
  const targets = active.flatMap((each) => each.targets).filter((item) => !isParent(item));
  const tasks = active.flatMap((each) => each.tasks);
  const [overdue, ...otherTasks] = taskConcerns(tasks, evaluation.repository);
  return [...(overdue === undefined ? [] : [overdue]), ...targetConcerns(targets), ...otherTasks].filter(
    (concern) => (concern.about === 'targets' ? concern.targets.length > 0 : concern.tasks.length > 0),
  );
}

const TARGET_TESTS: Readonly<
  Record<TargetConcern, (item: Pick<TargetBrief, 'status' | 'flags'>) => boolean>
> = {
  missed: (item) => item.status === 'missed',
  off_track: (item) => item.status === 'off_track',
  at_risk: (item) => item.status === 'at_risk',
  contested: (item) => item.flags.includes('contested'),
  unsupported: (item) => item.flags.includes('unsupported'),
  disputed: (item) => item.flags.includes('disputed'),
  inconclusive: (item) => item.status === 'inconclusive',
  unreported: (item) => item.flags.includes('unreported'),
  regressed: (item) => item.flags.includes('regressed'),
};

/** Whether a target stands under some concern; a parent never does. */
export const isConcern = (item: Pick<TargetBrief, 'status' | 'flags' | 'children'>): boolean =>
  !isParent(item) && TARGET_CONCERNS.some((kind) => TARGET_TESTS[kind](item));

const BAD_TARGETS: ReadonlySet<TargetConcern> = new Set(['missed', 'off_track', 'at_risk']);

function targetConcerns(targets: readonly TargetBrief[]): Concern[] {
  const named = new Set<TargetBrief>();
  return TARGET_CONCERNS.map((kind) => {
    const found = targets.filter((item) => !named.has(item) && TARGET_TESTS[kind](item));
    for (const item of found) named.add(item);
    return { about: 'targets', kind, severity: BAD_TARGETS.has(kind) ? 'bad' : 'doubt', targets: found };
  });
}

const CLOSED: ReadonlySet<TaskBrief['status']> = new Set(['done', 'done_late', 'cancelled']);

export const isClosed = (item: Pick<TaskBrief, 'status'>): boolean => CLOSED.has(item.status);

/** Whether an agency that the document names as lead has ended since. */
export const isReorganised = (item: Pick<TaskBrief, 'lead'>): boolean =>
  item.lead.some(({ id, now }) => now.some((agency) => agency.ended === true || agency.id !== id));

const TASK_TESTS: Readonly<Record<TaskConcern, (item: TaskBrief) => boolean>> = {
  overdue: (item) => item.status === 'overdue',
  due_soon: (item) => item.status === 'due_soon',
  unclosed: (item) => item.status === 'unclosed',
  reorganised: (item) => !isClosed(item) && isReorganised(item),
};

function taskConcerns(tasks: readonly TaskBrief[], repository: Registers): Concern[] {
  return TASK_CONCERNS.map((kind) => {
    const found = tasks.filter(TASK_TESTS[kind]).sort(byDue);
    const overdue = kind === 'overdue' ? overdueDetail(found, repository) : null;
    return { about: 'tasks', kind, severity: kind === 'overdue' ? 'bad' : 'soon', tasks: found, overdue };
  });
}

/** The earliest due day first; equal ones stay in document order. */
const byDue = (left: TaskBrief, right: TaskBrief): number =>
  (left.due ?? Number.POSITIVE_INFINITY) - (right.due ?? Number.POSITIVE_INFINITY) || 0;

function overdueDetail(tasks: readonly TaskBrief[], repository: Registers): OverdueDetail | null {
  const longest = tasks[0];
  if (longest === undefined) return null;
  const unreported = tasks.filter((item) => item.unreported).length;
  return {
    reported: tasks.length - unreported,
    unreported,
    agencies: agencyShares(tasks, repository),
    longest,
  };
}

type Inherited = Map<string, { count: number; tentative: boolean }>;

/** Each task counts for every agency that leads it now; the agency with most tasks first. */
function agencyShares(tasks: readonly TaskBrief[], repository: Registers): AgencyShare[] {
  const shares = new Map<string, { count: number; inherited: Inherited }>();
  for (const item of tasks) {
    for (const key of answering(item)) {
      const share = shares.get(key) ?? { count: 0, inherited: new Map() };
      shares.set(key, { count: share.count + 1, inherited: share.inherited });
      if (!isAbsence(key)) addInherited(share.inherited, item, key, repository);
    }
  }
  const ended = endedAgencies(tasks);
  return [...shares]
    .map(([agency, { count, inherited }]) => ({
      agency,
      count,
      ended: ended.has(agency),
      inherited: [...inherited]
        .map(([from, each]) => ({ agency: from, ...each }))
        .sort((left, right) => right.count - left.count),
    }))
    .sort((left, right) => right.count - left.count);
}

function addInherited(inherited: Inherited, item: TaskBrief, key: string, repository: Registers): void {
  for (const { old, tentative } of predecessors(item, key, repository)) {
    const known = inherited.get(old) ?? { count: 0, tentative: false };
    inherited.set(old, { count: known.count + 1, tentative: known.tentative || tentative });
  }
}

interface Predecessor {
  /** `<register>/<id>`. */
  readonly old: string;
  readonly tentative: boolean;
}

/** The leads of the document whose work the agency took over; an agency named by an amendment took it from all that left. */
function predecessors(item: TaskBrief, key: string, repository: Registers): Predecessor[] {
  const keyOf = (id: string): string => agencyKeyOf(item.plan, id);
  if (item.lead.some((lead) => keyOf(lead.id) === key)) return [];
  const gone = item.lead.flatMap(({ id, now }): Predecessor[] => {
    const heir = now.find((agency) => keyOf(agency.id) === key);
    return heir === undefined ? [] : [{ old: keyOf(id), tentative: heir.tentative === true }];
  });
  const ancestors = gone.filter(({ old }) => succeeds(repository, key, old));
  return ancestors.length > 0 ? ancestors : gone;
}

/** The visible figure that lies on the other side of the goal from the deciding one; what makes a target contested. */
export function opposingCandidate<C extends CandidateBrief>(item: {
  readonly result: C | null;
  readonly candidates: readonly C[];
}): C | null {
  const decided = item.result?.satisfied ?? null;
  const others = item.candidates.filter(
    (each) => each.visible && each !== item.result && each.satisfied !== null,
  );
  return others.find((each) => each.satisfied !== decided) ?? null;
}
