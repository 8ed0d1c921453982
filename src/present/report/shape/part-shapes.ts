// The shape of budget, data quality, notes and courses.
import type {
  BudgetRow,
  NoteBlock,
  NotePart,
  NoteRun,
  NoteSection,
  QualityList,
  QualityRow,
  Trajectory,
} from '../model.ts';
import { type ShapeOf, values } from './shape.ts';

export const BUDGET: ShapeOf<BudgetRow> = {
  ...values<BudgetRow>()('plan_name', 'year', 'unit', 'total', 'total_number', 'sum', 'gap', 'place'),
  parts: [values<BudgetRow['parts'][number]>()('name', 'amount', 'number')],
};

export const QUALITY: ShapeOf<QualityList> = {
  ...values<QualityList>()('id', 'heading', 'count', 'sentence'),
  rows: [values<QualityRow>()('ref', 'plan_name', 'id', 'name', 'lead', 'detail')],
};

export const NOTE_RUN: ShapeOf<NoteRun> = values<NoteRun>()('text', 'bold', 'italic');

export const NOTE_BLOCK: ShapeOf<NoteBlock> = {
  ...values<NoteBlock>()('kind', 'marker', 'level', 'text'),
  runs: [NOTE_RUN],
  rows: [{ cells: [{ text: 'value', runs: [NOTE_RUN] }] }],
};

const NOTE_PART: ShapeOf<NotePart> = { plan_name: 'value', blocks: [NOTE_BLOCK] };

export const NOTE_SECTION: ShapeOf<NoteSection> = {
  ...values<NoteSection>()('id', 'heading', 'missing'),
  parts: [NOTE_PART],
};

const point = values<Trajectory['points'][number]>();

export const TRAJECTORY: ShapeOf<Trajectory> = {
  ...values<Trajectory>()('ref', 'id', 'plan_name', 'name', 'unit', 'status', 'label'),
  ...values<Trajectory>()('goal', 'goal_text', 'due'),
  points: [point('date', 'value', 'text', 'estimate')],
  path: [values<Trajectory['path'][number]>()('date', 'value')],
  forecast: values<NonNullable<Trajectory['forecast']>>()('value_at_due', 'met_on', 'words'),
};
