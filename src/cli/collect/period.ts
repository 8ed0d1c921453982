// The period that figures are collected for, as a person names it: `2025-Q4`, `Quý IV/2025`.
import type { Day } from '../../model/civil-date.ts';
import { type Period, parsePeriod } from '../../model/period.ts';
import { readTypedPeriod } from '../../write/typed/period.ts';
import { Refusal } from '../refusal.ts';

/** Null where none is named. */
export function readPeriod(written: string | undefined, asOf: Day): Period | null {
  if (written === undefined) return null;
  const reading = readTypedPeriod(written, asOf);
  if ('wrong' in reading && reading.instead !== undefined)
    throw new Refusal('refusal.collect.period_year', { written, instead: reading.instead });
  const period = 'read' in reading ? parsePeriod(reading.read) : undefined;
  if (period === undefined || period.kind === 'day') throw new Refusal('refusal.bad_period', { written });
  if (period.first > asOf) throw new Refusal('refusal.collect.future_period', { written });
  return period;
}

export function needPeriod(written: string | undefined, asOf: Day): Period {
  const period = readPeriod(written, asOf);
  if (period === null) throw new Refusal('refusal.collect.no_period');
  return period;
}
