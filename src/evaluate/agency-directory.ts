// Who an agency id means: its register, its entry, and the names it goes by.
import type { AgencyEntry, Register } from '../model/repository.ts';
import type { PlanFacts, Registers } from './brief/types.ts';

export interface KnownAgency {
  /** `<register>/<id>`, unique in the repository. */
  readonly key: string;
  readonly id: string;
  readonly register: Register;
  readonly entry: AgencyEntry;
}

/** `<register>/<id>` of an agency as an item of the plan names it; `trung-uong/<id>` stays what it is. */
export const agencyKey = (issuer: string, id: string): string => (id.includes('/') ? id : `${issuer}/${id}`);

export const agencyKeyOf = (plan: Pick<PlanFacts, 'issuer'>, id: string): string =>
  agencyKey(plan.issuer, id);

/** Undefined for a key that no register holds. */
export function findAgency(repository: Registers, key: string): KnownAgency | undefined {
  const slash = key.indexOf('/');
  const register = repository.registers.get(key.slice(0, slash));
  const id = key.slice(slash + 1);
  const entry = register?.agencies.get(id);
  return register === undefined || entry === undefined ? undefined : { key, id, register, entry };
}

export function listAgencies(repository: Registers): KnownAgency[] {
  return [...repository.registers.values()].flatMap((register) =>
    [...register.agencies].map(([id, entry]) => ({ key: agencyKey(register.id, id), id, register, entry })),
  );
}

/** The short name where there is one; the id itself for an agency that no register holds. */
export function shortAgencyName(repository: Registers, key: string): string {
  const entry = findAgency(repository, key)?.entry;
  return entry?.short ?? entry?.name ?? key.slice(key.indexOf('/') + 1);
}

/** Whether `heir` took over from `old`, directly or through others. */
export function succeeds(repository: Registers, heir: string, old: string): boolean {
  const reached = new Set([old]);
  for (const key of reached) {
    const agency = findAgency(repository, key);
    for (const each of agency?.entry.successors ?? [])
      reached.add(agencyKey(agency?.register.id ?? '', each.id));
  }
  return reached.has(heir) && heir !== old;
}
