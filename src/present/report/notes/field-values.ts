// What each field of a note says, from the rows of the report.
import type { PlanEvaluation } from '../../../evaluate/types.ts';
import type { TargetRow } from '../model-targets.ts';
import type { TaskRow } from '../model-tasks.ts';
import { countText } from '../words.ts';
import { countItems } from './count-field.ts';
import type { CountPlaces } from './count-places.ts';
import type { Field, FieldFault } from './fields.ts';

/** What the fields of one plan's note may ask for. */
export interface FieldSource {
  readonly plan: PlanEvaluation;
  readonly targets: ReadonlyMap<string, TargetRow>;
  readonly tasks: ReadonlyMap<string, TaskRow>;
  readonly places: CountPlaces;
  readonly period: string;
  readonly cutOff: string;
}

/** `gap`: the field is right and there is nothing to say yet. */
export type FieldAnswer = { readonly text: string; readonly gap: boolean } | { readonly fault: FieldFault };

const said = (text: string): FieldAnswer => ({ text, gap: false });
const NO_DATA: FieldAnswer = { text: '[chưa có số liệu]', gap: true };
const orGap = (text: string | undefined): FieldAnswer =>
  text === undefined || text === '' ? NO_DATA : said(text);

const TARGET_FIELDS: Readonly<Record<string, (row: TargetRow) => FieldAnswer>> = {
  value: (row) => orGap(row.figure?.text),
  last: (row) => orGap(row.last?.text),
  last_year: (row) => orGap(row.last_year?.text),
  change: (row) => orGap(row.change?.text),
  goal: (row) => orGap(row.goal_with_unit),
};
const TASK_FIELDS: Readonly<Record<string, (row: TaskRow) => FieldAnswer>> = {
  deadline: (row) => orGap(row.deadline),
  days_late: (row) => said(countText(row.days_late ?? 0)),
};
const EITHER_FIELDS: Readonly<Record<string, (row: TargetRow | TaskRow) => FieldAnswer>> = {
  status: (row) => said(row.label.toLowerCase()),
  name: (row) => said(row.name),
  lead: (row) => orGap(row.lead),
};

/** Every field there is, for messages. */
export const FIELD_NAMES: readonly string[] = [
  ...Object.keys(TARGET_FIELDS),
  ...Object.keys(TASK_FIELDS),
  ...Object.keys(EITHER_FIELDS),
  'count',
  'period',
  'cutoff',
];

export function answerField(field: Field, source: FieldSource): FieldAnswer {
  const { name, args } = field;
  if (name === 'period') return said(source.period);
  if (name === 'cutoff') return said(source.cutOff);
  if (name === 'count') {
    const counted = countItems(args, source.plan, source.places);
    return 'fault' in counted ? counted : said(countText(counted.count));
  }
  const [ofTarget, ofTask, ofEither] = [
    own(TARGET_FIELDS, name),
    own(TASK_FIELDS, name),
    own(EITHER_FIELDS, name),
  ];
  if (ofTarget === undefined && ofTask === undefined && ofEither === undefined) {
    return { fault: { key: 'note.unknown_field', params: { field: name, known: FIELD_NAMES.join(', ') } } };
  }
  const id = (args[0] ?? '').split('/').at(-1) ?? '';
  const isTask = /(?:^|\/)tasks\//.test(args[0] ?? '');
  const target = isTask ? undefined : source.targets.get(id);
  const task = source.tasks.get(id);
  if (ofTarget !== undefined && target !== undefined) return ofTarget(target);
  if (ofTask !== undefined && task !== undefined) return ofTask(task);
  const either = target ?? task;
  if (ofEither !== undefined && either !== undefined) return ofEither(either);
  return { fault: { key: 'note.unknown_item', params: { id: args[0] ?? '', plan: source.plan.plan.id } } };
}

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
