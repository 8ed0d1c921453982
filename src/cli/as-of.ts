// The day a question is asked for: `--as-of`, else today where the plans are.
import { type Day, dayOf, parseDay } from '../model/civil-date.ts';
import { parsePeriod } from '../model/period.ts';
import { suggestPeriod } from '../model/schema/notation.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** A day, a period (its last day), or either as Vietnamese documents write them: `2026-01-15`, `2025-Q4`, `15/01/2026`. */
export function readAsOf(written: string | undefined, timezone: string, world: World): Day {
  if (written === undefined) return today(timezone, world);
  const text = written.trim();
  const period = parsePeriod(text) ?? parsePeriod(suggestPeriod(text) ?? '');
  if (period === undefined) throw new Refusal('refusal.bad_date', { written });
  return period.last;
}

/** Today in the plans' time zone, whatever the machine's; KH_TODAY fixes it. */
function today(timezone: string, world: World): Day {
  const fixed = world.env.KH_TODAY;
  if (fixed !== undefined && fixed !== '') {
    const day = parseDay(fixed);
    if (day === undefined) throw new Refusal('refusal.bad_today', { written: fixed });
    return day;
  }
  const parts = dayFormat(timezone).formatToParts(world.now());
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  return dayOf(part('year'), part('month'), part('day'));
}

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  } catch {
    throw new Refusal('refusal.bad_timezone', { written: timeZone });
  }
}
