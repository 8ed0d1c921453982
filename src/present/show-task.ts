// `kh show` of a task: its whole story on a page.
import type { Evaluation, TaskEvaluation } from '../evaluate/types.ts';
import type { Day } from '../model/civil-date.ts';
import { type Language, message } from '../model/messages/index.ts';
import { type Period, parsePeriod } from '../model/period.ts';
import type { Repository } from '../model/repository.ts';
import type { LogEntry } from '../model/schema/task.ts';
import { formatDate, formatPeriod } from './dates.ts';
import { deadlineWords } from './deadline-words.ts';
import { agenciesText, reasonSentence, taskStatusLabel } from './labels.ts';
import { formatCount, formatNumber } from './numbers.ts';
import { field, item, type SheetPart, section, title } from './sheet.ts';
import {
  type Authorship,
  agencyNames,
  fileParts,
  flagParts,
  leadParts,
  noDue,
  noteParts,
  placeParts,
  sourceParts,
  visibleAmendments,
} from './show-common.ts';
import { statusRole } from './status-role.ts';
import { deadlineText } from './task-row.ts';

export function taskSheet(
  each: TaskEvaluation,
  { asOf, repository }: Evaluation,
  authorship: Authorship | null,
  language: Language,
): SheetPart[] {
  const { task, plan } = each;
  return [
    title(task.name),
    ...field(message(language, 'show.ref'), task.ref),
    ...placeParts(plan, task, language),
    ...statusParts(each, language),
    ...dueParts(each, asOf, language),
    ...leadParts(each, task, repository, language),
    ...field(message(language, 'show.coordinating'), agenciesText(each.coordinating, language)),
    ...field(message(language, 'show.implementing'), agencyNames(task.implementing, plan, repository)),
    ...field(message(language, 'show.output'), task.output),
    ...field(message(language, 'show.contributes_to'), task.contributes_to?.join(', ')),
    ...section(message(language, 'show.stages'), stageParts(each, language)),
    ...section(message(language, 'show.log'), logParts(each, asOf, repository, language)),
    ...amendmentParts(each, asOf, repository, language),
    ...sourceParts(task, language),
    ...section(message(language, 'show.more'), [
      ...noteParts(task, language),
      ...fileParts(task.file, authorship, language),
    ]),
  ];
}

function statusParts(each: TaskEvaluation, language: Language): SheetPart[] {
  const days = (key: 'days.late' | 'days.left', value: number | null): string | undefined =>
    value === null ? undefined : message(language, key, { days: formatCount(value, language) });
  const words = [
    taskStatusLabel(each, language),
    days('days.late', each.daysLate),
    days('days.left', each.daysLeft),
  ];
  const flags = each.unreported ? [...each.flags, 'unreported'] : each.flags;
  const reported = each.agenciesReported;
  return [
    ...field(message(language, 'show.status'), [
      { role: statusRole(each) ?? 'strong', text: words.filter((word) => word !== undefined).join(', ') },
    ]),
    ...each.reasons.flatMap((reason) => field('', reasonSentence(reason, undefined, language))),
    ...flagParts(flags, language),
    ...field(
      message(language, 'show.progress'),
      each.progress === null ? undefined : `${formatNumber(each.progress, language)}%`,
    ),
    ...field(message(language, 'show.agencies_reported'), reported && reportedText(reported, language)),
    ...field(
      message(language, 'show.last'),
      each.last === null || isSamePeriod(each.last.for, each.occurrence)
        ? undefined
        : `${formatPeriod(each.last.for, language)}: ${message(language, `task.status.${each.last.status}`)}`,
    ),
    ...field(
      message(language, 'show.skipped'),
      each.skipped === 0 ? undefined : formatCount(each.skipped, language),
    ),
  ];
}

/** The last closed turn says nothing new where it is the one that is judged. */
const isSamePeriod = (one: Period, other: Period | null): boolean =>
  one.first === other?.first && one.last === other.last;

function reportedText(
  { count, of }: NonNullable<TaskEvaluation['agenciesReported']>,
  language: Language,
): string {
  const reported = formatCount(count, language);
  return of === null
    ? message(language, 'show.agencies_reported.open', { count: reported })
    : `${reported}/${formatCount(of, language)}`;
}

function dueParts(each: TaskEvaluation, asOf: Day, language: Language): SheetPart[] {
  const written = deadlineText(each.task, asOf);
  const period = parsePeriod(written ?? '');
  const isImplied = each.flags.includes('implied_due');
  const day = each.due === null ? noDue(isImplied, language) : formatDate(each.due, language);
  const words = [
    isImplied && each.due !== null ? message(language, 'show.implied_due') : undefined,
    written === null || period?.kind === 'day' ? undefined : deadlineWords(written, language),
    each.occurrence === null
      ? undefined
      : message(language, 'show.occurrence', { period: formatPeriod(each.occurrence, language) }),
    each.task.deadline_text === undefined ? undefined : `“${each.task.deadline_text}”`,
  ].filter((word) => word !== undefined);
  return [
    ...field(message(language, 'show.due'), words.length === 0 ? day : `${day} (${words.join('; ')})`),
    ...field(
      message(language, 'show.completed'),
      each.completed === null ? undefined : formatDate(each.completed, language),
    ),
  ];
}

function stageParts({ task }: TaskEvaluation, language: Language): SheetPart[] {
  return (task.stages ?? []).map((stage, index) =>
    item(
      `${index + 1}. ${formatPeriod(stage.by, language)}: ${stage.output}${stage.note === undefined ? '' : ` (${stage.note})`}`,
    ),
  );
}

/** Entries known on the day, the oldest first. */
export function visibleLog(log: readonly LogEntry[] | undefined, asOf: Day): LogEntry[] {
  const known = (entry: LogEntry): Day => (entry.reported ?? entry.date)?.last ?? Number.POSITIVE_INFINITY;
  const told = (entry: LogEntry): Day => (entry.date ?? entry.reported)?.last ?? 0;
  return (log ?? [])
    .filter((entry) => known(entry) <= asOf)
    .sort((left, right) => told(left) - told(right) || known(left) - known(right));
}

function logParts(
  { task, plan }: TaskEvaluation,
  asOf: Day,
  repository: Repository,
  language: Language,
): SheetPart[] {
  return visibleLog(task.log, asOf).map((entry) => {
    const date = entry.date ?? entry.reported;
    const words = [
      entry.status && message(language, `log.status.${entry.status}`),
      entry.progress === undefined ? undefined : `${formatNumber(entry.progress, language)}%`,
      entry.for && message(language, 'show.log.for', { period: formatPeriod(entry.for, language) }),
      entry.stage === undefined ? undefined : message(language, 'show.log.stage', { stage: entry.stage }),
      entry.agency &&
        message(language, 'show.log.agency', { agency: agencyNames([entry.agency], plan, repository) ?? '' }),
      entry.evidence,
      entry.source,
      entry.note,
    ];
    return item(
      `${date === undefined ? '' : formatPeriod(date, language)}: ${words.filter((word) => word !== undefined).join('; ')}`,
    );
  });
}

function amendmentParts(
  { task, plan }: TaskEvaluation,
  asOf: Day,
  repository: Repository,
  language: Language,
): SheetPart[] {
  const lines = visibleAmendments(task.amendments, asOf).map((entry) => {
    const due = entry.deadline && deadlineWords(entry.deadline.text, language);
    return [
      formatPeriod(entry.date, language),
      entry.basis,
      due && message(language, 'show.amended.due', { due }),
      entry.lead &&
        message(language, 'show.amended.lead', { lead: agencyNames(entry.lead, plan, repository) ?? '' }),
      entry.note,
    ]
      .filter((part) => part !== undefined)
      .join('; ');
  });
  return section(message(language, 'show.amendments'), lines.map(item));
}
