// What the bar charts show: counts by group and by agency, with the colours of their parts.
import { TARGET_STATUSES, type TargetStatus } from '../../../evaluate/types.ts';
import { message } from '../../../model/messages/index.ts';
import type { ReportModel } from '../model.ts';
import type { TargetRow } from '../model-targets.ts';
import type { TaskRow } from '../model-tasks.ts';

export interface BarSheet {
  /** Parts that occur at all. */
  readonly parts: readonly { readonly name: string; readonly colour: string; readonly ink: string }[];
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[];
}

interface Part<T> {
  readonly name: string;
  readonly colour: string;
  readonly ink: string;
  readonly fits: (item: T) => boolean;
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

const TARGET_PARTS: readonly Part<TargetRow>[] = [...TARGET_STATUSES].reverse().map((status) => ({
  name: message('vi', `target.status.${status}`),
  colour: STATUS_COLOURS[status][0],
  ink: STATUS_COLOURS[status][1],
  fits: (row) => row.status === status && !row.is_parent,
}));

const TASK_PARTS: readonly Part<TaskRow>[] = [
  { name: 'Hoàn thành đúng hạn', colour: '#1b8a5a', ink: WHITE, fits: ({ cell }) => cell === 'done_in_time' },
  { name: 'Hoàn thành quá hạn', colour: '#8bc9a8', ink: DARK, fits: ({ cell }) => cell === 'done_late' },
  { name: 'Trong hạn', colour: '#8ec1ea', ink: DARK, fits: ({ cell }) => cell === 'open_in_time' },
  { name: 'Quá hạn', colour: '#b42318', ink: WHITE, fits: ({ cell }) => cell === 'overdue' },
  { name: 'Không thời hạn', colour: '#a9b4bf', ink: DARK, fits: ({ cell }) => cell === 'no_deadline' },
  { name: 'Hết kỳ chưa khép lại', colour: '#d9822b', ink: DARK, fits: ({ cell }) => cell === 'unclosed' },
  { name: 'Đã dừng', colour: '#6b7785', ink: WHITE, fits: ({ cell }) => cell === 'stopped' },
];

const MOST_ROWS = 20;

export function groupCharts({ targets, tasks }: ReportModel): {
  readonly targets: BarSheet | null;
  readonly tasks: BarSheet | null;
} {
  return {
    targets: sheetOf(targets.groups, TARGET_PARTS),
    tasks: sheetOf(tasks.groups, TASK_PARTS),
  };
}

interface Group<T> {
  readonly label: string | null;
  readonly name: string;
  readonly level: number;
  readonly rows: readonly T[];
}

/** Each item stands in one bar, that of its own group, so that the bars add up to the total of the report. */
function sheetOf<T>(groups: readonly Group<T>[], parts: readonly Part<T>[]): BarSheet | null {
  const used = parts.filter((part) => groups.some(({ rows }) => rows.some(part.fits)));
  const rows = groups
    .map((group, index) => ({
      name: nameOf(group, groups[index + 1]),
      values: used.map((part) => group.rows.filter(part.fits).length),
    }))
    .filter(({ values }) => values.some((value) => value > 0));
  return rows.length === 0 ? null : { parts: used, rows: rows.slice(0, MOST_ROWS) };
}

/** What stands directly under a heading that has headings below it is only a part of that heading. */
function nameOf<T>({ label, name, level }: Group<T>, next: Group<T> | undefined): string {
  const whole = label === null ? name : `${label}. ${name}`;
  return next !== undefined && next.level > level ? `${whole} (ngoài các mục con)` : whole;
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
