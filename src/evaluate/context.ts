// What every rule of one plan's evaluation needs: the day, the plan, its register, the settings.
import { addMonths, type Day } from '../model/civil-date.ts';
import { type Every, MONTHS_BETWEEN, type Occurrence } from '../model/recurrence.ts';
import {
  CENTRAL_REGISTER,
  type Plan,
  type Register,
  type Repository,
  type Settings,
} from '../model/repository.ts';
import type { NamedAgency } from './types.ts';

export interface Context {
  readonly asOf: Day;
  readonly plan: Plan;
  readonly register: Register | undefined;
  readonly central: Register | undefined;
  readonly settings: Settings;
  readonly repository: Repository;
  /** The shortest turn of the plan's own report duty in months, a year when it has none (docs/design.md, section 3). */
  readonly reportingMonths: number;
  /** What many items of a plan ask for is worked out once: agencies by their reference, occurrences by their rule. */
  readonly known: {
    readonly agencies: Map<string, NamedAgency>;
    readonly occurrences: Map<string, readonly Occurrence[]>;
  };
}

export const contextOf = (repository: Repository, plan: Plan, asOf: Day): Context => ({
  asOf,
  plan,
  register: repository.registers.get(plan.issuer),
  central: repository.registers.get(CENTRAL_REGISTER),
  settings: repository.settings,
  repository,
  reportingMonths: reportingMonths(plan),
  known: { agencies: new Map(), occurrences: new Map() },
});

function reportingMonths(plan: Plan): number {
  const turns = (plan.reporting ?? []).map((duty) => MONTHS_BETWEEN[duty.every as Every]);
  return Math.min(12, ...turns);
}

/** The day from which silence counts: the plan's issue, else the start of its period; null when neither is known. */
export const silenceStart = (plan: Plan): Day | null => plan.issued?.last ?? plan.period?.first ?? null;

/** Nothing reported within a reporting interval plus the days of grace, from the plan's issue on. */
export function isSilent(context: Context, lastReport: Day | null): boolean {
  const start = silenceStart(context.plan);
  if (start === null) return false;
  const last = lastReport === null ? start : Math.max(start, lastReport);
  const { asOf, reportingMonths: months, settings } = context;
  const days = asOf - last - settings.grace;
  // Only between months of 28 and of 31 days does it take a calendar to tell.
  return days > months * 31 || (days > months * 28 && asOf > addMonths(last, months) + settings.grace);
}

/** The name of the issuer's territory on a day; null for a register without territories, which covers one place for ever. */
export function territoryOn(register: Register | undefined, day: Day): string | null {
  const alive = register?.territories?.findLast(
    ({ from, until }) =>
      (from === undefined || from.first <= day) && (until === undefined || day <= until.last),
  );
  return alive?.name ?? null;
}
