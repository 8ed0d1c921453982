// The annexes: targets and tasks of the report, row by row in the plan's order, the same in every format.
import { OVERDUE_COLUMNS, TASK_COLUMNS, targetColumns } from './annex-columns.ts';
import { columnsOf, itemRow, rowsOf } from './annex-table.ts';
import type { Annex } from './model-annex.ts';
import type { Comparison, CutOff, PeriodWords } from './model-head.ts';
import type { TargetGroup, TargetRow } from './model-targets.ts';
import type { TaskGroup, TaskRow } from './model-tasks.ts';
import { upperText } from './words.ts';

export interface AnnexSource {
  readonly targets: readonly TargetGroup[];
  readonly tasks: readonly TaskGroup[];
  readonly overdue: readonly TaskRow[];
  readonly comparison: Comparison;
  readonly attached: string;
  readonly period: PeriodWords;
  readonly cutOff: CutOff;
}

type Draft = Omit<Annex, 'number' | 'label' | 'attached'>;

/** Annexes without any item are left out; Roman numbers when there are two or more. */
export function annexesOf(source: AnnexSource): Annex[] {
  const drafts = [targetAnnex(source), taskAnnex(source), overdueAnnex(source)].filter((each) =>
    each.rows.some((row) => row.kind === 'item'),
  );
  return drafts.map((draft, index) => {
    const number = drafts.length > 1 ? (ROMAN[index] ?? '') : '';
    return { ...draft, number, label: `Phụ lục ${number}`.trim(), attached: source.attached };
  });
}

const ROMAN = ['I', 'II', 'III'];

function targetAnnex({ targets, comparison, period }: AnnexSource): Draft {
  const columns = targetColumns(targets, comparison);
  return {
    id: 'targets',
    title: `TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU, MỤC TIÊU ${period.words_upper}`,
    columns: columnsOf(columns),
    rows: rowsOf(targets, columns),
    note: targets.some(({ rows }) => rows.some(hasEstimate)) ? '“ước” là số liệu ước thực hiện.' : null,
  };
}

const hasEstimate = ({ figure, last, last_year }: TargetRow): boolean =>
  [figure, last, last_year].some((each) => each?.quality === 'estimate');

const taskAnnex = ({ tasks, period }: AnnexSource): Draft => ({
  id: 'tasks',
  title: `TÌNH HÌNH THỰC HIỆN CÁC NHIỆM VỤ ${period.words_upper}`,
  columns: columnsOf(TASK_COLUMNS),
  rows: rowsOf(tasks, TASK_COLUMNS),
  note: null,
});

const overdueAnnex = ({ overdue, cutOff }: AnnexSource): Draft => ({
  id: 'overdue',
  title: `DANH SÁCH NHIỆM VỤ QUÁ HẠN ĐẾN ${upperText(cutOff.words)}`,
  columns: columnsOf(OVERDUE_COLUMNS),
  rows: overdue.map((row) => itemRow(row, 0, OVERDUE_COLUMNS)),
  note: null,
});
