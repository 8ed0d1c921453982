// KH604: two files, or two entries of its own, state different values for one indicator, date and territory.
import { territoryOn } from '../../evaluate/context.ts';
import type { Period } from '../../model/period.ts';
import { sameUnit } from '../../model/quantity.ts';
import type { Indicator, Repository } from '../../model/repository.ts';
import { quoteValue } from '../quoting.ts';
import { type HeldResult, resultsByIndicator } from '../results.ts';
import type { CheckInput, Rule, Spotted } from '../rule.ts';
import { compareSpans } from '../spans.ts';

export const indicatorValues: Rule = {
  code: 'KH604',
  reach: 'indicators',
  *find({ repository }: CheckInput) {
    const held = resultsByIndicator(repository);
    for (const [name, indicator] of repository.indicators) {
      yield* contradictions(repository, indicator, held.get(name) ?? []);
    }
  },
};

function* contradictions(
  repository: Repository,
  indicator: Indicator,
  held: readonly HeldResult[],
): Generator<Spotted> {
  /** Of each question the answers given so far, each different one once. */
  const answers = new Map<string, HeldResult[]>();
  for (const later of held) {
    const { value, counts } = later.entry;
    if (value === undefined || counts === false) continue;
    const key = sameness(repository, indicator, later);
    const earlier = answers.get(key) ?? [];
    const apart = earlier.filter((first) => isApart(first, later));
    const other = apart.find((first) => isOtherPlace(first, later));
    if (apart.length === earlier.length) answers.set(key, [...earlier, later]);
    if (other?.entry.value === undefined) continue;
    const params = { value: quoteValue(value), other: quoteValue(other.entry.value), file: other.file };
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

/** Two entries of one target's file are KH602 and KH603; of the indicator's own file they contradict each other here. */
const isOtherPlace = (first: HeldResult, later: HeldResult): boolean =>
  first.file !== later.file || (first.plan === null && later.plan === null);

const isApart = (first: HeldResult, later: HeldResult): boolean =>
  first.entry.value !== undefined &&
  later.entry.value !== undefined &&
  sameUnit(first.unit, later.unit) &&
  compareSpans(first.entry.value, later.entry.value) !== 'touch';
