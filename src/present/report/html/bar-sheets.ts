// What the bar charts show: counts by group and by agency, with the colours of their parts.
import { TARGET_STATUSES, type TargetStatus } from '../../../evaluate/types.ts';
import { message } from '../../../model/messages/index.ts';
import type { ReportModel } from '../model.ts';
import type { TaskCounts } from '../model-summary.ts';

export interface BarSheet {
  /** Parts that occur at all. */
  readonly parts: readonly { readonly name: string; readonly colour: string; readonly ink: string }[];
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[];
}

interface Part<T> {
  readonly name: string;
  readonly colour: string;
  readonly ink: string;
  readonly count: (item: T) => number;
}

const WHITE = '#ffffff';
const DARK = '#1f2933';

/** Met green, running blue, in danger orange to red, unknown grey; told apart by name and number as well. */
const STATUS_COLOURS: Readonly<Record<TargetStatus, readonly [string, string]>> = {
  exceeded: ['#0b5a3c', WHITE],
  achieved: ['#1b8a5a', WHITE],
  on_track: ['#1f6fb8', WHITE],
  in_progress: ['#8ec1ea', DARK],
  at_risk: ['#f2c14e', DARK],
  off_track: ['#d9822b', DARK],
  missed: ['#b42318', WHITE],
  awaiting: ['#a9b4bf', DARK],
  inconclusive: ['#6b7785', WHITE],
  no_data: ['#dfe4ea', DARK],
};

type Counted = ReportModel['targets']['groups'][number];

const TARGET_PARTS: readonly Part<Counted['counts']>[] = [...TARGET_STATUSES].reverse().map((status) => ({
  name: message('vi', `target.status.${status}`),
  colour: STATUS_COLOURS[status][0],
  ink: STATUS_COLOURS[status][1],
  count: (counts) => counts.by_status[status],
}));

const TASK_PARTS: readonly Part<TaskCounts>[] = [
  { name: 'Hoàn thành đúng hạn', colour: '#1b8a5a', ink: WHITE, count: (counts) => counts.done_in_time },
  { name: 'Hoàn thành quá hạn', colour: '#8bc9a8', ink: DARK, count: (counts) => counts.done_late },
  { name: 'Trong hạn', colour: '#8ec1ea', ink: DARK, count: (counts) => counts.open_in_time },
  { name: 'Quá hạn', colour: '#b42318', ink: WHITE, count: (counts) => counts.overdue },
  { name: 'Không thời hạn', colour: '#a9b4bf', ink: DARK, count: (counts) => counts.no_deadline },
  { name: 'Hết kỳ chưa khép lại', colour: '#d9822b', ink: DARK, count: (counts) => counts.unclosed },
  { name: 'Đã dừng', colour: '#6b7785', ink: WHITE, count: (counts) => counts.stopped },
];

const MOST_ROWS = 20;

export function groupCharts({ targets, tasks }: ReportModel): {
  readonly targets: BarSheet | null;
  readonly tasks: BarSheet | null;
} {
  return {
    targets: sheetOf(targets.groups.filter(hasRows), TARGET_PARTS),
    tasks: sheetOf(tasks.groups.filter(hasRows), TASK_PARTS),
  };
}

const hasRows = (group: { readonly rows: readonly unknown[] }): boolean => group.rows.length > 0;

function sheetOf<T>(
  groups: readonly { readonly label: string | null; readonly name: string; readonly counts: T }[],
  parts: readonly Part<T>[],
): BarSheet | null {
  const used = parts.filter((part) => groups.some(({ counts }) => part.count(counts) > 0));
  const rows = groups
    .map(({ label, name, counts }) => ({
      name: label === null ? name : `${label}. ${name}`,
      values: used.map((part) => part.count(counts)),
    }))
    .filter(({ values }) => values.some((value) => value > 0));
  return rows.length === 0 ? null : { parts: used, rows: rows.slice(0, MOST_ROWS) };
}

/** Agencies with overdue tasks, those that nobody reported apart. */
export function agencyChart({ tasks }: ReportModel): BarSheet | null {
  const rows = tasks.grid.rows.filter((row) => row.overdue > 0).slice(0, MOST_ROWS);
  if (rows.length === 0) return null;
  const parts = [
    { name: 'Chưa có báo cáo', colour: '#b42318', ink: WHITE },
    { name: 'Đã báo cáo', colour: '#d9822b', ink: DARK },
  ];
  return {
    parts,
    rows: rows.map((row) => ({
      name: row.name,
      values: [row.overdue_unreported, row.overdue - row.overdue_unreported],
    })),
  };
}
