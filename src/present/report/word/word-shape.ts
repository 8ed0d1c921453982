// What the tags of a Word form can name: the shape of word-data.ts.
import type { AnyModel } from '../model.ts';
import { ANNEX } from '../shape/head-shape.ts';
import { REMINDER, REPORT } from '../shape/model-shape.ts';
import { NOTE_BLOCK, NOTE_SECTION } from '../shape/part-shapes.ts';
import { TARGET_GROUP } from '../shape/row-shapes.ts';
import { type ShapeOf, values } from '../shape/shape.ts';
import type { WordReminder, WordReport } from './word-data.ts';

const HEAD_LAYOUT: ShapeOf<WordReminder['layout']> = {
  ...values<WordReminder['layout']>()(
    'office_rule',
    'motto_rule',
    'subject',
    'subject_rule',
    'single_addressee',
  ),
  office_lines: ['value'],
  addressee_list: { lines: ['value'] },
};

const SUMS = { underway: 'value', unclear: 'value' } as const;

const LAYOUT: ShapeOf<WordReport['layout']> = {
  ...HEAD_LAYOUT,
  see: { targets: 'value', tasks: 'value', overdue: 'value' },
  overdue: 'value',
  target_total: SUMS,
  target_groups: [{ ...TARGET_GROUP, ...SUMS, indent: 'value' }],
  nested_groups: 'value',
  due_tasks: 'value',
  due_targets: 'value',
};

const NOTE: ShapeOf<WordReport['notes']['directions']> = {
  ...NOTE_SECTION,
  parts: [{ plan_name: 'value', blocks: [{ ...NOTE_BLOCK, bullet: 'value', table: 'value' }] }],
};

const ANNEX_WITH_TABLE: ShapeOf<WordReport['annexes'][number]> = { ...ANNEX, rule: 'value', table: 'value' };

const WORD_REPORT: ShapeOf<WordReport> = {
  ...REPORT,
  several_plans: 'value',
  layout: LAYOUT,
  notes: { assessment: [NOTE], directions: NOTE, proposals: NOTE },
  annexes: [ANNEX_WITH_TABLE],
};

const WORD_REMINDER: ShapeOf<WordReminder> = {
  ...REMINDER,
  several_plans: 'value',
  layout: HEAD_LAYOUT,
  annexes: [ANNEX_WITH_TABLE],
};

export const WORD_SHAPES: Readonly<Record<AnyModel['kind'], ShapeOf<WordReport> | ShapeOf<WordReminder>>> = {
  report: WORD_REPORT,
  reminder: WORD_REMINDER,
};
