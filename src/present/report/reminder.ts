// The reminder letter: what one agency owes, since when, by which paper.
import { agencyKeyOf } from '../../evaluate/agency-directory.ts';
import type { CutOffDecision } from '../../evaluate/report/cut-off.ts';
import { type Owed, owedBy } from '../../evaluate/report/owed.ts';
import type { ReportPeriod } from '../../evaluate/report/period.ts';
import type { TargetEvaluation, TaskEvaluation } from '../../evaluate/types.ts';
import { type Day, formatDay } from '../../model/civil-date.ts';
import { formatPeriod } from '../dates.ts';
import { paperOf } from './citation.ts';
import { agencyNames } from './grid.ts';
import { headOf } from './head.ts';
import type { ReportInput } from './input.ts';
import type { ReminderModel, ReminderPart, ReminderRow } from './model.ts';
import { cutOffOf, periodOf, planHeads, stampOf } from './particulars.ts';
import { taskRowOf } from './task-rows.ts';
import { BLANK, countText, dayText, periodText } from './words.ts';

export interface ReminderInput
  extends Pick<ReportInput, 'now' | 'internal' | 'dated' | 'revision' | 'stamp'> {
  /** `<register>/<id>`. */
  readonly agency: string;
  readonly period: ReportPeriod | null;
  readonly cutOff: CutOffDecision;
  /** What falls due up to this day is ahead. */
  readonly until: Day;
}

export function buildReminder(input: ReminderInput): ReminderModel {
  const { now, agency, cutOff, period } = input;
  const { asOf, repository } = now;
  const name = agencyNames(repository, [agency])(agency);
  const parts = partsOf(owedBy(now, agency, input.until), { asOf, agency }, input.until);
  const head = headOf({
    office: repository.settings.office,
    kind: 'reminder',
    subject:
      parts.length === 0
        ? 'V/v theo dõi thực hiện các nhiệm vụ, chỉ tiêu được giao'
        : 'V/v đôn đốc thực hiện và báo cáo kết quả các nhiệm vụ, chỉ tiêu được giao',
    addressees: [name],
    internal: input.internal,
    dated: input.dated,
    cutOff: asOf,
  });
  return {
    schema: 1,
    kind: 'reminder',
    as_of: formatDay(asOf),
    revision: input.revision,
    internal: input.internal,
    head,
    period: period === null ? null : periodOf({ period, now }),
    cut_off: cutOffOf({ cutOff, now }),
    plans: planHeads(now),
    agency: { id: agency, name },
    opening: openingOf(name, parts, input),
    parts,
    closing: closingOf(name, parts, head.office_in_text),
    annexes: [],
    warnings: [],
    stamp: stampOf(input),
  };
}

function openingOf(name: string, parts: readonly ReminderPart[], { period, cutOff }: ReminderInput): string {
  const when = period === null ? '' : ` ${periodText(period)}`;
  const through = `Qua theo dõi tình hình thực hiện các kế hoạch được giao${when}, số liệu chốt đến ngày ${dayText(cutOff.day)}`;
  return parts.length === 0
    ? `${through}, ${name} không còn nhiệm vụ quá hạn, chỉ tiêu chưa có số liệu hoặc nhiệm vụ sắp đến hạn.`
    : `${through}, ${name} còn các nhiệm vụ, chỉ tiêu cần thực hiện và báo cáo như sau:`;
}

const closingOf = (name: string, parts: readonly ReminderPart[], office: string): string[] =>
  parts.length === 0
    ? [`${office} trân trọng thông báo để ${name} biết./.`]
    : [
        `Đề nghị ${name} ${wanted(parts)} về ${office} trước ngày${BLANK} để tổng hợp. Nhiệm vụ đã hoàn thành thì gửi kèm văn bản, sản phẩm minh chứng.`,
        `${office} đề nghị ${name} quan tâm phối hợp thực hiện./.`,
      ];

/** Who is not late yet is not asked why. */
const wanted = (parts: readonly ReminderPart[]): string =>
  parts.some(({ id }) => id === 'overdue' || id === 'unclosed')
    ? 'khẩn trương thực hiện, báo cáo kết quả và nguyên nhân chậm (nếu có)'
    : 'thực hiện, báo cáo kết quả và số liệu';

type Draft = Pick<ReminderPart, 'id' | 'heading'> & { readonly rows: readonly Omit<ReminderRow, 'number'>[] };

/** Whom the letter is for, and the day it speaks of. */
interface Reader {
  readonly asOf: Day;
  /** `<register>/<id>`. */
  readonly agency: string;
}

/** Only what there is, numbered in the order of urgency. */
function partsOf(owed: Owed, reader: Reader, until: Day): ReminderPart[] {
  const count = (items: readonly unknown[]): string => countText(items.length);
  const drafts: Draft[] = [
    {
      id: 'overdue',
      heading: `Nhiệm vụ quá hạn chưa hoàn thành: ${count(owed.overdue)}`,
      rows: owed.overdue.map((item) => taskRow(item, reader, overdueSince(item))),
    },
    {
      id: 'unclosed',
      heading: `Nhiệm vụ đã hết kỳ kế hoạch, chưa báo cáo kết quả: ${count(owed.unclosed)}`,
      rows: owed.unclosed.map((item) => taskRow(item, reader, `hết kỳ kế hoạch từ ngày ${dueText(item)}`)),
    },
    {
      id: 'no_data',
      heading: `Chỉ tiêu chưa có số liệu: ${count(owed.noData)}`,
      rows: owed.noData.map((item) => targetRow(item, reader)),
    },
    {
      id: 'due_next',
      heading: `Nhiệm vụ đến hạn từ nay đến ngày ${dayText(until)}: ${count(owed.dueNext)}`,
      rows: owed.dueNext.map((item) => taskRow(item, reader, dueWords(item))),
    },
  ];
  return drafts
    .filter(({ rows }) => rows.length > 0)
    .map(({ id, heading, rows }, index) => ({
      id,
      number: index + 1,
      heading,
      rows: rows.map((row, place) => ({ number: place + 1, ...row })),
    }));
}

const dueText = ({ due }: { readonly due: Day | null }): string => (due === null ? '' : dayText(due));

/** Where no paper sets a day, the plan's own end is what comes. */
const dueWords = (item: TaskEvaluation): string =>
  `${item.flags.includes('implied_due') ? 'hết kỳ kế hoạch' : 'đến hạn'} ngày ${dueText(item)}`;

const overdueSince = (item: TaskEvaluation): string =>
  `hạn ngày ${dueText(item)}, quá hạn ${countText(item.daysLate ?? 0)} ngày`;

function taskRow(item: TaskEvaluation, { asOf, agency }: Reader, since: string): Omit<ReminderRow, 'number'> {
  const { id, ref, name, paper, report, unreported } = taskRowOf(item, asOf);
  const state = report === '' && unreported ? 'chưa có báo cáo' : report;
  return { id, ref, name, since, paper, state, taken_over: takenOver(item, agency) };
}

function targetRow(item: TargetEvaluation, { asOf, agency }: Reader): Omit<ReminderRow, 'number'> {
  const { target, plan } = item;
  return {
    id: target.id,
    ref: target.ref,
    name: target.name,
    since: silentSince(item, asOf),
    paper: paperOf(plan, target.source?.place),
    state: 'chưa có số liệu',
    taken_over: takenOver(item, agency),
  };
}

/** A figure was owed when the day passed, or all the time since the paper was issued. */
function silentSince({ plan, due }: TargetEvaluation, asOf: Day): string {
  if (due !== null && due < asOf) return `đã đến hạn ngày ${dayText(due)}`;
  const issued = plan.issued === undefined ? [] : [`từ khi ban hành, ${formatPeriod(plan.issued, 'vi')}`];
  return [...issued, ...(due === null ? [] : [`hạn ngày ${dayText(due)}`])].join('; ');
}

/** The agencies that the paper names, where the one written to answers for them now. */
function takenOver(item: TargetEvaluation | TaskEvaluation, agency: string): string | null {
  const keyOf = (id: string): string => agencyKeyOf(item.plan, id);
  const old = item.lead.filter(
    ({ id, now }) => keyOf(id) !== agency && now.some((each) => keyOf(each.id) === agency),
  );
  return old.length === 0 ? null : old.map((each) => each.name).join('; ');
}
