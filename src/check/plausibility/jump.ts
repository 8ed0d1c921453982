// KH608: a value a thousand times its neighbours in one series, or one that leaps away from two that lie close together.
import { territoryOn } from '../../evaluate/context.ts';
import type { Day } from '../../model/civil-date.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Period } from '../../model/period.ts';
import { pointOf, sameUnit } from '../../model/quantity.ts';
import type { Plan, Repository, Target } from '../../model/repository.ts';
import { quoteDecimal } from '../quoting.ts';
import { type HeldResult, resultsOf } from '../results.ts';
import type { CheckInput, Rule, Spotted } from '../rule.ts';
import { isShare } from '../shares.ts';

/** About a thousand: a decimal mark read as a separator of thousands, or the other way; no growth explains the step. */
const LEAP = 300;
/** Of shares: 0.68 beside 68. */
const SHARE_LEAP = 100;
/** Between two neighbours that are within `CLOSE` of each other, an order of magnitude is enough. */
const SPIKE = 10;
const CLOSE = 3;

interface Point {
  readonly date: Day;
  readonly value: Decimal;
  readonly file: string;
  readonly path: Spotted['path'];
}

export const jump: Rule = {
  code: 'KH608',
  *find({ repository }: CheckInput) {
    const seen = new Set<string>();
    for (const [series, unit] of seriesOf(repository)) {
      for (const spotted of jumpsIn(series, isShare(unit) ? SHARE_LEAP : LEAP)) {
        const key = `${spotted.file}|${spotted.path.join('.')}`;
        if (!seen.has(key)) yield spotted;
        seen.add(key);
      }
    }
  },
};

/** The figures of each target with those of its indicator, of one unit and territory, a day each, oldest first. */
function* seriesOf(repository: Repository): Generator<[Point[], string | undefined]> {
  for (const plan of repository.plans) {
    for (const target of plan.targets) yield* splitSeries(repository, plan, target);
  }
  for (const indicator of repository.indicators.values()) {
    const points = [...resultsOf(indicator, null)].filter(({ unit }) => sameUnit(unit, indicator.unit));
    yield* byScope(repository, indicator.issuer, points, indicator.unit, []);
  }
}

function* splitSeries(
  repository: Repository,
  plan: Plan,
  target: Target,
): Generator<[Point[], string | undefined]> {
  const indicator = repository.indicators.get(`${plan.issuer}/${target.indicator}`);
  const held = [...resultsOf(target, plan), ...(indicator ? resultsOf(indicator, null) : [])];
  const { baseline } = target;
  const value = baseline && pointOf(baseline.value);
  const first =
    baseline === undefined ||
    value === undefined ||
    baseline.unit !== undefined ||
    baseline.scope !== undefined
      ? []
      : [{ date: baseline.date.last, value, file: target.file, path: ['baseline', 'value'] }];
  yield* byScope(
    repository,
    plan.issuer,
    held.filter(({ unit }) => sameUnit(unit, target.unit)),
    target.unit,
    first,
  );
}

function* byScope(
  repository: Repository,
  issuer: string,
  held: readonly HeldResult[],
  unit: string | undefined,
  first: readonly Point[],
): Generator<[Point[], string | undefined]> {
  const series = new Map<string | null, Map<Day, Point>>();
  for (const { entry, file, index } of held) {
    const value = entry.value && pointOf(entry.value);
    if (value === undefined || entry.counts === false) continue;
    const date = ((entry.date ?? entry.reported) as Period).last;
    const scope = entry.scope ?? territoryOn(repository.registers.get(issuer), date);
    const points = series.get(scope) ?? new Map(first.map((point) => [point.date, point]));
    if (!points.has(date)) points.set(date, { date, value, file, path: ['results', index, 'value'] });
    series.set(scope, points);
  }
  for (const points of series.values())
    yield [[...points.values()].sort((left, right) => left.date - right.date), unit];
}

function* jumpsIn(series: readonly Point[], leap: number): Generator<Spotted> {
  for (const [at, point] of series.entries()) {
    const [before, after] = [series[at - 1], series[at + 1]];
    const isSpike =
      before &&
      after &&
      factor(before, after) <= CLOSE &&
      Math.min(factor(before, point), factor(point, after)) >= SPIKE;
    // A leap that the value before already made is its own; of a pair the later one is named.
    const isLeap =
      before && factor(before, point) >= leap && !(at >= 2 && isReturn(series[at - 2], before, point));
    if (before && (isSpike || isLeap)) {
      const params = { value: quoteDecimal(point.value), other: quoteDecimal(before.value) };
      yield { file: point.file, path: point.path, params };
    }
  }
}

/** Whether the series only falls back to where it was before the value in between. */
const isReturn = (first: Point | undefined, between: Point, point: Point): boolean =>
  first !== undefined && factor(first, point) <= CLOSE && factor(first, between) >= SPIKE;

/** How many times the greater one holds the smaller; 1 where either is zero or their signs differ. */
function factor(left: Point, right: Point): number {
  const [first, second] = [left.value.big, right.value.big];
  if (first.times(second).lte(0)) return 1;
  const ratio = first.div(second).toNumber();
  return ratio >= 1 ? ratio : 1 / ratio;
}
