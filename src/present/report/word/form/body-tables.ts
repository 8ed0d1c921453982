// Tables in the body of a report: the official grid of tasks, targets by group, what falls due.

import { columnWidths } from '../column-widths.ts';
import { paragraph } from '../markup.ts';
import { SIZE, TEXT_WIDTH } from '../page.ts';
import type { StyleId } from '../style-list.ts';
import { cell, grid, row, textCell } from '../table.ts';

interface Column {
  readonly title: string;
  /** Columns that stand under one head. */
  readonly under?: string;
  /** What usually stands in it: columns are as wide as that asks for. */
  readonly like: string;
  readonly style: StyleId;
  readonly tag: string;
}

const count = (title: string, tag: string, under?: string): Column => ({
  title,
  tag: `{{${tag}}}`,
  like: '000',
  style: 'TableCentre',
  ...(under !== undefined && { under }),
});

/** So many lines the heads of narrow counts may take. */
const HEAD_LINES = 5;

const widthsOf = (columns: readonly Column[], headLines = HEAD_LINES): number[] =>
  columnWidths(
    columns.map(({ title, like }) => ({ title, cells: [like] })),
    { width: TEXT_WIDTH, size: SIZE.table, headLines },
  );

/** One row for each of `rows`, and `extra` ones below them. */
function repeated(
  about: string,
  rows: string,
  columns: readonly Column[],
  { extra = [], headLines }: { readonly extra?: readonly string[]; readonly headLines?: number } = {},
): string {
  const widths = widthsOf(columns, headLines);
  const last = columns.length - 1;
  const cells = columns.map(({ style, tag }, index) => {
    const open = index === 0 ? `{{#${rows}}}` : '';
    const close = index === last ? `{{/${rows}}}` : '';
    return textCell(widths[index] ?? 0, style, `${open}${tag}${close}`);
  });
  return grid(about, widths, [...heads(columns, widths), row(cells), ...extra]);
}

/** One row of heads, or two where columns share one. */
function heads(columns: readonly Column[], widths: readonly number[]): string[] {
  const width = (index: number): number => widths[index] ?? 0;
  if (columns.every(({ under }) => under === undefined)) {
    return [
      row(
        columns.map(({ title }, index) => textCell(width(index), 'TableHead', title)),
        { isHead: true },
      ),
    ];
  }
  const top = columns.flatMap(({ title, under }, index) => {
    if (under === undefined) return [textCell(width(index), 'TableHead', title, { merged: 'begins' })];
    if (columns[index - 1]?.under === under) return [];
    const shared = columns.flatMap((each, at) => (each.under === under ? [width(at)] : []));
    const all = shared.reduce((sum, each) => sum + each, 0);
    return [textCell(all, 'TableHead', under, { columns: shared.length })];
  });
  const below = columns.map(({ title, under }, index) =>
    under === undefined
      ? cell(width(index), [paragraph('TableHead')], { merged: 'goes on' })
      : textCell(width(index), 'TableHead', title),
  );
  return [row(top, { isHead: true }), row(below, { isHead: true })];
}

const DONE = 'Đã hoàn thành';
const OPEN = 'Chưa hoàn thành';

const COUNTS: readonly Column[] = [
  count('Tổng số', 'total'),
  count('Đúng hạn', 'done_in_time', DONE),
  count('Quá hạn', 'done_late', DONE),
  count('Trong hạn', 'open_in_time', OPEN),
  count('Quá hạn', 'overdue', OPEN),
  count('Quá hạn, chưa báo cáo', 'overdue_unreported', OPEN),
  count('Không thời hạn', 'no_deadline'),
  count('Hết kỳ, chưa khép lại', 'unclosed'),
  count('Đã dừng', 'stopped'),
];

export function agencyTable(): string {
  const columns: Column[] = [
    { title: 'TT', like: '00', style: 'TableCentre', tag: '{{number}}' },
    { title: 'Cơ quan chủ trì', like: AGENCY, style: 'TableText', tag: '{{name}}' },
    ...COUNTS,
  ];
  const [first = 0, second = 0, ...others] = widthsOf(columns);
  const total = row([
    textCell(first + second, 'TableHead', 'Tổng số nhiệm vụ', { columns: 2 }),
    ...COUNTS.map(({ tag }, index) =>
      textCell(others[index] ?? 0, 'TableHead', tag.replace('{{', '{{tasks.grid.total.')),
    ),
  ]);
  return repeated('Nhiệm vụ theo cơ quan chủ trì', 'tasks.grid.rows', columns, { extra: [total] });
}

const AGENCY = 'Sở Nông nghiệp và Môi trường';
const NAME = 'Tỷ lệ hồ sơ thủ tục hành chính được xử lý trực tuyến toàn trình trên địa bàn tỉnh';
const WITHIN = 'Trong đó';

const GROUP_COLUMNS: readonly Column[] = [
  { title: 'TT', like: 'Phụ lục', style: 'TableCentre', tag: '{{label}}' },
  {
    title: 'Nhóm chỉ tiêu',
    like: NAME,
    style: 'TableText',
    tag: '{{indent}}{{#several_plans}}{{plan_name}}: {{/several_plans}}{{name}}',
  },
  count('Tổng số', 'counts.total'),
  count('Đạt và vượt', 'counts.met', WITHIN),
  count('Không đạt', 'counts.by_status.missed', WITHIN),
  count('Đang thực hiện', 'underway', WITHIN),
  count('Chưa đủ căn cứ, chờ số liệu', 'unclear', WITHIN),
  count('Chưa có số liệu', 'counts.by_status.no_data', WITHIN),
];
const GROUP_HEAD_LINES = 3;

export function groupTable(): string {
  const [first = 0, second = 0, ...others] = widthsOf(GROUP_COLUMNS, GROUP_HEAD_LINES);
  const sums = [
    'summary.targets.total',
    'summary.targets.met',
    'summary.targets.by_status.missed',
    'layout.target_total.underway',
    'layout.target_total.unclear',
    'summary.targets.by_status.no_data',
  ];
  const total = row([
    textCell(first + second, 'TableHead', 'Tổng số chỉ tiêu', { columns: 2 }),
    ...sums.map((field, index) => textCell(others[index] ?? 0, 'TableHead', `{{${field}}}`)),
  ]);
  return repeated('Chỉ tiêu theo nhóm', 'layout.target_groups', GROUP_COLUMNS, {
    extra: [total],
    headLines: GROUP_HEAD_LINES,
  });
}

const ID: Column = { title: 'TT', like: 'III.12-01', style: 'TableCentre', tag: '{{id}}' };
const LEAD: Column = {
  title: 'Cơ quan chủ trì',
  like: `${AGENCY}; ${AGENCY}`,
  style: 'TableText',
  tag: '{{lead}}',
};
const DUE: Column = { title: 'Hạn', like: '31/12/2025', style: 'TableCentre', tag: '{{due_words}}' };
const PLAN = '{{#several_plans}}{{plan_name}}: {{/several_plans}}';

export const tasksDueTable = (): string =>
  repeated('Nhiệm vụ đến hạn', 'due_next.tasks', [
    ID,
    { title: 'Nhiệm vụ', like: NAME, style: 'TableText', tag: `${PLAN}{{name}}` },
    LEAD,
    DUE,
  ]);

export const targetsDueTable = (): string =>
  repeated('Chỉ tiêu đến hạn', 'due_next.targets', [
    ID,
    { title: 'Chỉ tiêu', like: NAME, style: 'TableText', tag: `${PLAN}{{name}}` },
    { title: 'Mục tiêu', like: '≥ 1.780.000', style: 'TableCentre', tag: '{{goal_with_unit}}' },
    { title: 'Kết quả', like: 'ước 1.780.000', style: 'TableCentre', tag: '{{figure.text}}' },
    DUE,
  ]);

/** What an agency owes, in a letter. */
export const owedTable = (): string =>
  repeated('Nhiệm vụ, chỉ tiêu cần thực hiện và báo cáo', 'rows', [
    { title: 'TT', like: '00', style: 'TableCentre', tag: '{{number}}' },
    {
      title: 'Nhiệm vụ, chỉ tiêu',
      like: NAME,
      style: 'TableText',
      tag: '{{name}}{{#taken_over}} (văn bản giao {{taken_over}}){{/taken_over}}',
    },
    { title: 'Từ khi nào', like: 'hạn ngày 31/7/2025, quá hạn', style: 'TableText', tag: '{{since}}' },
    {
      title: 'Văn bản giao',
      like: 'Kế hoạch số 25/KH-UBND ngày 24/01/2025',
      style: 'TableText',
      tag: '{{paper}}',
    },
    { title: 'Đã báo cáo', like: 'chưa có báo cáo nào', style: 'TableText', tag: '{{state}}' },
  ]);
