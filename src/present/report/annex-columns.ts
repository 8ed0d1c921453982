// The columns of each annex, and what stands in their cells.
import { type Column, column, dateCell, numberCell, textCell } from './annex-table.ts';
import { LONGEST_FIGURE_WORDS } from './figure.ts';
import type { AnnexCell } from './model-annex.ts';
import type { Comparison } from './model-head.ts';
import type { Figure, TargetGroup, TargetRow } from './model-targets.ts';
import type { TaskRow } from './model-tasks.ts';

const figureCell = (figure: Figure | null): AnnexCell =>
  figure === null ? textCell('') : numberCell(figureText(figure), figure.number);

/** Where words stand for a number, the description column has them. */
const figureText = (figure: Figure): string =>
  figure.number === null && figure.bare.length > LONGEST_FIGURE_WORDS ? '' : figure.bare;

const goalCell = ({ milestone, goal, goal_number }: TargetRow): AnnexCell =>
  numberCell(milestone?.bare ?? goal, goal_number);

/** Columns that would stay empty are left out. */
export function targetColumns(targets: readonly TargetGroup[], comparison: Comparison): Column<TargetRow>[] {
  const comparing: Column<TargetRow>[] = [];
  const has = (test: (row: TargetRow) => boolean): boolean => targets.some(({ rows }) => rows.some(test));
  if (comparison.last !== null && has((row) => row.last !== null)) {
    comparing.push(column('last', 'Kỳ trước', 7, (row) => figureCell(row.last), 'number'));
  }
  if (comparison.last_year !== null && has((row) => row.last_year !== null)) {
    comparing.push(column('last_year', 'Cùng kỳ năm trước', 7, (row) => figureCell(row.last_year), 'number'));
  }
  return [
    column('id', 'TT', 4, (row) => textCell(row.id), 'text', 'center'),
    column('name', 'Chỉ tiêu', 23, (row) => textCell(row.name)),
    column('unit', 'Đơn vị tính', 7, (row) => textCell(row.unit ?? ''), 'text', 'center'),
    column('goal', 'Mục tiêu', has((row) => row.milestone !== null) ? 14 : 10, goalCell, 'number'),
    column('figure', 'Kết quả kỳ này', 8, (row) => figureCell(row.figure), 'number'),
    ...comparing,
    ...(has((row) => row.change_words !== '')
      ? [column<TargetRow>('change', 'Tăng, giảm so với kỳ trước', 9, (row) => textCell(row.change_words))]
      : []),
    column('label', 'Đánh giá', 8, (row) => textCell(row.label), 'text', 'center'),
    column('description', 'Diễn giải', 25, (row) => textCell(descriptionOf(row))),
  ];
}

/** What the source says, why it cannot be judged, and what to mind; nothing that another column says. */
function descriptionOf({ figure, flags, description, reason, remarks }: TargetRow): string {
  const isSaid = figure !== null && figureText(figure) === description;
  const isUnsupported = flags.includes('unsupported');
  const parts = [
    isSaid ? '' : description,
    figure?.decides === false && !isUnsupported ? reason : '',
    remarks === '' ? '' : `Lưu ý: ${remarks}`,
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

export const TASK_COLUMNS: readonly Column<TaskRow>[] = [
  column('id', 'TT', 5, (row) => textCell(row.id), 'text', 'center'),
  column('name', 'Nhiệm vụ', 27, (row) => textCell(row.name)),
  column('lead', 'Cơ quan chủ trì', 13, (row) => textCell(row.lead)),
  column('coordinating', 'Cơ quan phối hợp', 11, (row) => textCell(row.coordinating)),
  column('output', 'Kết quả, sản phẩm', 12, (row) => textCell(row.output)),
  column('deadline', 'Thời hạn', 9, (row) => textCell(row.deadline), 'text', 'center'),
  column('label', 'Tình trạng', 9, (row) => textCell(stateOf(row)), 'text', 'center'),
  column('report', 'Kết quả thực hiện', 14, (row) => textCell(reportOf(row))),
];

const stateOf = ({ label, days_late }: TaskRow): string =>
  days_late === null ? label : `${label} ${days_late} ngày`;

const reportOf = ({ report, remarks, unreported, cell }: TaskRow): string => {
  const isOpen = cell === 'overdue' || cell === 'unclosed' || cell === 'open_in_time';
  const said = report === '' && unreported && isOpen ? 'Chưa có báo cáo' : report;
  return [said, remarks].filter((part) => part !== '').join('; ');
};

export const OVERDUE_COLUMNS: readonly Column<TaskRow>[] = [
  column('id', 'TT', 6, (row) => textCell(row.id), 'text', 'center'),
  column('name', 'Nhiệm vụ', 34, (row) => textCell(row.name)),
  column('lead', 'Cơ quan chủ trì', 18, (row) => textCell(row.lead)),
  column('due', 'Hạn', 9, (row) => dateCell(row.due_words, row.due), 'date'),
  column(
    'days_late',
    'Số ngày quá hạn',
    8,
    (row) => numberCell(String(row.days_late ?? ''), row.days_late),
    'number',
  ),
  column('report', 'Kết quả thực hiện', 14, (row) => textCell(reportOf(row))),
  column('paper', 'Văn bản giao', 11, (row) => textCell(row.paper)),
];
