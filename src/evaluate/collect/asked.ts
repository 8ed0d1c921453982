// Who is asked about what for a period (docs/collect.md): every open item once for each agency that answers for it.

import type { Day } from '../../model/civil-date.ts';
import type { Role } from '../../model/collect/columns.ts';
import type { Period, PeriodKind } from '../../model/period.ts';
import { periodHolding } from '../../model/recurrence.ts';
import { answeringNow, membersOf } from '../agencies.ts';
import { agencyKeyOf, findAgency } from '../agency-directory.ts';
import { contextOf } from '../context.ts';
import { isParent } from '../roll-up.ts';
import { type Entry, stateOf, visibleEntries } from '../task-log.ts';
import type { Evaluation, PlanEvaluation, TargetEvaluation, TaskEvaluation } from '../types.ts';

export type Item = TargetEvaluation | TaskEvaluation;

export interface Question {
  readonly item: Item;
  readonly role: Role;
}

export interface Questions {
  /** By `<register>/<id>`, in order of that key; items in order of their plans. */
  readonly byAgency: ReadonlyMap<string, readonly Question[]>;
  /** Items that nobody can be asked about: no lead that lives, and no standing agency of the plan either. */
  readonly nobody: readonly Item[];
}

export const refOf = (item: Item): string => ('task' in item ? item.task.ref : item.target.ref);

/** `groups`: keys of groups that are asked as one, by a workbook of their own, besides their members. */
export function questionsFor(
  evaluation: Evaluation,
  period: Period,
  groups: ReadonlySet<string> = new Set(),
): Questions {
  const found = new Map<string, Question[]>();
  const nobody: Item[] = [];
  for (const each of evaluation.plans) {
    for (const item of askedItems(each, period, evaluation.asOf)) {
      const asked = answerersOf(item, evaluation, groups);
      if (asked.length === 0) nobody.push(item);
      for (const { agency, role } of asked) {
        found.set(agency, [...(found.get(agency) ?? []), { item, role }]);
      }
    }
  }
  const byKey = [...found].sort(([left], [right]) => (left < right ? -1 : 1));
  return { byAgency: new Map(byKey), nobody };
}

/** What is still open in the period: plans in force, parents left out because their children answer for them. */
export function askedItems(
  { plan, replaced, targets, tasks }: PlanEvaluation,
  period: Period,
  asOf: Day,
): Item[] {
  const start = plan.period?.first ?? plan.issued?.first;
  if (replaced || (start !== undefined && start > period.last)) return [];
  const isRunning = plan.period?.last === undefined || (plan.period.last ?? period.first) >= period.first;
  return [
    ...targets.filter((item) => !isParent(item) && isOpenTarget(item, period, isRunning)),
    ...tasks.filter((item) => isOpenTask(item, period, asOf)),
  ];
}

/** Once the day has passed and the goal was met, there is nothing more to ask; what became known since is an answer. */
function isOpenTarget(item: TargetEvaluation, asked: Period, isRunning: boolean): boolean {
  const { status, due, period, candidates } = item;
  if (period !== null) return isRunning;
  const isMet = status === 'achieved' || status === 'exceeded';
  const isNews = candidates.some(
    ({ visible, origin, reported }) => visible && origin === 'own' && reported.last >= asked.first,
  );
  return !isMet || isNews || (isRunning && (due === null || due >= asked.first));
}

/** A task closed before the period asks for nothing; one closed in it was reported in it. */
function isOpenTask(item: TaskEvaluation, period: Period, asOf: Day): boolean {
  const { state } = stateOf(entriesFor(item, period, null, asOf));
  const isStopped = item.status === 'cancelled' || state === 'cancelled';
  if (!isStopped && state !== 'done') return true;
  const closing = visibleEntries(item.task.log, asOf).filter(
    ({ body }) => body.status === 'done' || body.status === 'cancelled',
  );
  return closing.some(({ date, reported }) => Math.max(date.last, reported.last) >= period.first);
}

const TURNS: Readonly<Partial<Record<PeriodKind, Parameters<typeof periodHolding>[0]>>> = {
  month: 'monthly',
  quarter: 'quarterly',
  half: 'half-yearly',
  year: 'yearly',
};

/** Of a task that returns, the occurrence that a period asks about: the one due in it, else the one its last day falls in. */
export function turnFor({ occurrence, due }: TaskEvaluation, period: Period): Period | null {
  if (occurrence === null || (due !== null && due >= period.first && due <= period.last)) return occurrence;
  const every = TURNS[occurrence.kind];
  return every === undefined ? occurrence : periodHolding(every, period.last);
}

/**
 * The entries of a task that a question is about: of the occurrence asked for (without a period, of all); of a member its own,
 * else those of the task as a whole.
 */
export function entriesFor(
  item: TaskEvaluation,
  period: Period | null,
  member: string | null,
  asOf: Day,
): readonly Entry[] {
  const turn = period === null ? null : turnFor(item, period);
  return visibleEntries(item.task.log, asOf).filter(
    ({ body }) =>
      (turn === null || (body.for !== undefined && isSamePeriod(body.for, turn))) &&
      (body.agency === undefined ? member === null : agencyKeyOf(item.plan, body.agency) === member),
  );
}

export const isSamePeriod = (left: Period, right: Period): boolean =>
  left.first === right.first && left.last === right.last;

interface Answerer {
  readonly agency: string;
  readonly role: Role;
}

/**
 * The leads of today; each member of a group that leads a task; and where the paper names nobody who lives, or whom it names is
 * in doubt, or a group leads a target, the plan's standing agency (cơ quan thường trực), which follows the plan as a whole.
 */
function answerersOf(item: Item, evaluation: Evaluation, groups: ReadonlySet<string>): readonly Answerer[] {
  const context = contextOf(evaluation.repository, item.plan, evaluation.asOf);
  const file = 'task' in item ? item.task : item.target;
  const found = new Map<string, Role>();
  const add = (id: string, role: Role): void => {
    const key = agencyKeyOf(item.plan, id);
    if (!found.has(key)) found.set(key, role);
  };
  for (const { id, ended } of file.lead_doubt === undefined ? item.leadNow : []) {
    const agency = findAgency(evaluation.repository, agencyKeyOf(item.plan, id));
    if (ended === true || agency === undefined) continue;
    if (agency.entry.kind !== 'group') add(id, 'lead');
    else {
      if (groups.has(agency.key)) add(id, 'lead');
      for (const member of 'task' in item ? membersOf(context, agency.entry) : []) add(member, 'member');
    }
  }
  const standing = item.plan.standing_agency;
  if (found.size === 0 && standing !== undefined) {
    const [now] = answeringNow(context, [standing]);
    if (now !== undefined && now.ended !== true) add(now.id, 'standing');
  }
  return [...found].map(([agency, role]) => ({ agency, role }));
}
