// The shapes of a report and of a letter: every field that docs/report-model.md names, whether it holds something today or not.
import type { AnyModel, Headings, ReminderModel, ReminderPart, ReminderRow, ReportModel } from '../model.ts';
import { ANNEX, COMPARED, CUT_OFF, HEAD, PERIOD, PLAN, STAMP, WARNING } from './head-shape.ts';
import { BUDGET, NOTE_SECTION, QUALITY, TRAJECTORY } from './part-shapes.ts';
import {
  EXTENSION,
  GRID_ROW,
  MOVE_LINE,
  TARGET_COUNTS,
  TARGET_GROUP,
  TARGET_MOVE,
  TARGET_ROW,
  TASK_COUNTS,
  TASK_GROUP,
  TASK_MOVE,
  TASK_ROW,
} from './row-shapes.ts';
import { type ShapeOf, values } from './shape.ts';

const common = {
  ...values<ReportModel>()('schema', 'kind', 'as_of', 'revision', 'internal', 'opening'),
  head: HEAD,
  period: PERIOD,
  cut_off: CUT_OFF,
  plans: [PLAN],
  annexes: [ANNEX],
  warnings: [WARNING],
  stamp: STAMP,
} as const;

const HEADINGS: ShapeOf<Headings> = {
  ...values<Headings>()(
    'summary',
    'targets',
    'targets_by_group',
    'targets_moved',
    'tasks',
    'tasks_by_agency',
  ),
  ...values<Headings>()('tasks_moved', 'overdue', 'extensions', 'budget', 'quality', 'assessment'),
  ...values<Headings>()('directions', 'due_next', 'proposals'),
};

export const REPORT: ShapeOf<ReportModel> = {
  ...common,
  comparison: { last: COMPARED, last_year: COMPARED },
  agencies: ['value'],
  headings: HEADINGS,
  summary: {
    targets: { ...TARGET_COUNTS, last: TARGET_COUNTS, sentence: 'value', change: 'value' },
    tasks: { ...TASK_COUNTS, last: TASK_COUNTS, sentence: 'value', change: 'value' },
  },
  targets: { groups: [TARGET_GROUP] },
  moved: { targets: [TARGET_MOVE], tasks: [TASK_MOVE], target_lines: [MOVE_LINE], task_lines: [MOVE_LINE] },
  tasks: { grid: { rows: [GRID_ROW], total: TASK_COUNTS, note: 'value' }, groups: [TASK_GROUP] },
  overdue: [TASK_ROW],
  extensions: [EXTENSION],
  due_next: {
    ...values<ReportModel['due_next']>()('until', 'until_words', 'implied'),
    tasks: [TASK_ROW],
    targets: [TARGET_ROW],
  },
  budget: [BUDGET],
  quality: [QUALITY],
  notes: { assessment: [NOTE_SECTION], directions: NOTE_SECTION, proposals: NOTE_SECTION },
  closing: 'value',
  trajectories: [TRAJECTORY],
};

const REMINDER_ROW: ShapeOf<ReminderRow> = values<ReminderRow>()(
  'number',
  'id',
  'ref',
  'name',
  'since',
  'paper',
  'state',
  'taken_over',
);

const REMINDER_PART: ShapeOf<ReminderPart> = {
  ...values<ReminderPart>()('id', 'number', 'heading'),
  rows: [REMINDER_ROW],
};

export const REMINDER: ShapeOf<ReminderModel> = {
  ...common,
  agency: { id: 'value', name: 'value' },
  parts: [REMINDER_PART],
  closing: ['value'],
};

export const SHAPES: Readonly<Record<AnyModel['kind'], ShapeOf<ReportModel> | ShapeOf<ReminderModel>>> = {
  report: REPORT,
  reminder: REMINDER,
};
