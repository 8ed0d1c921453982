// KH413, KH414: work still open under an agency that has ended, and nobody, or one of several, answers for it now.
// Said once an agency and plan, at the first item that the agency leads.
import { answeringNow } from '../../evaluate/agencies.ts';
import { agencyKeyOf, findAgency } from '../../evaluate/agency-directory.ts';
import { contextOf } from '../../evaluate/context.ts';
import { amendmentsUntil, fieldInForce } from '../../evaluate/in-force.ts';
import type { AgencyNow, PlanEvaluation } from '../../evaluate/types.ts';
import type { Day } from '../../model/civil-date.ts';
import type { AgencyEntry, Plan, Repository, Target, Task } from '../../model/repository.ts';
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

interface EndedLead {
  readonly spotted: Spotted;
  /** Who answers for the agency. */
  readonly now: readonly AgencyNow[];
}

const ENDED = new WeakMap<PlanEvaluation, readonly EndedLead[]>();

function* endedLeads(input: CheckInput, isMeant: Test): Generator<Spotted> {
  for (const evaluated of input.evaluation.plans) {
    if (evaluated.replaced) continue;
    // Both rules ask for the same ones.
    const ended = ENDED.get(evaluated) ?? endedLeadsOf(input, evaluated);
    ENDED.set(evaluated, ended);
    for (const { spotted, now } of ended) if (isMeant(now)) yield spotted;
  }
}

function endedLeadsOf({ repository, asOf }: CheckInput, evaluated: PlanEvaluation): EndedLead[] {
  const { plan } = evaluated;
  const context = contextOf(repository, plan, asOf);
  return openLeads(evaluated, asOf, endedAgencies(repository, plan, asOf)).map(
    ({ id, agency, first, count }) => {
      const now = answeringNow(context, [id]);
      const names = now.map(({ name }) => name).join(', ');
      const at = (first.lead ?? []).indexOf(id);
      const path = at >= 0 ? ['lead', at] : ['amendments'];
      const params = { name: agency.name, until: agency.until?.text ?? '', count, now: names };
      return { spotted: { file: first.file, path, params }, now };
    },
  );
}

type EndedAgencies = (id: string) => AgencyEntry | null;

/** The agency that an id names, where it has ended; looked up once. */
function endedAgencies(repository: Repository, plan: Plan, asOf: Day): EndedAgencies {
  const known = new Map<string, AgencyEntry | null>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const agency = findAgency(repository, agencyKeyOf(plan, id))?.entry;
    const ended = agency?.until !== undefined && agency.until.last < asOf ? agency : null;
    known.set(id, ended);
    return ended;
  };
}

interface Led {
  readonly id: string;
  readonly agency: AgencyEntry;
  /** Whether open or not, so that the place of the finding stays where it is while work goes on. */
  readonly first: Target | Task;
  count: number;
}

/** Each ended agency that leads open items of the plan by what is in force, with how many; in the order of those. */
function openLeads({ targets, tasks }: PlanEvaluation, asOf: Day, endedOf: EndedAgencies): Led[] {
  const led = new Map<string, Led>();
  const open: Led[] = [];
  const look = (file: Target | Task, isClosed: boolean): void => {
    if (file.lead_doubt !== undefined) return;
    const { amendments = [] } = file;
    const lead =
      amendments.length === 0
        ? file.lead
        : fieldInForce(amendmentsUntil(amendments, asOf), 'lead', file.lead);
    for (const id of lead ?? []) {
      const agency = endedOf(id);
      if (agency === null) continue;
      const known = led.get(id) ?? { id, agency, first: file, count: 0 };
      led.set(id, known);
      if (isClosed) continue;
      if (known.count === 0) open.push(known);
      known.count++;
    }
  };
  for (const { target, status } of targets) look(target, CLOSED.has(status));
  for (const { task, status } of tasks) look(task, CLOSED.has(status));
  return open;
}

const CLOSED: ReadonlySet<string> = new Set(['done', 'done_late', 'cancelled', 'achieved', 'exceeded']);
