// Shared series: their figures, their unit, and series that came or went.
import { sameUnit } from '../../model/quantity.ts';
import type { Indicator } from '../../model/repository.ts';
import type { Evaluation } from '../types.ts';
import { changeOf, type Subject } from './build.ts';
import { lostEntries, newEntries, showResult } from './entry-changes.ts';
import type { States } from './lead-changes.ts';
import { matchEntries } from './match-entries.ts';
import { matchItems, type Pair } from './match-items.ts';
import { type Change, type ChangeValue, type Note, note } from './types.ts';

export const indicatorRef = (issuer: string, id: string): string => `indicators/${issuer}/${id}`;

export function indicatorChanges(states: States, isRead: (file: string) => boolean): Change[] {
  const listed = ({ repository }: Evaluation) =>
    [...repository.indicators].flatMap(([key, item]) =>
      isRead(item.file) ? [{ key, scope: item.issuer, described: item, item }] : [],
    );
  const { pairs, removed, added } = matchItems(listed(states.before), listed(states.after));
  return [
    ...removed.map((each) =>
      changeOf(subjectOf(each), {
        kind: 'removed',
        severity: 'error',
        field: 'indicator',
        before: { is: 'text', text: each.name },
        effect: each.results === undefined ? [] : [note('entries_lost', { count: each.results.length })],
      }),
    ),
    ...added.map((each) =>
      changeOf(subjectOf(each), {
        kind: 'added',
        severity: 'info',
        field: 'indicator',
        after: { is: 'text', text: each.name },
      }),
    ),
    ...pairs.flatMap((pair) => pairChanges(pair, states)),
  ];
}

const subjectOf = ({ issuer, id, name, file }: Indicator): Subject => ({
  ref: indicatorRef(issuer, id),
  name,
  plan: null,
  file,
});

function pairChanges({ before, after }: Pair<Indicator>, states: States): Change[] {
  const subject = subjectOf(after);
  const list = { subject, field: 'results' as const, show: showResult(after.unit) };
  const match = matchEntries(before.results, after.results);
  const unit = (value: string | undefined): ChangeValue | null =>
    value === undefined ? null : { is: 'text', text: value };
  const isRenamed = subjectOf(before).ref !== subject.ref;
  return [
    ...(isRenamed
      ? [
          changeOf(subject, {
            kind: 'renamed',
            severity: 'info',
            field: 'id',
            before: unit(subjectOf(before).ref),
            after: unit(subject.ref),
          }),
        ]
      : []),
    ...(sameUnit(before.unit, after.unit)
      ? []
      : [
          changeOf(subject, {
            kind: 'unit',
            severity: 'warning',
            field: 'unit',
            path: ['unit'],
            before: unit(before.unit),
            after: unit(after.unit),
          }),
        ]),
    ...lostEntries(list, match),
    ...newEntries(list, match, namedBy(states.after, after), states.after.asOf),
  ];
}

/** How many targets a new figure of the series speaks for. */
function namedBy({ plans }: Evaluation, { issuer, id }: Indicator): Note[] {
  const targets = plans.filter(({ plan }) => plan.issuer === issuer).flatMap((each) => each.targets);
  const count = targets.filter(({ target }) => target.indicator === id).length;
  return count === 0 ? [] : [note('items_affected', { count })];
}
