// What a table of `kh export` is: its name, its columns in order, and what each of them holds (docs/scale.md).

/** `whole`: 32 bits; `number`: the nearest binary number; `decimal`: digits as text, exact; `day`: a civil date; `flag`: true or false. */
export const COLUMN_TYPES = ['text', 'whole', 'number', 'decimal', 'day', 'flag'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

export interface ExportColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** For readers of the schema file, in Vietnamese as those of the plan files. */
  readonly about: string;
}

export interface ExportTable {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly ExportColumn[];
}

export const column = (name: string, type: ColumnType, about: string): ExportColumn => ({
  name,
  type,
  about,
});

/** A decimal twice: its digits as the file has them, and the nearest binary number to reckon with. */
export const decimalColumns = (name: string, about: string): readonly ExportColumn[] => [
  column(name, 'decimal', `${about}, đúng từng chữ số`),
  column(`${name}_number`, 'number', `${about}, số thực gần nhất`),
];

/** Stands first in every table. */
export const VERSION_COLUMN = column('schema_version', 'whole', 'Phiên bản của lược đồ xuất');

/** A decimal with what it says of its number: exact, a bound, about, or a spread. */
export const valueColumns = (prefix: string, about: string): readonly ExportColumn[] => [
  column(`${prefix}_op`, 'text', `${about}: =, ~, >, <, >=, <= hoặc range`),
  ...decimalColumns(`${prefix}_value`, about),
  ...decimalColumns(`${prefix}_min`, `${about}: đầu dưới của khoảng`),
  ...decimalColumns(`${prefix}_max`, `${about}: đầu trên của khoảng`),
];
