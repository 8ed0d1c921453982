// What stood before or stands after a change, for JSON.
import type { Amendment } from '../../evaluate/change/amendment.ts';
import type { ChangeValue } from '../../evaluate/change/types.ts';
import type { TargetCounts, TaskCounts } from '../../evaluate/roll-up.ts';
import { formatDay } from '../../model/civil-date.ts';
import type { Period } from '../../model/period.ts';
import type { ResultEntry } from '../../model/schema/target.ts';
import type { LogEntry } from '../../model/schema/task.ts';
import type { Json } from '../json.ts';
import { goalJson, valueJson } from '../target-row.ts';

type JsonObject = { readonly [key: string]: Json };

/** As the contract has goals, dates, agencies and counts elsewhere; entries keep their keys. */
export function changeValueJson(value: ChangeValue | null): Json {
  if (value === null) return null;
  switch (value.is) {
    case 'goal':
      return goalJson(value.goal);
    case 'deadline':
      return value.due === null ? value.text : formatDay(value.due);
    case 'text':
      return value.text;
    case 'agencies':
      return value.agencies.map(({ id, name }) => ({ id, name }));
    case 'target_status':
    case 'task_status':
      return value.status;
    case 'counts':
      return { targets: targetCountsJson(value.counts.targets), tasks: taskCountsJson(value.counts.tasks) };
    default:
      return entryJson(value.entry);
  }
}

const targetCountsJson = ({ total, parents, by }: TargetCounts): JsonObject => ({ total, parents, ...by });
const taskCountsJson = ({ total, by, overdueUnreported }: TaskCounts): JsonObject => ({
  total,
  ...by,
  overdue_unreported: overdueUnreported,
});

function entryJson(entry: ResultEntry | LogEntry | Amendment): JsonObject {
  const shown = Object.entries(entry).filter(([, value]) => value !== undefined);
  return Object.fromEntries(shown.map(([key, value]) => [key, fieldJson(key, value)]));
}

/** A moment is its last day, as everywhere in the contract. */
function fieldJson(key: string, value: unknown): Json {
  if (key === 'date' || key === 'reported') return formatDay((value as Period).last);
  if (key === 'value') return valueJson(value as ResultEntry['value']);
  if (key === 'goal') return goalJson(value as Parameters<typeof goalJson>[0]);
  return plainJson(value);
}

/** Periods, deadlines and ratios as written; lists and scalars as they are. */
export function plainJson(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map(plainJson);
  const { text, period, rule } = value as { text?: string; period?: Period; rule?: { every: string } };
  return text ?? period?.text ?? rule?.every ?? null;
}
