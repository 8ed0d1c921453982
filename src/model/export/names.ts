// Names that the command line needs for its help: file formats of `kh export`, ready queries of `kh rollup`.

export const EXPORT_FORMATS = ['parquet', 'csv', 'ndjson'] as const;
export type ExportFormatName = (typeof EXPORT_FORMATS)[number];

/** Each is a file of templates/sql/. */
export const ROLLUP_QUERIES = ['overview', 'league', 'agencies', 'overdue', 'indicators', 'trend'] as const;
export type RollupQuery = (typeof ROLLUP_QUERIES)[number];

/** All but this one look at each issuer's latest day alone. */
export const QUERY_OVER_TIME: RollupQuery = 'trend';
