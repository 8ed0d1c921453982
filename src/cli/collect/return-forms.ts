// The workbooks that go back: the rows that could not be used, as filled in, each reason beside its cell, with today's identification.
import { dirname, join, resolve } from 'node:path';
import type { Question } from '../../evaluate/collect/asked.ts';
import { questionsFor, refOf } from '../../evaluate/collect/asked.ts';
import type { WorkbookCell } from '../../load/office/workbook/types.ts';
import { formatDay } from '../../model/civil-date.ts';
import { ASKED, type AskedColumn } from '../../model/collect/columns.ts';
import { DAYS_TO_1904 } from '../../model/sheet-place.ts';
import type { Form, FormRow, Stranger } from '../../present/collect/form.ts';
import { packForm } from '../../present/collect/pack-form.ts';
import { formatPeriod } from '../../present/dates.ts';
import type { CellValue } from '../../present/workbook/types.ts';
import type { CheckedRow } from '../../write/collect/check-forms.ts';
import { nameOf } from './export.ts';
import { problemText } from './problem-text.ts';
import { freeFile, type NewFile } from './put-files.ts';
import { type AskedState, createAsking } from './questions.ts';

/** Undefined when every row of the workbook could be used. `out`: the folder asked for; else it stands beside the file. */
export function returnForm(
  file: string,
  rows: readonly CheckedRow[],
  state: AskedState,
  out: string | undefined,
  cwd: string,
): { readonly put: NewFile; readonly count: number } | undefined {
  const bad = rows.filter(({ outcome }) => outcome === 'bad');
  if (bad.length === 0) return undefined;
  const bytes = packForm(formOf(bad, state));
  const folder = out ?? dirname(file);
  const stem = `${(file.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]*$/, '').replace(/-can-sua(?:-\d+)?$/, '')}-can-sua`;
  const { path, name } = freeFile(resolve(cwd, folder), stem, bytes);
  return { put: { path, shown: join(folder, name), bytes }, count: bad.length };
}

function formOf(bad: readonly CheckedRow[], state: AskedState): Form {
  const { evaluation, period, language } = state;
  const { repository } = evaluation;
  const agencies = bad.flatMap(({ mark }) => (mark === null ? [] : [mark.agency]));
  const { byAgency } = questionsFor(evaluation, period, new Set(agencies));
  const asking = createAsking(state);
  const find = ({ mark }: CheckedRow): Question | undefined =>
    byAgency.get(mark?.agency ?? '')?.find(({ item }) => refOf(item) === mark?.ref);
  const isAskable = (row: CheckedRow): boolean =>
    find(row) !== undefined && !row.problems.some(({ kind }) => kind === 'other_period');
  const reasonOf = (row: CheckedRow, column: string | null): string | undefined => {
    const own = row.problems.filter((problem) => problem.column === column);
    return own.length === 0
      ? undefined
      : own.map((problem) => problemText(problem, row, repository, language)).join(' ');
  };
  const rowsOf = (kind: 'target' | 'task'): FormRow[] =>
    bad
      .filter((row) => row.row.kind === kind && isAskable(row))
      .flatMap((row): FormRow[] => {
        const question = find(row);
        if (question === undefined || row.mark === null) return [];
        const columns = new Set(row.problems.map(({ column }) => column));
        const reasons = [...columns].map((column) => [column ?? 'row', reasonOf(row, column)]);
        return [
          {
            ...asking.row(row.mark.agency, question),
            filled: filledOf(row),
            reasons: Object.fromEntries(reasons) as FormRow['reasons'],
          },
        ];
      });
  const strangers = bad
    .filter((row) => !isAskable(row))
    .map(
      (row): Stranger => ({
        place: `${row.form.name}, ${row.row.sheet}!${row.row.place('id')}`,
        content: contentOf(row),
        reason: row.problems.map((problem) => problemText(problem, row, repository, language)).join(' '),
      }),
    );
  return {
    language,
    agency: [...new Set(agencies)].map((agency) => nameOf(agency, repository)).join(', '),
    period: formatPeriod(period, language),
    day: formatDay(period.last),
    sheets: (['target', 'task'] as const)
      .map((kind) => ({ kind, rows: rowsOf(kind) }))
      .filter((sheet) => sheet.rows.length > 0),
    isReturn: true,
    strangers,
  };
}

function filledOf({ row, form }: CheckedRow): FormRow['filled'] {
  const columns: readonly AskedColumn[] = ASKED[row.kind];
  return Object.fromEntries(
    columns.flatMap((column) => {
      const cell = row.cell(column);
      return cell === undefined ? [] : [[column, filledValue(cell, form.isFrom1904)]];
    }),
  );
}

const FORMATS: Readonly<Record<WorkbookCell['format'], string>> = {
  date: 'dd/mm/yyyy',
  percent: '0.##%',
  general: 'General',
  number: 'General',
  text: 'General',
};

/** As it was filled in; a formula as its value or, without one, as text. */
function filledValue({ kind, text, format, formula }: WorkbookCell, isFrom1904: boolean): CellValue {
  if (kind === 'number' && Number.isFinite(Number(text)))
    return {
      kind,
      number: Number(text) + (isFrom1904 && format === 'date' ? DAYS_TO_1904 : 0),
      format: FORMATS[format],
    };
  return { kind: 'text', text: text === '' && formula !== null ? `=${formula}` : text };
}

const contentOf = ({ row }: CheckedRow): string =>
  [row.cell('id'), row.cell('name'), ...(ASKED[row.kind] as readonly AskedColumn[]).map(row.cell)]
    .map((cell) => cell?.text.trim() ?? '')
    .filter((text) => text !== '')
    .join(' | ');
