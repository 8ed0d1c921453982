// kh report: the periodic report, or a reminder letter, in the format and by the template asked for.
import { join } from 'node:path';
import { nextPeriod, type ReportPeriod } from '../evaluate/report/period.ts';
import { findRoot } from '../load/find-root.ts';
import { message } from '../model/messages/index.ts';
import { buildReport } from '../present/report/build.ts';
import { TemplateFault } from '../present/report/format.ts';
import { REPORT_FORMATS } from '../present/report/formats.ts';
import type { AnyModel } from '../present/report/model.ts';
import { buildReminder } from '../present/report/reminder.ts';
import type { Run } from './commands.ts';
import { FINE, FOUND } from './exit-codes.ts';
import type { OptionValues } from './options.ts';
import { Refusal } from './refusal.ts';
import { chooseAgency } from './report/choose-agency.ts';
import { deliver } from './report/deliver.ts';
import { freeze, keptReports } from './report/freeze.ts';
import { frameOf, type Gathered, gather, reportInput } from './report/gather.ts';
import { type OutPlace, outPlace, refuseReplacing } from './report/out-place.ts';
import { wayTo } from './report/pdf.ts';
import { type ReportRequest, readRequest } from './report/request.ts';
import { tellLater, tellLetter, tellNotes, tellRevised, tellScope } from './report/tell.ts';
import { templateRefusal } from './report/template-faults.ts';
import { ejectTemplates, readReportTemplate } from './report/template-files.ts';
import { working } from './report/working.ts';
import type { World } from './world.ts';

export const run: Run = async ([written], options, world) => {
  if (options.eject === true) return eject(options, world);
  const request = readRequest(written, options, world.cwd);
  const place = placeFor(request, world);
  const { source, pdf } = wayTo(request, world);
  const gathered = await working('report.reading', () => gather(request.period, options, world), world);
  tellScope(gathered, request, world);
  const model =
    request.paper === 'report'
      ? report(gathered, request, options, world)
      : letter(gathered, request, options, world);
  if (model === undefined) return FOUND;
  const format = await REPORT_FORMATS[source]();
  const template = readReportTemplate(request.template, format.builtIn(model.kind), source, world);
  const filled = await working(
    'report.writing',
    () => fill(() => format.render(model, template), world),
    world,
  );
  const paper = pdf === null ? filled : await pdf.make(filled, model.as_of);
  if (place === null && typeof paper !== 'string')
    throw new Refusal('refusal.needs_out', { format: request.format });
  if (place !== null && options.force !== true) refuseReplacing(place, paper);
  if (options.freeze === true) await freezePlans(gathered, request, options, world);
  deliver(paper, place, world);
  return gathered.faults.length > 0 ? FOUND : FINE;
};

function report(
  gathered: Gathered,
  { period }: ReportRequest,
  options: OptionValues,
  world: World,
): AnyModel | undefined {
  if (period === null) throw new Refusal('refusal.no_period');
  const kept = keptBefore(gathered, period, options, world);
  const input = reportInput(gathered, period, options, gathered.days.dated, kept);
  const { model, faults, warnings } = buildReport(input);
  tellLater(gathered, input, world);
  tellNotes([...faults, ...warnings], world);
  tellRevised(model, world);
  if (faults.length === 0) return model;
  world.err(`${message(world.language, 'refusal.bad_notes', { count: faults.length })}\n`);
  return undefined;
}

/** Null for standard output; a place where the report may not go is refused before any work. */
const placeFor = (request: ReportRequest, { cwd }: World): OutPlace | null =>
  request.out === null
    ? null
    : outPlace({
        out: request.out,
        name: `${fileName(request)}.${request.format}`,
        cwd,
        template: request.template,
      });

/** With `--at` the files beside the plans may be of another time, so nothing is compared. */
function keptBefore(gathered: Gathered, period: ReportPeriod, { at }: OptionValues, world: World) {
  if (at !== undefined) return [];
  const { reports, broken } = keptReports(placeOf(gathered), period);
  for (const file of broken) world.err(`${message(world.language, 'report.kept_broken', { file })}\n`);
  return reports;
}

const placeOf = ({ root, scope }: Gathered) => ({ root, plans: scope.plans.map((plan) => plan.id) });

/** A report on each plan alone, as if nothing had been kept before. */
async function freezePlans(
  gathered: Gathered,
  { period, paper }: ReportRequest,
  options: OptionValues,
  world: World,
): Promise<void> {
  if (period === null || paper !== 'report' || (options.agency ?? []).length > 0)
    throw new Refusal('refusal.freeze_part');
  const build = async (plan: string) => {
    const alone = await gather(period, { ...options, plan: [plan] }, world);
    return buildReport(reportInput(alone, period, options, null, [])).model;
  };
  await freeze(placeOf(gathered), period, build, world);
}

function letter(
  gathered: Gathered,
  { period }: ReportRequest,
  options: OptionValues,
  world: World,
): AnyModel {
  const { evaluation, scope } = gathered;
  const until =
    period === null ? scope.cutOff.day + evaluation.repository.settings.due_soon : nextPeriod(period).last;
  const model = buildReminder({
    now: evaluation,
    agency: chooseAgency(scope, evaluation, world.language),
    period,
    cutOff: scope.cutOff,
    until,
    ...frameOf(gathered, options, gathered.days.dated),
  });
  tellLetter(model, evaluation.repository.settings.office.name, world);
  return model;
}

/** What is wrong with a template, as the sentence that ends the command. */
async function fill<T>(render: () => T | Promise<T>, world: World): Promise<T> {
  try {
    return await render();
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    throw templateRefusal(error, world);
  }
}

const fileName = ({ paper, period }: ReportRequest): string =>
  [paper === 'report' ? 'bao-cao' : 'don-doc', period?.text].filter((part) => part !== undefined).join('-');

function eject({ out }: OptionValues, world: World): number {
  const root = findRoot(world.cwd, false);
  if (root === undefined && out === undefined) throw new Refusal('refusal.no_plans', { folder: world.cwd });
  const { copied, kept } = ejectTemplates(out ?? join(root ?? '', 'templates'), world);
  for (const file of copied) world.err(`${message(world.language, 'report.ejected', { file })}\n`);
  for (const file of kept) world.err(`${message(world.language, 'report.kept', { file })}\n`);
  return FINE;
}
