// Reporting periods and the days their data cover, as decree 09/2019/NĐ-CP, article 12, sets them.
import { describe, expect, test } from 'vitest';
import {
  type Calendar,
  dataWindow,
  nextPeriod,
  parseReportPeriod,
  previousPeriod,
  type ReportPeriod,
  samePeriodLastYear,
} from '../../../src/evaluate/report/period.ts';
import { formatDay } from '../../../src/model/civil-date.ts';

function period(text: string): ReportPeriod {
  const read = parseReportPeriod(text);
  if (read === undefined) throw new Error(`${text} is no report period`);
  return read;
}

const windowOf = (text: string, calendar: Calendar): string => {
  const { from, to } = dataWindow(period(text), calendar);
  return `${formatDay(from)}..${formatDay(to)}`;
};

describe('the days that data cover', () => {
  test.each([
    ['2025-01', '2024-12-15..2025-01-14', '2025-01-01..2025-01-31'],
    ['2025-03', '2025-02-15..2025-03-14', '2025-03-01..2025-03-31'],
    ['2024-02', '2024-01-15..2024-02-14', '2024-02-01..2024-02-29'],
    ['2025-Q1', '2024-12-15..2025-03-14', '2025-01-01..2025-03-31'],
    ['2025-Q2', '2025-03-15..2025-06-14', '2025-04-01..2025-06-30'],
    ['2025-Q3', '2025-06-15..2025-09-14', '2025-07-01..2025-09-30'],
    ['2025-Q4', '2025-09-15..2025-12-14', '2025-10-01..2025-12-31'],
    ['2025-H1', '2024-12-15..2025-06-14', '2025-01-01..2025-06-30'],
    ['2025-H2', '2025-06-15..2025-12-14', '2025-07-01..2025-12-31'],
    ['2025-9M', '2024-12-15..2025-09-14', '2025-01-01..2025-09-30'],
    ['2025', '2024-12-15..2025-12-14', '2025-01-01..2025-12-31'],
  ])('of %s', (text, decree, calendar) => {
    expect([windowOf(text, 'nd09'), windowOf(text, 'calendar')]).toEqual([decree, calendar]);
  });
});

describe('the periods around a period', () => {
  test.each([
    ['2025-01', '2024-12', '2024-01', '2025-02'],
    ['2025-12', '2025-11', '2024-12', '2026-01'],
    ['2025-Q1', '2024-Q4', '2024-Q1', '2025-Q2'],
    ['2025-Q3', '2025-Q2', '2024-Q3', '2025-Q4'],
    ['2025-Q4', '2025-Q3', '2024-Q4', '2026-Q1'],
    ['2025-H1', '2024-H2', '2024-H1', '2025-H2'],
    ['2025-H2', '2025-H1', '2024-H2', '2026-H1'],
    ['2025-9M', '2025-H1', '2024-9M', '2025'],
    ['2025', '2024', null, '2026'],
  ])('%s follows %s, a year after %s, before %s', (text, previous, lastYear, next) => {
    const read = period(text);
    expect([
      previousPeriod(read).text,
      samePeriodLastYear(read)?.text ?? null,
      nextPeriod(read).text,
    ]).toEqual([previous, lastYear, next]);
  });

  test('periods at the ends of what can be reported still have neighbours', () => {
    expect(previousPeriod(period('1945-Q1')).text).toBe('1944-Q4');
    expect(nextPeriod(period('2999')).text).toBe('3000');
  });
});

test.each(['2025-07-14', '2025-Q5', '2025-13', '25', '', '2025/2026', '0001', '9999'])(
  'nobody reports on %s',
  (text) => {
    expect(parseReportPeriod(text)).toBeUndefined();
  },
);
