// From the files of the repository to what a report or a letter is built from.
import packageFile from '../../../package.json' with { type: 'json' };
import { findContradictions } from '../../check/contradictions.ts';
import { understand } from '../../check/understand.ts';
import { evaluate } from '../../evaluate/evaluate.ts';
import { type CutOffDecision, decideCutOff } from '../../evaluate/report/cut-off.ts';
import { knownBy, onlyPlans } from '../../evaluate/report/known-by.ts';
import {
  nextPeriod,
  previousPeriod,
  type ReportPeriod,
  samePeriodLastYear,
} from '../../evaluate/report/period.ts';
import { EVERYTHING, select } from '../../evaluate/selection.ts';
import type { Evaluation } from '../../evaluate/types.ts';
import { readDocuments } from '../../load/document.ts';
import { type OpenedRepository, openRepository } from '../../load/open.ts';
import type { Day } from '../../model/civil-date.ts';
import { type Document, type Place, placeOf } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import type { Repository } from '../../model/repository.ts';
import type { ReportInput } from '../../present/report/input.ts';
import type { KeptReport } from '../../present/report/kept-report.ts';
import { readAsOf } from '../as-of.ts';
import type { OptionValues } from '../options.ts';
import { refusalOf } from '../revision-refusal.ts';
import { brokenPlans, timezoneOf } from '../session.ts';
import type { World } from '../world.ts';
import { noteFiles } from './note-files.ts';
import { type Days, readScope, type Scope } from './scope.ts';

/** Everything that a paper of either kind needs. */
export interface Gathered {
  readonly root: string;
  readonly opened: OpenedRepository;
  readonly documents: readonly Document[];
  readonly everything: Repository;
  /** Files that could not be understood, of the plans reported on and of what all share. */
  readonly faults: readonly Finding[];
  readonly days: Days;
  readonly scope: Scope;
  /** On the cut-off day: the plans of the report, nothing that became known later. */
  readonly evaluation: Evaluation;
  readonly known: Repository;
}

export async function gather(
  period: ReportPeriod | null,
  options: OptionValues,
  world: World,
): Promise<Gathered> {
  const opened = await openRepository(world.cwd, options.at);
  if ('problem' in opened) throw await refusalOf(opened, options.at ?? '');
  const documents = readDocuments(opened.files);
  const { repository: everything, findings } = understand(documents);
  const zone = timezoneOf(documents);
  const days: Days = {
    today: readAsOf(undefined, zone, world),
    asOf: options.asOf === undefined ? null : readAsOf(options.asOf, zone, world),
    dated: options.dated === undefined ? null : readAsOf(options.dated, zone, world),
  };
  const broken = brokenPlans(findings);
  const scope = readScope(everything, { period, options, days, broken, language: world.language });
  const ids = new Set(scope.plans.map((plan) => plan.id));
  const known = knownBy(onlyPlans(scope.repository, ids), scope.cutOff.day);
  return {
    root: opened.root,
    opened,
    documents,
    everything,
    faults: findings.filter(({ file }) => concerns(file, ids)),
    days,
    scope,
    known,
    evaluation: evaluate(known, scope.cutOff.day),
  };
}

/** Files of the plans, and those that all plans share. */
function concerns(file: string, plans: ReadonlySet<string>): boolean {
  const plan = /^plans\/([^/]+)\//.exec(file)?.[1];
  return plan === undefined || plan === 'agencies' || plan === 'indicators' || plans.has(plan);
}

export const frameOf = ({ opened }: Gathered, options: OptionValues, dated: Day | null) => ({
  internal: options.internal === true,
  dated,
  revision: opened.revision,
  stamp: options.stamp === true ? { commit: opened.head, version: packageFile.version } : null,
});

export function reportInput(
  gathered: Gathered,
  period: ReportPeriod,
  options: OptionValues,
  dated: Day | null,
  kept: readonly KeptReport[],
): ReportInput {
  const { scope, days, known, evaluation } = gathered;
  const { agencies, cutOff } = scope;
  const limited = (whole: Evaluation): Evaluation =>
    agencies === null ? whole : select(whole, { ...EVERYTHING, agencies: new Set(agencies) });
  const earlier = (other: ReportPeriod | null): CutOffDecision | null => {
    if (other === null) return null;
    const { calendar } = known.settings;
    const found = decideCutOff({
      period: other,
      plans: scope.plans,
      calendar,
      asOf: null,
      today: days.today,
      sent: null,
    });
    return found.day < cutOff.day ? found : null;
  };
  const last = earlier(previousPeriod(period));
  const now = limited(evaluation);
  return {
    now,
    before: last && limited(evaluate(known, last.day)),
    period,
    cutOff,
    lastCutOff: last,
    lastYearCutOff: earlier(samePeriodLastYear(period)),
    until: nextPeriod(period).last,
    agencies,
    notes: noteFiles(gathered, period),
    kept,
    unread: unreadIn(gathered, options),
    findings: contradictionsIn(gathered, now),
    ...frameOf(gathered, options, dated),
  };
}

/** Of targets and tasks. What says that it is internal stays unnamed in a public report even when it cannot be read. */
function unreadIn({ faults, opened }: Gathered, { internal }: OptionValues): string[] {
  const files = new Set(faults.map(({ file }) => file).filter((file) => isItem(placeOf(file))));
  const isHidden = (file: string): boolean =>
    internal !== true &&
    opened.files.some(({ path, text }) => path === file && /^\s*internal\s*:\s*true/m.test(text));
  return [...files].filter((file) => !isHidden(file));
}

const isItem = (place: Place | undefined): boolean => place?.kind === 'target' || place?.kind === 'task';

/** About items of the report alone, and about the indicators that they share; never about anything left out of it. */
function contradictionsIn({ evaluation, documents, scope }: Gathered, now: Evaluation): Finding[] {
  const { indicators } = now.repository;
  const files = new Set(
    now.plans.flatMap(({ plan, targets, tasks }) => [
      ...(scope.agencies === null ? [plan.file] : []),
      ...targets.flatMap(({ target }) => [
        target.file,
        indicators.get(`${plan.issuer}/${target.indicator}`)?.file ?? '',
      ]),
      ...tasks.map(({ task }) => task.file),
    ]),
  );
  return findContradictions(evaluation, documents).filter(({ file }) => files.has(file));
}
