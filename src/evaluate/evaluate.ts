// The evaluation of a whole repository on one day: pure, the same answer for the same question for ever.
import type { Day } from '../model/civil-date.ts';
import type { Plan, Repository } from '../model/repository.ts';
import { contextOf } from './context.ts';
import { evaluateTargets } from './parents.ts';
import { evaluateTask } from './task.ts';
import type { Evaluation, PlanEvaluation } from './types.ts';

/**
 * Judges every target and task as it stood on `asOf`: results, log entries and amendments that became known later are
 * invisible, plans, items and agencies are not (docs/design.md, section 3).
 */
export const evaluate = (repository: Repository, asOf: Day): Evaluation => ({
  repository,
  asOf,
  plans: repository.plans.map((plan) => evaluatePlan(repository, plan, asOf)),
});

function evaluatePlan(repository: Repository, plan: Plan, asOf: Day): PlanEvaluation {
  const context = contextOf(repository, plan, asOf);
  return {
    plan,
    replaced: plan.replaced !== undefined && plan.replaced.date.last <= asOf,
    targets: evaluateTargets(context, plan.targets),
    tasks: plan.tasks.map((task) => evaluateTask(context, task)),
  };
}
