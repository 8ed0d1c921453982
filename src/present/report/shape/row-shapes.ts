// The shape of targets and tasks, their groups, and what moved among them.
import { TARGET_STATUSES } from '../../../evaluate/types.ts';
import type {
  Change,
  ExtensionRow,
  Figure,
  Milestone,
  MoveLine,
  TargetCounts,
  TargetGroup,
  TargetMove,
  TargetRow,
  TaskCounts,
  TaskGridRow,
  TaskGroup,
  TaskMove,
  TaskRow,
} from '../model.ts';
import { type ShapeOf, values } from './shape.ts';

export const TARGET_COUNTS: ShapeOf<TargetCounts> = {
  ...values<TargetCounts>()('total', 'met', 'estimated'),
  by_status: values<TargetCounts['by_status']>()(...TARGET_STATUSES),
};

export const TASK_COUNTS: ShapeOf<TaskCounts> = {
  ...values<TaskCounts>()('total', 'done', 'done_in_time', 'done_late', 'open', 'open_in_time', 'overdue'),
  ...values<TaskCounts>()('overdue_unreported', 'no_deadline', 'unclosed', 'stopped'),
};

export const GRID_ROW: ShapeOf<TaskGridRow> = {
  ...TASK_COUNTS,
  ...values<TaskGridRow>()('number', 'agency', 'name'),
};

const FIGURE: ShapeOf<Figure> = {
  ...values<Figure>()('text', 'bare', 'number', 'date', 'date_words'),
  ...values<Figure>()('reported', 'quality', 'source', 'decides'),
};

const MILESTONE: ShapeOf<Milestone> = {
  ...values<Milestone>()('by', 'by_words', 'goal', 'goal_with_unit', 'goal_number'),
  ...values<Milestone>()('reached', 'text', 'bare'),
};

const CHANGE: ShapeOf<Change> = values<Change>()('text', 'direction', 'number', 'better');

export const TARGET_ROW: ShapeOf<TargetRow> = {
  ...values<TargetRow>()('id', 'ref', 'plan', 'plan_name', 'name', 'level', 'is_parent', 'children'),
  ...values<TargetRow>()('unit', 'goal', 'goal_with_unit', 'goal_number', 'due', 'due_words', 'lead'),
  ...values<TargetRow>()('status', 'label', 'is_met', 'remarks', 'reason', 'change_words'),
  ...values<TargetRow>()('description', 'paper', 'internal'),
  flags: ['value'],
  milestone: MILESTONE,
  figure: FIGURE,
  last: FIGURE,
  last_year: FIGURE,
  change: CHANGE,
  change_last_year: CHANGE,
};

export const TASK_ROW: ShapeOf<TaskRow> = {
  ...values<TaskRow>()('id', 'ref', 'plan', 'plan_name', 'name', 'lead', 'coordinating', 'output'),
  ...values<TaskRow>()('deadline', 'due', 'due_words', 'status', 'label', 'cell', 'days_late', 'days_left'),
  ...values<TaskRow>()('progress', 'unreported', 'report', 'remarks', 'paper', 'internal'),
  flags: ['value'],
};

const group = values<TargetGroup>()('plan', 'plan_name', 'opens_plan', 'id', 'label', 'name', 'level');

export const TARGET_GROUP: ShapeOf<TargetGroup> = { ...group, counts: TARGET_COUNTS, rows: [TARGET_ROW] };
export const TASK_GROUP: ShapeOf<TaskGroup> = { ...group, counts: TASK_COUNTS, rows: [TASK_ROW] };

const move = values<TargetMove>()('id', 'ref', 'plan_name', 'name', 'from', 'to', 'direction', 'why');

export const TARGET_MOVE: ShapeOf<TargetMove> = {
  ...move,
  ...values<TargetMove>()('from_status', 'to_status'),
};
export const TASK_MOVE: ShapeOf<TaskMove> = {
  ...move,
  ...values<TaskMove>()('lead', 'from_cell', 'to_cell'),
};

export const MOVE_LINE: ShapeOf<MoveLine> = values<MoveLine>()('subject', 'from', 'to', 'direction', 'why');

export const EXTENSION: ShapeOf<ExtensionRow> = {
  ...values<ExtensionRow>()('id', 'ref', 'plan_name', 'name', 'lead', 'from', 'to', 'date', 'date_words'),
  ...values<ExtensionRow>()('basis', 'in_period', 'after_due'),
};
