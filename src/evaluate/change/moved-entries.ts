// Figures that went over from a target to the shared series it names, or back: moved, neither removed nor new.
import type { TargetEvaluation } from '../types.ts';
import { canonical } from './canonical.ts';
import { indicatorRef } from './indicator-changes.ts';
import type { Pair } from './match-items.ts';
import { type Change, note } from './types.ts';

/** Replaces each removal and addition of one entry between a target and its series by a single move. */
export function followMovedEntries(
  changes: readonly Change[],
  targets: readonly Pair<TargetEvaluation>[],
): Change[] {
  const removed = changes.filter(({ kind, field }) => kind === 'removed' && field === 'results');
  if (removed.length === 0) return [...changes];
  const added = new Set(changes.filter(({ kind, field }) => kind === 'result' && field === 'results'));
  const series = seriesOf(targets);
  const replaced = new Map<Change, Change | null>();
  for (const loss of removed) {
    const gain = [...added].find(
      (each) => contentOf(each.after) === contentOf(loss.before) && areLinked(series, loss.ref, each.ref),
    );
    if (gain === undefined) continue;
    added.delete(gain);
    replaced.set(loss, null);
    const isToSeries = gain.ref.startsWith('indicators/');
    replaced.set(gain, {
      ...gain,
      kind: 'moved',
      before: loss.before,
      effect: [
        note(isToSeries ? 'to_indicator' : 'from_indicator', { ref: isToSeries ? loss.ref : gain.ref }),
      ],
    });
  }
  return changes.flatMap((each) => {
    const instead = replaced.get(each);
    return instead === undefined ? [each] : instead === null ? [] : [instead];
  });
}

const contentOf = (value: Change['before']): string => (value?.is === 'result' ? canonical(value.entry) : '');

/** The series that each target names, before or after. */
function seriesOf(targets: readonly Pair<TargetEvaluation>[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    targets.map(({ before, after }) => {
      const named = [before, after].flatMap(({ plan, target }) =>
        target.indicator === undefined ? [] : [indicatorRef(plan.issuer, target.indicator)],
      );
      return [after.target.ref, new Set(named)];
    }),
  );
}

const areLinked = (series: ReadonlyMap<string, ReadonlySet<string>>, one: string, other: string): boolean =>
  series.get(one)?.has(other) === true || series.get(other)?.has(one) === true;
