// Puts a change together: whom it is about, and the defaults of what it leaves unsaid.
import type { TargetEvaluation, TaskEvaluation } from '../types.ts';
import { type Change, type ChangeSeverity, type Note, note } from './types.ts';

export type ItemEvaluation = TargetEvaluation | TaskEvaluation;

export type Subject = Pick<Change, 'ref' | 'name' | 'plan' | 'file'>;

export const itemOf = (each: ItemEvaluation): TargetEvaluation['target'] | TaskEvaluation['task'] =>
  'target' in each ? each.target : each.task;

export function subjectOf(each: ItemEvaluation): Subject {
  const { ref, name, plan, file } = itemOf(each);
  return { ref, name, plan, file };
}

type Said = Pick<Change, 'kind' | 'severity' | 'field'> & Partial<Change>;

export const changeOf = ({ ref, name, plan, file }: Subject, said: Said): Change => ({
  ref,
  name,
  plan,
  file,
  path: [],
  before: null,
  after: null,
  effect: [],
  amendment: null,
  days: null,
  ...said,
});

type Permit = Change['amendment'];

/** Asking for less is an error unless a document allows it; asking for more is news. */
export const severityOf = (asksLess: boolean, amendment: Permit): ChangeSeverity =>
  !asksLess ? 'info' : amendment === null ? 'error' : 'warning';

/** By which document, and whether it applies yet. */
export function permitNotes(amendment: Permit, asOf: number): Note[] {
  if (amendment === null) return [note('no_amendment')];
  const { date, basis } = amendment;
  const allowed = note('amended', { basis, date: { day: date } });
  return date > asOf ? [allowed, note('not_in_force', { date: { day: date } })] : [allowed];
}
