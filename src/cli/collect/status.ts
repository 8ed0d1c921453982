// kh collect status: who has answered for a period, what is missing, and since when nothing was heard.
import { answersFor } from '../../evaluate/collect/answers.ts';
import { questionsFor, refOf } from '../../evaluate/collect/asked.ts';
import { select } from '../../evaluate/selection.ts';
import {
  type CollectStatus,
  statusCsv,
  statusJson,
  statusMarkdown,
  statusText,
} from '../../present/collect/status-view.ts';
import { chosenFormat } from '../choices.ts';
import type { OptionValues } from '../options.ts';
import { conclude } from '../outcome.ts';
import { findingsOf, openSession, readFilters } from '../session.ts';
import type { World } from '../world.ts';
import { needPeriod } from './period.ts';

export async function runStatus(options: OptionValues, world: World): Promise<number> {
  const format = chosenFormat(options);
  const session = await openSession({}, world);
  const { asOf, repository } = session.evaluation;
  const period = needPeriod(options.period, asOf);
  const selection = readFilters(session, options);
  const wanted = selection.agencies;
  const evaluation = select(session.evaluation, { ...selection, agencies: null });
  const questions = questionsFor(evaluation, period, wanted ?? new Set());
  const agencies = answersFor(questions, evaluation, period).filter(
    ({ agency }) => wanted?.has(agency) ?? true,
  );
  const status: CollectStatus = {
    period,
    agencies,
    nobody: wanted === null ? questions.nobody.map(refOf) : [],
    repository,
    isDetailed: wanted !== null,
  };
  if (format === 'json') world.out(statusJson(status, { asOf, revision: null }));
  else if (format === 'csv') world.out(statusCsv(status));
  else if (format === 'md') world.out(statusMarkdown(status, world.language));
  else world.out(statusText(status, session.look));
  return conclude({ ...evaluation, plans: [] }, findingsOf(session, selection), new Set(), world);
}
