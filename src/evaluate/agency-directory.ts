// Who an agency id means: its register, its entry, and the names it goes by.
import type { AgencyEntry, Plan, Register, Repository } from '../model/repository.ts';
import { CENTRAL_REGISTER } from '../model/repository.ts';

export interface KnownAgency {
  /** `<register>/<id>`, unique in the repository. */
  readonly key: string;
  readonly id: string;
  readonly register: Register;
  readonly entry: AgencyEntry;
}

/** `<register>/<id>` of an agency as an item of the plan names it; `trung-uong/<id>` stays what it is. */
export const agencyKey = (issuer: string, id: string): string => (id.includes('/') ? id : `${issuer}/${id}`);

export const agencyKeyOf = (plan: Plan, id: string): string => agencyKey(plan.issuer, id);

/** Undefined for a key that no register holds. */
export function findAgency(repository: Repository, key: string): KnownAgency | undefined {
  const slash = key.indexOf('/');
  const register = repository.registers.get(key.slice(0, slash));
  const id = key.slice(slash + 1);
  const entry = register?.agencies.get(id);
  return register === undefined || entry === undefined ? undefined : { key, id, register, entry };
}

export function listAgencies(repository: Repository): KnownAgency[] {
  return [...repository.registers.values()].flatMap((register) =>
    [...register.agencies].map(([id, entry]) => ({ key: agencyKey(register.id, id), id, register, entry })),
  );
}

/** The short name where there is one; the id itself for an agency that no register holds. */
export function shortAgencyName(repository: Repository, key: string): string {
  const entry = findAgency(repository, key)?.entry;
  return entry?.short ?? entry?.name ?? key.slice(key.indexOf('/') + 1);
}

export const isCentral = (key: string): boolean => key.startsWith(`${CENTRAL_REGISTER}/`);
