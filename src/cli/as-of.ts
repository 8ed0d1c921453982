// The day a question is asked for: `--as-of`, else today where the plans are.
import { type Day, dayOf, parseDay } from '../model/civil-date.ts';
import { parsePeriod } from '../model/period.ts';
import { suggestPeriod } from '../model/suggested-period.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

const TODAY: ReadonlySet<string> = new Set(['today', 'hôm nay', 'hom nay']);

/** A day, a period (its last day), or either as Vietnamese documents write them: `2026-01-15`, `2025-Q4`, `15/01/2026`. */
export function readAsOf(written: string | undefined, timezone: string, world: World): Day {
  if (written === undefined) return today(timezone, world);
  const text = written.trim();
  if (TODAY.has(text.toLowerCase().normalize('NFC'))) return today(timezone, world);
  const period =
    parsePeriod(text) ??
    parsePeriod(text.replace(/^(\d{4})\/(\d{2})\/(\d{2})$/, '$1-$2-$3')) ??
    parsePeriod(suggestPeriod(text) ?? '');
  if (period === undefined) throw new Refusal('refusal.bad_date', { written });
  return period.last;
}

/** Seven hours ahead of UTC since 1975 (IANA time zone database); node takes long to load what tells other zones. */
const VIETNAM = 'Asia/Ho_Chi_Minh';
const VIETNAM_AHEAD = 7 * 3_600_000;
const MILLISECONDS_A_DAY = 86_400_000;

/** Today in the plans' time zone, whatever the machine's; KH_TODAY fixes it. */
export function today(timezone: string, world: World): Day {
  const day = dayIn(timezone, world);
  world.watch?.onToday(timezone, day);
  return day;
}

function dayIn(timezone: string, world: World): Day {
  const fixed = world.env.KH_TODAY;
  if (fixed !== undefined && fixed !== '') {
    const day = parseDay(fixed);
    if (day === undefined) throw new Refusal('refusal.bad_today', { written: fixed });
    return day;
  }
  if (timezone === VIETNAM) return Math.floor((world.now() + VIETNAM_AHEAD) / MILLISECONDS_A_DAY);
  const calendar = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: timezone, ...calendar }).formatToParts(
    world.now(),
  );
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  return dayOf(part('year'), part('month'), part('day'));
}
