// The one agency that a letter goes to.
import { agencyKey, findAgency } from '../../evaluate/agency-directory.ts';
import type { Evaluation } from '../../evaluate/types.ts';
import type { Language } from '../../model/messages/index.ts';
import { formatDate } from '../../present/dates.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from './scope.ts';

/** `<register>/<id>` of an agency that is there on the day; one that has ended is answered with its successors. */
export function chooseAgency(
  { agencies }: Scope,
  { repository, asOf }: Evaluation,
  language: Language,
): string {
  const [key, ...more] = agencies ?? [];
  if (key === undefined) throw new Refusal('refusal.one_agency');
  if (more.length > 0) {
    const isSameId = more.every((other) => other.slice(other.indexOf('/')) === key.slice(key.indexOf('/')));
    if (!isSameId) throw new Refusal('refusal.one_agency');
    throw new Refusal('refusal.agency_in_registers', {
      written: key.slice(key.indexOf('/') + 1),
      known: [key, ...more].join(', '),
    });
  }
  const agency = findAgency(repository, key);
  const until = agency?.entry.until?.last;
  if (agency === undefined || until === undefined || until >= asOf) return key;
  const successors = (agency.entry.successors ?? []).map(({ id }) => agencyKey(agency.register.id, id));
  const params = { name: agency.entry.name, date: formatDate(until, language) };
  throw successors.length === 0
    ? new Refusal('refusal.agency_ended.none', params)
    : new Refusal('refusal.agency_ended', { ...params, known: successors.join(', ') });
}
