// KH604: two files state different values for one indicator, date and territory.
import { territoryOn } from '../../evaluate/context.ts';
import type { Period } from '../../model/period.ts';
import { sameUnit } from '../../model/quantity.ts';
import type { Indicator, Repository } from '../../model/repository.ts';
import { quoteValue } from '../quoting.ts';
import { type HeldResult, resultsOf } from '../results.ts';
import type { CheckInput, Rule, Spotted } from '../rule.ts';
import { compareSpans } from '../spans.ts';

export const indicatorValues: Rule = {
  code: 'KH604',
  *find({ repository }: CheckInput) {
    const users = usersByIndicator(repository);
    for (const [name, indicator] of repository.indicators) {
      yield* contradictions(repository, indicator, [
        ...resultsOf(indicator, null),
        ...(users.get(name) ?? []),
      ]);
    }
  },
};

/** The results in files of targets, by the `<issuer>/<indicator>` they are of. */
function usersByIndicator({ plans }: Repository): Map<string, HeldResult[]> {
  const users = new Map<string, HeldResult[]>();
  for (const plan of plans) {
    for (const target of plan.targets) {
      if (target.indicator === undefined || target.results.length === 0) continue;
      const name = `${plan.issuer}/${target.indicator}`;
      users.set(name, [...(users.get(name) ?? []), ...resultsOf(target, plan)]);
    }
  }
  return users;
}

function* contradictions(
  repository: Repository,
  indicator: Indicator,
  held: readonly HeldResult[],
): Generator<Spotted> {
  const counted = held.filter(({ entry }) => entry.value !== undefined && entry.counts !== false);
  const keyOf = (result: HeldResult): string => sameness(repository, indicator, result);
  const firsts = new Map<string, HeldResult[]>();
  for (const later of counted) {
    const key = keyOf(later);
    const earlier = firsts.get(key) ?? [];
    const other = earlier.find((first) => first.file !== later.file && isApart(first, later));
    firsts.set(key, [...earlier, later]);
    if (other?.entry.value === undefined || later.entry.value === undefined) continue;
    const params = {
      value: quoteValue(later.entry.value),
      other: quoteValue(other.entry.value),
      file: other.file,
    };
    yield { file: later.file, path: ['results', later.index, 'value'], params };
  }
}

/** What makes two results answers to one question: the day, when it was said, how sure, of which territory. */
function sameness(repository: Repository, indicator: Indicator, { entry }: HeldResult): string {
  const date = (entry.date ?? entry.reported) as Period;
  const register = repository.registers.get(indicator.issuer);
  const scope = entry.scope ?? territoryOn(register, date.last);
  return [entry.date?.text ?? '', (entry.reported ?? date).last, entry.quality ?? 'official', scope].join(
    '|',
  );
}

const isApart = (first: HeldResult, later: HeldResult): boolean =>
  first.entry.value !== undefined &&
  later.entry.value !== undefined &&
  sameUnit(first.unit, later.unit) &&
  compareSpans(first.entry.value, later.entry.value) !== 'touch';
