// Every result that a part of a repository holds, with where it stands and the unit it is in.
import type { Indicator, Plan, Repository, ResultEntry, Target } from '../model/repository.ts';
import type { CheckInput } from './rule.ts';

export interface HeldResult {
  readonly file: string;
  /** Its position in the file's `results`. */
  readonly index: number;
  readonly entry: ResultEntry;
  readonly unit: string | undefined;
  readonly home: Target | Indicator;
  /** Of an indicator: null. */
  readonly plan: Plan | null;
}

/** Of a part: of its plan's targets, and of the indicators checked in it. */
export function* heldResults({ repository, indicators }: CheckInput): Generator<HeldResult> {
  for (const plan of repository.plans) {
    for (const target of plan.targets) yield* resultsOf(target, plan);
  }
  for (const indicator of indicators) yield* resultsOf(indicator, null);
}

export function* resultsOf(home: Target | Indicator, plan: Plan | null): Generator<HeldResult> {
  for (const [index, entry] of (home.results ?? []).entries()) {
    yield { file: home.file, index, entry, unit: entry.unit ?? home.unit, home, plan };
  }
}

/** By `<issuer>/<indicator>`: what the indicator's own file holds, then what the targets that name it hold. */
export function resultsByIndicator({ plans, indicators }: Repository): Map<string, HeldResult[]> {
  const held = new Map([...indicators].map(([name, indicator]) => [name, [...resultsOf(indicator, null)]]));
  for (const plan of plans) {
    for (const target of plan.targets) {
      if (target.indicator !== undefined)
        held.get(`${plan.issuer}/${target.indicator}`)?.push(...resultsOf(target, plan));
    }
  }
  return held;
}
