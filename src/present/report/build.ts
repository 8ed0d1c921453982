// Builds the report model: everything that a template may show, computed once for every format.
import { dueNext, overdueTasks } from '../../evaluate/report/deadlines.ts';
import { previousPeriod, samePeriodLastYear } from '../../evaluate/report/period.ts';
import { formatDay } from '../../model/civil-date.ts';
import { message } from '../../model/messages/index.ts';
import { annexesOf } from './annexes.ts';
import { budgetOf } from './budget.ts';
import { extensionRows } from './extensions.ts';
import { agencyNames, taskGridOf } from './grid.ts';
import { targetGroups, taskGroups } from './groups.ts';
import { headOf } from './head.ts';
import { headingsOf } from './headings.ts';
import type { ReportInput } from './input.ts';
import type { Headings, ReportModel } from './model.ts';
import type { Head } from './model-head.ts';
import { movedOf } from './moved.ts';
import { readNotes } from './notes/note-sections.ts';
import { noteSources } from './notes/note-sources.ts';
import type { NoteWarning } from './notes/note-warning.ts';
import { closingOf, openingOf, subjectOf } from './opening.ts';
import { comparisonOf, cutOffOf, periodOf, planHeads, stampOf } from './particulars.ts';
import { qualityOf } from './quality.ts';
import { revisedList } from './revised.ts';
import { summaryOf } from './summary.ts';
import { type Moments, targetRowOf } from './target-rows.ts';
import { taskRowOf } from './task-rows.ts';
import { trajectoriesOf } from './trajectories.ts';
import { countText, dayText } from './words.ts';

export interface BuiltReport {
  readonly model: ReportModel;
  /** Mistakes in notes that leave the report unwritten. */
  readonly faults: readonly NoteWarning[];
  readonly warnings: readonly NoteWarning[];
}

export function buildReport(input: ReportInput): BuiltReport {
  const { now } = input;
  const head = reportHead(input);
  const body = bodyOf(input);
  const { notes, faults, warnings } = readNotes(noteSources(input, body.targets.groups, body.tasks.groups));
  const model: ReportModel = {
    schema: 1,
    kind: 'report',
    as_of: formatDay(now.asOf),
    revision: input.revision,
    internal: input.internal,
    head,
    period: periodOf(input),
    cut_off: cutOffOf(input),
    comparison: comparisonOf(input),
    plans: planHeads(now),
    agencies: (input.agencies ?? []).map(agencyNames(now.repository, input.agencies ?? [])),
    headings: reportHeadings(body),
    opening: openingOf(input, head),
    ...body,
    notes,
    closing: closingOf(input),
    annexes: annexesOf({
      targets: body.targets.groups,
      tasks: body.tasks.groups,
      overdue: body.overdue,
      comparison: comparisonOf(input),
      attached: head.attached,
      period: periodOf(input),
      cutOff: cutOffOf(input),
    }),
    trajectories: trajectoriesOf(now),
    warnings: warnings.map(({ file, line, column, key, params }) => ({
      file,
      line,
      column,
      message: message('vi', key, params),
    })),
    stamp: stampOf(input),
  };
  return { model, faults, warnings };
}

const reportHead = (input: ReportInput): Head =>
  headOf({
    office: input.now.repository.settings.office,
    kind: 'report',
    subject: subjectOf(input),
    addressees: null,
    internal: input.internal,
    dated: input.dated,
    cutOff: input.now.asOf,
  });

type Body = Pick<
  ReportModel,
  'summary' | 'targets' | 'moved' | 'tasks' | 'overdue' | 'extensions' | 'due_next' | 'budget' | 'quality'
>;

function bodyOf(input: ReportInput): Body {
  const { now, before, period } = input;
  const moments: Moments = {
    asOf: now.asOf,
    year: period.year,
    first: period.first,
    last: period.last,
    lastEnd: input.lastCutOff === null ? null : previousPeriod(period).last,
    lastYearEnd: input.lastYearCutOff === null ? null : (samePeriodLastYear(period)?.last ?? null),
  };
  const [targets, tasks] = [targetGroups(now, moments), taskGroups(now)];
  const revised = revisedList(input.kept, { period: period.text, targets, tasks });
  return {
    summary: summaryOf(now, before),
    targets: { groups: targets },
    moved: movedOf(before, now),
    tasks: { grid: taskGridOf(now), groups: tasks },
    overdue: overdueTasks(now).map((item) => taskRowOf(item, now.asOf)),
    extensions: extensionRows(input),
    due_next: dueNextOf(input, moments),
    budget: input.agencies === null ? budgetOf(now, period.year) : [],
    quality: [...qualityOf(now, input.findings, input.unread), ...(revised === null ? [] : [revised])],
  };
}

function dueNextOf({ now, until }: ReportInput, moments: Moments): ReportModel['due_next'] {
  const { tasks, targets } = dueNext(now, until);
  const isImplied = ({ flags }: { readonly flags: readonly string[] }): boolean =>
    flags.includes('implied_due');
  return {
    until: formatDay(until),
    until_words: `ngày ${dayText(until)}`,
    tasks: tasks.filter((item) => !isImplied(item)).map((item) => taskRowOf(item, now.asOf)),
    targets: targets.filter((item) => !isImplied(item)).map((item) => targetRowOf(item, moments, 0)),
    implied: impliedText(tasks.filter(isImplied).length, targets.filter(isImplied).length),
  };
}

function impliedText(tasks: number, targets: number): string | null {
  const parts = [
    tasks > 0 ? `${countText(tasks)} nhiệm vụ` : undefined,
    targets > 0 ? `${countText(targets)} chỉ tiêu` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0
    ? null
    : `Ngoài ra, ${parts.join(' và ')} văn bản không đặt thời hạn, tính đến khi hết kỳ kế hoạch.`;
}

function reportHeadings(body: Body): Headings {
  const hasTargets = body.summary.targets.total > 0;
  const hasTasks = body.summary.tasks.total > 0;
  return headingsOf({
    targets: hasTargets,
    targets_by_group: hasTargets,
    targets_moved: body.moved.targets.length > 0,
    tasks: hasTasks,
    tasks_by_agency: hasTasks,
    tasks_moved: body.moved.tasks.length > 0,
    overdue: body.overdue.length > 0,
    extensions: body.extensions.length > 0,
    budget: body.budget.length > 0,
    quality: body.quality.length > 0,
    due_next: body.due_next.tasks.length + body.due_next.targets.length > 0 || body.due_next.implied !== null,
  });
}
