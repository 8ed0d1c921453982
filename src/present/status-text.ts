// `kh status` on a terminal.
import type { Counts } from '../evaluate/roll-up.ts';
import { type Language, message } from '../model/messages/index.ts';
import { type CaseView, type ConcernView, caseText, moreText } from './concern-view.ts';
import { formatCount } from './numbers.ts';
import { columnsWithin, NARROW_COLUMNS, type StatusColumn, WIDE_COLUMNS } from './status-rows.ts';
import type { StatusTable, StatusView } from './status-view.ts';
import { type Cell, type Column, type Row, renderTable } from './table.ts';
import { createPainter, type Line, type Look, type Role } from './text.ts';
import { displayWidth, shorten, wrap } from './width.ts';

/** Below this width, the two halves of the table stand one below the other. */
const BOTH_SIDES = 68;
/** From this width on, every status has a column of its own. */
const WIDE = 128;
const INDENT = 5;

const MARKS: Readonly<Record<ConcernView['severity'], { mark: string; plain: string; role: Role }>> = {
  bad: { mark: '✗', plain: 'x', role: 'bad' },
  doubt: { mark: '?', plain: '?', role: 'warn' },
  soon: { mark: '!', plain: '!', role: 'info' },
};

export function statusText(view: StatusView, look: Look): string {
  const lines: Line[] = [...wrap([view.header.join(' · ')], look.width), [], ...concernLines(view, look), []];
  const paint = createPainter(look);
  const notes = view.notes.flatMap((note) => wrap([{ role: 'dim', text: note }], look.width));
  const tables = statusTables(view, look);
  return [
    ...lines.map(paint),
    tables.join('\n\n'),
    ...(notes.length > 0 ? ['', ...notes.map(paint)] : []),
    '',
  ].join('\n');
}

function concernLines({ concerns, nothing, rows }: StatusView, look: Look): Line[] {
  if (concerns.length === 0)
    return wrap([{ role: rows.length === 0 ? 'info' : 'good', text: nothing }], look.width);
  const ahead = concerns.filter((concern) => concern.severity === 'soon');
  const lines = concerns
    .filter((concern) => concern.severity !== 'soon')
    .flatMap((concern) => concernBlock(concern, look));
  const soon = ahead.map((concern) => concern.title).join(' · ');
  return [
    [{ role: 'strong', text: message(look.language, 'status.attention') }],
    ...lines,
    ...(ahead.length === 0 ? [] : marked('soon', soon, look)),
  ];
}

function marked(severity: ConcernView['severity'], text: string, look: Look): Line[] {
  const { mark, plain, role } = MARKS[severity];
  return wrap([text], look.width - 3, 2).map((line, index) =>
    index === 0 ? [' ', { role, text: look.ascii ? plain : mark }, ' ', ...line] : ['   ', ...line],
  );
}

/** A single case stands on the heading's line, or below it where there is no room. */
function concernBlock({ severity, title, cases, more }: ConcernView, look: Look): Line[] {
  const [only, ...others] = cases;
  if (only !== undefined && others.length === 0 && more === null) {
    const inline = message(look.language, 'concern.inline', { title, text: caseText(only) });
    if (displayWidth(inline) <= look.width - 3) return marked(severity, inline, look);
  }
  const rest = more === null ? [] : indented(moreText(more, look.language), look);
  return [...marked(severity, title, look), ...cases.flatMap((each) => caseLines(each, look)), ...rest];
}

const LONGEST_PLAN = 26;
const SHORTEST_NAME = 16;

function caseLines(each: CaseView, look: Look): Line[] {
  const plan = shorten(each.plan, LONGEST_PLAN);
  const spare = look.width - INDENT - displayWidth(caseText({ ...each, plan, name: '' })) - 1;
  return indented(
    caseText({ ...each, plan, name: shorten(each.name, Math.max(SHORTEST_NAME, spare)) }),
    look,
  );
}

const indented = (text: string, look: Look): Line[] =>
  wrap([text], look.width - INDENT, 2).map((line) => [' '.repeat(INDENT), ...line]);

/** The least that names of rows need beside their numbers. */
const SHORTEST_LABEL = 12;

/** Targets and tasks side by side, or below each other where a terminal is too narrow for both. */
export function statusTables(view: StatusTable, look: Look): string[] {
  const all = columnsWithin(look.width >= WIDE ? WIDE_COLUMNS : NARROW_COLUMNS, view.totals);
  const sides = view.by === 'indicator' ? (['targets'] as const) : (['targets', 'tasks'] as const);
  const shown = sides.map((side) => all.filter((column) => column.side === side));
  if (view.rows.length === 0) return [];
  const isNarrow = look.width < Math.max(BOTH_SIDES, SHORTEST_LABEL + widthOfNumbers(all, view, look));
  return isNarrow
    ? shown.map((columns) => statusTable(view, columns, look))
    : [statusTable(view, shown.flat(), look)];
}

/** Large numbers take more than their titles: those of a whole country do not fit beside each other. */
const widthOfNumbers = (columns: readonly StatusColumn[], { totals }: StatusTable, look: Look): number =>
  columns.reduce((sum, column) => {
    const words = message(look.language, column.title).split(' ').map(displayWidth);
    const total = formatCount(column.value(totals), look.language);
    return sum + Math.max(...words, displayWidth(total)) + 1;
  }, 0);

function statusTable(view: StatusTable, shown: readonly StatusColumn[], look: Look): string {
  const { language } = look;
  const columns: Column[] = [
    { title: message(language, `by.${view.by}`), grow: 1, lines: 3 },
    ...shown.map((column) => countColumn(column, language)),
  ];
  const cells = (counts: Counts): Cell[] =>
    shown.map((column) => countCell(column.value(counts), column.key, look));
  const rows: Row[] = [];
  let section: string | null = null;
  for (const row of view.rows) {
    if (row.section !== null && row.section !== section) {
      rows.push({ across: { role: 'strong', text: row.section } });
    }
    section = row.section;
    rows.push([row.label, ...cells(row.counts)]);
  }
  if (view.rows.length > 1) {
    rows.push([{ role: 'strong', text: message(language, 'status.total') }, ...cells(view.totals)]);
  }
  return renderTable(columns, rows, look, 1);
}

const countColumn = ({ title, side }: StatusColumn, language: Language): Column => ({
  title: message(language, title),
  align: 'right',
  group: message(language, side === 'targets' ? 'status.group.targets' : 'status.group.tasks'),
});

const BAD_COLUMNS: ReadonlySet<string> = new Set(['missed', 'overdue', 'off_track']);
const GOOD_COLUMNS: ReadonlySet<string> = new Set(['met', 'exceeded', 'achieved', 'finished', 'done']);

function countCell(value: number, key: string, look: Look): Cell {
  const text = formatCount(value, look.language);
  if (value === 0) return { role: 'dim', text };
  return BAD_COLUMNS.has(key) ? { role: 'bad', text } : GOOD_COLUMNS.has(key) ? { role: 'good', text } : text;
}
