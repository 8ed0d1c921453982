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
  /\b(?:tang|giam|toc do|so voi|vuot|hoan thanh (?:ke hoach|du toan)|(?:dat|thuc hien) (?:ke hoach|du toan)|ke hoach giao|du toan giao|tren gr?dp|thue bao)\b/;

interface Over {
  readonly path: Spotted['path'];
  readonly unit: string | undefined;
  readonly written: string;
}

export const shareOverHundred: Rule = {
  code: 'KH601',
  *find({ repository, indicators }: CheckInput) {
    for (const target of repository.plans.flatMap((plan) => plan.targets)) {
      yield* sharesOf(target, [...overInTerms(target), ...overInResults(target)]);
    }
    for (const indicator of indicators) yield* sharesOf(indicator, [...overInResults(indicator)]);
  },
};

/** Of numbers over a hundred those that are shares of a whole, by their unit and by the name of what is measured. */
function* sharesOf({ name, file }: Target | Indicator, over: readonly Over[]): Generator<Spotted> {
  if (over.length === 0 || MAY_PASS_NAME.test(fold(name))) return;
  for (const { path, unit, written } of over) {
    if (isShare(unit) && !MAY_PASS_UNIT.test(fold(unit ?? ''))) yield { file, path, params: { written } };
  }
}

function* overInResults(home: Target | Indicator): Generator<Over> {
  for (const [index, { value, ratio, unit = home.unit }] of (home.results ?? []).entries()) {
    if (value !== undefined) {
      if (isOver(value)) yield { path: ['results', index, 'value'], unit, written: quoteValue(value) };
    } else if (ratio?.part.big.gt(ratio.whole.big)) {
      const written = quoteBig(shareOf(ratio, unit)?.round(2) ?? ratio.part.big);
      yield { path: ['results', index, 'ratio'], unit, written };
    }
  }
}

/** The goal and the baseline, where they are levels and not rates of growth. */
function* overInTerms({ goal, baseline, unit, method }: Target): Generator<Over> {
  if (method === 'growth' || method === 'average') return;
  const limit = goal === undefined ? undefined : goal.op === 'range' ? goal.min : goal.value;
  if (limit?.big.gt(100)) yield { path: ['goal'], unit, written: quoteDecimal(limit) };
  if (baseline !== undefined && isOver(baseline.value)) {
    yield { path: ['baseline', 'value'], unit: baseline.unit ?? unit, written: quoteValue(baseline.value) };
  }
}

function isOver(value: Value): boolean {
  if (value.op === 'range') return value.min.big.gt(100);
  return value.op !== '<' && value.op !== '<=' && value.value.big.gt(100);
}
