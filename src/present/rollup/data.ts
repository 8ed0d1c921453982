// `kh rollup` for programs: --json (docs/design.md, section 5) and --csv, with every column of the query.
import { formatDay } from '../../model/civil-date.ts';
import { parseDecimal } from '../../model/decimal.ts';
import type { RolledCell, RolledColumn, RolledRow, RolledTable } from '../../model/export/rolled-table.ts';
import { type Language, message } from '../../model/messages/index.ts';
import { printCsv } from '../csv.ts';
import { dayOrNull, ExactNumber, type Json } from '../json.ts';
import { countsJson } from '../status-json.ts';
import { countsOf, hasStatuses, latestDays, type RollupAnswer, totalsOf, wordOf } from './answer.ts';
import { EXACT } from './columns.ts';

export function rollupJson(answer: RollupAnswer) {
  const latest = latestDays(answer);
  const { query, table } = answer;
  return {
    query,
    exports: answer.exports.map(({ issuer, asOf }) => ({
      issuer,
      as_of: formatDay(asOf),
      latest: latest.get(issuer) === asOf,
    })),
    totals: countsJson(totalsOf(answer)),
    rows: table.rows.map((row) => (hasStatuses(query) ? countedJson(row, query) : flatJson(table, row))),
  } satisfies Record<string, Json>;
}

/** A row as in `rows` of `kh status --json`, with whose it is. */
function countedJson(row: RolledRow, query: 'overview' | 'agencies') {
  const whose = { issuer: wordOf(row, 'issuer'), as_of: dayOrNull(dayOf(row.as_of)) };
  if (query === 'overview')
    return {
      ...whose,
      name: wordOf(row, 'issuer_name'),
      plans: Number(row.plans),
      ...countsJson(countsOf(row)),
    };
  const [register = null, id = null] = wordOf(row, 'agency')?.split('/') ?? [];
  return {
    ...whose,
    issuer_name: wordOf(row, 'issuer_name'),
    agency: id,
    register,
    name: wordOf(row, 'agency_name'),
    doubt: row.absence === 'doubt',
    ended: row.ended === true,
    ...countsJson(countsOf(row)),
  };
}

const dayOf = (cell: RolledCell | undefined): number | null => (typeof cell === 'number' ? cell : null);

const flatJson = ({ columns }: RolledTable, row: RolledRow) =>
  Object.fromEntries(columns.map((column) => [column.name, cellJson(column, row[column.name] ?? null)]));

const cellJson = ({ type }: RolledColumn, cell: RolledCell): Json =>
  type === 'day' && typeof cell === 'number' ? formatDay(cell) : cell;

/** The rows as the query gives them; `overview` ends with the total, which no issuer has. */
export function rollupCsv(answer: RollupAnswer, language: Language): string {
  const { query, table } = answer;
  const rows = table.rows.map((row) =>
    Object.fromEntries(
      table.columns.map((column) => [column.name, csvCell(column, row[column.name] ?? null, query !== null)]),
    ),
  );
  const total = query === 'overview' ? [totalRow(table, language)] : [];
  return printCsv(
    table.columns.map(({ name }) => name),
    [...rows, ...total],
  );
}

/** A spreadsheet reckons with a decimal; text that begins like a formula stays text. */
function csvCell(column: RolledColumn, cell: RolledCell, isOurs: boolean): Json {
  const decimal =
    isOurs && EXACT.has(column.name) && typeof cell === 'string' ? parseDecimal(cell) : undefined;
  return decimal === undefined ? cellJson(column, cell) : new ExactNumber(decimal);
}

const totalRow = ({ columns, rows }: RolledTable, language: Language) => ({
  ...Object.fromEntries(
    columns
      .filter(({ type }) => type === 'whole')
      .map(({ name }) => [name, rows.reduce((sum, row) => sum + Number(row[name] ?? 0), 0)]),
  ),
  issuer_name: message(language, 'status.total'),
});
