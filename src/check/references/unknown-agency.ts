// KH201: an agency that no register names.
import { closest } from '../../model/closest.ts';
import { CENTRAL_REGISTER } from '../../model/repository.ts';
import {
  type AgencyReference,
  agencyReferencesInRegister,
  agencyReferencesOf,
} from '../agency-references.ts';
import { agenciesOf, centralAgencies, isCentralReference } from '../known-files.ts';
import type { CheckInput, Rule, Spotted } from '../rule.ts';

export const unknownAgency: Rule = {
  code: 'KH201',
  *find(input) {
    for (const plan of input.repository.plans)
      yield* unknownAmong(input, plan.issuer, agencyReferencesOf(plan));
    for (const register of input.registers) {
      yield* unknownAmong(input, register.id, agencyReferencesInRegister(register));
    }
  },
};

function* unknownAmong(
  input: CheckInput,
  issuer: string,
  references: Iterable<AgencyReference>,
): Generator<Spotted> {
  const own = agenciesOf(input, issuer);
  const central = centralAgencies(input);
  for (const { file, path, id } of references) {
    const isCentral = isCentralReference(id);
    const known = isCentral ? central : own;
    if (known === null || known.has(id)) continue;
    const suggestion = closest(id, [...(own ?? []), ...(central ?? [])]) ?? '';
    yield { file, path, params: { id, suggestion, register: isCentral ? CENTRAL_REGISTER : issuer } };
  }
}
