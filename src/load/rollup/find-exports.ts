// Which exports lie in folders that `kh export` wrote: one for each issuer and day, with a file for every table.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, parseDay } from '../../model/civil-date.ts';
import { EXPORT_FORMATS } from '../../model/export/names.ts';
import { TABLE_NAMES, type TableName } from '../../model/export/tables.ts';

export interface FoundExport {
  readonly issuer: string;
  readonly asOf: Day;
  /** As the caller named it. */
  readonly folder: string;
  readonly files: Readonly<Record<TableName, string>>;
}

/** Why a folder cannot be rolled up. */
export type ExportProblem =
  | { readonly problem: 'no_folder' | 'no_export'; readonly folder: string }
  | { readonly problem: 'other_format'; readonly folder: string; readonly format: string }
  | { readonly problem: 'incomplete' | 'strange_file'; readonly folder: string; readonly file: string }
  | {
      readonly problem: 'twice';
      readonly folder: string;
      readonly other: string;
      readonly issuer: string;
      readonly day: Day;
    };

export interface FoundExports {
  /** By issuer, then by day. */
  readonly exports: readonly FoundExport[];
  readonly problems: readonly ExportProblem[];
}

/** `folderOf` gives the absolute path of a folder as named. */
export function findExports(folders: readonly string[], pathOf: (folder: string) => string): FoundExports {
  const found = folders.map((folder) => findIn(folder, pathOf(folder)));
  const exports = found.flatMap((each) => each.exports).sort(compareExports);
  const problems = [...found.flatMap((each) => each.problems), ...repeats(exports)];
  return { exports, problems };
}

const compareExports = (left: FoundExport, right: FoundExport): number =>
  left.issuer < right.issuer ? -1 : left.issuer > right.issuer ? 1 : left.asOf - right.asOf;

/** The same issuer on the same day in two places: counted twice, or one of them old. */
const repeats = (exports: readonly FoundExport[]): ExportProblem[] =>
  exports.flatMap((each, index): ExportProblem[] => {
    const before = exports[index - 1];
    if (before === undefined || compareExports(before, each) !== 0) return [];
    const { folder, issuer, asOf } = each;
    return [{ problem: 'twice', folder, other: before.folder, issuer, day: asOf }];
  });

const PART = 'part-0.parquet';

function findIn(folder: string, path: string): FoundExports {
  if (!existsSync(path) || !statSync(path).isDirectory()) return failed({ problem: 'no_folder', folder });
  const places = partitionsOf(join(path, 'plans'));
  const exports: FoundExport[] = [];
  const problems: ExportProblem[] = [];
  for (const place of places) {
    const outcome = readPlace(folder, path, place);
    if ('problem' in outcome) problems.push(outcome);
    else exports.push(outcome);
  }
  if (places.length === 0) problems.push({ problem: 'no_export', folder });
  return { exports, problems };
}

const failed = (problem: ExportProblem): FoundExports => ({ exports: [], problems: [problem] });

interface PartitionPlace {
  readonly issuer: string;
  readonly asOf: Day;
  /** `issuer=thu/as_of=2026-01-15`. */
  readonly path: string;
}

/** Folders as Hive names them; others are passed over. */
function partitionsOf(table: string): PartitionPlace[] {
  return namesIn(table).flatMap((first) => {
    const issuer = valueIn(first, 'issuer');
    if (issuer === undefined) return [];
    return namesIn(join(table, first)).flatMap((second) => {
      const asOf = parseDay(valueIn(second, 'as_of') ?? '');
      return asOf === undefined ? [] : [{ issuer, asOf, path: join(first, second) }];
    });
  });
}

const namesIn = (folder: string): string[] =>
  existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder).sort() : [];

function valueIn(name: string, key: string): string | undefined {
  if (!name.startsWith(`${key}=`)) return undefined;
  try {
    return decodeURIComponent(name.slice(key.length + 1));
  } catch {
    return undefined;
  }
}

function readPlace(folder: string, path: string, place: PartitionPlace): FoundExport | ExportProblem {
  const { issuer, asOf } = place;
  for (const table of TABLE_NAMES) {
    const shown = join(table, place.path);
    const parts = namesIn(join(path, shown)).filter((name) => !/^[._]/.test(name));
    const other = EXPORT_FORMATS.find((each) => each !== 'parquet' && parts.includes(`part-0.${each}`));
    if (!parts.includes(PART) && other !== undefined)
      return { problem: 'other_format', folder, format: other };
    if (!parts.includes(PART)) return { problem: 'incomplete', folder, file: join(shown, PART) };
    const strange = parts.find((name) => name !== PART);
    if (strange !== undefined) return { problem: 'strange_file', folder, file: join(shown, strange) };
  }
  const files = TABLE_NAMES.map((table) => [table, join(path, table, place.path, PART)]);
  return { issuer, asOf, folder, files: Object.fromEntries(files) as Record<TableName, string> };
}
