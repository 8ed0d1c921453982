// The rules about dates (KH4xx), in the order of their codes.
import type { Rule } from '../rule.ts';
import { agencyNotThere } from './agency-life.ts';
import { amendmentBeforePlan } from './amendment-dates.ts';
import { basisAfterPlan } from './basis-dates.ts';
import { dueBeforePlan, dueOutsidePlan } from './due-days.ts';
import { endedWithoutSuccessor, endedWithSeveral } from './ended-leads.ts';
import { notYetKnown, reportedTooEarly } from './entry-dates.ts';
import { impossibleOrder } from './impossible-order.ts';
import { logGoesBack } from './log-order.ts';
import { reportDueBeforePeriod, reportDueBeforePlan, reportOutsidePlan } from './report-dates.ts';
import { resultBeforeBaseline } from './result-before-baseline.ts';

export const DATE_RULES: readonly Rule[] = [
  reportDueBeforePlan,
  reportOutsidePlan,
  reportDueBeforePeriod,
  impossibleOrder,
  reportedTooEarly,
  amendmentBeforePlan,
  logGoesBack,
  dueOutsidePlan,
  dueBeforePlan,
  notYetKnown,
  resultBeforeBaseline,
  agencyNotThere,
  endedWithoutSuccessor,
  endedWithSeveral,
  basisAfterPlan,
];
