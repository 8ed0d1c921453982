// All workbooks of one import together: each row judged, then rows against each other, before anything is written.
import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../model/civil-date.ts';
import type { RowMark } from '../../model/collect/row-mark.ts';
import type { Period } from '../../model/period.ts';
import { appendEntry } from '../changes.ts';
import type { Fields } from '../entries/entry.ts';
import type { Change } from '../plan-steps.ts';
import { type Asking, readAnswer } from './answer.ts';
import type { KnownItem } from './known-item.ts';
import type { Problem } from './problem.ts';
import type { ReturnedRow } from './read-form.ts';

export interface ReturnedForm {
  /** Its name without folders, as the source of its figures. */
  readonly name: string;
  readonly hash: string;
  readonly isFrom1904: boolean;
  readonly rows: readonly ReturnedRow[];
}

export interface CheckedRow {
  readonly form: ReturnedForm;
  readonly row: ReturnedRow;
  /** Null where nothing says what the row is about. */
  readonly mark: RowMark | null;
  readonly item: KnownItem | null;
  /** `empty`: nothing was filled in. */
  readonly outcome: 'good' | 'same' | 'empty' | 'bad';
  /** Of a good row. */
  readonly fields: Fields;
  readonly problems: readonly Problem[];
}

export interface Import {
  readonly period: Period;
  readonly asOf: Day;
  /** By their full names. */
  readonly items: ReadonlyMap<string, KnownItem>;
}

export function checkForms(forms: readonly ReturnedForm[], asked: Import): readonly CheckedRow[] {
  const rows = forms.flatMap((form) => form.rows.map((row) => checkRow(form, row, asked)));
  return compareRows(rows);
}

function checkRow(form: ReturnedForm, row: ReturnedRow, asked: Import): CheckedRow {
  const mark = row.mark === null || row.mark === 'broken' ? null : row.mark;
  const item = mark === null ? null : (asked.items.get(mark.ref) ?? null);
  const base = { form, row, mark, item, fields: [], problems: [] };
  if (!row.isFilled) return { ...base, outcome: 'empty' };
  const problem = rowProblem(row, mark, item, asked);
  const question = item?.questions.get(mark?.agency ?? '');
  if (problem !== null || mark === null || item === null || question === undefined)
    return { ...base, outcome: 'bad', problems: problem === null ? [] : [problem] };
  const { name, hash, isFrom1904 } = form;
  const asking: Asking = {
    period: asked.period,
    asOf: asked.asOf,
    source: { file: name, hash, period: asked.period },
    isFrom1904,
  };
  const answer = readAnswer(row, mark, item, question, asking);
  if (answer.kind === 'bad') return { ...base, outcome: 'bad', problems: answer.problems };
  return answer.kind === 'same'
    ? { ...base, outcome: 'same' }
    : { ...base, outcome: 'good', fields: answer.fields };
}

/** Why the row cannot be taken for an answer to anything. */
function rowProblem(
  row: ReturnedRow,
  mark: RowMark | null,
  item: KnownItem | null,
  { period }: Import,
): Problem | null {
  const problem = (
    kind: 'no_mark' | 'broken_mark' | 'other_period' | 'unknown_item' | 'not_asked',
    params: Readonly<Record<string, string>> = {},
  ): Problem => ({ kind, column: null, place: row.place('id'), params });
  if (row.mark === 'broken') return problem('broken_mark');
  if (mark === null) return problem('no_mark');
  if (mark.period.first !== period.first || mark.period.last !== period.last)
    return problem('other_period', { written: mark.period.text, wanted: period.text });
  if (item === null) return problem('unknown_item', { ref: mark.ref });
  return item.questions.has(mark.agency)
    ? null
    : problem('not_asked', { agency: mark.agency, ref: mark.ref });
}

/** Good rows about one thing must say one thing: within a workbook, and between agencies that answer together. */
function compareRows(rows: readonly CheckedRow[]): readonly CheckedRow[] {
  const byMatter = new Map<string, CheckedRow[]>();
  for (const row of rows) {
    if (row.outcome !== 'good' || row.mark === null) continue;
    const key = matterOf(row);
    byMatter.set(key, [...(byMatter.get(key) ?? []), row]);
  }
  return rows.map((row) => {
    const others = row.outcome === 'good' ? (byMatter.get(matterOf(row)) ?? []) : [];
    const [first, ...more] = others;
    if (first === undefined || more.length === 0) return row;
    const other = others.find((each) => each !== row && !saysTheSame(each, row));
    // Copies that say the same are taken once.
    if (other === undefined) return row === first ? row : { ...row, outcome: 'same', fields: [] };
    return { ...row, outcome: 'bad', fields: [], problems: [contradiction(row, other)] };
  });
}

/** A part of an agency is its own; otherwise all who are asked about an item answer for the same thing. */
function matterOf({ mark, item }: CheckedRow): string {
  const role = item?.questions.get(mark?.agency ?? '')?.role;
  return `${mark?.ref} ${role === 'member' ? mark?.agency : ''}`;
}

const DECISIVE = new Set(['date', 'value', 'text', 'verdict', 'quality', 'status', 'progress', 'for']);

const decisive = ({ fields }: CheckedRow): Fields => fields.filter(([field]) => DECISIVE.has(field));

const saysTheSame = (left: CheckedRow, right: CheckedRow): boolean =>
  isDeepStrictEqual(decisive(left), decisive(right));

function contradiction(row: CheckedRow, other: CheckedRow): Problem {
  const isSameFile = row.form === other.form;
  const column = row.row.kind === 'target' ? 'value' : 'status';
  return {
    kind: isSameFile ? 'twice' : 'conflict',
    column: null,
    place: row.row.place('id'),
    params: {
      file: other.form.name,
      agency: other.mark?.agency ?? '',
      place: `${other.row.sheet}!${other.row.place(column)}`,
    },
    fields: other.fields,
    unit: other.item?.unit,
  };
}

/** What a good row writes; undefined for any other. */
export function changeOf({ outcome, item, fields }: CheckedRow): Change | undefined {
  if (outcome !== 'good' || item === null) return undefined;
  return appendEntry(item.file, item.kind, item.kind === 'target' ? 'results' : 'log', fields);
}
