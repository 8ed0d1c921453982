// What `kh export` writes, as plain rows: a part for each issuer, every table in each.
import type { Evaluation } from '../../evaluate/types.ts';
import { EXPORT_VERSION, type TableName } from '../../model/export/tables.ts';
import type { ExportRow } from './cells.ts';
import { logRows, resultRows } from './entry-rows.ts';
import { itemRows } from './item-rows.ts';
import { agencyRows, itemAgencyRows, planRows } from './place-rows.ts';

export interface ExportPartition {
  readonly issuer: string;
  readonly tables: Readonly<Record<TableName, readonly ExportRow[]>>;
}

/** In the order of the issuers' ids; every issuer with a plan has all tables, empty ones too. */
export function exportPartitions(
  evaluation: Evaluation,
  revision: string | null,
): readonly ExportPartition[] {
  const issuers = [...new Set(evaluation.plans.map(({ plan }) => plan.issuer))].sort();
  return issuers.map((issuer) => {
    const plans = evaluation.plans.filter(({ plan }) => plan.issuer === issuer);
    return {
      issuer,
      tables: {
        items: versioned(itemRows(evaluation, plans)),
        results: versioned(resultRows(plans)),
        log: versioned(logRows(evaluation, plans)),
        plans: versioned(planRows(evaluation, plans, revision)),
        agencies: versioned(agencyRows(evaluation.repository, issuer)),
        item_agencies: versioned(itemAgencyRows(evaluation, plans)),
      },
    };
  });
}

const versioned = (rows: readonly ExportRow[]): ExportRow[] =>
  rows.map((row) => ({ schema_version: EXPORT_VERSION, ...row }));
