// The tables of `kh export`, listed once: rows, files, the schema file and what `kh rollup` reads come from this list.
import { LOG, RESULTS } from './entries.ts';
import { ITEMS } from './items.ts';
import { AGENCIES, ITEM_AGENCIES, PLANS } from './places.ts';
import type { ExportTable } from './table.ts';

/** Rises when a column is taken away, renamed or means something else; a new column at the end does not raise it. */
export const EXPORT_VERSION = 1;

export const EXPORT_TABLES = {
  items: ITEMS,
  results: RESULTS,
  log: LOG,
  plans: PLANS,
  agencies: AGENCIES,
  item_agencies: ITEM_AGENCIES,
} as const satisfies Readonly<Record<string, ExportTable>>;

export type TableName = keyof typeof EXPORT_TABLES;

export const TABLE_NAMES = Object.keys(EXPORT_TABLES) as readonly TableName[];

/** What the folders are named by, in this order: `items/issuer=thu/as_of=2026-01-15/`. */
export const PARTITION_COLUMNS = ['issuer', 'as_of'] as const;

/** In the folder that an export was written to: which schema and format its files have. */
export const MARKER_FILE = '_kh-export.json';
