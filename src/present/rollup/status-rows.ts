// The rows of `overview` and `agencies` as rows of the table of `kh status`.
import type { RolledRow } from '../../model/export/rolled-table.ts';
import { type Language, message } from '../../model/messages/index.ts';
import type { StatusRow, StatusTable } from '../status-view.ts';
import { countsOf, type RollupAnswer, totalsOf, wordOf } from './answer.ts';

export const statusTable = (answer: RollupAnswer, language: Language): StatusTable => ({
  by: answer.query === 'agencies' ? 'agency' : 'issuer',
  rows: answer.table.rows.map((row) =>
    answer.query === 'agencies' ? agencyRow(row, language) : issuerRow(row),
  ),
  totals: totalsOf(answer),
});

const issuerName = (row: RolledRow): string => wordOf(row, 'issuer_name') ?? wordOf(row, 'issuer') ?? '';

const issuerRow = (row: RolledRow): StatusRow => ({
  label: issuerName(row),
  section: null,
  counts: countsOf(row),
  ids: { kind: 'issuer', issuer: wordOf(row, 'issuer') },
});

function agencyRow(row: RolledRow, language: Language): StatusRow {
  const absence = wordOf(row, 'absence');
  const named =
    absence === 'none' || absence === 'doubt'
      ? message(language, `agency.${absence}`)
      : (wordOf(row, 'agency_short') ?? wordOf(row, 'agency') ?? '');
  const name = row.ended === true ? message(language, 'agency.ended', { name: named }) : named;
  return {
    label: message(language, 'rollup.agency', { name, issuer: issuerName(row) }),
    section: null,
    counts: countsOf(row),
    ids: { kind: 'agency', agency: wordOf(row, 'agency') },
  };
}
