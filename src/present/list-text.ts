// `kh list` on a terminal and in Markdown.
import type { Language } from '../model/messages/index.ts';
import type { Repository } from '../model/repository.ts';
import type { ListColumn } from './list-column.ts';
import { markdownTable } from './markdown.ts';
import { type Row, renderTable } from './table.ts';
import type { Look } from './text.ts';

/** Rows under headings; a heading of null for a list without. */
export interface Section<T> {
  readonly heading: string | null;
  readonly items: readonly T[];
}

/** A name is whole within so many lines; what is longer is nobody's name, and `show` has it all. */
const MOST_LINES = 8;

export function listText<T>(
  columns: readonly ListColumn<T>[],
  sections: readonly Section<T>[],
  repository: Repository,
  look: Look,
): string {
  const { language } = look;
  const rows = sections.flatMap(({ heading, items }, index): Row[] => [
    ...(heading === null || index === 0 ? [] : [{ across: '' }]),
    ...(heading === null ? [] : [{ across: { role: 'strong', text: heading } } as const]),
    ...items.map((item) =>
      columns.map(({ text, role }) => {
        const shown = role?.(item);
        return shown === undefined
          ? text(item, language, repository)
          : { role: shown, text: text(item, language, repository) };
      }),
    ),
  ]);
  return `${renderTable(
    columns.map((column) => ({ lines: MOST_LINES, ...column, title: column.title(language) })),
    rows,
    look,
  )}\n`;
}

export function listMarkdown<T>(
  columns: readonly ListColumn<T>[],
  items: readonly T[],
  repository: Repository,
  language: Language,
): string {
  const right = new Set(columns.flatMap((column, index) => (column.align === 'right' ? [index] : [])));
  return markdownTable(
    columns.map((column) => column.title(language)),
    items.map((item) => columns.map((column) => column.text(item, language, repository))),
    right,
  );
}
