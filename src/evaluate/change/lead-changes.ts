// Who answers for an item: leads changed in its file or by an amendment, and answering agencies changed in a register.
import type { Day } from '../../model/civil-date.ts';
import type { Plan } from '../../model/repository.ts';
import { agencyKeyOf, findAgency } from '../agency-directory.ts';
import type { Evaluation } from '../types.ts';
import { type Amendment, termEvents } from './amendment.ts';
import { changeOf, type ItemEvaluation, itemOf, permitNotes, subjectOf } from './build.ts';
import { canonical } from './canonical.ts';
import type { EntryMatch } from './match-entries.ts';
import type { Pair } from './match-items.ts';
import { type Change, type NamedAgency, note } from './types.ts';

/** The two states a change lies between. */
export interface States {
  readonly before: Evaluation;
  readonly after: Evaluation;
}

export function leadChanges(
  pair: Pair<ItemEvaluation>,
  match: EntryMatch<Amendment>,
  states: States,
): Change[] {
  const [old, now] = [itemOf(pair.before), itemOf(pair.after)];
  const events = termEvents(
    'lead',
    { own: old.lead, amendments: old.amendments ?? [] },
    { own: now.lead, amendments: now.amendments ?? [] },
    match,
  );
  return events.flatMap(({ cause, before, after, amendment, path }) => {
    const was = namedAgencies(states.before, pair.before.plan, before);
    const is = namedAgencies(states.after, pair.after.plan, after);
    if (sameAgencies(was, is)) return [];
    const how =
      cause === 'edited' || cause === 'amended' ? permitNotes(amendment, states.after.asOf) : [note(cause)];
    return [
      changeOf(subjectOf(pair.after), {
        kind: 'lead',
        severity: amendment === null ? 'warning' : 'info',
        field: 'lead',
        path,
        before: was.length === 0 ? null : { is: 'agencies', agencies: was },
        after: is.length === 0 ? null : { is: 'agencies', agencies: is },
        amendment,
        effect: how,
      }),
    ];
  });
}

export const namedAgencies = (
  { repository }: Evaluation,
  plan: Plan,
  ids: readonly string[] = [],
): NamedAgency[] =>
  ids.map((id) => ({ id, name: findAgency(repository, agencyKeyOf(plan, id))?.entry.name ?? id }));

/** An agency under a new id with its name kept is the same one; order says nothing. */
function sameAgencies(before: readonly NamedAgency[], after: readonly NamedAgency[]): boolean {
  const marks = (agencies: readonly NamedAgency[], mark: (agency: NamedAgency) => string): string =>
    canonical(agencies.map(mark).sort());
  return (
    marks(before, ({ id }) => id) === marks(after, ({ id }) => id) ||
    marks(before, ({ name }) => name) === marks(after, ({ name }) => name)
  );
}

/** One change for each succession that a register changed, however many items it moves to other hands. */
export function successionChanges(pairs: readonly Pair<ItemEvaluation>[], asOf: Day): Change[] {
  const groups = new Map<string, { readonly pair: Pair<ItemEvaluation>; count: number }>();
  for (const pair of pairs) {
    const { before, after } = pair;
    const isOwn =
      canonical(itemOf(before).lead) !== canonical(itemOf(after).lead) || isAmendedDifferently(pair, asOf);
    const [was, is] = [
      canonical(before.leadNow.map(({ id }) => id)),
      canonical(after.leadNow.map(({ id }) => id)),
    ];
    if (isOwn || was === is) continue;
    const key = `${after.plan.issuer}\n${was}\n${is}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { pair, count: 1 });
    else group.count += 1;
  }
  return [...groups.values()].map(({ pair: { before, after }, count }) => {
    const { issuer } = after.plan;
    const file = `plans/agencies/${issuer}.yaml`;
    return changeOf(
      { ref: `agencies/${issuer}`, name: after.leadNow.map(({ name }) => name).join('; '), plan: null, file },
      {
        kind: 'lead',
        severity: 'info',
        field: 'lead',
        before: { is: 'agencies', agencies: before.leadNow.map(({ id, name }) => ({ id, name })) },
        after: { is: 'agencies', agencies: after.leadNow.map(({ id, name }) => ({ id, name })) },
        effect: [note('items_affected', { count })],
      },
    );
  });
}

function isAmendedDifferently({ before, after }: Pair<ItemEvaluation>, asOf: Day): boolean {
  const leads = (each: ItemEvaluation): string =>
    canonical(
      (itemOf(each).amendments ?? []).filter(({ date, lead }) => lead !== undefined && date.last <= asOf),
    );
  return leads(before) !== leads(after);
}
