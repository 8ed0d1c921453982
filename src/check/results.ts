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

/** What few results have, and some rules are about. */
type Rarity = 'ratio' | 'of';

/** Of a part: of its plan's targets, and of the indicators checked in it, those that have the key. */
export function heldResults({ repository, indicators }: CheckInput, key: Rarity): HeldResult[] {
  const held: HeldResult[] = [];
  for (const plan of repository.plans) {
    for (const target of plan.targets) if (hasAny(target.results, key)) addRare(held, target, plan, key);
  }
  for (const indicator of indicators) addRare(held, indicator, null, key);
  return held;
}

function hasAny(results: readonly ResultEntry[], key: Rarity): boolean {
  for (const entry of results) if (entry[key] !== undefined) return true;
  return false;
}

function addRare(held: HeldResult[], home: Target | Indicator, plan: Plan | null, key: Rarity): void {
  for (const result of resultsOf(home, plan)) if (result.entry[key] !== undefined) held.push(result);
}

export const resultsOf = (home: Target | Indicator, plan: Plan | null): HeldResult[] =>
  (home.results ?? []).map((entry, index) => ({
    file: home.file,
    index,
    entry,
    unit: entry.unit ?? home.unit,
    home,
    plan,
  }));

/** By `<issuer>/<indicator>`: what the indicator's own file holds, then what the targets that name it hold. */
export function resultsByIndicator({ plans, indicators }: Repository): Map<string, HeldResult[]> {
  const held = new Map([...indicators].map(([name, indicator]) => [name, resultsOf(indicator, null)]));
  for (const plan of plans) {
    for (const target of plan.targets) {
      if (target.indicator !== undefined)
        held.get(`${plan.issuer}/${target.indicator}`)?.push(...resultsOf(target, plan));
    }
  }
  return held;
}
