// The table of `kh status`: what its rows are called and which columns it has.
import { isAbsence } from '../evaluate/answering.ts';
import type { EvaluationBrief } from '../evaluate/brief/types.ts';
import type { Counts, RollUpRow, Subject } from '../evaluate/roll-up.ts';
import type { TargetStatus, TaskStatus } from '../evaluate/types.ts';
import { type Language, type MessageKey, message } from '../model/messages/index.ts';
import { type AgencyLabel, agencyLabels } from './agency-labels.ts';
import { groupName, planEndYear, planName } from './labels.ts';
import type { StatusRow } from './status-view.ts';

export interface StatusColumn {
  readonly key: string;
  readonly title: MessageKey;
  readonly side: 'targets' | 'tasks';
  readonly value: (counts: Counts) => number;
  /** Left out where every row has none. */
  readonly rare?: true;
}

const targets = (key: string, statuses: readonly TargetStatus[], rare?: true): StatusColumn => ({
  key,
  title: `column.${key}` as MessageKey,
  side: 'targets',
  value: (counts) => statuses.reduce((sum, status) => sum + counts.targets.by[status], 0),
  ...(rare && { rare }),
});

const tasks = (key: string, statuses: readonly TaskStatus[], rare?: true): StatusColumn => ({
  key,
  title: `column.${key}` as MessageKey,
  side: 'tasks',
  value: (counts) => statuses.reduce((sum, status) => sum + counts.tasks.by[status], 0),
  ...(rare && { rare }),
});

/** Every status stands in exactly one column of each width. */
export const NARROW_COLUMNS: readonly StatusColumn[] = [
  targets('met', ['exceeded', 'achieved']),
  targets('missed', ['missed']),
  targets('running', ['on_track', 'in_progress', 'at_risk', 'off_track']),
  targets('unclear', ['inconclusive', 'awaiting']),
  targets('no_data', ['no_data']),
  tasks('finished', ['done', 'done_late']),
  tasks('overdue', ['overdue']),
  tasks('in_time', ['in_time', 'due_soon']),
  tasks('ongoing', ['ongoing']),
  tasks('unclosed', ['unclosed']),
  tasks('cancelled', ['cancelled'], true),
];

export const WIDE_COLUMNS: readonly StatusColumn[] = [
  targets('exceeded', ['exceeded']),
  targets('achieved', ['achieved']),
  targets('missed', ['missed']),
  targets('off_track', ['off_track'], true),
  targets('at_risk', ['at_risk'], true),
  targets('on_track', ['on_track'], true),
  targets('in_progress', ['in_progress']),
  targets('awaiting', ['awaiting'], true),
  targets('inconclusive', ['inconclusive']),
  targets('no_data', ['no_data']),
  tasks('done', ['done']),
  tasks('done_late', ['done_late']),
  tasks('overdue', ['overdue']),
  tasks('due_soon', ['due_soon']),
  tasks('in_time_only', ['in_time']),
  tasks('ongoing', ['ongoing']),
  tasks('unclosed', ['unclosed']),
  tasks('cancelled', ['cancelled'], true),
];

/** Columns worth showing: rare ones only where some row has a number. */
export const columnsWithin = (all: readonly StatusColumn[], totals: Counts): readonly StatusColumn[] =>
  all.filter((column) => column.rare !== true || column.value(totals) > 0);

/** Plans that were replaced are left to a note; everything else is a row. */
export function statusRows(
  { repository }: Pick<EvaluationBrief, 'repository'>,
  rows: readonly RollUpRow[],
  language: Language,
): StatusRow[] {
  const shown = rows.filter(({ subject }) => subject.by !== 'plan' || !subject.replaced);
  const keys = shown.flatMap(({ subject }) => (subject.by === 'agency' ? [subject.agency] : []));
  const agencies = agencyLabels(repository, keys, language);
  const names = shown.map(({ subject }) => rowName(subject, agencies, language));
  return shown.map(({ subject, targets: ofTargets, tasks: ofTasks }, index) => ({
    label: distinct(names, index, subject),
    section: subject.by === 'group' ? planName(subject.plan) : null,
    counts: { targets: ofTargets, tasks: ofTasks },
    ids: idsOf(subject),
  }));
}

function idsOf(subject: Subject): StatusRow['ids'] {
  switch (subject.by) {
    case 'plan':
      return { kind: 'plan', plan: subject.plan.id };
    case 'agency':
      return { kind: 'agency', agency: isAbsence(subject.agency) ? null : subject.agency };
    case 'group':
      return { kind: 'group', plan: subject.plan.id, group: subject.group };
    case 'indicator':
      return { kind: 'indicator', indicator: subject.indicator?.id ?? null };
  }
}

function distinct(names: readonly string[], index: number, subject: Subject): string {
  const name = names[index] ?? '';
  const isAlone = names.indexOf(name) === names.lastIndexOf(name);
  return isAlone || subject.by !== 'plan' ? name : `${name} (${subject.plan.id})`;
}

function rowName(subject: Subject, agencies: AgencyLabel, language: Language): string {
  switch (subject.by) {
    case 'plan': {
      const year = planEndYear(subject.plan);
      const name = planName(subject.plan);
      return name === subject.plan.number && year !== undefined ? `${name} (${year})` : name;
    }
    case 'agency':
      return subject.ended
        ? message(language, 'agency.ended', { name: agencies(subject.agency) })
        : agencies(subject.agency);
    case 'group':
      return subject.group === null
        ? message(language, 'group.none')
        : groupName(subject.plan, subject.group, language);
    case 'indicator':
      return subject.indicator?.name ?? message(language, 'indicator.none');
  }
}
