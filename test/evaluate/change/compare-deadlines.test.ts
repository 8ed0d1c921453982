// Which deadlines lie later, and by how many days.
import { expect, test } from 'vitest';
import { compareDeadlines } from '../../../src/evaluate/change/compare-deadlines.ts';
import { parsePeriod } from '../../../src/model/period.ts';
import { parseDeadline } from '../../../src/model/recurrence.ts';
import { day } from '../../builders.ts';

const END = day('2030-12-31');

/** `2025-07`, `yearly 11 from 2025`, or nothing. */
function side(written: string) {
  const [text = '', from] = written.split(' from ');
  const deadline = text === '' ? undefined : parseDeadline(text);
  if (text !== '' && deadline === undefined) throw new Error(`${text} is no deadline`);
  return { deadline, planEnd: END, from: from === undefined ? undefined : parsePeriod(from) };
}

function told(before: string, after: string): string {
  const move = compareDeadlines(side(before), side(after));
  if (move === null) return 'stays';
  return [move.kind, move.days ?? '?', ...(move.note === null ? [] : [move.note])].join(' ');
}

test.each([
  ['2025-07', '2025-10', 'slipped 92'],
  ['2025-10', '2025-07', 'advanced 92'],
  ['2025-07', '2025-07-31', 'stays'],
  ['2025-Q4', '2025', 'stays'],
  ['2025/2026', '2026', 'stays'],
  ['2025', '2025/2026', 'slipped 365'],
  ['2025-07', 'ongoing', 'slipped ? no_longer_due'],
  ['2025-07', '', 'slipped 1979 no_longer_due'],
  ['2031', '', 'slipped ? no_longer_due'],
  ['ongoing', '2025-07', 'advanced ? now_due'],
  ['', '2025-07', 'advanced ? now_due'],
  ['', 'ongoing', 'stays'],
  ['ongoing', '2025/..', 'stays'],
  ['2025/..', '', 'stays'],
  ['yearly', 'ongoing', 'slipped ? no_longer_due'],
  ['yearly', '', 'slipped ? no_longer_due'],
  ['', 'yearly', 'advanced ? now_due'],
  ['monthly', 'quarterly', 'slipped ?'],
  ['quarterly', 'monthly', 'advanced ?'],
  ['yearly 11', 'yearly 12', 'slipped 31'],
  ['yearly 12', 'yearly', 'stays'],
  ['yearly 11-15', 'yearly 11', 'slipped 15'],
  ['yearly 11 ahead', 'yearly 11', 'slipped 365'],
  ['yearly', 'yearly 11', 'advanced 31'],
  ['yearly', 'yearly', 'stays'],
  ['yearly from 2025', 'yearly from 2026', 'slipped 365'],
  ['yearly from 2026', 'yearly from 2025', 'advanced 365'],
  ['yearly from 2025', 'yearly', 'stays'],
  ['2025-07', 'yearly', 'slipped 153'],
  ['2025', 'yearly', 'advanced ?'],
  ['yearly', '2025', 'slipped ?'],
  ['yearly from 2025', '2027', 'slipped 730'],
])('from %j to %j: %s', (before, after, expected) => {
  expect(told(before, after)).toBe(expected);
});
