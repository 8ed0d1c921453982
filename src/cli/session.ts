// What every command that shows a status does first: open the plans, understand, evaluate, select.
import { EVERY_FINDING, selectFindings } from '../check/select-findings.ts';
import { tally } from '../check/validate.ts';
import type { EvaluationBrief } from '../evaluate/brief/types.ts';
import { EVERYTHING, type Selection } from '../evaluate/selection.ts';
import { readSelection, type Unknown } from '../evaluate/selection-words.ts';
import type { Evaluation } from '../evaluate/types.ts';
import { openRepository } from '../load/open.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { isTimezone, USUAL_TIMEZONE } from '../model/timezone.ts';
import type { Look } from '../present/text.ts';
import { readAsOf } from './as-of.ts';
import { documentReader } from './memory.ts';
import type { OptionValues } from './options.ts';
import { Refusal } from './refusal.ts';
import { refusalOf } from './revision-refusal.ts';
import type { World } from './world.ts';

export interface Session {
  readonly root: string;
  readonly revision: string | null;
  readonly head: string | null;
  readonly documents: readonly Document[];
  readonly findings: readonly Finding[];
  /** Of everything; commands select from it. */
  readonly evaluation: Evaluation;
  readonly look: Look;
}

export async function openSession(options: OptionValues, world: World): Promise<Session> {
  const opened = await openRepository(world.cwd, options.at, world.watch?.reading);
  if ('problem' in opened) throw await refusalOf(opened, options.at ?? '');
  const reader = documentReader(opened.root, options, world);
  const documents = reader.read(opened.files);
  const zone = timezoneOf(documents);
  const [asOf, today] = [readAsOf(options.asOf, zone, world), readAsOf(undefined, zone, world)];
  const { evaluation, repository, findings: found } = tally(documents, asOf, today);
  const { findings } = selectFindings(found, {
    ...EVERY_FINDING,
    disabled: repository.settings.validate.disable,
  });
  const { root, revision, head } = opened;
  if (revision === null) reader.keep(documents);
  return { root, revision, head, documents, findings, evaluation, look: lookOf(world) };
}

/** Ids of plans that could not be read: their plan.yaml, or their whole folder. */
export const brokenPlans = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ file }) => /^plans\/([^/]+)(?:\/plan\.yaml)?$/.exec(file)?.[1] ?? []);

/** The time zone of kh.yaml as written, because today must be known before the files are understood; a wrong one is a finding. */
export function timezoneOf(documents: readonly Document[]): string {
  const data = documents.find((document) => document.kind === 'config')?.data as
    | { timezone?: unknown }
    | null
    | undefined;
  const zone = data?.timezone;
  return typeof zone === 'string' && isTimezone(zone) ? zone : USUAL_TIMEZONE;
}

const NARROWEST = 40;

/** A pipe is 80 columns wide unless COLUMNS says otherwise, so that its output is stable. */
export function lookOf(world: World): Look {
  const given = Number(world.env.COLUMNS);
  const width = world.columns ?? (Number.isInteger(given) && given > 0 ? given : 80);
  return {
    language: world.language,
    width: Math.max(NARROWEST, width),
    colour: world.colourOfOut,
    ascii: world.columns !== null && (world.env.TERM === 'dumb' || world.env.TERM === 'linux'),
  };
}

type Filtered = Pick<Session, 'findings'> & { readonly evaluation: Pick<EvaluationBrief, 'repository'> };

/** The selection that the filter options ask for; a word that means nothing is refused with near ones. */
export function readFilters({ evaluation, findings }: Filtered, options: OptionValues): Selection {
  const broken = brokenPlans(findings);
  const outcome = readSelection(evaluation.repository, options, broken);
  if ('selection' in outcome) return outcome.selection;
  throw unknownWord(outcome.unknown);
}

export function unknownWord({ what, written, known }: Unknown): Refusal {
  return known.length === 0
    ? new Refusal(`refusal.unknown_${what}.none`, { written })
    : new Refusal(`refusal.unknown_${what}`, { written, known: known.join(', ') });
}

/** Findings of the selected plans, and those of what all plans share. */
export function findingsOf(
  session: Pick<Session, 'findings'>,
  { plans }: Selection = EVERYTHING,
): readonly Finding[] {
  return session.findings.filter(({ file }) => {
    const plan = /^plans\/([^/]+)\//.exec(file)?.[1];
    const isShared = plan === undefined || plan === 'agencies' || plan === 'indicators';
    return isShared || plans === null || plans.has(plan);
  });
}
