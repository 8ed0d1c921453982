// Plans and agencies as rows of the JSON contract (docs/design.md, section 5).
import { agencyKeyOf, listAgencies } from '../evaluate/agency-directory.ts';
import { activePlans, countItems } from '../evaluate/roll-up.ts';
import type { Evaluation, PlanEvaluation, TargetEvaluation, TaskEvaluation } from '../evaluate/types.ts';
import { dayOrNull, type Json } from './json.ts';

/** `targets` and `tasks` count what `status` counts: targets that others stand under are left out. */
export function planRow({ plan, replaced, targets, tasks }: PlanEvaluation) {
  const counts = countItems(targets, tasks);
  return {
    id: plan.id,
    number: plan.number ?? null,
    title: plan.title,
    issuer: plan.issuer,
    // A day that the document prints; of a month alone no day is made up.
    issued: plan.issued?.kind === 'day' ? dayOrNull(plan.issued.last) : null,
    issued_text: plan.issued?.text ?? null,
    period: plan.period?.text ?? null,
    replaced,
    targets: counts.targets.total,
    tasks: counts.tasks.total,
    file: plan.file,
  } satisfies Record<string, Json>;
}

export type PlanRow = ReturnType<typeof planRow>;

/** Every agency of every register, with what it answers for on the day; what passed to a successor counts there. */
export function agencyRows(evaluation: Evaluation) {
  const active = activePlans(evaluation);
  const targets = countByAgency(
    active.flatMap((each) => each.targets.filter((item) => item.children === null)),
  );
  const tasks = countByAgency(active.flatMap((each) => each.tasks));
  const overdue = countByAgency(
    active.flatMap((each) => each.tasks.filter((item) => item.status === 'overdue')),
  );
  return listAgencies(evaluation.repository).map(
    ({ key, id, register, entry }) =>
      ({
        id,
        register: register.id,
        name: entry.name,
        short: entry.short ?? null,
        kind: entry.kind ?? null,
        from: dayOrNull(entry.from?.first),
        until: dayOrNull(entry.until?.last),
        successors: (entry.successors ?? []).map((each) => ({
          id: each.id,
          main: each.main ?? false,
          for: each.for ?? null,
        })),
        targets: targets.get(key) ?? 0,
        tasks: tasks.get(key) ?? 0,
        overdue: overdue.get(key) ?? 0,
        file: register.file,
      }) satisfies Record<string, Json>,
  );
}

export type AgencyRow = ReturnType<typeof agencyRows>[number];

function countByAgency(items: readonly (TargetEvaluation | TaskEvaluation)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const key of new Set(item.leadNow.map((agency) => agencyKeyOf(item.plan, agency.id)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
