// KH413, KH414: work still open under an agency that has ended, and nobody, or one of several, answers for it now.
// Said once an agency and plan, at the first item that the agency leads.
import { answeringNow } from '../../evaluate/agencies.ts';
import { agencyKeyOf, findAgency } from '../../evaluate/agency-directory.ts';
import { contextOf } from '../../evaluate/context.ts';
import { amendmentsUntil, fieldInForce } from '../../evaluate/in-force.ts';
import type { AgencyNow, PlanEvaluation } from '../../evaluate/types.ts';
import type { Target, Task } from '../../model/repository.ts';
import type { CheckInput, Rule, Spotted } from '../rule.ts';

export const endedWithoutSuccessor: Rule = {
  code: 'KH413',
  find: (input) => endedLeads(input, (now) => now.some(({ ended }) => ended === true)),
};

export const endedWithSeveral: Rule = {
  code: 'KH414',
  find: (input) =>
    endedLeads(
      input,
      (now) => now.every(({ ended }) => ended !== true) && now.some(({ tentative }) => tentative === true),
    ),
};

type Test = (now: readonly AgencyNow[]) => boolean;

function* endedLeads(input: CheckInput, isMeant: Test): Generator<Spotted> {
  for (const evaluated of input.evaluation.plans) {
    if (!evaluated.replaced) yield* endedLeadsOf(input, evaluated, isMeant);
  }
}

function* endedLeadsOf(
  { repository, asOf }: CheckInput,
  evaluated: PlanEvaluation,
  isMeant: Test,
): Generator<Spotted> {
  const { plan } = evaluated;
  const context = contextOf(repository, plan, asOf);
  for (const [id, { first, count }] of openLeads(evaluated, asOf)) {
    const agency = findAgency(repository, agencyKeyOf(plan, id))?.entry;
    const now = answeringNow(context, [id]);
    if (agency?.until === undefined || agency.until.last >= asOf || !isMeant(now)) continue;
    const names = now.map(({ name }) => name).join(', ');
    const path = (first.lead ?? []).includes(id) ? ['lead', (first.lead ?? []).indexOf(id)] : ['amendments'];
    yield {
      file: first.file,
      path,
      params: { name: agency.name, until: agency.until.text, count, now: names },
    };
  }
}

interface Led {
  /** Whether open or not, so that the place of the finding stays where it is while work goes on. */
  readonly first: Target | Task;
  readonly count: number;
}

/** Each agency that leads open items of the plan by what is in force, with how many. */
function openLeads({ targets, tasks }: PlanEvaluation, asOf: number): Map<string, Led> {
  const firsts = new Map<string, Target | Task>();
  const counts = new Map<string, number>();
  for (const item of [...targets, ...tasks]) {
    const file = 'task' in item ? item.task : item.target;
    if (file.lead_doubt !== undefined) continue;
    const isClosed = CLOSED.has(item.status);
    for (const id of new Set(fieldInForce(amendmentsUntil(file.amendments, asOf), 'lead', file.lead) ?? [])) {
      if (!firsts.has(id)) firsts.set(id, file);
      if (!isClosed) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return new Map(
    [...counts].flatMap(([id, count]) => {
      const first = firsts.get(id);
      return first === undefined ? [] : [[id, { first, count }] as const];
    }),
  );
}

const CLOSED: ReadonlySet<string> = new Set(['done', 'done_late', 'cancelled', 'achieved', 'exceeded']);
