// What changed between two states of one small plan, each change as one line that a test can read.
import { changesBetween } from '../../../src/evaluate/change/changes-between.ts';
import type { Change } from '../../../src/evaluate/change/types.ts';
import { type Around, evaluationOf, type Files } from '../../builders.ts';

export const AS_OF = '2026-01-15';

const named = (yaml: string): string => (/^name:/m.test(yaml) ? yaml : `name: Việc thử\n${yaml}`);

/** Paths below `plans/a/` with their YAML; a name is added where a test needs none. */
const inPlan = (items: Readonly<Record<string, string>>): Files =>
  Object.fromEntries(Object.entries(items).map(([path, yaml]) => [`plans/a/${path}.yaml`, named(yaml)]));

export interface Question {
  readonly asOf?: string;
  readonly around?: Around;
  /** What stands around the items after the change, where it differs. */
  readonly aroundAfter?: Around;
  readonly unread?: readonly string[];
}

type Items = Readonly<Record<string, string>>;

export function changes(before: Items, after: Items, question: Question = {}): Change[] {
  const { asOf = AS_OF, around = {}, aroundAfter = around, unread = [] } = question;
  const [old, now] = [
    evaluationOf(inPlan(before), asOf, around),
    evaluationOf(inPlan(after), asOf, aroundAfter),
  ];
  return changesBetween(old, now, new Set(unread));
}

/** `error weakened targets/1 goal (no_amendment)`, without the totals of plans. */
export const told = (before: Items, after: Items, question: Question = {}): string[] =>
  changes(before, after, question)
    .filter(({ kind }) => kind !== 'rollup')
    .map(line);

export function line({ kind, severity, ref, field, days, effect }: Change): string {
  const notes = effect.map((note) => ('note' in note ? note.note : note.reason.key));
  const moved = days === null ? '' : ` ${days} days`;
  return `${severity} ${kind} ${ref.replace(/^a\//, '')} ${field}${moved}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
}

/** One target, its goal and whatever else is written, before and after. */
export const toldOfTarget = (before: string, after: string, question: Question = {}): string[] =>
  told({ 'targets/1': before }, { 'targets/1': after }, question);

export const toldOfTask = (before: string, after: string, question: Question = {}): string[] =>
  told({ 'tasks/1': before }, { 'tasks/1': after }, question);
