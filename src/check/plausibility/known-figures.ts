// The latest official figure for a target that was known on a day: its baseline, its indicator's, an earlier plan's.
import { territoryOn } from '../../evaluate/context.ts';
import type { Day } from '../../model/civil-date.ts';
import type { Period } from '../../model/period.ts';
import { sameUnit, type Value } from '../../model/quantity.ts';
import type { Plan, Repository, ResultEntry, Target } from '../../model/repository.ts';
import { type HeldResult, resultsByIndicator, resultsOf } from '../results.ts';

export interface Figure {
  readonly date: Day;
  readonly said: Day;
  readonly value: Value;
  readonly file: string;
  /** The date as written. */
  readonly when: string;
  readonly unit: string | undefined;
  readonly scope: string | undefined;
}

type LatestKnown = (plan: Plan, target: Target, day: Day) => Figure | undefined;

/** Reads the repository once; the answer looks only as far back as it must. */
export function createFigures(repository: Repository): LatestKnown {
  const byIndicator = new Map(
    [...resultsByIndicator(repository)].map(([name, held]) => [
      name,
      held.flatMap(figureOf).sort(latestFirst),
    ]),
  );
  return (plan, target, day) => {
    const register = repository.registers.get(plan.issuer);
    const here = territoryOn(register, day);
    const isFit = ({ said, unit, scope, date }: Figure): boolean =>
      said <= day && sameUnit(unit, target.unit) && (scope ?? territoryOn(register, date)) === here;
    const shared =
      target.indicator === undefined ? undefined : byIndicator.get(`${plan.issuer}/${target.indicator}`);
    // Most of what a plan's targets hold was said after the plan was issued.
    const own = target.results.some((entry) => saidOf(entry) <= day)
      ? resultsOf(target, plan).flatMap(figureOf).filter(isFit)
      : [];
    const found = shared?.find(isFit);
    return [...own, ...baselineOf(target), ...(found === undefined ? [] : [found])].sort(latestFirst)[0];
  };
}

const saidOf = ({ date, reported }: ResultEntry): Day => ((reported ?? date) as Period).last;

const latestFirst = (left: Figure, right: Figure): number => right.date - left.date || right.said - left.said;

function figureOf({ entry, unit, file }: HeldResult): Figure[] {
  const { value, counts, quality = 'official', scope } = entry;
  if (value === undefined || counts === false || quality !== 'official') return [];
  const date = (entry.date ?? entry.reported) as Period;
  return [{ date: date.last, said: saidOf(entry), value, file, when: date.text, unit, scope }];
}

function baselineOf({ baseline, unit, file }: Target): Figure[] {
  if (baseline === undefined || baseline.scope !== undefined || !sameUnit(baseline.unit ?? unit, unit))
    return [];
  const { date, value } = baseline;
  return [{ date: date.last, said: date.last, value, file, when: date.text, unit, scope: undefined }];
}
