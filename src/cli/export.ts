// kh export: what was evaluated as flat tables, a folder for each issuer and day, for engines that read many of them.
import { resolve } from 'node:path';
import { evaluate } from '../evaluate/evaluate.ts';
import { withoutInternal } from '../evaluate/report/known-by.ts';
import { type Selection, select } from '../evaluate/selection.ts';
import type { Evaluation } from '../evaluate/types.ts';
import { EXPORT_FORMATS, type ExportFormatName } from '../model/export/names.ts';
import { EXPORT_TABLES, TABLE_NAMES } from '../model/export/tables.ts';
import { message } from '../model/messages/index.ts';
import { type ExportedIssuer, exportJson, exportText } from '../present/export/done.ts';
import { EXPORT_WRITERS } from '../present/export/formats.ts';
import { exportPartitions } from '../present/export/partitions.ts';
import { printJson, withEnvelope } from '../present/json.ts';
import { oneOf } from './choices.ts';
import type { Run } from './commands.ts';
import { ExportFolder, partitionPath, refuseMixture } from './export/put-export.ts';
import type { OptionValues } from './options.ts';
import { conclude } from './outcome.ts';
import { Refusal } from './refusal.ts';
import { findingsOf, openSession, readFilters, type Session } from './session.ts';
import type { World } from './world.ts';

export const run: Run = async (_, options, world) => {
  const format = oneOf('--format', options.format, EXPORT_FORMATS, 'parquet');
  const { out } = options;
  if (out === undefined || out === '') throw new Refusal('refusal.export.no_out');
  const folder = resolve(world.cwd, out);
  refuseMixture(folder, out, format);
  const session = await openSession(options, world);
  const selection = readFilters(session, options);
  const evaluation = select(shownPart(session, options), selection);
  if (evaluation.plans.length === 0) throw new Refusal('refusal.export.nothing');
  const target = new ExportFolder(folder, out, format, process.pid);
  const exports = await writeAll(evaluation, session.revision, format, target);
  const done = { format, out, exports };
  if (options.json === true) {
    const envelope = { asOf: evaluation.asOf, revision: session.revision };
    world.out(printJson(withEnvelope(envelope, exportJson(done))));
  } else world.out(exportText(done, evaluation.asOf, session.look));
  tellGaps(session, selection, evaluation, world);
  return conclude(evaluation, findingsOf(session, selection), new Set(), world);
};

/** As the reports have it: nothing marked `internal`, and nothing that only an internal figure says. */
function shownPart({ evaluation }: Session, { internal }: OptionValues): Evaluation {
  if (internal === true) return evaluation;
  return evaluate(withoutInternal(evaluation.repository), evaluation.asOf);
}

async function writeAll(
  evaluation: Evaluation,
  revision: string | null,
  format: ExportFormatName,
  target: ExportFolder,
): Promise<readonly ExportedIssuer[]> {
  const write = await EXPORT_WRITERS[format]();
  const exports = exportPartitions(evaluation, revision).map(({ issuer, tables }) => ({
    issuer,
    name: evaluation.repository.registers.get(issuer)?.name ?? null,
    files: TABLE_NAMES.map((table) => ({
      table,
      path: target.add(
        partitionPath(table, issuer, evaluation.asOf),
        write(EXPORT_TABLES[table], tables[table]),
      ),
      rows: tables[table].length,
    })),
  }));
  target.finish();
  return exports;
}

/** What a reader might take for the whole: internal items left out, plans that were not asked for. */
function tellGaps(session: Session, selection: Selection, shown: Evaluation, { err, language }: World): void {
  const hidden = countOf(select(session.evaluation, selection)) - countOf(shown);
  if (hidden > 0) err(`${message(language, 'report.left_out', { count: hidden })}\n`);
  const issuers = new Set(shown.plans.map(({ plan }) => plan.issuer));
  const others = session.evaluation.plans.filter(
    ({ plan }) => issuers.has(plan.issuer) && selection.plans?.has(plan.id) === false,
  );
  if (others.length > 0) err(`${message(language, 'export.part', { count: others.length })}\n`);
}

const countOf = ({ plans }: Evaluation): number =>
  plans.reduce((sum, { targets, tasks }) => sum + targets.length + tasks.length, 0);
