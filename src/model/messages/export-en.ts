// English: kh export and kh rollup, the road from one repository to many.
import type { exportVi } from './export-vi.ts';

export const exportEn: Readonly<Record<keyof typeof exportVi, string>> = {
  'command.export':
    'Flat tables (parquet, csv, ndjson) by issuer and as-of date, to put many repositories together',
  'command.export.examples':
    'Examples:\n  kh export --out out/                                Parquet, as of today\n  kh export --out out/ --as-of 2025-12-31             one more as-of date\n  kh export --format csv --out tables/ --plan kh-so   for a spreadsheet\n  kh rollup out/                                      put together and shown',
  'option.export.out': 'Folder to write to; the same issuer and day again replaces that part alone',
  'option.export.internal': 'Internal items too (internal: true); they are never exported otherwise',
  'export.done': 'Exported as of {day} to {folder} ({format}), issuers: {count}',
  'export.part':
    'Only the selected plans are exported; other plans of the same issuers that are not in this export: {count}.',
  'export.table.plans': 'Plans',
  'export.table.items': 'Items',
  'export.table.results': 'Results',
  'export.table.log': 'Log entries',
  'refusal.export.no_out': 'No --out: to which folder? For example --out out/.',
  'refusal.export.nothing':
    'There is no plan to export: the repository is empty, or the selected plan is internal (add --internal if you mean it).',
  'refusal.export.unknown_folder':
    '{folder} has "{name}" but no {marker}, so nobody knows who wrote it and by which schema; choose another folder for --out.',
  'refusal.export.other_version':
    '{folder} holds an export of schema version {version}, this kh writes version {ours}; versions are not mixed. Export to a new folder.',
  'refusal.export.other_format':
    '{folder} holds an export as {known}; it is not mixed with {format}. Choose another folder for --out, or --format {known}.',
  'command.rollup': 'Put the exports of many issuers together with SQL on this machine (DuckDB)',
  'command.rollup.folders': 'Folders that kh export wrote',
  'command.rollup.examples':
    'Examples:\n  kh rollup out/                                 the whole picture, a row an issuer\n  kh rollup provinces/*/out --query overdue      overdue by ministry\n  kh rollup out/ --query trend --json            over as-of dates\n  kh rollup out/ --sql question.sql --csv        a question of your own',
  'placeholder.folders': 'folders',
  'option.rollup.query': 'A ready query: {known} (default {usual})',
  'option.rollup.sql': 'File with one SELECT on items, results, log, plans, agencies, item_agencies',
  'option.rollup.as_of': 'Pass over exports after this day; otherwise the latest of each issuer',
  'by.issuer': 'Issuer',
  'rollup.issuers': 'issuers {count}',
  'rollup.agency': '{name} ({issuer})',
  'rollup.nobody': 'No lead, or the lead is in doubt',
  'rollup.yes': 'yes',
  'rollup.no': 'no',
  'rollup.more': 'and {count} others',
  'rollup.note.behind': 'Issuers with an as-of date before {day}: {count} ({names}).',
  'rollup.note.older':
    'Older exports of these issuers, which do not count here: {count}; --query trend shows them.',
  'rollup.note.all_days':
    'A query of your own sees older exports of these issuers too: {count}; filter by as_of, so that nothing counts twice.',
  'rollup.note.overdue':
    'A provincial department stands under the ministry of its name where the central register has it; a task with several leads counts for each.',
  'rollup.column.place': 'Place',
  'rollup.column.issuer_name': 'Issuer',
  'rollup.column.as_of': 'As of',
  'rollup.column.tasks': 'Tasks',
  'rollup.column.tasks_due': 'Due so far',
  'rollup.column.task_done': 'In time',
  'rollup.column.done_share': '% in time',
  'rollup.column.task_overdue': 'Overdue',
  'rollup.column.overdue_share': '% overdue',
  'rollup.column.targets': 'Targets',
  'rollup.column.target_met': 'Met',
  'rollup.column.met_share': '% met',
  'rollup.column.target_missed': 'Missed',
  'rollup.column.target_no_data': 'No data',
  'rollup.column.ministry': 'Ministry, agency',
  'rollup.column.issuers': 'Issuers',
  'rollup.column.exported': 'New',
  'rollup.column.task_finished': 'Done',
  'rollup.column.overdue_unreported': 'Nobody reported',
  'rollup.column.longest_days_late': 'Longest, days',
  'rollup.column.indicator_name': 'Indicator',
  'rollup.column.result': 'Result',
  'rollup.column.result_date': 'Figure of',
  'rollup.column.goal': 'Goal',
  'rollup.column.status': 'Status',
  'refusal.rollup.no_folder': 'There is no folder {folder}.',
  'refusal.rollup.no_export':
    '{folder} holds no export of kh; name the folder written by kh export --out (with plans/ and items/ in it).',
  'refusal.rollup.other_format':
    '{folder} holds an export as {format}; kh rollup reads Parquet. Export again with kh export --format parquet --out ANOTHER_FOLDER.',
  'refusal.rollup.incomplete':
    'The export in {folder} lacks {file}; copy it whole, or export that day again.',
  'refusal.rollup.strange_file':
    'In {folder} stands {file}, which kh did not write, so figures might count twice; take it out.',
  'refusal.rollup.twice':
    '"{issuer}" on {day} is in both {folder} and {other} and would count twice; leave one folder out.',
  'refusal.rollup.more': '{text} (and {count} more places)',
  'refusal.rollup.version':
    'The export of "{issuer}" has schema version {version}, this kh reads version {ours}; versions are not mixed. Export again with one version of kh.',
  'refusal.rollup.files':
    'The Parquet files cannot be read as kh writes them ({text}); export again with kh export, or leave out the folder with the broken file.',
  'refusal.rollup.none_before': 'There is no export up to {day}.',
  'refusal.rollup.two_queries': 'Use only one of --query and --sql.',
  'refusal.rollup.no_sql': 'The file {file} cannot be read ({reason}).',
  'refusal.rollup.not_select': '{file} must hold exactly one SELECT; kh rollup only reads.',
  'refusal.rollup.bad_sql': 'DuckDB does not understand {file}: {text}',
  'refusal.rollup.query': 'DuckDB could not run the query: {text}',
  'refusal.rollup.no_duckdb':
    'There is no DuckDB for this machine (package @duckdb/node-api). Run npm install @duckdb/node-api in the folder of kh; where that cannot be, run the files of templates/sql on a Spark, Trino or DuckDB of your own (docs/scale.md).',
};
