// What is wrong with an answer, in a sentence for the person who filled it in.
import { findAgency } from '../../evaluate/agency-directory.ts';
import { parseDay } from '../../model/civil-date.ts';
import { ASKED, type AskedColumn, type FormKind } from '../../model/collect/columns.ts';
import { type Language, message } from '../../model/messages/index.ts';
import type { Repository } from '../../model/repository.ts';
import { columnTitleKey } from '../../present/collect/form-columns.ts';
import { formatDate } from '../../present/dates.ts';
import { describeFinding } from '../../present/describe-finding.ts';
import type { CheckedRow } from '../../write/collect/check-forms.ts';
import type { Problem } from '../../write/collect/problem.ts';
import type { FieldFault } from '../../write/entries/entry.ts';
import { faultText } from '../typed-entry.ts';
import { answerWords } from './answer-words.ts';

export function problemText(
  problem: Problem,
  { row, item }: Pick<CheckedRow, 'row' | 'item'>,
  repository: Repository,
  language: Language,
): string {
  if (problem.kind === 'field') return fieldText(problem.fault, row.kind, item, language);
  if (problem.kind === 'finding') {
    const { message: text, hint } = describeFinding(language, problem.finding);
    return `${problem.finding.code} ${text}${hint === null ? '' : ` ${hint}`}`;
  }
  const nameOf = (agency = ''): string => findAgency(repository, agency)?.entry.name ?? agency;
  if ('fields' in problem) {
    const value = answerWords(problem.fields, problem.unit, language);
    const params = { ...problem.params, agency: nameOf(problem.params.agency), value };
    return message(language, `collect.problem.${problem.kind}`, params);
  }
  const { expected = '' } = problem.params;
  const today = parseDay(problem.params.today ?? '');
  const params = {
    ...problem.params,
    agency: nameOf(problem.params.agency),
    ...(today !== undefined && { today: formatDate(today, language) }),
  };
  if (problem.kind === 'locked' && expected !== '' && expected !== problem.params.written)
    return message(language, 'collect.problem.locked_expected', params);
  return message(language, `collect.problem.${problem.kind}`, params);
}

/** A person at a spreadsheet has lists and columns, no options of a command. */
function fieldText(fault: FieldFault, kind: FormKind, item: CheckedRow['item'], language: Language): string {
  const { field, typed } = fault;
  if (fault.kind === 'missing' && field === 'date')
    return message(language, 'collect.problem.done_without_date');
  if (fault.kind === 'word' && (field === 'status' || field === 'quality'))
    return message(language, `collect.rule.${field}.error`);
  if (item?.isQualitative === true && field === 'value')
    return message(language, 'collect.rule.verdict.error');
  if (field === 'progress' && fault.kind !== 'doubtful') return message(language, 'collect.problem.progress');
  if (fault.kind === 'unit')
    return message(language, 'collect.problem.unit', { written: typed, unit: item?.unit ?? '' });
  if (fault.kind === 'number' || fault.kind === 'needs_figure')
    return message(language, 'collect.problem.number', { written: typed });
  const titleOf = (name: string): string => {
    const column = (ASKED[kind] as readonly AskedColumn[]).find((each) => each === name);
    return column === undefined ? name : message(language, columnTitleKey(kind, column));
  };
  return faultText(fault, titleOf, item?.unit, language);
}

/** The word by which programs know a problem. */
export function problemCode(problem: Problem): string {
  if (problem.kind === 'field') return problem.fault.kind;
  return problem.kind === 'finding' ? problem.finding.code : problem.kind;
}
