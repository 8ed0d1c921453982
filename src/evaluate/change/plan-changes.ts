// Plans that came, went, changed their id, their name, their end, or were replaced; and what it did to their totals.
import { countItems } from '../roll-up.ts';
import type { PlanEvaluation } from '../types.ts';
import { changeOf, type Subject } from './build.ts';
import { canonical } from './canonical.ts';
import { planEndChanges } from './day-changes.ts';
import { namedAgencies, type States } from './lead-changes.ts';
import type { Matching, Pair } from './match-items.ts';
import { type Change, type ChangeValue, type Note, note } from './types.ts';

/** By id, else by what makes a document: issuer, number, day, period and title all the same. */
export function matchPlans(
  before: readonly PlanEvaluation[],
  after: readonly PlanEvaluation[],
): Matching<PlanEvaluation> {
  const pairs: Pair<PlanEvaluation>[] = [];
  const [gone, come] = [new Set(before), new Set(after)];
  for (const mark of [(each: PlanEvaluation) => each.plan.id, documentMark]) {
    for (const old of gone) {
      const now = [...come].find((each) => mark(each) === mark(old));
      if (now === undefined) continue;
      gone.delete(old);
      come.delete(now);
      pairs.push({ before: old, after: now });
    }
  }
  return { pairs, removed: [...gone], added: [...come] };
}

const documentMark = ({ plan: { issuer, number, issued, period, title } }: PlanEvaluation): string =>
  canonical({ issuer, number, issued, period, title });

const subjectOf = ({ plan }: PlanEvaluation): Subject => ({
  ref: plan.id,
  name: plan.short ?? plan.title,
  plan: plan.id,
  file: plan.file,
});

const text = (value: string): ChangeValue => ({ is: 'text', text: value });

const itemsNote = ({ targets, tasks }: PlanEvaluation): Note =>
  note('plan_items', { targets: targets.length, tasks: tasks.length });

export function planChanges({ pairs, removed, added }: Matching<PlanEvaluation>, states: States): Change[] {
  return [
    ...removed.map((each) =>
      changeOf(subjectOf(each), {
        kind: 'removed',
        severity: each.plan.replaced === undefined ? 'error' : 'warning',
        field: 'plan',
        before: text(each.plan.title),
        effect: [...(each.plan.replaced === undefined ? [] : [note('plan_replaced')]), itemsNote(each)],
      }),
    ),
    ...added.map((each) =>
      changeOf(subjectOf(each), {
        kind: 'added',
        severity: 'info',
        field: 'plan',
        after: text(each.plan.title),
        effect: [itemsNote(each)],
      }),
    ),
    ...pairs.flatMap((pair) => pairChanges(pair, states)),
  ];
}

function pairChanges(pair: Pair<PlanEvaluation>, states: States): Change[] {
  const { before, after } = pair;
  const subject = subjectOf(after);
  const renamed = (field: 'id' | 'name', old: string, now: string): Change[] =>
    old === now
      ? []
      : [
          changeOf(subject, {
            kind: 'renamed',
            severity: 'info',
            field,
            path: field === 'id' ? [] : ['title'],
            before: text(old),
            after: text(now),
          }),
        ];
  const implied = [...after.targets, ...after.tasks].filter((item) =>
    (item.flags as readonly string[]).includes('implied_due'),
  );
  return [
    ...renamed('id', before.plan.id, after.plan.id),
    ...renamed('name', before.plan.title, after.plan.title),
    ...planEndChanges({ before: before.plan, after: after.plan }, subject, implied.length),
    ...standingChanges(pair, subject, states),
    ...replacedChanges(pair, subject),
  ];
}

function standingChanges(
  { before, after }: Pair<PlanEvaluation>,
  subject: Subject,
  states: States,
): Change[] {
  const [old, now] = [before.plan.standing_agency, after.plan.standing_agency];
  if (old === now) return [];
  const named = (state: 'before' | 'after', id: string | undefined): ChangeValue | null =>
    id === undefined ? null : { is: 'agencies', agencies: namedAgencies(states[state], after.plan, [id]) };
  return [
    changeOf(subject, {
      kind: 'lead',
      severity: 'warning',
      field: 'lead',
      path: ['standing_agency'],
      before: named('before', old),
      after: named('after', now),
    }),
  ];
}

/** A replaced plan's items leave the totals. */
function replacedChanges({ before, after }: Pair<PlanEvaluation>, subject: Subject): Change[] {
  const [old, now] = [before.plan.replaced, after.plan.replaced];
  if (canonical(old) === canonical(now)) return [];
  const show = (replaced: typeof old): ChangeValue | null =>
    replaced === undefined
      ? null
      : text(
          [replaced.date.text, replaced.number, replaced.plan].filter((part) => part !== undefined).join(' '),
        );
  return [
    changeOf(subject, {
      kind: 'status',
      severity: 'warning',
      field: 'status',
      path: ['replaced'],
      before: show(old),
      after: show(now),
      effect: [note(now === undefined ? 'into_totals' : 'out_of_totals'), itemsNote(after)],
    }),
  ];
}

export function rollUpChanges({ before, after }: Pair<PlanEvaluation>): Change[] {
  const [old, now] = [countItems(before.targets, before.tasks), countItems(after.targets, after.tasks)];
  if (canonical(old) === canonical(now)) return [];
  return [
    changeOf(subjectOf(after), {
      kind: 'rollup',
      severity: 'info',
      field: 'totals',
      before: { is: 'counts', counts: old },
      after: { is: 'counts', counts: now },
    }),
  ];
}
