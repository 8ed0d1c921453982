// What every rule of one plan's evaluation needs: the day, the plan, its register, the settings.
import type { Day } from '../model/civil-date.ts';
import { type Every, MONTHS_BETWEEN } from '../model/recurrence.ts';
import {
  CENTRAL_REGISTER,
  type Plan,
  type Register,
  type Repository,
  type Settings,
} from '../model/repository.ts';

export interface Context {
  readonly asOf: Day;
  readonly plan: Plan;
  readonly register: Register | undefined;
  readonly central: Register | undefined;
  readonly settings: Settings;
  readonly repository: Repository;
}

export const contextOf = (repository: Repository, plan: Plan, asOf: Day): Context => ({
  asOf,
  plan,
  register: repository.registers.get(plan.issuer),
  central: repository.registers.get(CENTRAL_REGISTER),
  settings: repository.settings,
  repository,
});

/** The shortest turn of the plan's own report duty in months, a year when it has none (docs/design.md, section 3). */
export function reportingMonths(plan: Plan): number {
  const turns = (plan.reporting ?? []).map((duty) => MONTHS_BETWEEN[duty.every as Every]);
  return Math.min(12, ...turns);
}

/** The day from which silence counts: the plan's issue, else the start of its period; null when neither is known. */
export const silenceStart = (plan: Plan): Day | null => plan.issued?.last ?? plan.period?.first ?? null;

/** The name of the issuer's territory on a day; null for a register without territories, which covers one place for ever. */
export function territoryOn(register: Register | undefined, day: Day): string | null {
  const alive = (register?.territories ?? []).filter(
    ({ from, until }) =>
      (from === undefined || from.first <= day) && (until === undefined || day <= until.last),
  );
  return alive.at(-1)?.name ?? null;
}
