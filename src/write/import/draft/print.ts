// A draft as the text of plan files, as `kh new` prints them: the editor's comment first, a line a field, a line an entry.

import type { DocumentKind } from '../../../model/document.ts';
import { editorComment } from '../../../model/schema-names.ts';
import { flowMap, quoted, reference, references } from '../../text/print.ts';
import { exactKey } from '../agencies/keys.ts';
import type { ProposedAgency } from '../agencies/resolve.ts';
import type { DraftDuty, DraftGroup, DraftPlan, DraftTarget, DraftTask } from './types.ts';

/** A key with its value printed; a list of entries is printed a line each. */
type Field = readonly [key: string, printed: string | readonly string[]];

const words = (key: string, value: string | undefined): readonly Field[] =>
  value === undefined || value === '' ? [] : [[key, quoted(value)]];
const plain = (key: string, value: string | undefined): readonly Field[] =>
  value === undefined ? [] : [[key, value]];
const ids = (key: string, value: readonly string[]): readonly Field[] =>
  value.length === 0 ? [] : [[key, references(value)]];
const named = (key: string, value: string | undefined): readonly Field[] =>
  value === undefined ? [] : [[key, reference(value)]];
const entries = (key: string, value: readonly string[]): readonly Field[] =>
  value.length === 0 ? [] : [[key, value]];

type Pairs = readonly (readonly [string, string | undefined])[];
const flow = (pairs: Pairs): string =>
  flowMap(pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
const text = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : quoted(value);

/** A bare number stays one; a comparison is quoted. */
const goalText = (goal: string): string => (/^-?\d+(?:\.\d+)?$/.test(goal) ? goal : quoted(goal));

export function fileText(file: string, kind: DocumentKind, fields: readonly Field[]): string {
  const lines = fields.flatMap(([key, printed]) =>
    typeof printed === 'string'
      ? [`${key}: ${printed}`]
      : [`${key}:`, ...printed.map((entry) => `  - ${entry}`)],
  );
  return [editorComment(file, kind), ...lines].map((line) => `${line}\n`).join('');
}

const sourceOf = ({ place, text: printed }: { readonly place: string; readonly text?: string }): string =>
  flow([
    ['place', quoted(place)],
    ['text', text(printed)],
  ]);

const doubtOf = (doubt: DraftTarget['lead_doubt']): readonly Field[] =>
  doubt === undefined
    ? []
    : [
        [
          'lead_doubt',
          flow([
            ['suggest', references(doubt.suggest)],
            ['reason', quoted(doubt.reason)],
          ]),
        ],
      ];

export const targetFields = (target: DraftTarget): readonly Field[] => [
  ...words('name', target.name),
  ...words('statement', target.statement),
  ...named('group', target.group),
  ...(target.parent === undefined ? [] : [['parent', quoted(target.parent)] as const]),
  ...words('unit', target.unit),
  ...plain('goal', target.goal === undefined ? undefined : goalText(target.goal)),
  ...plain('by', target.by),
  ...ids('lead', target.lead),
  ...ids('coordinating', target.coordinating),
  ...doubtOf(target.lead_doubt),
  ...entries(
    'milestones',
    target.milestones.map(({ by, goal }) =>
      flow([
        ['by', by],
        ['goal', goalText(goal)],
      ]),
    ),
  ),
  ...plain('method', target.method),
  ...plain(
    'baseline',
    target.baseline &&
      flow([
        ['date', target.baseline.date],
        ['value', target.baseline.value],
        ['source', quoted(target.baseline.source)],
      ]),
  ),
  ...entries(
    'results',
    target.results.map((result) =>
      flow([
        ['date', result.date],
        ['reported', result.reported],
        ['value', result.value],
        ['text', text(result.text)],
        ['stated', result.stated],
        ['unit', text(result.unit)],
        ['source', quoted(result.source)],
        ['note', text(result.note)],
      ]),
    ),
  ),
  ['source', sourceOf(target.source)],
  ...entries(
    'also',
    target.also.map(({ place, text: printed, goal }) =>
      flow([
        ['place', quoted(place)],
        ['text', quoted(printed)],
        ['goal', goal === undefined ? undefined : goalText(goal)],
      ]),
    ),
  ),
  ...words('note', target.note),
];

export const taskFields = (task: DraftTask): readonly Field[] => [
  ...words('name', task.name),
  ...named('group', task.group),
  ...ids('lead', task.lead),
  ...ids('coordinating', task.coordinating),
  ...ids('implementing', task.implementing),
  ...doubtOf(task.lead_doubt),
  ...words('output', task.output),
  ...plain('deadline', task.deadline),
  ...words('deadline_text', task.deadline_text),
  ['source', sourceOf(task.source)],
  ...entries(
    'also',
    task.also.map(({ place, text: printed }) =>
      flow([
        ['place', quoted(place)],
        ['text', quoted(printed)],
      ]),
    ),
  ),
  ...words('note', task.note),
];

/** One group as an entry of `groups`. */
export const groupEntry = ({ id, label, name, parent }: DraftGroup): string =>
  flow([
    ['id', reference(id)],
    ['label', text(label)],
    ['name', quoted(name)],
    ['parent', parent === undefined ? undefined : quoted(parent)],
  ]);

const dutyEntry = ({ every, by, text: printed, place, reports }: DraftDuty): string =>
  flow([
    ['every', every],
    ['by', by.length === 0 ? undefined : references(by)],
    ['text', quoted(printed)],
    ['place', quoted(place)],
    ['reports', reports.length === 0 ? undefined : `[${reports.map(reportEntry).join(', ')}]`],
  ]);

const reportEntry = ({ period, due, text: printed }: DraftDuty['reports'][number]): string =>
  flow([
    ['period', period],
    ['due', due],
    ['text', quoted(printed)],
  ]);

export const planFields = (plan: DraftPlan): readonly Field[] => [
  ...words('number', plan.number),
  ...words('title', plan.title),
  ...named('issuer', plan.issuer),
  ...plain('issued', plan.issued),
  ...plain('effective', plan.effective),
  ...words('signer', plan.signer),
  ...words('signer_title', plan.signer_title),
  ...plain('period', plan.period),
  ...plain('vision', plan.vision),
  ...named('standing_agency', plan.standing_agency),
  ...entries(
    'based_on',
    plan.based_on.map(({ number, date, issuer, title }) =>
      flow([
        ['number', text(number)],
        ['date', date],
        ['issuer', text(issuer)],
        ['title', text(title)],
      ]),
    ),
  ),
  ...entries('groups', plan.groups.map(groupEntry)),
  ...entries('reporting', plan.reporting.map(dutyEntry)),
  ...entries('recipients', plan.recipients.map(quoted)),
  ...entries(
    'unresolved',
    plan.unresolved.map(({ place, text: printed, agency }) =>
      flow([
        ['place', quoted(place)],
        ['text', quoted(printed)],
        ['agency', agency === undefined ? undefined : reference(agency)],
      ]),
    ),
  ),
  ['source', flow([['document', quoted(plan.document)]])],
  ...words('note', plan.note),
];

/** `note`: why it stands in the register; the plan's language, for it is data. */
export const agencyFields = (
  agency: ProposedAgency,
  document: string,
): readonly (readonly [string, string])[] => {
  const pairs: Pairs = [
    ['name', quoted(agency.name)],
    ['short', text(agency.short)],
    ['kind', reference(agency.kind)],
    [
      'aliases',
      exactKey(agency.written) === exactKey(agency.name) ? undefined : `[${quoted(agency.written)}]`,
    ],
    ['members', agency.members === undefined ? undefined : `{kinds: ${references(agency.members)}}`],
    ['note', quoted(`Đề xuất khi nhập ${document}, dòng ${agency.at.line}: cần người kiểm tra`)],
  ];
  return pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
};
