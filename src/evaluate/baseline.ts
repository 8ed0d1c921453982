// Where progress is measured from: the given baseline, else the earliest exact usable result.
import type { Decimal } from '../model/decimal.ts';
import type { Period } from '../model/period.ts';
import { sameUnit } from '../model/quantity.ts';
import type { Target } from '../model/repository.ts';
import { type Context, territoryOn } from './context.ts';
import type { Candidate } from './types.ts';

export interface Baseline {
  readonly date: Period;
  readonly value: Decimal;
  readonly from: 'given' | 'result';
}

/** `unfit`: a baseline is given, but not exact, or of another unit or territory. */
export type BaselineChoice = Baseline | 'none' | 'unfit';

export const isOfOtherTerritory = (context: Context, target: Target, scope: string | null): boolean =>
  target.baseline !== undefined &&
  (target.baseline.scope ?? territoryOn(context.register, target.baseline.date.last)) !== scope;

export function baselineOf(
  context: Context,
  target: Target,
  scope: string | null,
  candidates: readonly Candidate[],
  deciding: Candidate,
): BaselineChoice {
  const given = target.baseline;
  if (given !== undefined) {
    const isFit =
      given.value.op === '=' &&
      (given.unit === undefined || sameUnit(given.unit, target.unit)) &&
      !isOfOtherTerritory(context, target, scope);
    return isFit && given.value.op === '='
      ? { date: given.date, value: given.value.value, from: 'given' }
      : 'unfit';
  }
  const earlier = candidates
    .filter(({ visible, unusable, date }) => visible && unusable === null && date.last < deciding.date.last)
    .filter(({ entry }) => entry.value?.op === '=')
    .sort((left, right) => left.date.last - right.date.last || compareStrength(left, right));
  const value = earlier[0]?.entry.value;
  return earlier[0] !== undefined && value?.op === '='
    ? { date: earlier[0].date, value: value.value, from: 'result' }
    : 'none';
}

const STRENGTH = { estimate: 2, preliminary: 1, official: 0 } as const;

/** Of one day: the better quality, then the later report, then the own file, then a plain order. */
const compareStrength = (left: Candidate, right: Candidate): number =>
  STRENGTH[left.quality] - STRENGTH[right.quality] ||
  right.reported.last - left.reported.last ||
  (left.origin === right.origin ? 0 : left.origin === 'own' ? -1 : 1) ||
  (JSON.stringify(left.entry) < JSON.stringify(right.entry) ? -1 : 1);
