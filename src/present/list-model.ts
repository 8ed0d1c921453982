// A list ready to print in any format: rows for machines, and the same things with their columns for people.
import { containsWords } from '../evaluate/folding.ts';
import { sortRows } from '../evaluate/list-order.ts';
import { type Selection, select } from '../evaluate/selection.ts';
import type { Evaluation, PlanEvaluation } from '../evaluate/types.ts';
import { type Language, message } from '../model/messages/index.ts';
import type { Repository } from '../model/repository.ts';
import { printCsv } from './csv.ts';
import { AGENCY_PARTS, TARGET_PARTS, TASK_PARTS, withParts } from './csv-parts.ts';
import { targetColumns, taskColumns } from './item-columns.ts';
import type { Json } from './json.ts';
import { planName, planNumber } from './labels.ts';
import type { ListColumn } from './list-column.ts';
import { AGENCY_FIELDS, PLAN_FIELDS, TARGET_FIELDS, TASK_FIELDS } from './list-fields.ts';
import { type Listed, MOST_FIRST } from './list-names.ts';
import { listMarkdown, listText, type Section } from './list-text.ts';
import { AGENCY_COLUMNS, PLAN_COLUMNS } from './plan-columns.ts';
import { type AgencyRow, agencyRows, type PlanRow, planRow } from './plan-row.ts';
import { targetRow } from './target-row.ts';
import { taskRow } from './task-row.ts';
import type { Look } from './text.ts';

export interface Sorting {
  readonly key: string;
  readonly isReversed: boolean;
}

/** The whole answer as data; printing is a choice among its functions. */
export interface ListModel {
  readonly rows: readonly { readonly [key: string]: Json }[];
  readonly csv: () => string;
  readonly markdown: () => string;
  readonly text: (look: Look) => string;
}

interface Source<T> {
  readonly fields: readonly string[];
  /** Further columns of the CSV. */
  readonly parts: Parameters<typeof withParts>[1];
  readonly columns: (isGrouped: boolean) => readonly ListColumn<T>[];
  readonly row: (item: T) => { readonly [key: string]: Json };
  readonly sections: readonly Section<T>[];
}

export function listModel(
  what: Listed,
  evaluation: Evaluation,
  selection: Selection,
  sorting: Sorting | null,
  language: Language,
): ListModel {
  const { asOf, repository } = evaluation;
  const model = <T>(source: Source<T>): ListModel => build(source, sorting, repository, language);
  const underPlans = <T>(itemsOf: (each: PlanEvaluation) => readonly T[]): Section<T>[] =>
    select(evaluation, selection).plans.map((each) => ({
      heading: planHeading(each, language),
      items: itemsOf(each),
    }));
  switch (what) {
    case 'targets':
      return model({
        fields: TARGET_FIELDS,
        parts: TARGET_PARTS,
        columns: targetColumns,
        row: (item) => targetRow(item, asOf, language),
        sections: underPlans((each) => each.targets),
      });
    case 'tasks':
      return model({
        fields: TASK_FIELDS,
        parts: TASK_PARTS,
        columns: taskColumns,
        row: (item) => taskRow(item, asOf, language),
        sections: underPlans((each) => each.tasks),
      });
    case 'plans': {
      const sections = [{ heading: null, items: planRows(evaluation, selection) }];
      return model({
        fields: PLAN_FIELDS,
        parts: new Map(),
        columns: () => PLAN_COLUMNS,
        row: (row) => row,
        sections,
      });
    }
    case 'agencies': {
      const sections = agencySections(evaluation, selection);
      return model({
        fields: AGENCY_FIELDS,
        parts: AGENCY_PARTS,
        columns: () => AGENCY_COLUMNS,
        row: (row) => row,
        sections,
      });
    }
  }
}

/** A search is for plans here, so it does not thin out what they hold. */
const planRows = (evaluation: Evaluation, selection: Selection): PlanRow[] =>
  select(evaluation, { ...selection, search: null })
    .plans.map(planRow)
    .filter(
      (row) =>
        holds(row, selection) &&
        (selection.search === null ||
          containsWords(`${row.id} ${row.number} ${row.title}`, selection.search)),
    );

/** Asked about items of some kind, a plan or an agency without any is no answer. */
const holds = (
  { targets, tasks }: Pick<PlanRow, 'targets' | 'tasks'>,
  { statuses, flags, groups }: Selection,
): boolean => (statuses === null && flags === null && groups === null) || targets + tasks > 0;

function planHeading({ plan, replaced }: PlanEvaluation, language: Language): string {
  const number = plan.short === undefined ? undefined : planNumber(plan, language);
  const parts = [planName(plan), number, plan.id, replaced ? message(language, 'list.replaced') : undefined];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function agencySections(evaluation: Evaluation, selection: Selection): Section<AgencyRow>[] {
  const { plans, agencies, search } = selection;
  const counted = select(evaluation, { ...selection, agencies: null, search: null });
  const issuers = plans === null ? null : new Set(counted.plans.map((each) => each.plan.issuer));
  const rows = agencyRows(counted).filter(
    (row) =>
      (issuers?.has(row.register) ?? true) &&
      (agencies?.has(`${row.register}/${row.id}`) ?? true) &&
      holds(row, selection) &&
      (search === null || containsWords(`${row.id} ${row.name} ${row.short}`, search)),
  );
  return [...evaluation.repository.registers.values()].map((register) => ({
    heading: register.name,
    items: rows.filter((row) => row.register === register.id),
  }));
}

/** The most first where that is why somebody sorts; a plan's day of issue may be a month. */
const sortListed = <T extends { readonly [key: string]: unknown }>(
  rows: readonly T[],
  { key, isReversed }: Sorting,
): T[] =>
  sortRows(rows, key === 'issued' ? 'issued_text' : key, MOST_FIRST.has(key) ? !isReversed : isReversed);

function build<T>(
  source: Source<T>,
  sorting: Sorting | null,
  repository: Repository,
  language: Language,
): ListModel {
  const listed = source.sections.flatMap(({ items }) => items.map((item) => ({ item, ...source.row(item) })));
  const ordered = sorting === null ? listed : sortListed(listed, sorting);
  const items = ordered.map(({ item }) => item as T);
  const sections =
    sorting === null ? source.sections.filter((each) => each.items.length > 0) : [{ heading: null, items }];
  const isGrouped = sections.some((each) => each.heading !== null);
  const rows = items.map(source.row);
  return {
    rows,
    csv: () =>
      printCsv(
        [...source.fields, ...source.parts.keys()],
        rows.map((row) => withParts(row, source.parts)),
      ),
    markdown: () => listMarkdown(source.columns(false), items, repository, language),
    text: (look) => listText(source.columns(isGrouped), sections, repository, look),
  };
}
