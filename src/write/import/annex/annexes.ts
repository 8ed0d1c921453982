// All annex tables of a document as items of the plan, and, apart from them, goals of another year that it reports on.
import type { SourcePlace } from '../../../model/source-document.ts';
import type { AgencyBook } from '../agencies/resolve.ts';
import type { Doubt } from '../doubt.ts';
import type { DraftGroup, DraftPlan, DraftTarget, DraftTask } from '../draft/types.ts';
import { everyNode, type Outline, pathOf } from '../outline/outline.ts';
import { readPoint } from '../reading/when.ts';
import type { RecognizedTable } from '../tables/types.ts';
import { firstYear, hasGuessedBase, setsGoals, withEarlierAsResults } from './base-year.ts';
import { idsOfRows } from './row-ids.ts';
import type { TableContext } from './table-context.ts';
import { tableDoubts } from './table-doubts.ts';
import { groupsOfTable, namesOfTable } from './table-groups.ts';
import { targetsOf } from './targets.ts';
import { tasksOf } from './tasks.ts';

export interface AnnexInput {
  readonly tables: readonly RecognizedTable[];
  readonly outline: Outline;
  readonly book: AgencyBook;
  readonly issued: string | undefined;
  readonly title: string;
}

export interface Annexes {
  readonly targets: readonly DraftTarget[];
  readonly tasks: readonly DraftTask[];
  readonly groups: readonly DraftGroup[];
  /** Goals of another year, whose results the document gives. */
  readonly past: readonly DraftTarget[];
  readonly pastPlan: (plan: DraftPlan) => DraftPlan;
  readonly hasTasks: boolean;
  readonly doubts: readonly Doubt[];
  /** The tables, as places call them. */
  readonly tables: readonly { readonly table: RecognizedTable; readonly label: string }[];
}

interface ReadTable {
  readonly table: RecognizedTable;
  readonly context: TableContext;
  readonly groups: readonly DraftGroup[];
  readonly targets: readonly DraftTarget[];
  readonly tasks: readonly DraftTask[];
}

export function annexesOf(input: AnnexInput): Annexes {
  const doubts: Doubt[] = [];
  const keys = new Set<string>();
  const taken = { targets: new Set<string>(), tasks: new Set<string>(), past: new Set<string>() };
  const read = input.tables.map((table, index) => {
    const one = readTable(table, index, input, keys, taken, doubts);
    keys.add(one.context.key);
    return one;
  });
  const [past, own] = [read.filter(isPast), read.filter((each) => !isPast(each))];
  return {
    targets: own.flatMap(({ targets }) => targets),
    tasks: own.flatMap(({ tasks }) => tasks),
    groups: own.flatMap(({ groups }) => groups),
    past: past.flatMap(({ targets }) => targets),
    pastPlan: (plan) => pastPlan(plan, past),
    hasTasks: own.some(({ tasks }) => tasks.length > 0),
    doubts,
    tables: read.map(({ table, context }) => ({ table, label: context.label })),
  };
}

const isPast = ({ context }: ReadTable): boolean => context.resultsYear !== undefined;

function readTable(
  recognized: RecognizedTable,
  index: number,
  { outline, book, issued, title }: AnnexInput,
  keys: ReadonlySet<string>,
  taken: Readonly<Record<'targets' | 'tasks' | 'past', Set<string>>>,
  doubts: Doubt[],
): ReadTable {
  const year = firstYear(title, issued);
  const table = withEarlierAsResults(recognized, year);
  const names = namesOfTable(table, index, keys);
  const isOwn = table.kind !== 'targets' || setsGoals(table, year);
  const resultsYear = isOwn ? undefined : yearOfResults(table, outline, title);
  const kind = table.kind === 'tasks' ? 'tasks' : resultsYear === undefined ? 'targets' : 'past';
  const prefix = taken[kind].size === 0 ? '' : `${names.key}-`;
  const { ids, changed } = idsOfRows(table, prefix, taken[kind]);
  const { groups, of } = groupsOfTable(table, names);
  const context: TableContext = {
    ...names,
    ids,
    groupOf: of,
    ...(resultsYear !== undefined && { resultsYear }),
    reported: issued === undefined ? {} : { reported: issued },
    whenOf: (text) => (text === '' ? undefined : readPoint(text, year === undefined ? {} : { year })),
    doubts,
    ...(year !== undefined && { year }),
  };
  if (resultsYear !== undefined)
    doubts.push({
      kind: 'other_year',
      at: table.at,
      text: table.title.map(({ text }) => text).join(' '),
      read: resultsYear,
      item: names.key,
    });
  if (isOwn && table.kind === 'targets' && hasGuessedBase(table))
    doubts.push({
      kind: 'base_year',
      at: table.at,
      text: table.columns.flatMap(({ role, heading }) => (role === 'result' ? [heading] : [])).join(', '),
      read: year === undefined ? '' : String(year - 1),
      item: names.key,
      field: 'baseline',
    });
  doubts.push(...tableDoubts(table, context, kind === 'tasks' ? 'tasks' : 'targets', changed));
  return {
    table,
    context,
    groups,
    targets: table.kind === 'targets' ? targetsOf(table, context, book) : [],
    tasks: table.kind === 'tasks' ? tasksOf(table, context, book) : [],
  };
}

/** A table with goals and what was achieved looks back: at the year that it, or the heading that cites it, names. */
function yearOfResults(table: RecognizedTable, outline: Outline, title: string): string | undefined {
  const has = (role: string): boolean => table.columns.some((column) => column.role === role);
  if (!has('goal') || !(has('result') || has('verdict') || has('description'))) return undefined;
  const own = /năm\s+(20\d\d)/iu.exec(table.name ?? '')?.[1];
  if (own !== undefined) return own;
  const label = (table.label ?? '').replace(/[.:\s]+$/, '');
  const citing =
    label === ''
      ? undefined
      : everyNode(outline.sections).find(({ text }) => new RegExp(`${label}(?![IVX\\d])`, 'iu').test(text));
  const headings = citing === undefined ? [] : pathOf(citing).map(({ text }) => text.slice(0, 200));
  const cited = [...headings]
    .reverse()
    .map((text) => /năm\s+(20\d\d)/iu.exec(text)?.[1])
    .find((year) => year !== undefined);
  if (cited !== undefined) return cited;
  const year = /năm\s+(20\d\d)/iu.exec(title)?.[1];
  return year === undefined ? undefined : String(Number(year) - 1);
}

function pastPlan(plan: DraftPlan, past: readonly ReadTable[]): DraftPlan {
  const year = past[0]?.context.resultsYear ?? '';
  const at: SourcePlace | undefined = past[0]?.table.at;
  return {
    id: `${plan.id}-${year}`,
    title: `Mục tiêu năm ${year} nêu tại ${past.map(({ context }) => context.label).join(', ')} của ${plan.title}`,
    issuer: plan.issuer,
    period: year,
    based_on: [],
    recipients: [],
    groups: past.flatMap(({ groups }) => groups),
    reporting: [],
    unresolved: [],
    targets: past.flatMap(({ targets }) => targets),
    tasks: [],
    document: plan.document,
    note: `Văn bản này báo cáo kết quả của các mục tiêu đặt ra cho năm ${year}${at === undefined ? '' : ` (dòng ${at.line} của nguồn)`}; số, ngày của văn bản đặt ra mục tiêu không có ở đây.`,
  };
}
