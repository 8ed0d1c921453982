// KH608: a value a thousand times its neighbours in one series, or one that leaps away from two that lie close together.
import { quoteDecimal } from '../quoting.ts';
import type { CheckInput, Rule } from '../rule.ts';
import { isShare } from '../shares.ts';
import { type Point, type Series, seriesOf } from './series.ts';

/** About a thousand: a decimal mark read as a separator of thousands, or the other way; no growth explains the step. */
const LEAP = 300;
/** Of shares: 0.68 beside 68. */
const SHARE_LEAP = 100;
/** Between two neighbours that are within `CLOSE` of each other, an order of magnitude is enough. */
const SPIKE = 10;
const CLOSE = 3;

export const jump: Rule = {
  code: 'KH608',
  once: true,
  *find(input: CheckInput) {
    for (const series of seriesOf(input)) {
      for (const [before, point] of jumpsIn(series)) {
        const params = { value: quoteDecimal(point.written), other: quoteDecimal(before.written) };
        yield { file: point.file, path: point.path, params };
      }
    }
  },
};

/** The values that leap, each with the one before it; of a pair that lies far apart the later one. */
function* jumpsIn({ points, unit }: Series): Generator<[Point, Point]> {
  const leap = isShare(unit) ? SHARE_LEAP : LEAP;
  for (const [at, point] of points.entries()) {
    const [first, before, after] = [points[at - 2], points[at - 1], points[at + 1]];
    if (before === undefined) continue;
    const isLeap = factor(before, point) >= leap && !isReturn(first, before, point);
    if (isLeap || isSpike(before, point, after)) yield [before, point];
  }
}

const isSpike = (before: Point, point: Point, after: Point | undefined): boolean =>
  after !== undefined &&
  factor(before, after) <= CLOSE &&
  factor(before, point) >= SPIKE &&
  factor(point, after) >= SPIKE;

/** Whether the series only falls back to where it was before the value in between. */
const isReturn = (first: Point | undefined, between: Point, point: Point): boolean =>
  first !== undefined && isSpike(first, between, point);

/** How many times the greater one holds the smaller; 1 where either is zero or their signs differ. */
function factor(left: Point, right: Point): number {
  const ratio = left.value / right.value;
  if (!Number.isFinite(ratio) || ratio <= 0) return 1;
  return ratio >= 1 ? ratio : 1 / ratio;
}
