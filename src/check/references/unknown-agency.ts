// KH201: an agency that no register names.
import { closest } from '../../model/closest.ts';
import { CENTRAL_REGISTER } from '../../model/repository.ts';
import {
  type AgencyReference,
  agencyReferencesInRegister,
  agencyReferencesOf,
} from '../agency-references.ts';
import { agenciesOf, centralAgencies, centralIdOf, centralReference } from '../known-files.ts';
import type { CheckInput, Rule, Spotted } from '../rule.ts';

export const unknownAgency: Rule = {
  code: 'KH201',
  *find(input) {
    for (const plan of input.repository.plans)
      yield* unknownAmong(input, plan.issuer, (isMeant) => agencyReferencesOf(plan, isMeant));
    for (const register of input.registers)
      yield* unknownAmong(input, register.id, (isMeant) => agencyReferencesInRegister(register, isMeant));
  },
};

function unknownAmong(
  input: CheckInput,
  issuer: string,
  referencesOf: (isMeant: (id: string) => boolean) => readonly AgencyReference[],
): Spotted[] {
  const own = agenciesOf(input, issuer);
  const central = centralAgencies(input);
  const isUnknown = (id: string): boolean => {
    const centralId = centralIdOf(id);
    if (centralId === undefined) return own !== null && !own.has(id);
    return central !== null && !central.has(centralId);
  };
  return referencesOf(isUnknown).map(({ file, path, id }) => {
    const candidates = [...(own?.keys() ?? []), ...Array.from(central?.keys() ?? [], centralReference)];
    const register = centralIdOf(id) === undefined ? issuer : CENTRAL_REGISTER;
    return { file, path, params: { id, suggestion: closest(id, candidates) ?? '', register } };
  });
}
