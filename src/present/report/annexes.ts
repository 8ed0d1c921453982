// The annexes: targets and tasks of the report, row by row in the plan's order, the same in every format.
import type { Annex, AnnexCell, AnnexColumn, AnnexRow } from './model-annex.ts';
import type { Comparison } from './model-head.ts';
import type { Figure, TargetGroup, TargetRow } from './model-targets.ts';
import type { TaskGroup, TaskRow } from './model-tasks.ts';

interface Column<T> extends AnnexColumn {
  readonly cell: (row: T) => AnnexCell;
}

export interface AnnexSource {
  readonly targets: readonly TargetGroup[];
  readonly tasks: readonly TaskGroup[];
  readonly overdue: readonly TaskRow[];
  readonly comparison: Comparison;
  readonly attached: string;
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

const textCell = (text: string): AnnexCell => ({ text, number: null, date: null });
const numberCell = (text: string, number: number | null): AnnexCell => ({ text, number, date: null });
const dateCell = (text: string, date: string | null): AnnexCell => ({ text, number: null, date });
const figureCell = (figure: Figure | null): AnnexCell =>
  figure === null ? textCell('') : numberCell(figureText(figure), figure.number);

/** Where words stand for a number, the description column has them. */
const figureText = (figure: Figure): string =>
  figure.number === null && figure.bare.length > 30 ? '' : figure.bare;

const column = <T>(
  id: string,
  title: string,
  width: number,
  cell: (row: T) => AnnexCell,
  kind: AnnexColumn['kind'] = 'text',
  align: AnnexColumn['align'] = kind === 'text' ? 'left' : 'center',
): Column<T> => ({ id, title, kind, width, align, cell });

function targetAnnex({ targets, comparison }: AnnexSource): Draft {
  const comparing: Column<TargetRow>[] = [];
  const has = (test: (row: TargetRow) => boolean): boolean => targets.some(({ rows }) => rows.some(test));
  if (comparison.last !== null && has((row) => row.last !== null)) {
    comparing.push(column('last', 'Kỳ trước', 7, (row) => figureCell(row.last), 'number'));
  }
  if (comparison.last_year !== null && has((row) => row.last_year !== null)) {
    comparing.push(column('last_year', 'Cùng kỳ năm trước', 7, (row) => figureCell(row.last_year), 'number'));
  }
  const columns: Column<TargetRow>[] = [
    column('id', 'TT', 4, (row) => textCell(row.id), 'text', 'center'),
    column('name', 'Chỉ tiêu', 23, (row) => textCell(row.name)),
    column('unit', 'Đơn vị tính', 7, (row) => textCell(row.unit ?? ''), 'text', 'center'),
    column('goal', 'Mục tiêu', 10, (row) => numberCell(row.goal, row.goal_number), 'number'),
    column('figure', 'Kết quả kỳ này', 8, (row) => figureCell(row.figure), 'number'),
    ...comparing,
    ...(has((row) => row.change_words !== '')
      ? [column<TargetRow>('change', 'Tăng, giảm so với kỳ trước', 9, (row) => textCell(row.change_words))]
      : []),
    column('label', 'Đánh giá', 8, (row) => textCell(row.label), 'text', 'center'),
    column('description', 'Diễn giải', 25, (row) => textCell(descriptionOf(row))),
  ];
  return {
    id: 'targets',
    title: 'TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU, MỤC TIÊU',
    columns: columnsOf(columns),
    rows: rowsOf(targets, columns),
    note: 'Đánh giá theo số liệu đã biết đến ngày chốt; "ước" là số liệu ước thực hiện.',
  };
}

/** What the source says, why it cannot be judged, and what to mind; nothing that another column says. */
function descriptionOf({ figure, flags, description, reason, remarks }: TargetRow): string {
  const isSaid = figure !== null && figureText(figure) === description;
  const isUnsupported = flags.includes('unsupported');
  const parts = [
    isSaid || isUnsupported ? '' : description,
    figure?.decides === false && !isUnsupported ? reason : '',
    remarks === '' ? '' : `Lưu ý: ${remarks}`,
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

const TASK_COLUMNS: readonly Column<TaskRow>[] = [
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

const taskAnnex = ({ tasks }: AnnexSource): Draft => ({
  id: 'tasks',
  title: 'TÌNH HÌNH THỰC HIỆN CÁC NHIỆM VỤ',
  columns: columnsOf(TASK_COLUMNS),
  rows: rowsOf(tasks, TASK_COLUMNS),
  note: null,
});

const OVERDUE_COLUMNS: readonly Column<TaskRow>[] = [
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

const overdueAnnex = ({ overdue }: AnnexSource): Draft => ({
  id: 'overdue',
  title: 'DANH SÁCH NHIỆM VỤ QUÁ HẠN',
  columns: columnsOf(OVERDUE_COLUMNS),
  rows: overdue.map((row) => itemRow(row, 0, OVERDUE_COLUMNS)),
  note: null,
});

/** The widths add up to 100 whichever columns are there. */
function columnsOf<T>(columns: readonly Column<T>[]): AnnexColumn[] {
  const total = columns.reduce((sum, each) => sum + each.width, 0);
  return columns.map(({ id, title, kind, align, width }) => ({
    id,
    title,
    kind,
    align,
    width: Math.round((width / total) * 1000) / 10,
  }));
}

type AnyGroup<T> = Pick<
  TargetGroup | TaskGroup,
  'plan_name' | 'opens_plan' | 'id' | 'label' | 'name' | 'level'
> & {
  readonly rows: readonly T[];
};

/** Headings and items; a plan's own heading only where the report is about several. */
function rowsOf<T extends { ref: string; internal: boolean; level?: number }>(
  groups: readonly AnyGroup<T>[],
  columns: readonly Column<T>[],
): AnnexRow[] {
  const hasPlans = groups.filter((group) => group.opens_plan).length > 1;
  return groups.flatMap((group) => [
    ...(hasPlans && group.opens_plan ? [headingRow('plan', 0, '', group.plan_name, columns.length)] : []),
    ...(group.id === null && group.opens_plan
      ? []
      : [headingRow('group', group.level, group.label ?? '', group.name, columns.length)]),
    ...group.rows.map((row) => itemRow(row, row.level ?? 0, columns)),
  ]);
}

const headingRow = (
  kind: 'plan' | 'group',
  level: number,
  label: string,
  name: string,
  width: number,
): AnnexRow => ({
  kind,
  level,
  ref: null,
  internal: false,
  cells: [textCell(label), textCell(name), ...Array.from({ length: width - 2 }, () => textCell(''))],
});

const itemRow = <T extends { ref: string; internal: boolean }>(
  row: T,
  level: number,
  columns: readonly Column<T>[],
): AnnexRow => ({
  kind: 'item',
  level,
  ref: row.ref,
  internal: row.internal,
  cells: columns.map(({ cell }) => cell(row)),
});
