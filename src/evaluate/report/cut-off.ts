// The day up to which a report knows things: asked for, else the plan's own duty, else the calendar; never after it is sent.
import type { Day } from '../../model/civil-date.ts';
import type { Plan } from '../../model/repository.ts';
import { type Calendar, dataWindow, type ReportPeriod } from './period.ts';

export interface CutOffDecision {
  readonly day: Day;
  readonly origin: 'as_of' | 'duty' | 'calendar' | 'sending' | 'today';
  /** The plan whose duty decided; null otherwise. */
  readonly plan: string | null;
}

export interface CutOffQuestion {
  readonly period: ReportPeriod;
  /** Of the report. */
  readonly plans: readonly Plan[];
  readonly calendar: Calendar;
  readonly asOf: Day | null;
  readonly today: Day;
  /** The day written on the paper; null while it is left blank. */
  readonly sent: Day | null;
}

/** Of several plans with duties the earliest day counts: nothing later may appear in any of them. */
export function decideCutOff(question: CutOffQuestion): CutOffDecision {
  const { period, plans, calendar, asOf, today, sent } = question;
  if (asOf !== null) return { day: asOf, origin: 'as_of', plan: null };
  const usual: CutOffDecision = { day: dataWindow(period, calendar).to, origin: 'calendar', plan: null };
  const duties = plans.flatMap((plan) => dutyCutOffs(plan, period, usual));
  const planned = duties.reduce<CutOffDecision>(
    (best, next) => (best === usual || next.day < best.day ? next : best),
    usual,
  );
  const latest: CutOffDecision =
    sent !== null && sent <= today
      ? { day: sent, origin: 'sending', plan: null }
      : { day: today, origin: 'today', plan: null };
  return planned.day > latest.day ? latest : planned;
}

function dutyCutOffs(plan: Plan, period: ReportPeriod, usual: CutOffDecision): CutOffDecision[] {
  const reports = (plan.reporting ?? []).flatMap((duty) => duty.reports ?? []);
  return reports
    .filter((report) => report.period.first === period.first && report.period.last === period.last)
    .map((report): CutOffDecision => {
      const stated: CutOffDecision =
        report.cutoff === undefined ? usual : { day: report.cutoff.last, origin: 'duty', plan: plan.id };
      return stated.day > report.due.last
        ? { day: report.due.last, origin: 'sending', plan: plan.id }
        : stated;
    });
}
