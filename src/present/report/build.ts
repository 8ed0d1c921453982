// Builds the report model: everything that a template may show, computed once for every format.
import { dueNext, extensionsIn, overdueTasks } from '../../evaluate/report/deadlines.ts';
import { previousPeriod, samePeriodLastYear } from '../../evaluate/report/period.ts';
import { type Day, formatDay } from '../../model/civil-date.ts';
import { message } from '../../model/messages/index.ts';
import { planName } from '../labels.ts';
import { annexesOf } from './annexes.ts';
import { budgetOf } from './budget.ts';
import { wordsOf } from './deadline-words.ts';
import { agencyNames, taskGridOf } from './grid.ts';
import { targetGroups, taskGroups } from './groups.ts';
import { headOf } from './head.ts';
import { headingsOf } from './headings.ts';
import type { ReportInput } from './input.ts';
import type { ReportModel, Warning } from './model.ts';
import type { ExtensionRow } from './model-tasks.ts';
import { movedOf } from './moved.ts';
import { type Notes, readNotes } from './notes/note-sections.ts';
import { noteSources } from './notes/note-sources.ts';
import type { NoteWarning } from './notes/note-warning.ts';
import { openingOf, subjectOf } from './opening.ts';
import { comparisonOf, cutOffOf, periodOf, planHeads, stampOf } from './particulars.ts';
import { qualityOf } from './quality.ts';
import { summaryOf } from './summary.ts';
import { officialLead, targetRowOf } from './target-rows.ts';
import { taskRowOf } from './task-rows.ts';
import { trajectoriesOf } from './trajectories.ts';
import { dayText } from './words.ts';

export interface BuiltReport {
  readonly model: ReportModel;
  /** Mistakes in notes that leave the report unwritten. */
  readonly faults: readonly NoteWarning[];
  readonly warnings: readonly NoteWarning[];
}

export function buildReport(input: ReportInput): BuiltReport {
  const { now, before, period } = input;
  const { asOf } = now;
  const moments = {
    asOf,
    lastEnd: input.lastCutOff === null ? null : previousPeriod(period).last,
    lastYearEnd: input.lastYearCutOff === null ? null : (samePeriodLastYear(period)?.last ?? null),
  };
  const groups = targetGroups(now, moments);
  const tasks = taskGroups(now);
  const overdue = overdueTasks(now).map((item) => taskRowOf(item, asOf));
  const head = headOf({
    office: now.repository.settings.office,
    kind: 'report',
    subject: subjectOf(input),
    addressees: null,
    internal: input.internal,
    dated: input.dated,
    cutOff: asOf,
  });
  const comparison = comparisonOf(input);
  const notes = readNotes(noteSources(input, groups, tasks));
  const next = dueNext(now, input.nextCutOff.day);
  const model: ReportModel = {
    schema: 1,
    kind: 'report',
    as_of: formatDay(asOf),
    revision: input.revision,
    internal: input.internal,
    head,
    period: periodOf(input),
    cut_off: cutOffOf(input),
    comparison,
    plans: planHeads(now),
    agencies: (input.agencies ?? []).map(agencyNames(now.repository, input.agencies ?? [])),
    headings: headingsOf({ ...presence }),
    opening: openingOf(input, head),
    summary: summaryOf(now, before),
    targets: { groups },
    moved: movedOf(before, now),
    tasks: { grid: taskGridOf(now), groups: tasks },
    overdue,
    extensions: extensionRows(input, input.lastCutOff?.day ?? null),
    due_next: {
      until: formatDay(input.nextCutOff.day),
      until_words: `ngày ${dayText(input.nextCutOff.day)}`,
      tasks: next.tasks.map((item) => taskRowOf(item, asOf)),
      targets: next.targets.map((item) => targetRowOf(item, moments, 0)),
    },
    budget: budgetOf(now, period.year),
    quality: qualityOf(now, input.findings),
    notes: notes.notes,
    annexes: annexesOf({ targets: groups, tasks, overdue, comparison, attached: head.attached }),
    trajectories: trajectoriesOf(now),
    warnings: warningsOf(notes),
    stamp: stampOf(input),
  };
  return { model, faults: notes.faults, warnings: notes.warnings };
}

const warningsOf = ({ warnings }: Notes): Warning[] =>
  warnings.map(({ file, line, column, key, params }) => ({
    file,
    line,
    column,
    message: message('vi', key, params),
  }));

const extensionRows = ({ now }: ReportInput, since: Day | null): ExtensionRow[] =>
  extensionsIn(now).map(({ item, from, to, date, basis, afterDue }) => ({
    id: item.task.id,
    ref: item.task.ref,
    plan_name: planName(item.plan),
    name: item.task.name,
    lead: officialLead(item, item.task.lead_doubt !== undefined),
    from: from === undefined ? 'hết kỳ kế hoạch' : wordsOf(from),
    to: wordsOf(to),
    date: formatDay(date.last),
    date_words: dayText(date.last),
    basis,
    in_period: since === null || date.last > since,
    after_due: afterDue,
  }));
