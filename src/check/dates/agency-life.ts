// KH412: a plan names an agency that was not there on the day the plan was issued. Once an agency and plan.
import { agencyKeyOf, findAgency } from '../../evaluate/agency-directory.ts';
import type { AgencyEntry, Plan, Repository } from '../../model/repository.ts';
import { type AgencyReference, assignedInItems } from '../agency-references.ts';
import type { Rule, Spotted } from '../rule.ts';

export const agencyNotThere: Rule = {
  code: 'KH412',
  *find({ repository }) {
    for (const plan of repository.plans) yield* notThere(repository, plan);
  },
};

function* notThere(repository: Repository, plan: Plan): Generator<Spotted> {
  if (plan.issued === undefined) return;
  /** Of each agency named so far; null for one that was there. */
  const limits = new Map<string, Limit | null>();
  const limitOf = (id: string): Limit | null => {
    const known = limits.get(id);
    if (known !== undefined) return known;
    const agency = findAgency(repository, agencyKeyOf(plan, id))?.entry;
    const limit = (agency && limitBroken(agency, plan)) ?? null;
    limits.set(id, limit);
    return limit;
  };
  const seen = new Set<string>();
  for (const { file, path, id } of assignedBy(plan, (each) => limitOf(each) !== null)) {
    const limit = limitOf(id);
    if (limit === null || seen.has(id)) continue;
    seen.add(id);
    yield { file, path, params: { ...limit, issued: plan.issued.text } };
  }
}

function assignedBy(plan: Plan, isMeant: (id: string) => boolean): AgencyReference[] {
  const { file, standing_agency: id } = plan;
  const standing = id !== undefined && isMeant(id) ? [{ file, path: ['standing_agency'], id }] : [];
  return [...standing, ...assignedInItems(plan, isMeant)];
}

interface Limit {
  /** Of the agency. */
  readonly name: string;
  readonly key: 'from' | 'until';
  readonly value: string;
}

/** Which end of its life the agency had not reached, or had passed; a period that holds the day of issue leaves it open. */
function limitBroken({ name, from, until }: AgencyEntry, { issued }: Plan): Limit | undefined {
  if (issued === undefined) return undefined;
  if (from !== undefined && from.first > issued.last) return { name, key: 'from', value: from.text };
  if (until === undefined || until.last >= issued.first) return undefined;
  return { name, key: 'until', value: until.text };
}
