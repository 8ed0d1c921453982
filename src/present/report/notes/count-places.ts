// The agency or the group that a `{{count ...}}` names: one that there is, or a fault that says what to write.
import { agencyKey, agencyKeyOf, findAgency, listAgencies } from '../../../evaluate/agency-directory.ts';
import { type Absence, isAbsence } from '../../../evaluate/answering.ts';
import { type Day, formatDay } from '../../../model/civil-date.ts';
import { closest } from '../../../model/closest.ts';
import { CENTRAL_REGISTER, type Plan, type Repository } from '../../../model/repository.ts';
import type { FieldFault } from './fields.ts';

export interface CountPlaces {
  readonly repository: Repository;
  /** The cut-off: items of an agency that has ended by then count for its successors. */
  readonly asOf: Day;
}

type Fault = { readonly fault: FieldFault };

/** `<register>/<id>` of an agency of the plan's register, or of the central one, that is there on the day. */
export function countedAgency(
  id: string,
  plan: Plan,
  { repository, asOf }: CountPlaces,
): { readonly agency: string | Absence } | Fault {
  if (isAbsence(id)) return { agency: id };
  const key = agencyKeyOf(plan, id);
  const agency = findAgency(repository, key);
  if (agency === undefined) {
    const near = closest(id, idsNear(plan, repository));
    return near === undefined
      ? { fault: { key: 'note.count_agency', params: { id } } }
      : { fault: { key: 'note.count_agency_near', params: { id, near } } };
  }
  const { name, until, successors = [] } = agency.entry;
  if (until === undefined || until.last >= asOf) return { agency: key };
  const main = successors.filter((each) => each.main === true);
  const heirs = main.length > 0 ? main : successors;
  const params = { id, name, date: formatDay(until.last).split('-').reverse().join('/') };
  return successors.length === 0
    ? // Nobody took over, so the items still count under it.
      { agency: key }
    : {
        fault: {
          key: 'note.count_ended',
          params: { ...params, known: heirs.map((each) => each.id).join(', ') },
        },
      };
}

function idsNear({ issuer }: Plan, repository: Repository): string[] {
  return listAgencies(repository).flatMap(({ id, register }) => {
    if (register.id === issuer) return [id];
    return register.id === CENTRAL_REGISTER ? [agencyKey(CENTRAL_REGISTER, id)] : [];
  });
}

export function countedGroup(id: string, { groups = [] }: Plan): { readonly group: string } | Fault {
  if (groups.some((group) => group.id === id)) return { group: id };
  const known = groups.map((group) => group.id).join(', ');
  return { fault: { key: known === '' ? 'note.no_groups' : 'note.count_group', params: { id, known } } };
}
