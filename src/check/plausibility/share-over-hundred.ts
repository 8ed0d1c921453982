// KH601: a share of more than a hundred per cent.
import { fold } from '../../evaluate/folding.ts';
import type { Decimal } from '../../model/decimal.ts';
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
      const over = overInTerms(target);
      addOverInResults(over, target);
      if (over.length > 0) yield* sharesOf(target, over);
    }
    for (const indicator of indicators) {
      const over: Over[] = [];
      addOverInResults(over, indicator);
      if (over.length > 0) yield* sharesOf(indicator, over);
    }
  },
};

/** Of shares over a hundred those that are of a whole, by their unit and by the name of what is measured. */
function* sharesOf({ name, file }: Target | Indicator, over: readonly Over[]): Generator<Spotted> {
  if (MAY_PASS_NAME.test(fold(name))) return;
  for (const { path, unit, written } of over) {
    if (!MAY_PASS_UNIT.test(fold(unit ?? ''))) yield { file, path, params: { written } };
  }
}

function addOverInResults(over: Over[], home: Target | Indicator): void {
  const { results = [] } = home;
  for (let index = 0; index < results.length; index++) {
    const { value, ratio, unit = home.unit } = results[index] ?? {};
    if (!isShare(unit)) continue;
    if (value !== undefined) {
      if (isOver(value)) over.push({ path: ['results', index, 'value'], unit, written: quoteValue(value) });
    } else if (ratio?.part.big.gt(ratio.whole.big)) {
      const written = quoteBig(shareOf(ratio, unit)?.round(2) ?? ratio.part.big);
      over.push({ path: ['results', index, 'ratio'], unit, written });
    }
  }
}

/** The goal and the baseline, where they are levels and not rates of growth. */
function overInTerms({ goal, baseline, unit, method }: Target): Over[] {
  const over: Over[] = [];
  if (method === 'growth' || method === 'average') return over;
  const limit = goal === undefined ? undefined : goal.op === 'range' ? goal.min : goal.value;
  if (limit !== undefined && isShare(unit) && isOverHundred(limit))
    over.push({ path: ['goal'], unit, written: quoteDecimal(limit) });
  if (baseline !== undefined && isShare(baseline.unit ?? unit) && isOver(baseline.value)) {
    const written = quoteValue(baseline.value);
    over.push({ path: ['baseline', 'value'], unit: baseline.unit ?? unit, written });
  }
  return over;
}

function isOver(value: Value): boolean {
  if (value.op === 'range') return isOverHundred(value.min);
  return value.op !== '<' && value.op !== '<=' && isOverHundred(value.value);
}

/** Below 10² nothing need be compared. */
const isOverHundred = ({ big }: Decimal): boolean => big.e >= 2 && big.gt(100);
