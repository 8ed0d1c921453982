// Who is named and who answers now: names from the registers, successors after an agency's end.
import type { Day } from '../model/civil-date.ts';
import { type AgencyEntry, CENTRAL_REGISTER } from '../model/repository.ts';
import type { Context } from './context.ts';
import type { AgencyNow, Lead, NamedAgency } from './types.ts';

const CENTRAL_PREFIX = `${CENTRAL_REGISTER}/`;

/** The register's entry for a reference; `trung-uong/<id>` names a body of the central register. */
export function agencyOf(context: Context, reference: string): AgencyEntry | undefined {
  return reference.startsWith(CENTRAL_PREFIX)
    ? context.central?.agencies.get(reference.slice(CENTRAL_PREFIX.length))
    : context.register?.agencies.get(reference);
}

/** As the register names it; an unknown reference stands for itself. */
const leadOf = (context: Context, reference: string): Lead => ({
  id: reference,
  name: agencyOf(context, reference)?.name ?? reference,
});

const hasEnded = (agency: AgencyEntry | undefined, day: Day): boolean =>
  agency?.until !== undefined && agency.until.last < day;

/** Who answers on the day for the agencies named: themselves, else their successors (docs/design.md, section 2, agencies). */
export function answeringNow(context: Context, references: readonly string[]): readonly AgencyNow[] {
  const [only] = references;
  if (only !== undefined && references.length === 1) return namedAgency(context, only).now;
  return once(references.flatMap((reference) => namedAgency(context, reference).now));
}

/** The first of each id. */
function once(agencies: readonly AgencyNow[]): readonly AgencyNow[] {
  if (agencies.length < 2) return agencies;
  const byId = new Map<string, AgencyNow>();
  for (const agency of agencies) if (!byId.has(agency.id)) byId.set(agency.id, agency);
  return [...byId.values()];
}

/** An agency that the document names, with who answers for it on the day; the items of a plan name the same few. */
function namedAgency(context: Context, reference: string): NamedAgency {
  const known = context.known.agencies.get(reference);
  if (known !== undefined) return known;
  const named = { ...leadOf(context, reference), now: once(successorsOf(context, reference)) };
  context.known.agencies.set(reference, named);
  return named;
}

/** Each agency that the document names, with who answers for it on the day. */
export const namedAgencies = (context: Context, references: readonly string[] = []): readonly NamedAgency[] =>
  references.map((reference) => namedAgency(context, reference));

/** The leads of the document; those that an amendment takes away are followed by whom it names in their place. */
export function namedLeads(
  context: Context,
  written: readonly string[] = [],
  inForce: readonly string[],
): readonly NamedAgency[] {
  if (inForce === written) return namedAgencies(context, written);
  const newcomers = inForce.filter((reference) => !written.includes(reference));
  return written.map((reference) => {
    const named = namedAgency(context, reference);
    return inForce.includes(reference) ? named : { ...named, now: answeringNow(context, newcomers) };
  });
}

/** In the order in which the register names them; walks without recursion, since a register's chains are anybody's. */
function successorsOf(context: Context, reference: string): AgencyNow[] {
  const seen = new Set<string>();
  const found: AgencyNow[] = [];
  const ahead = [{ id: reference, tentative: false }];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { id, tentative } = next;
    const agency = agencyOf(context, id);
    const named = { ...leadOf(context, id), ...(tentative && { tentative }) };
    const successors = hasEnded(agency, context.asOf) ? (agency?.successors ?? []) : null;
    if (successors === null) found.push(named);
    else if (successors.length === 0 || seen.has(id)) found.push({ ...named, ended: true });
    else {
      seen.add(id);
      // Of several, the main one is a proposal until an amendment says so; without a main one, all of them are.
      const main = successors.filter((successor) => successor.main === true);
      const chosen = main.length > 0 ? main : successors;
      const isDoubtful = tentative || successors.length > 1;
      ahead.push(
        ...chosen.map((successor) => ({ id: siblingOf(id, successor.id), tentative: isDoubtful })).reverse(),
      );
    }
  }
  return found;
}

/** A successor is named within its own register: of a central body it is a central one. */
const siblingOf = (reference: string, id: string): string =>
  reference.startsWith(CENTRAL_PREFIX) && !id.startsWith(CENTRAL_PREFIX) ? `${CENTRAL_PREFIX}${id}` : id;

/** How many agencies are expected to answer for these leads; null when a group's members are not known. */
export function expectedAgencies(context: Context, references: readonly string[]): number | null {
  let total = 0;
  for (const reference of references) {
    const agency = agencyOf(context, reference);
    if (agency?.kind !== 'group') total += 1;
    else if (agency.members === undefined) return null;
    else total += membersOf(context, agency).length;
  }
  return total;
}

/** The agencies of a group that live on the day, by id. */
export function membersOf(context: Context, group: AgencyEntry): string[] {
  const kinds = new Set(group.members?.kinds ?? []);
  const named = new Set(group.members?.ids ?? []);
  return [...(context.register?.agencies ?? [])].flatMap(([id, agency]) => {
    const isMember = named.has(id) || (agency.kind !== undefined && kinds.has(agency.kind));
    const isAlive =
      !hasEnded(agency, context.asOf) && (agency.from === undefined || agency.from.first <= context.asOf);
    return isMember && isAlive ? [id] : [];
  });
}
