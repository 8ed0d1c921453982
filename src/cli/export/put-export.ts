// Puts exported files into their folders: everything is written aside first, then each file takes its place in one step.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, formatDay } from '../../model/civil-date.ts';
import type { ExportFormatName } from '../../model/export/names.ts';
import { EXPORT_VERSION, MARKER_FILE, TABLE_NAMES, type TableName } from '../../model/export/tables.ts';
import { makeFolder } from '../make-folder.ts';
import { Refusal } from '../refusal.ts';
import { writeFailure } from '../write-failure.ts';

/** What cannot stand in a folder's name, or means something to readers of Hive folders, goes by its bytes. */
const folderName = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

export const partitionPath = (table: TableName, issuer: string, asOf: Day): string =>
  join(table, `issuer=${folderName(issuer)}`, `as_of=${formatDay(asOf)}`);

interface Marker {
  readonly schema_version: number;
  readonly format: ExportFormatName;
}

/** A folder holds one format of one version of the schema; a stranger's folder with our names is left alone. */
export function refuseMixture(folder: string, shown: string, format: ExportFormatName): void {
  const marker = readMarker(folder);
  if (marker === undefined) {
    const taken = TABLE_NAMES.find((table) => existsSync(join(folder, table)));
    if (taken !== undefined)
      throw new Refusal('refusal.export.unknown_folder', { folder: shown, name: taken, marker: MARKER_FILE });
    return;
  }
  if (marker.schema_version !== EXPORT_VERSION)
    throw new Refusal('refusal.export.other_version', {
      folder: shown,
      version: marker.schema_version,
      ours: EXPORT_VERSION,
    });
  if (marker.format !== format)
    throw new Refusal('refusal.export.other_format', { folder: shown, known: marker.format, format });
}

function readMarker(folder: string): Marker | undefined {
  try {
    const read = JSON.parse(readFileSync(join(folder, MARKER_FILE), 'utf8')) as Partial<Marker> | null;
    const { schema_version, format } = read ?? {};
    return schema_version === undefined || format === undefined ? undefined : { schema_version, format };
  } catch {
    return undefined;
  }
}

/** Files wait aside in `folder` until `finish`; whatever goes wrong before leaves it as it was. */
export class ExportFolder {
  readonly #folder: string;
  readonly #shown: string;
  readonly #format: ExportFormatName;
  readonly #aside: string;
  readonly #waiting: { readonly from: string; readonly to: string }[] = [];

  constructor(folder: string, shown: string, format: ExportFormatName, pid: number) {
    this.#folder = folder;
    this.#shown = shown;
    this.#format = format;
    this.#aside = join(folder, `.kh-export-${pid}`);
  }

  /** `place` is the partition's folder, from the top of the export. */
  add(place: string, bytes: Uint8Array): string {
    const path = join(place, `part-0.${this.#format}`);
    const from = join(this.#aside, String(this.#waiting.length));
    this.#attempt(() => {
      makeFolder(this.#aside);
      writeFileSync(from, bytes, { flush: true });
    });
    this.#waiting.push({ from, to: path });
    return path;
  }

  finish(): void {
    this.#attempt(() => {
      const marker: Marker = { schema_version: EXPORT_VERSION, format: this.#format };
      const draft = join(this.#aside, MARKER_FILE);
      writeFileSync(draft, `${JSON.stringify(marker)}\n`);
      for (const { to } of this.#waiting) mkdirSync(join(this.#folder, to, '..'), { recursive: true });
      renameSync(draft, join(this.#folder, MARKER_FILE));
      for (const { from, to } of this.#waiting) {
        renameSync(from, join(this.#folder, to));
        this.#removeOtherParts(join(this.#folder, to, '..'));
      }
    });
    this.close();
  }

  close(): void {
    rmSync(this.#aside, { recursive: true, force: true });
  }

  /** The partition is replaced: parts that another program made of it would count twice. */
  #removeOtherParts(place: string): void {
    for (const name of readdirSync(place))
      if (/^part-.*\.(parquet|csv|ndjson)$/.test(name) && name !== `part-0.${this.#format}`)
        rmSync(join(place, name));
  }

  #attempt(write: () => void): void {
    try {
      write();
    } catch (error) {
      this.close();
      throw writeFailure(this.#shown, error);
    }
  }
}
