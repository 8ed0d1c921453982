// `kh rollup --md`: the words and rows of the terminal as Markdown.
import type { Counts } from '../../evaluate/roll-up.ts';
import { type Language, message } from '../../model/messages/index.ts';
import { escapeMarkdown, markdownTable } from '../markdown.ts';
import { formatCount } from '../numbers.ts';
import { columnsWithin, NARROW_COLUMNS } from '../status-rows.ts';
import { hasStatuses, type RollupAnswer } from './answer.ts';
import { HEADINGS, shownColumns } from './columns.ts';
import { statusTable } from './status-rows.ts';
import { headOf, notesOf } from './text.ts';

export function rollupMarkdown(answer: RollupAnswer, language: Language): string {
  const table = hasStatuses(answer.query) ? countsTable(answer, language) : flatTable(answer, language);
  const notes = notesOf(answer, language).map((note) => `${escapeMarkdown(note)}\n`);
  return [`${escapeMarkdown(headOf(answer, language).join(' · '))}\n`, table, ...notes].join('\n');
}

function countsTable(answer: RollupAnswer, language: Language): string {
  const { by, rows, totals } = statusTable(answer, language);
  const shown = columnsWithin(NARROW_COLUMNS, totals);
  const cells = (counts: Counts): string[] =>
    shown.map((column) => formatCount(column.value(counts), language));
  const head = shown.map(
    ({ side, title }) =>
      `${message(language, side === 'targets' ? 'status.group.targets' : 'status.group.tasks')}: ${message(language, title)}`,
  );
  return markdownTable(
    [message(language, `by.${by}`), ...head],
    [
      ...rows.map(({ label, counts }) => [label, ...cells(counts)]),
      [message(language, 'status.total'), ...cells(totals)],
    ],
    new Set(shown.map((_, index) => index + 1)),
  );
}

function flatTable({ query, table }: RollupAnswer, language: Language): string {
  const columns = shownColumns(query, table, language);
  const heading = query === null ? undefined : HEADINGS[query];
  const title = heading === undefined ? [] : [message(language, 'rollup.column.indicator_name')];
  return markdownTable(
    [...title, ...columns.map((column) => column.title)],
    table.rows.map((row) => [
      ...(heading === undefined ? [] : [heading(row)]),
      ...columns.map(({ text }) => text(row)),
    ]),
    new Set(columns.flatMap(({ align }, index) => (align === 'right' ? [index + title.length] : []))),
  );
}
