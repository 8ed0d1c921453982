// KH408, KH409: what falls due outside the time of its plan, or before the plan was issued.
import type { Day } from '../../model/civil-date.ts';
import type { Path } from '../../model/finding.ts';
import type { Plan } from '../../model/repository.ts';
import type { Rule } from '../rule.ts';

interface DueDay {
  readonly file: string;
  readonly path: Path;
  /** As written. */
  readonly due: string;
}

/** `end`: the last day on which it may fall due; null when the plan has no end. */
type IsWrong = (day: Day, end: Day | null) => boolean;

/** Targets may look as far as the plan's vision; what returns or never ends is bounded by the plan itself. */
function wrongDueDays(plan: Plan, isWrong: IsWrong): DueDay[] {
  const end = plan.period?.last ?? null;
  const horizon = end === null ? null : Math.max(end, plan.vision?.last ?? end);
  const wrong: DueDay[] = [];
  for (const { file, by } of plan.targets) {
    if (by?.kind === 'once' && isWrong(by.period.last, horizon))
      wrong.push({ file, path: ['by'], due: by.period.text });
  }
  for (const { file, deadline } of plan.tasks) {
    if (deadline?.kind === 'once' && isWrong(deadline.due, end))
      wrong.push({ file, path: ['deadline'], due: deadline.text });
  }
  return wrong;
}

export const dueOutsidePlan: Rule = {
  code: 'KH408',
  *find({ repository }) {
    for (const plan of repository.plans) {
      const { period, issued } = plan;
      if (period === undefined) continue;
      const { first, text } = period;
      const isWrong: IsWrong = (day, end) =>
        (issued === undefined && day < first) || (end !== null && day > end);
      for (const { file, path, due } of wrongDueDays(plan, isWrong))
        yield { file, path, params: { due, covered: text } };
    }
  },
};

export const dueBeforePlan: Rule = {
  code: 'KH409',
  *find({ repository }) {
    for (const plan of repository.plans) {
      const { issued } = plan;
      if (issued === undefined) continue;
      for (const { file, path, due } of wrongDueDays(plan, (day) => day < issued.first))
        yield { file, path, params: { due, issued: issued.text } };
    }
  },
};
