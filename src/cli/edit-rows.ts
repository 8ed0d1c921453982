// The items of `kh edit` as rows of its table, and what is wrong with filled rows as remarks.
import type { Evaluation, TargetEvaluation, TaskEvaluation } from '../evaluate/types.ts';
import type { Finding } from '../model/finding.ts';
import { type Language, message } from '../model/messages/index.ts';
import { formatDate, formatPeriod } from '../present/dates.ts';
import { describeFinding } from '../present/describe-finding.ts';
import { formatGoal } from '../present/numbers.ts';
import { shorten } from '../present/width.ts';
import type { AskedItem, FilledRow } from '../write/table/filled.ts';
import type { Row, ShownRow, Table } from '../write/table/table.ts';
import { knownSizes } from './known-sizes.ts';
import { type FieldNames, faultText, optionName } from './typed-entry.ts';

export interface Asked {
  readonly item: AskedItem;
  readonly hint: string;
}

/** Items of plans in force; a parent is judged by its children and takes no figures. */
export function askedItems(
  evaluation: Evaluation,
  onlyUnreported: boolean,
  language: Language,
): readonly Asked[] {
  const plans = evaluation.plans.filter(({ replaced }) => !replaced);
  return plans.flatMap(({ targets, tasks }) => [
    ...targets
      .filter((each) => each.children === null && (!onlyUnreported || each.status === 'no_data'))
      .map((each) => askedTarget(each, language)),
    ...tasks.filter((each) => !onlyUnreported || each.unreported).map((each) => askedTask(each, language)),
  ]);
}

const NAME_WIDTH = 70;

function askedTarget(each: TargetEvaluation, language: Language): Asked {
  const { target, goal } = each;
  const { ref, file, unit, name } = target;
  const asked = goal === null ? message(language, 'show.qualitative') : formatGoal(goal, unit, language);
  return {
    item: {
      kind: 'target',
      ref,
      file,
      unit,
      isQualitative: target.goal === undefined,
      ...knownSizes(each),
    },
    hint: [asked, shorten(name, NAME_WIDTH)].join(' · '),
  };
}

function askedTask({ task, due, occurrence, flags }: TaskEvaluation, language: Language): Asked {
  const { ref, file, name, deadline_text: words } = task;
  // A day that only the plan's end implies is nothing that anybody set; the document's own words are.
  const isWords = words !== undefined && flags.includes('implied_due');
  const parts = [
    occurrence && message(language, 'edit.turn', { turn: formatPeriod(occurrence, language) }),
    due === null
      ? null
      : message(language, 'concern.deadline', { due: isWords ? words : formatDate(due, language) }),
    shorten(name, NAME_WIDTH),
  ];
  return {
    item: { kind: 'task', ref, file, turn: occurrence?.text ?? null },
    hint: parts.filter((part) => part !== null).join(' · '),
  };
}

export const tableOf = (rows: readonly ShownRow[], language: Language): Table => ({
  intro: [
    message(language, 'edit.intro.1'),
    message(language, 'edit.intro.2'),
    message(language, 'edit.intro.3'),
  ],
  titles: [
    message(language, 'edit.column.ref'),
    message(language, 'edit.column.value'),
    message(language, 'edit.column.date'),
    message(language, 'edit.column.source'),
    message(language, 'edit.column.hint'),
  ],
  rows,
});

export const emptyRow = ({ item, hint }: Asked, given: Pick<Row, 'date' | 'source'>): ShownRow => ({
  ref: item.ref,
  value: '',
  ...given,
  hint,
  remarks: [],
});

const columnName: FieldNames = (field, language) =>
  field === 'value' || field === 'status' || field === 'date' || field === 'source'
    ? message(language, `write.field.${field}`)
    : optionName(field, language);

/** In the order of the table; none for a row that is fine. */
export function remarksOn(
  { row, item, fault, fieldFaults }: FilledRow,
  findings: readonly Finding[],
  language: Language,
): readonly string[] {
  const unit = item?.kind === 'target' ? item.unit : undefined;
  const field = message(language, item?.kind === 'task' ? 'write.field.status' : 'write.field.value');
  const own =
    fault === null
      ? []
      : [message(language, `edit.fault.${fault}`, { written: row.ref, ref: row.ref, field })];
  const found = findings.filter(({ file, severity }) => severity === 'error' && file === item?.file);
  return [
    ...own,
    ...fieldFaults.map((each) => faultText(each, columnName, unit, language)),
    ...found.map((finding) => {
      const { message: text, hint } = describeFinding(language, finding);
      return `${finding.code} ${text}${hint === null ? '' : ` ${hint}`}`;
    }),
  ];
}
