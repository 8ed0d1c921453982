// `kh status --md`: the same words and rows as the terminal, poured into templates/status.md.hbs.
import { type Language, message } from '../model/messages/index.ts';
import { caseText, moreText } from './concern-view.ts';
import { formatCount } from './numbers.ts';
import { columnsWithin, NARROW_COLUMNS } from './status-rows.ts';
import type { StatusRow, StatusView } from './status-view.ts';
import { fillTemplate } from './templates.ts';

export function statusMarkdown(view: StatusView, template: string, language: Language): string {
  const shown = columnsWithin(NARROW_COLUMNS, view.totals).filter(
    (column) => view.by !== 'indicator' || column.side === 'targets',
  );
  const cells = (row: Pick<StatusRow, 'counts'>): string[] =>
    shown.map((column) => formatCount(column.value(row.counts), language));
  const sides = {
    targets: message(language, 'status.group.targets'),
    tasks: message(language, 'status.group.tasks'),
  };
  return fillTemplate(template, {
    header: view.header.join(' · '),
    attention: message(language, 'status.attention'),
    nothing: view.nothing,
    concerns: view.concerns.map(({ title, cases, more }) => ({
      title,
      cases: [...cases.map(caseText), ...(more === null ? [] : [moreText(more, language)])],
    })),
    head: [
      message(language, `by.${view.by}`),
      ...shown.map((column) => `${sides[column.side]}: ${message(language, column.title)}`),
    ],
    rows: view.rows.map((row) => [
      row.section === null ? row.label : `${row.section}: ${row.label}`,
      ...cells(row),
    ]),
    total: [message(language, 'status.total'), ...cells({ counts: view.totals })],
    notes: view.notes,
  });
}
