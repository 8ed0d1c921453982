// Parts that the pages of a target and of a task share.
import { agencyKeyOf, findAgency } from '../evaluate/agency-directory.ts';
import type { AgencyNow, NamedAgency } from '../evaluate/types.ts';
import type { Day } from '../model/civil-date.ts';
import { type Language, message } from '../model/messages/index.ts';
import type { Plan, Repository } from '../model/repository.ts';
import type { TargetFile } from '../model/schema/target.ts';
import type { TaskFile } from '../model/schema/task.ts';
import { flagLabel, groupName, leadText, planName, planNumber } from './labels.ts';
import { field, item, type SheetPart, section } from './sheet.ts';

/** The last commit that changed a file. */
export interface Authorship {
  readonly commit: string;
  readonly author: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly subject: string;
}

type ItemFile = TargetFile | TaskFile;
type Answering = { readonly lead: readonly NamedAgency[]; readonly leadNow: readonly AgencyNow[] };

export function placeParts(plan: Plan, file: ItemFile, language: Language): SheetPart[] {
  const name = [planName(plan), planName(plan) === plan.number ? undefined : planNumber(plan, language)];
  return [
    ...field(message(language, 'show.plan'), name.filter((part) => part !== undefined).join(' · ')),
    ...field(
      message(language, 'show.group'),
      file.group === undefined ? undefined : groupName(plan, file.group, language),
    ),
  ];
}

/** Names for ids as a plan's files write them. */
export const agencyNames = (
  ids: readonly string[] | undefined,
  plan: Plan,
  repository: Repository,
): string | undefined =>
  ids?.map((id) => findAgency(repository, agencyKeyOf(plan, id))?.entry.name ?? id).join('; ');

export function leadParts(
  answering: Answering & { readonly plan: Plan },
  file: ItemFile,
  repository: Repository,
  language: Language,
): SheetPart[] {
  const doubt = file.lead_doubt;
  return [
    ...field(
      message(language, 'show.lead'),
      leadText(answering, language) + (doubt === undefined ? '' : ' (?)'),
    ),
    ...field(
      message(language, 'show.lead_doubt'),
      doubt &&
        message(language, 'show.lead_doubt.text', {
          suggest: agencyNames(doubt.suggest, answering.plan, repository) ?? '',
          reason: doubt.reason,
        }),
    ),
  ];
}

/** Without a due day: the document's choice, or a plan that says neither when an item nor when it ends itself. */
export const noDue = (isImplied: boolean, language: Language): string =>
  message(language, isImplied ? 'show.no_due.no_period' : 'show.no_due');

export const flagParts = (flags: readonly string[], language: Language): SheetPart[] =>
  field(message(language, 'show.flags'), flags.map((flag) => flagLabel(flag, language)).join('; '));

/** Where the document says it, in its own words, and where it says it again. */
export function sourceParts(file: ItemFile, language: Language): SheetPart[] {
  const { source } = file;
  const quoted = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : `“${text}”`;
  const join = (...parts: (string | undefined)[]): string =>
    parts.filter((part) => part !== undefined).join(' ');
  return section(message(language, 'show.source'), [
    ...(source === undefined
      ? []
      : [item(join(source.document, source.place, quoted(source.text), source.note))]),
    ...(file.also ?? []).map((also) =>
      item(`${message(language, 'show.also')} ${join(also.place, quoted(also.text), also.note)}`),
    ),
  ]);
}

/** Amendments known on the day come first in time; a later one is not shown. */
export function visibleAmendments<T extends { date: { last: Day } }>(
  amendments: readonly T[] | undefined,
  asOf: Day,
): T[] {
  return [...(amendments ?? [])]
    .filter((entry) => entry.date.last <= asOf)
    .sort((left, right) => left.date.last - right.date.last);
}

export function noteParts(file: ItemFile, language: Language): SheetPart[] {
  return [
    ...field(message(language, 'show.note'), file.note),
    ...field(message(language, 'show.tags'), file.tags?.join(', ')),
    ...field(
      message(language, 'show.accept'),
      file.accept?.map((each) => `${each.code}: ${each.reason}`).join('; '),
    ),
  ];
}

export function fileParts(file: string, authorship: Authorship | null, language: Language): SheetPart[] {
  return [
    ...field(message(language, 'show.file'), file),
    ...field(
      message(language, 'show.last_commit'),
      authorship && `${authorship.commit} ${authorship.date} ${authorship.author}: ${authorship.subject}`,
    ),
  ];
}
