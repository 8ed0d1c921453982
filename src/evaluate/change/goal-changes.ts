// Goals that ask for less or more than before: the target's own, its amendments', its milestones'; and its unit.
import type { Day } from '../../model/civil-date.ts';
import { type Goal, sameUnit } from '../../model/quantity.ts';
import type { Target } from '../../model/repository.ts';
import type { TargetEvaluation } from '../types.ts';
import { type TermEvent, termEvents } from './amendment.ts';
import { changeOf, permitNotes, severityOf, subjectOf } from './build.ts';
import { canonical } from './canonical.ts';
import { compareGoals } from './compare-goals.ts';
import type { EntryMatch } from './match-entries.ts';
import type { Pair } from './match-items.ts';
import { type Change, type ChangeValue, type Note, note } from './types.ts';

type AmendmentMatch = EntryMatch<Target['amendments'][number]>;

export function goalChanges(pair: Pair<TargetEvaluation>, match: AmendmentMatch, asOf: Day): Change[] {
  const [old, now] = [pair.before.target, pair.after.target];
  const isComparable = sameUnit(old.unit, now.unit);
  const events = termEvents(
    'goal',
    { own: old.goal, amendments: old.amendments },
    { own: now.goal, amendments: now.amendments },
    match,
  ).filter(
    ({ cause, before, after }) =>
      isComparable || cause === 'amended' || before === undefined || after === undefined,
  );
  return [
    ...events.flatMap((event) => goalChange(pair, event, asOf)),
    ...(isComparable ? milestoneChanges(pair) : [unitChange(pair)]),
  ];
}

const goalValue = (goal: Goal | undefined, { unit }: Target): ChangeValue | null =>
  goal === undefined ? null : { is: 'goal', goal, unit };

type Direction = 'weakened' | 'strengthened';

/** A goal where there was none asks for more, no goal where there was one for less; null when both ask for the same. */
function directionOf(
  before: Goal | undefined,
  after: Goal | undefined,
  { better }: Target,
): Direction | null {
  if (before === undefined || after === undefined) {
    return before === after ? null : after === undefined ? 'weakened' : 'strengthened';
  }
  const order = compareGoals(before, after, better);
  return order === 'same' ? null : order === 'weaker' ? 'weakened' : 'strengthened';
}

function goalChange(pair: Pair<TargetEvaluation>, event: TermEvent<Goal | undefined>, asOf: Day): Change[] {
  const { cause, amendment, path } = event;
  const kind = directionOf(event.before, event.after, pair.after.target);
  if (kind === null) return [];
  const how: Note[] =
    cause === 'edited' || cause === 'amended' ? permitNotes(amendment, asOf) : [note(cause)];
  return [
    changeOf(subjectOf(pair.after), {
      kind,
      severity: severityOf(kind === 'weakened', amendment),
      field: 'goal',
      path,
      before: goalValue(event.before, cause === 'amended' ? pair.after.target : pair.before.target),
      after: goalValue(event.after, pair.after.target),
      amendment,
      effect: how,
    }),
  ];
}

/** A new unit with the same number is a question; with another number nobody can say whether the goal was lowered. */
function unitChange({ before, after }: Pair<TargetEvaluation>): Change {
  const [old, now] = [before.target, after.target];
  const [was, is] = [goalValue(old.goal, old), goalValue(now.goal, now)];
  const isGoalKept = was === null || is === null || canonical(old.goal) === canonical(now.goal);
  const unitOf = ({ unit }: Target): ChangeValue | null =>
    unit === undefined ? null : { is: 'text', text: unit };
  return changeOf(subjectOf(after), {
    kind: 'unit',
    severity: isGoalKept ? 'warning' : 'error',
    field: 'unit',
    path: ['unit'],
    before: unitOf(old),
    after: unitOf(now),
    effect: isGoalKept ? [] : [note('not_comparable', { before: was, after: is })],
  });
}

/** Milestones of one date compare by their goals; one taken away asks for less, a new one for more. */
function milestoneChanges({ before, after }: Pair<TargetEvaluation>): Change[] {
  const [old, now] = [before.target, after.target];
  const goalOn = (target: Target, day: Day): Goal | undefined =>
    target.milestones.find(({ by }) => by.last === day)?.goal;
  const days = [...new Set([...old.milestones, ...now.milestones].map(({ by }) => by.last))].sort(
    (left, right) => left - right,
  );
  return days.flatMap((day) => {
    const [was, is] = [goalOn(old, day), goalOn(now, day)];
    const kind = directionOf(was, is, now);
    if (kind === null) return [];
    const index = now.milestones.findIndex(({ by }) => by.last === day);
    return [
      changeOf(subjectOf(after), {
        kind,
        severity: kind === 'weakened' ? 'warning' : 'info',
        field: 'milestones',
        path: index < 0 ? ['milestones'] : ['milestones', index, 'goal'],
        before: goalValue(was, old),
        after: goalValue(is, now),
        effect: [note('milestone', { date: { day } })],
      }),
    ];
  });
}
