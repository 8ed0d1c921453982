// `--freeze`: the model of a report is kept beside each of its plans; later reports are compared with what was kept.
import fs from 'node:fs';
import { join } from 'node:path';
import { previousPeriod, type ReportPeriod } from '../../evaluate/report/period.ts';
import { keptReportPath, readKept } from '../../load/kept-reports.ts';
import { message } from '../../model/messages/index.ts';
import { type Json, printJson } from '../../present/json.ts';
import { type KeptReport, readKeptReport } from '../../present/report/kept-report.ts';
import type { ReportModel } from '../../present/report/model.ts';
import { createFile } from '../../write/disk/create.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { writeRefusal } from '../write-failure.ts';

interface Place {
  readonly root: string;
  readonly plans: readonly string[];
}

export interface Kept {
  readonly reports: readonly KeptReport[];
  /** Files that are no report of kh any more. */
  readonly broken: readonly string[];
}

/** Of this period and of the last one, whose figures stand beside this one's. */
export function keptReports({ root, plans }: Place, period: ReportPeriod): Kept {
  const [reports, broken]: [KeptReport[], string[]] = [[], []];
  for (const plan of plans) {
    for (const { text: id } of [period, previousPeriod(period)]) {
      const text = readKept(root, plan, id);
      const report = text === undefined ? undefined : readKeptReport(text);
      if (report !== undefined) reports.push(report);
      else if (text !== undefined) broken.push(keptReportPath(plan, id));
    }
  }
  return { reports, broken };
}

/** Writes one file for each plan, from a report on that plan alone; what was kept before is never overwritten. */
export async function freeze(
  { root, plans }: Place,
  period: ReportPeriod,
  build: (plan: string) => Promise<ReportModel | undefined>,
  world: World,
): Promise<void> {
  for (const plan of plans) {
    const model = await build(plan);
    if (model !== undefined) keepOne(root, keptReportPath(plan, period.text), model, world);
  }
}

function keepOne(root: string, file: string, model: ReportModel, world: World): void {
  const bytes = Buffer.from(printJson(model as unknown as Json));
  const path = join(root, file);
  if (fs.existsSync(path) && fs.readFileSync(path).equals(bytes)) return;
  const problem = createFile(fs, { file, path, bytes, isMeant: () => true });
  if (problem?.kind === 'exists') throw new Refusal('refusal.already_kept', { file });
  if (problem !== null) throw writeRefusal(file, problem.reason || problem.kind);
  world.err(`${message(world.language, 'report.frozen', { file })}\n`);
}
