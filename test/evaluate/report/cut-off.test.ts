// The cut-off: asked for, else the plan's own duty, else the calendar; never after the report is sent.
import { describe, expect, test } from 'vitest';
import { decideCutOff } from '../../../src/evaluate/report/cut-off.ts';
import { parseReportPeriod } from '../../../src/evaluate/report/period.ts';
import { formatDay } from '../../../src/model/civil-date.ts';
import { day, filesAround, repositoryOf } from '../../builders.ts';

interface Asked {
  readonly period?: string;
  readonly reports?: readonly object[];
  readonly calendar?: 'nd09' | 'calendar';
  readonly asOf?: string;
  readonly today?: string;
  readonly sent?: string;
  readonly others?: readonly object[];
}

function decide({
  period = '2025-Q3',
  reports = [],
  calendar = 'nd09',
  asOf,
  today = '2026-06-30',
  sent,
  others = [],
}: Asked) {
  const reporting = (list: readonly object[]) => [{ every: 'quarterly', reports: list }];
  const plan = { title: 'Kế hoạch thử', issuer: 'thu', issued: '2025-01-01', period: '2025' };
  const files = others.length === 0 ? {} : { 'plans/b/plan.yaml': { ...plan, reporting: reporting(others) } };
  const { plans } = repositoryOf(filesAround(files, { plan: { reporting: reporting(reports) } }));
  const read = parseReportPeriod(period);
  if (read === undefined) throw new Error(period);
  const {
    day: found,
    origin,
    plan: owner,
  } = decideCutOff({
    period: read,
    plans,
    calendar,
    asOf: asOf === undefined ? null : day(asOf),
    today: day(today),
    sent: sent === undefined ? null : day(sent),
  });
  return [formatDay(found), origin, owner];
}

describe('the cut-off', () => {
  test.each<[string, Asked, readonly unknown[]]>([
    ['is the decree calendar where nothing else is said', {}, ['2025-09-14', 'calendar', null]],
    [
      'is the end of the period by the plain calendar',
      { calendar: 'calendar' },
      ['2025-09-30', 'calendar', null],
    ],
    [
      'is the day asked for, before everything else',
      { asOf: '2025-10-05', reports: [{ period: '2025-Q3', due: '2025-09-09', cutoff: '2025-09-05' }] },
      ['2025-10-05', 'as_of', null],
    ],
    [
      'is the one of the plan’s duty',
      { reports: [{ period: '2025-Q3', due: '2025-09-20', cutoff: '2025-09-05' }] },
      ['2025-09-05', 'duty', 'a'],
    ],
    [
      'may be later than the calendar’s where the plan says so',
      { reports: [{ period: '2025-Q3', due: '2025-10-10', cutoff: '2025-09-30' }] },
      ['2025-09-30', 'duty', 'a'],
    ],
    [
      'is never after the day the report is due',
      { reports: [{ period: '2025-Q3', due: '2025-09-09' }] },
      ['2025-09-09', 'sending', 'a'],
    ],
    [
      'is cut back where the duty itself is late',
      { reports: [{ period: '2025-Q3', due: '2025-09-09', cutoff: '2025-09-12' }] },
      ['2025-09-09', 'sending', 'a'],
    ],
    [
      'keeps the calendar where the report is due later',
      { reports: [{ period: '2025-Q3', due: '2025-09-25' }] },
      ['2025-09-14', 'calendar', null],
    ],
    [
      'takes no duty of another period or of a stale year',
      { reports: [{ period: '2024-Q3', due: '2024-09-09', cutoff: '2024-09-05' }] },
      ['2025-09-14', 'calendar', null],
    ],
    [
      'is today where the calendar’s day has not come',
      { today: '2025-08-20' },
      ['2025-08-20', 'today', null],
    ],
    [
      'is never after the day written on the paper',
      { sent: '2025-09-10', reports: [{ period: '2025-Q3', due: '2025-09-20', cutoff: '2025-09-12' }] },
      ['2025-09-10', 'sending', null],
    ],
    [
      'does not move for a paper dated later',
      { sent: '2025-09-20', reports: [{ period: '2025-Q3', due: '2025-09-20', cutoff: '2025-09-12' }] },
      ['2025-09-12', 'duty', 'a'],
    ],
    [
      'is today where the paper is dated later still',
      { sent: '2025-08-25', today: '2025-08-20' },
      ['2025-08-20', 'today', null],
    ],
    [
      'is the earliest of several plans’ duties',
      {
        reports: [{ period: '2025-Q3', due: '2025-09-20', cutoff: '2025-09-10' }],
        others: [{ period: '2025-Q3', due: '2025-09-20', cutoff: '2025-09-08' }],
      },
      ['2025-09-08', 'duty', 'b'],
    ],
    ['of a year is the 14th of December', { period: '2025' }, ['2025-12-14', 'calendar', null]],
  ])('%s', (_, asked, expected) => {
    expect(decide(asked)).toEqual(expected);
  });
});
