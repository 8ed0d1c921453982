// KH412: a plan names an agency that was not there on the day the plan was issued. Once an agency and plan.
import { agencyKeyOf, findAgency } from '../../evaluate/agency-directory.ts';
import type { AgencyEntry, Plan } from '../../model/repository.ts';
import { type AgencyReference, namedByDocument } from '../agency-references.ts';
import type { Rule } from '../rule.ts';

export const agencyNotThere: Rule = {
  code: 'KH412',
  *find({ repository }) {
    for (const plan of repository.plans) {
      const seen = new Set<string>();
      for (const { file, path, id } of assignedBy(plan)) {
        const agency = findAgency(repository, agencyKeyOf(plan, id))?.entry;
        const limit = agency && limitBroken(agency, plan);
        if (agency === undefined || limit === undefined || seen.has(id)) continue;
        seen.add(id);
        yield { file, path, params: { name: agency.name, ...limit, issued: plan.issued?.text ?? '' } };
      }
    }
  },
};

function* assignedBy(plan: Plan): Generator<AgencyReference> {
  if (plan.standing_agency !== undefined)
    yield { file: plan.file, path: ['standing_agency'], id: plan.standing_agency };
  for (const item of [...plan.targets, ...plan.tasks]) yield* namedByDocument(item);
}

/** Which end of its life the agency had not reached, or had passed; a period that holds the day of issue leaves it open. */
function limitBroken(
  { from, until }: AgencyEntry,
  { issued }: Plan,
): { key: string; value: string } | undefined {
  if (issued === undefined) return undefined;
  if (from !== undefined && from.first > issued.last) return { key: 'from', value: from.text };
  return until !== undefined && until.last < issued.first ? { key: 'until', value: until.text } : undefined;
}
