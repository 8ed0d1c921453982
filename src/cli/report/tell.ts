// What whoever writes a report should know and the paper does not say: gaps, warnings, what was left out.

import { knownLater } from '../../evaluate/report/known-later.ts';
import type { Day } from '../../model/civil-date.ts';
import { fold } from '../../model/fold.ts';
import { type MessageKey, type MessageParams, message } from '../../model/messages/index.ts';
import type { Repository } from '../../model/repository.ts';
import { formatDate } from '../../present/dates.ts';
import { findingsText } from '../../present/findings-text.ts';
import { oneLine } from '../../present/printable.ts';
import type { ReportInput } from '../../present/report/input.ts';
import type { ReminderModel, ReportModel } from '../../present/report/model.ts';
import type { NoteWarning } from '../../present/report/notes/note-warning.ts';
import { lookOf } from '../session.ts';
import type { World } from '../world.ts';
import type { Gathered } from './gather.ts';
import type { ReportRequest } from './request.ts';

type Say = (key: MessageKey, params?: MessageParams) => void;

const sayTo =
  (world: World): Say =>
  (key, params = {}) =>
    world.err(`${oneLine(message(world.language, key, params))}\n`);

export function tellNotes(warnings: readonly NoteWarning[], world: World): void {
  const say = sayTo(world);
  for (const { file, line, column, key, params } of warnings) {
    say('report.note_at', { file, line, column, message: message(world.language, key, params) });
  }
}

/** What the usual cut-off hides although it is known today: nobody looks for what a report does not show. */
export function tellLater({ scope, days }: Gathered, { now, period }: ReportInput, world: World): void {
  if (scope.cutOff.origin === 'as_of') return;
  const until = Math.min(days.today, days.dated ?? days.today);
  const later = knownLater({ now, whole: scope.repository, period, until });
  if (later === null) return;
  const { targets, tasks, day } = later;
  const what = [
    targets > 0 ? message(world.language, 'report.later.targets', { count: targets }) : undefined,
    tasks > 0 ? message(world.language, 'report.later.tasks', { count: tasks }) : undefined,
  ].filter((part) => part !== undefined);
  sayTo(world)('report.later', {
    what: what.join(message(world.language, 'report.later.and')),
    date: formatDate(scope.cutOff.day, world.language),
    day: formatDate(day, world.language),
  });
}

/** A letter that makes no sense is still written: the office may have its reasons. */
export function tellLetter({ agency, parts }: ReminderModel, office: string | undefined, world: World): void {
  const say = sayTo(world);
  if (office !== undefined && fold(office) === fold(agency.name))
    say('report.to_itself', { agency: agency.name });
  if (parts.length === 0) say('report.nothing_owed', { agency: agency.name });
}

/** Figures that were sent and are no longer the same. */
export function tellRevised({ quality }: ReportModel, world: World): void {
  const sentence = quality.find(({ id }) => id === 'revised')?.sentence;
  if (sentence !== undefined) sayTo(world)('report.revised', { sentence });
}

export function tellScope(
  { scope, days, everything, faults }: Gathered,
  { paper, period }: ReportRequest,
  world: World,
): void {
  const say = sayTo(world);
  if (faults.length > 0) world.err(findingsText(faults, { ...lookOf(world), colour: world.colourOfErr }));
  const { day } = scope.cutOff;
  if (day > days.today) say('report.future', { date: formatDate(day, world.language) });
  for (const plan of scope.plans) {
    if (plan.issued !== undefined && plan.issued.first > day)
      say('report.not_issued', { plan: plan.id, date: formatDate(day, world.language) });
    else if (period !== null && plan.period !== undefined && !meets(plan.period, period))
      say('report.outside_plan', { plan: plan.id, time: plan.period.text, period: period.text });
  }
  const { issuer } = everything.settings.office;
  for (const plan of issuer === undefined ? [] : scope.plans) {
    if (plan.issuer !== issuer)
      say('report.other_issuer', { plan: plan.id, issuer: plan.issuer, office: issuer ?? '' });
  }
  const missing = missingOffice(everything, paper);
  // Of a kh.yaml with mistakes, told above, nobody can say what is missing and what is misspelt.
  if (faults.some(({ file }) => /^kh\.ya?ml$/i.test(file))) say('report.settings_faulty');
  else if (missing.length > 0) say('report.office_missing', { fields: missing.join(', ') });
  const hidden =
    scope.repository === everything ? 0 : countInternal(everything, new Set(scope.plans.map(({ id }) => id)));
  if (hidden > 0) say('report.left_out', { count: hidden });
}

const meets = (one: Span, other: Span): boolean =>
  (one.last === null || one.last >= other.first) && one.first <= (other.last ?? one.first);

interface Span {
  readonly first: Day;
  /** Null while open. */
  readonly last: Day | null;
}

function missingOffice({ settings: { office } }: Repository, paper: 'report' | 'reminder'): string[] {
  const wanted = ['name', paper === 'report' ? 'symbol' : 'letter_symbol', 'place', 'signer'] as const;
  return wanted.filter((field) => office[field] === undefined);
}

const countInternal = ({ plans }: Repository, ids: ReadonlySet<string>): number =>
  plans
    .filter((plan) => ids.has(plan.id))
    .flatMap((plan) => [...plan.targets, ...plan.tasks])
    .filter((item) => item.internal === true).length;
