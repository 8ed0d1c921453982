// Rows of the tables `plans`, `agencies` and `item_agencies`.
import { agencyKey, agencyKeyOf, findAgency } from '../../evaluate/agency-directory.ts';
import { answering, endedAgencies, isAbsence } from '../../evaluate/answering.ts';
import { countItems } from '../../evaluate/roll-up.ts';
import type { Evaluation, PlanEvaluation, TargetEvaluation, TaskEvaluation } from '../../evaluate/types.ts';
import { CENTRAL_REGISTER, type Plan, type Register, type Repository } from '../../model/repository.ts';
import { dayCell, type ExportRow, listCell } from './cells.ts';
import { isCounted } from './item-rows.ts';

export const planRows = (
  { repository }: Evaluation,
  plans: readonly PlanEvaluation[],
  revision: string | null,
): ExportRow[] =>
  plans.map(({ plan, replaced, targets, tasks }) => {
    const counts = countItems(targets, tasks);
    return {
      id: plan.id,
      number: plan.number ?? null,
      title: plan.title,
      short: plan.short ?? null,
      issuer_name: repository.registers.get(plan.issuer)?.name ?? null,
      issued: plan.issued?.kind === 'day' ? plan.issued.last : null,
      issued_text: plan.issued?.text ?? null,
      period: plan.period?.text ?? null,
      period_first: dayCell(plan.period?.first),
      period_last: dayCell(plan.period?.last),
      standing_agency: plan.standing_agency === undefined ? null : agencyKeyOf(plan, plan.standing_agency),
      replaced,
      targets: counts.targets.total,
      parents: counts.targets.parents,
      tasks: counts.tasks.total,
      internal: plan.internal === true,
      revision,
      file: plan.file,
    };
  });

/** The issuer's own register, and the central one, which every issuer may name. */
export function agencyRows({ registers }: Repository, issuer: string): ExportRow[] {
  const ids = [...new Set([issuer, CENTRAL_REGISTER])];
  return ids.flatMap((id) => {
    const register = registers.get(id);
    return register === undefined ? [] : registerRows(register);
  });
}

const registerRows = (register: Register): ExportRow[] =>
  [...register.agencies].map(([id, entry]) => ({
    agency: agencyKey(register.id, id),
    register: register.id,
    register_name: register.name,
    id,
    name: entry.name,
    short: entry.short ?? null,
    kind: entry.kind ?? null,
    from_day: dayCell(entry.from?.first),
    until_day: dayCell(entry.until?.last),
    successors: listCell((entry.successors ?? []).map((each) => agencyKey(register.id, each.id))),
    file: register.file,
  }));

export const itemAgencyRows = ({ repository }: Evaluation, plans: readonly PlanEvaluation[]): ExportRow[] =>
  plans.flatMap((each) =>
    [...each.targets, ...each.tasks].flatMap((item) =>
      rolesOf(item, each.plan, repository).map((role) => ({ ...itemCells(item, each), ...role })),
    ),
  );

type Item = TargetEvaluation | TaskEvaluation;

const itemCells = (item: Item, plan: PlanEvaluation): ExportRow => {
  const isTask = 'task' in item;
  const { ref } = isTask ? item.task : item.target;
  return {
    kind: isTask ? 'task' : 'target',
    ref,
    plan: plan.plan.id,
    status: item.status,
    unreported: isTask ? item.unreported : null,
    days_late: isTask ? item.daysLate : null,
    replaced: plan.replaced,
    counted: isCounted(item, plan),
  };
};

function rolesOf(item: Item, plan: Plan, repository: Repository): ExportRow[] {
  const named = (role: string, ids: readonly string[] = []): ExportRow[] =>
    ids.map((id) => {
      const key = agencyKeyOf(plan, id);
      return { role, ...agencyCells(key, repository), absence: null, tentative: false, ended: false };
    });
  const { coordinating } = 'task' in item ? item.task : item.target;
  return [
    ...named(
      'lead',
      item.lead.map(({ id }) => id),
    ),
    ...answeringRows(item, plan, repository),
    ...named('coordinating', coordinating),
    ...('task' in item ? named('implementing', item.task.implementing) : []),
  ];
}

/** For whom the totals by agency count the item; one row says that there is nobody. */
function answeringRows(item: Item, plan: Plan, repository: Repository): ExportRow[] {
  const ended = endedAgencies([item]);
  return answering(item).map((key) => {
    if (isAbsence(key))
      return {
        role: 'lead_now',
        agency: null,
        agency_name: null,
        absence: key,
        tentative: false,
        ended: false,
      };
    const isTentative = item.leadNow.some(
      ({ id, tentative }) => tentative === true && agencyKeyOf(plan, id) === key,
    );
    return {
      role: 'lead_now',
      ...agencyCells(key, repository),
      absence: null,
      tentative: isTentative,
      ended: ended.has(key),
    };
  });
}

/** An agency that no register holds goes by its id. */
const agencyCells = (key: string, repository: Repository): ExportRow => ({
  agency: key,
  agency_name: findAgency(repository, key)?.entry.name ?? key.slice(key.indexOf('/') + 1),
});
