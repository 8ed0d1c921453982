// kh rollup: many exports as one, by SQL on DuckDB; the words and totals are those of `kh status`.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EngineFault, loadDuckDB, openEngine, type RollUpEngine } from '../load/rollup/engine.ts';
import type { FoundExport } from '../load/rollup/find-exports.ts';
import { tablesIn } from '../load/rollup/views.ts';
import { ROLLUP_QUERIES, type RollupQuery } from '../model/export/names.ts';
import { USUAL_TIMEZONE } from '../model/timezone.ts';
import { printJson, withEnvelope } from '../present/json.ts';
import { latestDays, type RollupAnswer } from '../present/rollup/answer.ts';
import { rollupCsv, rollupJson } from '../present/rollup/data.ts';
import { rollupMarkdown } from '../present/rollup/markdown.ts';
import { rollupText } from '../present/rollup/text.ts';
import { readAsOf } from './as-of.ts';
import { chosenFormat, oneOf } from './choices.ts';
import type { Run } from './commands.ts';
import { FINE } from './exit-codes.ts';
import type { OptionValues } from './options.ts';
import { Refusal } from './refusal.ts';
import { chooseExports, refuseOtherVersions } from './rollup/choose-exports.ts';
import { lookOf } from './session.ts';
import { builtInPath } from './templates.ts';
import type { World } from './world.ts';

export const run: Run = async (folders, options, world) => {
  const format = chosenFormat(options);
  const question = readQuestion(options, world);
  const day = options.asOf === undefined ? null : readAsOf(options.asOf, USUAL_TIMEZONE, world);
  const { exports, older } = chooseExports(folders, day, question.query, world);
  const answer = { ...(await ask(question, exports, folders, world)), older };
  if (format === 'json') {
    const asOf = Math.max(...latestDays(answer).values());
    world.out(printJson(withEnvelope({ asOf, revision: null }, rollupJson(answer))));
  } else if (format === 'csv') world.out(rollupCsv(answer, world.language));
  else if (format === 'md') world.out(rollupMarkdown(answer, world.language));
  else world.out(rollupText(answer, lookOf(world)));
  return FINE;
};

interface Question {
  /** Null for the user's own. */
  readonly query: RollupQuery | null;
  readonly sql: string;
  /** As the user named the file. */
  readonly file: string;
}

const readyQuery = (query: RollupQuery): Question => {
  const file = builtInPath(`sql/${query}.sql`);
  return { query, sql: readFileSync(file, 'utf8'), file };
};

function readQuestion({ query, sql: file }: OptionValues, world: World): Question {
  if (file === undefined) return readyQuery(oneOf('--query', query, ROLLUP_QUERIES, 'overview'));
  if (query !== undefined) throw new Refusal('refusal.rollup.two_queries');
  try {
    return { query: null, sql: readFileSync(resolve(world.cwd, file), 'utf8'), file };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Refusal('refusal.rollup.no_sql', { file, reason });
  }
}

/** The totals are always those of `overview`, whatever else is asked. */
async function ask(
  question: Question,
  exports: readonly FoundExport[],
  folders: readonly string[],
  world: World,
): Promise<Omit<RollupAnswer, 'older'>> {
  const duckdb = await loadDuckDB();
  if (duckdb === undefined) throw new Refusal('refusal.rollup.no_duckdb');
  let engine: RollUpEngine | undefined;
  try {
    const roots = folders.map((folder) => resolve(world.cwd, folder));
    const { sql } = readyQuery('overview');
    const tables = tablesIn([sql, question.sql]);
    engine = await openEngine(duckdb, exports, roots, tables);
    await refuseOtherVersions(engine, exports, tables);
    const overview = await engine.query(sql);
    const table = question.query === 'overview' ? overview : await engine.query(question.sql);
    return { query: question.query, exports, overview, table };
  } catch (error) {
    throw error instanceof EngineFault ? refusalOf(error, question) : error;
  } finally {
    engine?.close();
  }
}

function refusalOf({ kind, text }: EngineFault, { query, file }: Question): Refusal {
  if (kind === 'files') return new Refusal('refusal.rollup.files', { text });
  if (query !== null) return new Refusal('refusal.rollup.query', { text });
  return kind === 'not_select'
    ? new Refusal('refusal.rollup.not_select', { file })
    : new Refusal('refusal.rollup.bad_sql', { file, text });
}
