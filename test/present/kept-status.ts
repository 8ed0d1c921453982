// Every answer of `kh status` to an evaluation, to compare what is kept between runs with what it was made from.

import { readTemplate } from '../../src/cli/templates.ts';
import { packPlan } from '../../src/evaluate/brief/pack.ts';
import type { EvaluationBrief } from '../../src/evaluate/brief/types.ts';
import { unpackPlan } from '../../src/evaluate/brief/unpack.ts';
import { activePlans, GROUPINGS, type Grouping } from '../../src/evaluate/roll-up.ts';
import { select } from '../../src/evaluate/selection.ts';
import {
  FLAG_NAMES,
  readSelection,
  type SelectionWords,
  STATUS_NAMES,
} from '../../src/evaluate/selection-words.ts';
import type { Evaluation } from '../../src/evaluate/types.ts';
import { LANGUAGES, type Language } from '../../src/model/messages/index.ts';
import { printJson, withEnvelope } from '../../src/present/json.ts';
import { statusCsv } from '../../src/present/status-csv.ts';
import { statusJson } from '../../src/present/status-json.ts';
import { statusMarkdown } from '../../src/present/status-markdown.ts';
import { statusText } from '../../src/present/status-text.ts';
import { statusView } from '../../src/present/status-view.ts';

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** What a later run knows of the evaluation: its plans went through JSON, what plans share is read again. */
export function keptOf({ repository, asOf, plans: evaluated }: Evaluation): EvaluationBrief {
  const plans = evaluated.map((each) => unpackPlan(throughJson(packPlan(each))));
  const { settings, registers, indicators } = repository;
  return {
    repository: { settings, registers, indicators, plans: plans.map(({ plan }) => plan) },
    asOf,
    plans,
  };
}

const TEMPLATE = readTemplate('status.md.hbs');
const FINDINGS = { errors: 1, warnings: 2 };

interface Asking {
  readonly by: Grouping;
  readonly language: Language;
}

type Answer = Readonly<Record<string, unknown>>;

/** What every other format is made from, on a terminal and for programs, and what `--fail-on` looks at. */
function briefly(selected: EvaluationBrief, { by, language }: Asking): Answer {
  const view = statusView(selected, { by, language, head: 'abc1234', findings: FINDINGS });
  const json = statusJson(selected, { by, language, findings: FINDINGS });
  const items = activePlans(selected).flatMap((each) => [...each.targets, ...each.tasks]);
  return {
    text: statusText(view, { language, width: 80, colour: 1, ascii: false }),
    json: printJson(withEnvelope({ asOf: selected.asOf, revision: null }, json)),
    statuses: items.map(({ status }) => status),
  };
}

/** In every format. */
function inFull(selected: EvaluationBrief, { by, language }: Asking): Answer {
  const view = statusView(selected, { by, language, head: 'abc1234', findings: FINDINGS });
  const look = { language, colour: 0, ascii: false } as const;
  return {
    ...briefly(selected, { by, language }),
    narrow: statusText(view, { ...look, width: 60 }),
    wide: statusText(view, { ...look, width: 160 }),
    csv: statusCsv(view, language),
    markdown: statusMarkdown(view, TEMPLATE, language),
  };
}

/** By every grouping, in every language and format, of everything. */
export const wholeStatus = (evaluation: EvaluationBrief): Answer[] =>
  GROUPINGS.flatMap((by) => LANGUAGES.map((language) => inFull(evaluation, { by, language })));

/** By every grouping, in one language. */
export const statusBriefly = (evaluation: EvaluationBrief): Answer[] =>
  GROUPINGS.map((by) => briefly(evaluation, { by, language: 'vi' }));

/** With each word that a person can select by, one at a time. */
export function selectedStatus(evaluation: EvaluationBrief): unknown[] {
  const { repository } = evaluation;
  const agencies = [...repository.registers.values()].flatMap(({ agencies: own }) => [...own.keys()]);
  const groups = repository.plans.flatMap((plan) => (plan.groups ?? []).map(({ id }) => id));
  const words: SelectionWords[] = [
    ...repository.plans.map(({ id }) => ({ plan: [id] })),
    ...[...STATUS_NAMES].map((status) => ({ status: [status] })),
    ...[...FLAG_NAMES].map((flag) => ({ flag: [flag] })),
    ...[...new Set(agencies)].map((agency) => ({ agency: [agency] })),
    ...[...new Set(groups)].map((group) => ({ group: [group] })),
    ...['so', 'Tỷ lệ', 'tasks/1', 'khong co'].map((search) => ({ search })),
    { plan: ['nowhere'] },
  ];
  return words.map((asked, index) => {
    const outcome = readSelection(repository, asked);
    if ('unknown' in outcome) return outcome;
    const by = GROUPINGS[index % GROUPINGS.length] ?? 'plan';
    return { asked, ...briefly(select(evaluation, outcome.selection), { by, language: 'vi' }) };
  });
}
