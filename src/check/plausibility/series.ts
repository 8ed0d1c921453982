// The figures of one thing over time: of one unit and territory, one a day, oldest first.
import { territoryOn } from '../../evaluate/context.ts';
import type { Day } from '../../model/civil-date.ts';
import { type Decimal, toNumber } from '../../model/decimal.ts';
import type { Period } from '../../model/period.ts';
import { pointOf, sameUnit, type Value } from '../../model/quantity.ts';
import type { Register, ResultEntry, Target } from '../../model/repository.ts';
import { type HeldResult, resultsOf } from '../results.ts';
import type { CheckInput, Spotted } from '../rule.ts';

export interface Point {
  readonly date: Day;
  readonly written: Decimal;
  readonly value: number;
  readonly file: string;
  readonly path: Spotted['path'];
}

export interface Series {
  readonly unit: string | undefined;
  readonly points: readonly Point[];
}

/** A rate of growth may fall to a tenth and come back within two years. */
const isGrowth = (name: string, unit: string | undefined): boolean =>
  (unit ?? '').includes('/') || /tăng|giảm|tốc độ/i.test(name.normalize('NFC'));

/**
 * Of each target that has figures of its own, together with its indicator's; and of each indicator; no rates of growth, and none
 * whose figures are all of one size.
 */
export function* seriesOf({ repository, indicators }: CheckInput): Generator<Series> {
  const { registers } = repository;
  for (const plan of repository.plans) {
    for (const target of plan.targets) {
      if (target.results.length === 0 && target.baseline === undefined) continue;
      const indicator = repository.indicators.get(`${plan.issuer}/${target.indicator}`);
      if (!mayBeApart(target.results, indicator?.results, target.baseline?.value)) continue;
      if (isGrowth(target.name, target.unit)) continue;
      const held = [...resultsOf(target, plan), ...(indicator ? resultsOf(indicator, null) : [])];
      yield* byTerritory(held, target.unit, registers.get(plan.issuer), baselineOf(target));
    }
  }
  for (const indicator of indicators) {
    if (!mayBeApart(indicator.results, undefined, undefined)) continue;
    if (isGrowth(indicator.name, indicator.unit)) continue;
    yield* byTerritory(resultsOf(indicator, null), indicator.unit, registers.get(indicator.issuer), []);
  }
}

type Results = readonly ResultEntry[] | undefined;

/** Whether any two figures are far apart at all, by their sizes alone: most are not, and need not be put in order. */
function mayBeApart(own: Results, shared: Results, baseline: Value | undefined): boolean {
  const sizes: Sizes = { least: Number.POSITIVE_INFINITY, most: 0 };
  addSize(sizes, baseline);
  for (const { value } of own ?? []) addSize(sizes, value);
  for (const { value } of shared ?? []) addSize(sizes, value);
  return sizes.most >= sizes.least * LEAST_APART;
}

/** Figures that are no series' leap, whatever their order (jump.ts); a little less, for the last digit of a quotient. */
const LEAST_APART = 9.9;

interface Sizes {
  least: number;
  most: number;
}

function addSize(sizes: Sizes, value: Value | undefined): void {
  const written = value && pointOf(value);
  if (written === undefined) return;
  const size = Math.abs(toNumber(written));
  if (size === 0) return;
  if (size < sizes.least) sizes.least = size;
  if (size > sizes.most) sizes.most = size;
}

function* byTerritory(
  held: readonly HeldResult[],
  unit: string | undefined,
  register: Register | undefined,
  first: readonly Point[],
): Generator<Series> {
  const series = new Map<string | null, Map<Day, Point>>();
  for (const { entry, file, index, unit: own } of held) {
    const written = entry.value && pointOf(entry.value);
    if (written === undefined || entry.counts === false || !sameUnit(own, unit)) continue;
    const date = ((entry.date ?? entry.reported) as Period).last;
    const scope = entry.scope ?? territoryOn(register, date);
    const points = series.get(scope) ?? new Map(first.map((point) => [point.date, point]));
    if (!points.has(date))
      points.set(date, { date, written, value: toNumber(written), file, path: ['results', index, 'value'] });
    series.set(scope, points);
  }
  for (const points of series.values()) {
    yield { unit, points: [...points.values()].sort((left, right) => left.date - right.date) };
  }
}

/** The baseline begins the series, where it is of the target's own unit and territory. */
function baselineOf({ baseline, file }: Target): Point[] {
  if (baseline === undefined || baseline.unit !== undefined || baseline.scope !== undefined) return [];
  const written = pointOf(baseline.value);
  if (written === undefined) return [];
  return [{ date: baseline.date.last, written, value: toNumber(written), file, path: ['baseline', 'value'] }];
}
