// KH601: a share of more than a hundred per cent.
import { fold } from '../../evaluate/folding.ts';
import type { Value } from '../../model/quantity.ts';
import type { Indicator, Target } from '../../model/repository.ts';
import { quoteBig, quoteDecimal, quoteValue } from '../quoting.ts';
import type { CheckInput, Rule, Spotted } from '../rule.ts';
import { isShare, shareOf } from '../shares.ts';

/** Units and names of what may well pass 100 %: growth, comparison with a plan or another year, one sum over another. */
const MAY_PASS_UNIT = /\/|gr?dp|ke hoach|du toan|so voi|cung ky|nam truoc/;
const MAY_PASS_NAME =
  /\b(?:tang|giam|tang truong|toc do|so voi|vuot|hoan thanh (?:ke hoach|du toan)|(?:dat|thuc hien) (?:ke hoach|du toan)|ke hoach giao|du toan giao|tren gr?dp|thue bao)\b/;

export const shareOverHundred: Rule = {
  code: 'KH601',
  *find({ repository }: CheckInput) {
    for (const target of repository.plans.flatMap((plan) => plan.targets)) yield* overIn(target);
    for (const indicator of repository.indicators.values()) yield* overIn(indicator);
  },
};

function* overIn(home: Target | Indicator): Generator<Spotted> {
  const name = fold(home.name);
  if (MAY_PASS_NAME.test(name)) return;
  const isWhole = (unit: string | undefined): boolean =>
    isShare(unit) && !MAY_PASS_UNIT.test(fold(unit ?? ''));
  for (const [index, entry] of (home.results ?? []).entries()) {
    const unit = entry.unit ?? home.unit;
    if (!isWhole(unit)) continue;
    const exact = entry.ratio && shareOf(entry.ratio, unit);
    if (entry.value !== undefined && isOver(entry.value)) {
      yield {
        file: home.file,
        path: ['results', index, 'value'],
        params: { written: quoteValue(entry.value) },
      };
    } else if (entry.value === undefined && exact?.gt(100)) {
      yield {
        file: home.file,
        path: ['results', index, 'ratio'],
        params: { written: quoteBig(exact.round(2)) },
      };
    }
  }
  if ('plan' in home && isWhole(home.unit) && home.method !== 'growth' && home.method !== 'average')
    yield* overInTerms(home);
}

const isOver = (value: Value): boolean => {
  const lowest =
    value.op === 'range' ? value.min : value.op === '<' || value.op === '<=' ? undefined : value.value;
  return lowest?.big.gt(100) === true;
};

/** The goal and the baseline of a target. */
function* overInTerms(target: Target): Generator<Spotted> {
  const { goal, baseline } = target;
  const limit = goal === undefined ? undefined : goal.op === 'range' ? goal.min : goal.value;
  if (limit?.big.gt(100))
    yield { file: target.file, path: ['goal'], params: { written: quoteDecimal(limit) } };
  if (baseline !== undefined && baseline.unit === undefined && isOver(baseline.value)) {
    yield { file: target.file, path: ['baseline', 'value'], params: { written: quoteValue(baseline.value) } };
  }
}
