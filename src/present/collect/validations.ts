// What the cells of a form take: lists to choose from, numbers, days; each with a word on how to fill it (ECMA-376, part 1, section 18.3.1.33).

import type { AskedColumn, FormKind } from '../../model/collect/columns.ts';
import { type Language, type MessageKey, message } from '../../model/messages/index.ts';
import type { LOG_STATUSES } from '../../model/schema/task.ts';
import { columnName } from '../../model/sheet-place.ts';
import { daySerial } from '../workbook/cells.ts';
import { type Attributes, element, escapeXml } from '../xml.ts';
import type { FormRow } from './form.ts';
import type { FormColumn } from './form-columns.ts';

/** From what has not begun to what has ended. */
const STATES = [
  'not_started',
  'in_progress',
  'paused',
  'done',
  'cancelled',
] as const satisfies readonly (typeof LOG_STATUSES)[number][];
const QUALITIES = ['official', 'preliminary', 'estimate'] as const;
const VERDICTS = ['achieved', 'partly', 'not_achieved'] as const;

interface Rule {
  /** What is asked for: names its sentences. */
  readonly name: 'value' | 'verdict' | 'date' | 'quality' | 'status' | 'progress';
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
}

/** One element for all rules of a sheet, nothing for a sheet without. */
export function validationsXml(
  kind: FormKind,
  columns: readonly FormColumn[],
  rows: readonly FormRow[],
  first: number,
  language: Language,
): string {
  const rules = columns.flatMap((column, index) => {
    if (column.kind !== 'asked') return [];
    return rulesOf(column.name, kind, rows, language).flatMap(({ rule, isFor }) => {
      const name = columnName(index);
      const places = ranges(
        rows.flatMap((row, at) => (isFor(row) ? [first + at] : [])),
        name,
      );
      return places === '' ? [] : [ruleXml(rule, places, language)];
    });
  });
  return rules.length === 0 ? '' : element('dataValidations', { count: rules.length }, ...rules);
}

type Case = { readonly rule: Rule; readonly isFor: (row: FormRow) => boolean };

function rulesOf(
  column: AskedColumn,
  kind: FormKind,
  rows: readonly FormRow[],
  language: Language,
): readonly Case[] {
  const all = (rule: Rule): readonly Case[] => [{ rule, isFor: () => true }];
  // Where both kinds of rows are on a sheet, sorting may put a figure into a cell of words: then a wrong one is only warned about.
  const isMixed = new Set(rows.map(({ isJudged }) => isJudged)).size > 1;
  switch (column) {
    case 'value':
      return kind !== 'target'
        ? []
        : [
            {
              rule: numberRule('value', 'warning', 'greaterThan', ['-1000000000000000']),
              isFor: ({ isJudged }) => !isJudged,
            },
            {
              rule: listRule(
                'verdict',
                VERDICTS.map((each) => message(language, `verdict.${each}`)),
                isMixed,
              ),
              isFor: ({ isJudged }) => isJudged,
            },
          ];
    case 'quality':
      return all(
        listRule(
          'quality',
          QUALITIES.map((each) => message(language, `collect.quality.${each}`)),
          false,
        ),
      );
    case 'status':
      return all(
        listRule(
          'status',
          STATES.map((each) => message(language, `collect.state.${each}`)),
          false,
        ),
      );
    case 'progress':
      return all(numberRule('progress', 'stop', 'between', ['0', '100']));
    case 'date':
      return all({
        name: 'date',
        attributes: { type: 'date', errorStyle: 'stop', operator: 'between' },
        formulas: [daySerial('2000-01-01'), daySerial('2100-12-31')].map(String),
      });
    default:
      return [];
  }
}

const numberRule = (
  name: Rule['name'],
  errorStyle: 'stop' | 'warning',
  operator: string,
  formulas: readonly string[],
): Rule => ({ name, attributes: { type: 'decimal', errorStyle, operator }, formulas });

const listRule = (name: Rule['name'], words: readonly string[], isMixed: boolean): Rule => ({
  name,
  attributes: { type: 'list', errorStyle: isMixed ? 'warning' : 'stop' },
  formulas: [`"${words.join(',')}"`],
});

function ruleXml({ name, attributes, formulas }: Rule, sqref: string, language: Language): string {
  const text = (part: string): string => message(language, `collect.rule.${name}.${part}` as MessageKey);
  return element(
    'dataValidation',
    {
      ...attributes,
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      errorTitle: message(language, 'collect.rule.error'),
      error: text('error'),
      promptTitle: message(language, 'collect.rule.prompt'),
      prompt: text('prompt'),
      sqref,
    },
    ...formulas.map((formula, index) => element(`formula${index + 1}`, {}, escapeXml(formula))),
  );
}

/** Neighbouring rows as one range: `I10:I14 I16`. */
function ranges(rows: readonly number[], column: string): string {
  const found: [from: number, to: number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found
    .map(([from, to]) => (from === to ? `${column}${from}` : `${column}${from}:${column}${to}`))
    .join(' ');
}
