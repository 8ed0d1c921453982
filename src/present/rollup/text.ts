// `kh rollup` on a terminal: the counts of all issuers together, then the table asked for, as `kh status` shows its own.
import { type Language, message } from '../../model/messages/index.ts';
import { formatDate } from '../dates.ts';
import { formatCount } from '../numbers.ts';
import { statusTables } from '../status-text.ts';
import { type Row, renderTable } from '../table.ts';
import { createPainter, type Look } from '../text.ts';
import { displayWidth, wrap } from '../width.ts';
import { hasStatuses, latestDays, type RollupAnswer, totalsOf, wordOf } from './answer.ts';
import { HEADINGS, shownColumns } from './columns.ts';
import { statusTable } from './status-rows.ts';

export function rollupText(answer: RollupAnswer, look: Look): string {
  const paint = createPainter(look);
  const head = packed(headOf(answer, look.language), look.width).map((line) => paint([line]));
  const notes = notesOf(answer, look.language).flatMap((note) =>
    wrap([{ role: 'dim', text: note }], look.width),
  );
  const table = hasStatuses(answer.query)
    ? statusTables(statusTable(answer, look.language), look).join('\n\n')
    : flatTable(answer, look);
  return [...head, '', table, ...(notes.length > 0 ? ['', ...notes.map(paint)] : []), ''].join('\n');
}

/** As many parts on a line as it holds; none is broken. */
function packed(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1) ?? ''} · ${part}`;
    if (lines.length > 0 && displayWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

function flatTable({ query, table }: RollupAnswer, look: Look): string {
  if (table.rows.length === 0) return message(look.language, 'list.none');
  const columns = shownColumns(query, table, look.language);
  const heading = query === null ? undefined : HEADINGS[query];
  const rows = table.rows.flatMap((row, index): Row[] => {
    const cells = columns.map((column) => column.text(row));
    const text = heading?.(row);
    const isNew = text !== undefined && text !== heading?.(table.rows[index - 1] ?? {});
    return isNew ? [{ across: { role: 'strong', text } }, cells] : [cells];
  });
  return renderTable(columns, rows, look, 1);
}

export function headOf(answer: RollupAnswer, language: Language): string[] {
  const { targets, tasks } = totalsOf(answer);
  const days = [...latestDays(answer).values()].sort((left, right) => left - right);
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const count = (value: number): string => formatCount(value, language);
  const plans = answer.overview.rows.reduce((sum, row) => sum + Number(row.plans ?? 0), 0);
  const date =
    first === last
      ? formatDate(last, language)
      : `${formatDate(first, language)} – ${formatDate(last, language)}`;
  return [
    message(language, 'status.as_of', { date }),
    message(language, 'rollup.issuers', { count: count(days.length) }),
    message(language, 'status.plans', { count: count(plans) }),
    message(language, 'status.targets', { count: count(targets.total) }),
    message(language, 'status.tasks', { count: count(tasks.total) }),
  ];
}

const MOST_NAMES = 6;

/** What a reader of the numbers must know: whose day is an older one, what is not in the total, what counts twice. */
export function notesOf(answer: RollupAnswer, language: Language): string[] {
  const { parents } = totalsOf(answer).targets;
  return [
    ...behindNote(answer, language),
    ...olderNote(answer, language),
    ...(hasStatuses(answer.query) && parents > 0
      ? [message(language, 'status.note.parents', { count: parents })]
      : []),
    ...(answer.query === 'agencies' ? [message(language, 'status.note.by_agency')] : []),
    ...(answer.query === 'overdue' ? [message(language, 'rollup.note.overdue')] : []),
  ];
}

function olderNote({ older, query }: RollupAnswer, language: Language): string[] {
  if (older === 0 || query === 'trend') return [];
  const key = query === null ? 'rollup.note.all_days' : 'rollup.note.older';
  return [message(language, key, { count: older })];
}

function behindNote(answer: RollupAnswer, language: Language): string[] {
  const days = latestDays(answer);
  const newest = Math.max(...days.values());
  const names = new Map(
    answer.overview.rows.map((row) => [
      wordOf(row, 'issuer'),
      wordOf(row, 'issuer_name') ?? wordOf(row, 'issuer'),
    ]),
  );
  const behind = [...days].filter(([, day]) => day < newest).sort((left, right) => left[1] - right[1]);
  if (behind.length === 0) return [];
  const shown = behind
    .slice(0, MOST_NAMES)
    .map(([issuer, day]) => `${names.get(issuer) ?? issuer} (${formatDate(day, language)})`);
  const more = behind.length - shown.length;
  const rest = more > 0 ? [message(language, 'rollup.more', { count: more })] : [];
  return [
    message(language, 'rollup.note.behind', {
      count: behind.length,
      day: formatDate(newest, language),
      names: [...shown, ...rest].join(', '),
    }),
  ];
}
