// Short names of agencies in a list, told apart by their register where two would read the same.
import { findAgency, shortAgencyName } from '../evaluate/agency-directory.ts';
import { isAbsence } from '../evaluate/answering.ts';
import type { Registers } from '../evaluate/brief/types.ts';
import { type Language, message } from '../model/messages/index.ts';

export type AgencyLabel = (key: string) => string;

export function agencyLabels(
  repository: Registers,
  keys: readonly string[],
  language: Language,
): AgencyLabel {
  const owners = new Map<string, Set<string>>();
  for (const key of keys) {
    if (isAbsence(key)) continue;
    const name = shortAgencyName(repository, key);
    owners.set(name, (owners.get(name) ?? new Set()).add(key));
  }
  return (key) => {
    if (isAbsence(key)) return message(language, `agency.${key}`);
    const name = shortAgencyName(repository, key);
    const register = findAgency(repository, key)?.register.name;
    return (owners.get(name)?.size ?? 0) > 1 && register !== undefined ? `${name} (${register})` : name;
  };
}
