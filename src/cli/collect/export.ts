// kh collect export: one workbook an agency, with what it is asked for the period and nothing of others.
import { join, resolve } from 'node:path';
import { findAgency } from '../../evaluate/agency-directory.ts';
import { type Question, questionsFor, refOf } from '../../evaluate/collect/asked.ts';
import { select } from '../../evaluate/selection.ts';
import { formatDay } from '../../model/civil-date.ts';
import type { Period } from '../../model/period.ts';
import type { Repository } from '../../model/repository.ts';
import { type ExportedForm, exportJson, exportText } from '../../present/collect/export-view.ts';
import type { Form, FormRow } from '../../present/collect/form.ts';
import { packForm } from '../../present/collect/pack-form.ts';
import { formatDate, formatPeriod } from '../../present/dates.ts';
import { FINE } from '../exit-codes.ts';
import type { OptionValues } from '../options.ts';
import { conclude } from '../outcome.ts';
import { Refusal } from '../refusal.ts';
import { findingsOf, openSession, readFilters, type Session } from '../session.ts';
import type { World } from '../world.ts';
import { needPeriod } from './period.ts';
import { isOther, type NewFile, putFile } from './put-files.ts';
import { createAsking } from './questions.ts';

export async function runExport(options: OptionValues, world: World): Promise<number> {
  const { out } = options;
  if (out === undefined) throw new Refusal('refusal.collect.no_out');
  const session = await openSession({}, world);
  const { asOf } = session.evaluation;
  const period = needPeriod(options.period, asOf);
  const selection = readFilters(session, options);
  const wanted = selection.agencies;
  const evaluation = select(session.evaluation, { ...selection, agencies: null });
  const { byAgency, nobody } = questionsFor(evaluation, period, wanted ?? new Set());
  const chosen = [...byAgency].filter(([agency]) => wanted?.has(agency) ?? true);
  if (chosen.length === 0) throw nothingAsked(wanted, session, world);
  const asking = createAsking({
    documents: session.documents,
    evaluation: session.evaluation,
    period,
    language: world.language,
  });
  const names = fileNames(
    chosen.map(([agency]) => agency),
    period,
  );
  const made = chosen.map(([agency, questions], index) => {
    const rows = questions.map((question) => ({ question, row: asking.row(agency, question) }));
    const bytes = packForm(formOf(agency, rows, period, session, world));
    const shown = join(out, names[index] ?? '');
    return { agency, questions, file: { path: resolve(world.cwd, shown), shown, bytes } };
  });
  const isTrial = options.dryRun === true;
  if (!isTrial) putAll(made.map(({ file }) => file));
  const forms = made.map(
    ({ agency, questions, file }): ExportedForm => ({
      agency,
      name: nameOf(agency, evaluation.repository),
      file: file.shown,
      refs: questions.map(({ item }) => refOf(item)),
    }),
  );
  const view = {
    period,
    forms,
    nobody: wanted === null ? nobody.map(refOf) : [],
    isTrial,
    out,
    registers: evaluation.repository.registers,
  };
  if (options.json === true) world.out(exportJson(view, { asOf, revision: null }));
  else world.out(exportText(view, session.look));
  return conclude({ ...evaluation, plans: [] }, findingsOf(session, selection), new Set(), world) || FINE;
}

/** All or none: a name that is taken by somebody's work stops the whole export. */
function putAll(files: readonly NewFile[]): void {
  const taken = files.filter(isOther);
  if (taken.length > 0)
    throw new Refusal('refusal.collect.taken', { files: taken.map(({ shown }) => shown).join(', ') });
  for (const file of files) putFile(file);
}

function nothingAsked(
  wanted: ReadonlySet<string> | null,
  { evaluation }: Session,
  { language }: World,
): Refusal {
  const { repository, asOf } = evaluation;
  const ended = [...(wanted ?? [])]
    .map((key) => findAgency(repository, key))
    .find((agency) => agency?.entry.until !== undefined && agency.entry.until.last < asOf);
  const until = ended?.entry.until;
  if (ended === undefined || until === undefined) return new Refusal('refusal.collect.nothing');
  const params = { name: ended.entry.name, date: formatDate(until.last, language) };
  const known = (ended.entry.successors ?? []).map(({ id }) => `${ended.register.id}/${id}`).join(', ');
  return known === ''
    ? new Refusal('refusal.agency_ended.none', params)
    : new Refusal('refusal.agency_ended', { ...params, known });
}

export const nameOf = (agency: string, repository: Repository): string =>
  findAgency(repository, agency)?.entry.name ?? agency;

/** Ids are plain letters, digits, dots and dashes, so they are names of files everywhere; the period in front keeps off `con` and `nul`. */
function fileNames(agencies: readonly string[], period: Period): readonly string[] {
  const ids = agencies.map((agency) => agency.slice(agency.indexOf('/') + 1).toLowerCase());
  return agencies.map((agency, index) => {
    const isTwice = ids.filter((id) => id === ids[index]).length > 1;
    return `${period.text}-${isTwice ? agency.replaceAll('/', '-') : ids[index]}.xlsx`;
  });
}

function formOf(
  agency: string,
  rows: readonly { readonly question: Question; readonly row: FormRow }[],
  period: Period,
  { evaluation }: Session,
  { language }: World,
): Form {
  const ofKind = (kind: 'target' | 'task') => ({
    kind,
    rows: rows.filter(({ question }) => kind in question.item).map(({ row }) => row),
  });
  return {
    language,
    agency: nameOf(agency, evaluation.repository),
    period: formatPeriod(period, language),
    day: formatDay(period.last),
    sheets: [ofKind('target'), ofKind('task')].filter((sheet) => sheet.rows.length > 0),
    isReturn: false,
    strangers: [],
  };
}
