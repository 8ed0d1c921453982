// KH408, KH409: what falls due outside the time of its plan, or before the plan was issued.
import type { Day } from '../../model/civil-date.ts';
import type { Path } from '../../model/finding.ts';
import type { Plan } from '../../model/repository.ts';
import type { Rule } from '../rule.ts';

interface DueDay {
  readonly file: string;
  readonly path: Path;
  readonly text: string;
  readonly day: Day;
  /** The last day on which it may fall due; null when the plan has no end. */
  readonly end: Day | null;
}

/** Targets may look as far as the plan's vision; what returns or never ends is bounded by the plan itself. */
function* dueDaysOf(plan: Plan): Generator<DueDay> {
  const end = plan.period?.last ?? null;
  const horizon = end === null ? null : Math.max(end, plan.vision?.last ?? end);
  for (const { file, by } of plan.targets) {
    if (by?.kind === 'once')
      yield { file, path: ['by'], text: by.period.text, day: by.period.last, end: horizon };
  }
  for (const { file, deadline } of plan.tasks) {
    if (deadline?.kind === 'once')
      yield { file, path: ['deadline'], text: deadline.text, day: deadline.due, end };
  }
}

export const dueOutsidePlan: Rule = {
  code: 'KH408',
  *find({ repository }) {
    for (const plan of repository.plans) {
      const { period, issued } = plan;
      if (period === undefined) continue;
      for (const { file, path, text, day, end } of dueDaysOf(plan)) {
        const isEarly = issued === undefined && day < period.first;
        if (isEarly || (end !== null && day > end))
          yield { file, path, params: { due: text, covered: period.text } };
      }
    }
  },
};

export const dueBeforePlan: Rule = {
  code: 'KH409',
  *find({ repository }) {
    for (const plan of repository.plans) {
      const { issued } = plan;
      if (issued === undefined) continue;
      for (const { file, path, text, day } of dueDaysOf(plan)) {
        if (day < issued.first) yield { file, path, params: { due: text, issued: issued.text } };
      }
    }
  },
};
