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
        if (agency === undefined || seen.has(id) || wasThere(agency, plan)) continue;
        seen.add(id);
        const life = `${agency.from?.text ?? '..'}/${agency.until?.text ?? '..'}`;
        yield { file, path, params: { name: agency.name, life, issued: plan.issued?.text ?? '' } };
      }
    }
  },
};

function* assignedBy(plan: Plan): Generator<AgencyReference> {
  if (plan.standing_agency !== undefined) yield { file: plan.file, path: ['standing_agency'], id: plan.standing_agency };
  for (const item of [...plan.targets, ...plan.tasks]) yield* namedByDocument(item);
}

/** A period that reaches over the day of issue leaves it open, and is believed. */
const wasThere = ({ from, until }: AgencyEntry, { issued }: Plan): boolean =>
  issued === undefined ||
  ((from === undefined || from.first <= issued.last) && (until === undefined || until.last >= issued.first));
