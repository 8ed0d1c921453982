// KH401, KH402, KH403: the dates of the plan's own report duty. Of one report only the most telling is said.

import { partsOf } from '../../model/civil-date.ts';
import type { FindingCode, Path } from '../../model/finding.ts';
import type { Period } from '../../model/period.ts';
import type { Plan } from '../../model/repository.ts';
import type { Rule } from '../rule.ts';

interface Report {
  readonly path: Path;
  readonly period: Period;
  readonly due: Period;
}

const reportsOf = ({ reporting = [] }: Plan): Report[] =>
  reporting.flatMap(({ reports = [] }, duty) =>
    reports.map(({ period, due }, index) => ({
      path: ['reporting', duty, 'reports', index, 'due'],
      period,
      due,
    })),
  );

function faultOf({ issued, period: covered }: Plan, { period, due }: Report): FindingCode | undefined {
  if (issued !== undefined && due.last < issued.first) return 'KH401';
  if (due.last < period.first) return 'KH403';
  if (covered === undefined) return undefined;
  const isOutside = period.last < covered.first || (covered.last !== null && period.first > covered.last);
  // A report on the last year is due early in the next one.
  const isLate = covered.last !== null && partsOf(due.first).year > partsOf(covered.last).year + 1;
  return isOutside || isLate ? 'KH402' : undefined;
}

const ruleFor = (code: FindingCode): Rule => ({
  code,
  *find({ repository }) {
    for (const plan of repository.plans) {
      for (const report of reportsOf(plan).filter((each) => faultOf(plan, each) === code)) {
        const { path, period, due } = report;
        const params = {
          due: due.text,
          period: period.text,
          issued: plan.issued?.text ?? '',
          covered: plan.period?.text ?? '',
        };
        yield { file: plan.file, path, params };
      }
    }
  },
});

export const reportDueBeforePlan = ruleFor('KH401');
export const reportOutsidePlan = ruleFor('KH402');
export const reportDueBeforePeriod = ruleFor('KH403');
