// Which exports a roll-up is over, and every reason why the folders given cannot be rolled up.
import { resolve } from 'node:path';
import { type RollUpEngine, versionsOf } from '../../load/rollup/engine.ts';
import { type ExportProblem, type FoundExport, findExports } from '../../load/rollup/find-exports.ts';
import type { Day } from '../../model/civil-date.ts';
import { QUERY_OVER_TIME, type RollupQuery } from '../../model/export/names.ts';
import { EXPORT_VERSION, type TableName } from '../../model/export/tables.ts';
import { message } from '../../model/messages/index.ts';
import { formatDate } from '../../present/dates.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

interface Chosen {
  readonly exports: readonly FoundExport[];
  /** Exports of these issuers on earlier days, which the query does not look at. */
  readonly older: number;
}

/** Exports after `day` are passed over. The ready queries look at the latest of each issuer, so no other is even opened. */
export function chooseExports(
  folders: readonly string[],
  day: Day | null,
  query: RollupQuery | null,
  world: World,
): Chosen {
  const named = [...new Map(folders.map((folder) => [resolve(world.cwd, folder), folder])).values()];
  const { exports: found, problems } = findExports(named, (folder) => resolve(world.cwd, folder));
  refuse(problems, world);
  const known = found.filter(({ asOf }) => day === null || asOf <= day);
  if (known.length === 0)
    throw new Refusal('refusal.rollup.none_before', {
      day: day === null ? '' : formatDate(day, world.language),
    });
  // In the order of issuers and days, so the latest of an issuer is the one before the next issuer.
  const latest = known.filter(({ issuer }, index) => known[index + 1]?.issuer !== issuer);
  const isOverTime = query === null || query === QUERY_OVER_TIME;
  return { exports: isOverTime ? known : latest, older: known.length - latest.length };
}

function refuse(problems: readonly ExportProblem[], { language }: World): void {
  const [first, ...others] = problems;
  if (first === undefined) return;
  const { problem, ...rest } = first;
  const params = 'day' in rest ? { ...rest, day: formatDate(rest.day, language) } : rest;
  if (others.length === 0) throw new Refusal(`refusal.rollup.${problem}`, params);
  const text = message(language, `refusal.rollup.${problem}`, params);
  throw new Refusal('refusal.rollup.more', { text, count: others.length });
}

/** Files of another version of the schema are never read as if they were of this one. */
export async function refuseOtherVersions(
  engine: RollUpEngine,
  exports: readonly FoundExport[],
  tables: readonly TableName[],
): Promise<void> {
  for (const [issuer, versions] of await versionsOf(engine, exports, tables)) {
    const other = versions.find((version) => version !== EXPORT_VERSION);
    if (other !== undefined)
      throw new Refusal('refusal.rollup.version', { issuer, version: other, ours: EXPORT_VERSION });
  }
}
