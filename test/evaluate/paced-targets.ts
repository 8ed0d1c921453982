// Targets on their way, for tests: 1000 days from the baseline to the due day, one result.
import { formatDay } from '../../src/model/civil-date.ts';
import { day, targetOn } from '../builders.ts';

/** Day `n` of a target that runs 1000 days from its baseline on 2025-01-01; its due day is day 1000. */
export const at = (n: number): string => formatDay(day('2025-01-01') + n);
export const QUIET = { settings: { grace: 3000 } };

export interface PacedCase {
  readonly goal?: string;
  readonly baseline?: string;
  readonly value: string;
  /** Day that the value describes; 100 of 1000 when absent. */
  readonly on?: number;
  readonly more?: string;
}

export function judge(
  { goal = '1000', baseline = 'value: 0', value, on = 100, more = '' }: PacedCase,
  around: object = QUIET,
) {
  const lines = [
    `goal: ${goal}`,
    `by: ${at(1000)}`,
    `baseline: {date: 2025-01-01, ${baseline}}`,
    `results: [{date: ${at(on)}, value: ${value}}]`,
    more,
  ];
  return targetOn(lines.join('\n'), at(on + 1), around);
}
