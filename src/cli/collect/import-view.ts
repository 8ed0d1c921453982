// An import as it is shown: counts, the table of differences, and every problem with its place.
import type { Evaluation } from '../../evaluate/types.ts';
import { LOCKED } from '../../model/collect/columns.ts';
import type { Language } from '../../model/messages/index.ts';
import type { Period } from '../../model/period.ts';
import type {
  ImportedItem,
  ImportedWorkbook,
  ImportProblem,
  ImportView,
} from '../../present/collect/import-view.ts';
import type { Outcome } from '../../write/apply.ts';
import type { CheckedRow } from '../../write/collect/check-forms.ts';
import { answerWords } from './answer-words.ts';
import type { OpenedFile } from './open-forms.ts';
import { problemCode, problemText } from './problem-text.ts';

interface Checked {
  readonly opened: readonly OpenedFile[];
  readonly rows: readonly CheckedRow[];
  /** Of the trial; null where there is nothing to write. */
  readonly outcome: Outcome | null;
  readonly period: Period | null;
  readonly isTrial: boolean;
  readonly evaluation: Evaluation;
  readonly language: Language;
}

export function importView({
  opened,
  rows,
  outcome,
  period,
  isTrial,
  evaluation,
  language,
}: Checked): ImportView {
  const fileOf = ({ form }: CheckedRow): string =>
    opened.find((each) => each.form === form)?.file ?? form.name;
  const tried = outcome?.kind === 'written' ? outcome : null;
  return {
    period: period?.text ?? '',
    isTrial,
    workbooks: opened.map((each) => workbookOf(each, rows)),
    items: rows.filter((row) => row.outcome === 'good').map((row) => itemOf(row, fileOf(row), language)),
    problems: rows.flatMap((row) =>
      row.problems.map(
        (problem): ImportProblem => ({
          file: fileOf(row),
          sheet: row.row.sheet,
          place: problem.place,
          ref: row.mark?.ref ?? null,
          code: problemCode(problem),
          text: problemText(problem, row, evaluation.repository, language),
        }),
      ),
    ),
    states: tried === null ? null : { before: tried.before.evaluation, after: tried.after.evaluation },
    findings: tried?.findings ?? [],
    written: tried?.written ?? [],
    commits: [],
  };
}

function workbookOf(
  { file, sha256, form, refusal, notices }: OpenedFile,
  rows: readonly CheckedRow[],
): ImportedWorkbook {
  const own = rows.filter((row) => form !== null && row.form === form);
  const count = (outcome: CheckedRow['outcome']): number =>
    own.filter((row) => row.outcome === outcome).length;
  return {
    file,
    hash: sha256,
    agencies: [...new Set(own.flatMap(({ mark }) => (mark === null ? [] : [mark.agency])))],
    good: count('good'),
    same: count('same'),
    bad: count('bad'),
    empty: count('empty'),
    refusal,
    notices,
    returned: null,
  };
}

function itemOf(row: CheckedRow, file: string, language: Language): ImportedItem {
  const locked = row.item?.questions.get(row.mark?.agency ?? '')?.locked ?? [];
  const column = row.row.kind === 'target' ? 'value' : 'status';
  return {
    file,
    agency: row.mark?.agency ?? '',
    ref: row.mark?.ref ?? '',
    place: `${row.row.sheet}!${row.row.place(column)}`,
    old: locked[(LOCKED[row.row.kind] as readonly string[]).indexOf('known')] ?? '',
    new: answerWords(row.fields, row.item?.unit, language),
  };
}
