// The files of a repository by the plan that they belong to, told by their paths: nothing is read yet.
import type { Place } from '../model/document.ts';
import { documentPlace } from './document.ts';
import { CLOSED, countOf, filesOf, type ListedFile, type ListedFolder } from './listing.ts';

/** Folders below plans/ that belong to no plan. */
export const SHARED_FOLDERS: ReadonlySet<string> = new Set(['agencies', 'indicators']);

/** Kept as folders: a hundred thousand files are listed only while their plan is looked at. */
export interface ListedPart {
  /** The plan's id; empty for what all plans share. */
  readonly name: string;
  /** Each with the row of its first file among all files of the listing. */
  readonly folders: readonly (readonly [folder: ListedFolder, row: number])[];
  readonly count: number;
}

/** What is shared comes first, and is always there. */
export function listParts(folders: readonly ListedFolder[]): readonly [shared: ListedPart, ...ListedPart[]] {
  const plans = new Map<string, [ListedFolder, number][]>();
  const shared: [ListedFolder, number][] = [];
  let row = 0;
  for (const folder of folders) {
    const name = partOfFolder(folder);
    const members = name === '' ? shared : plans.get(name);
    if (members === undefined) plans.set(name, [[folder, row]]);
    else members.push([folder, row]);
    row += countOf(folder);
  }
  return [partFrom('', shared), ...Array.from(plans, ([name, members]) => partFrom(name, members))];
}

const partFrom = (name: string, folders: ListedPart['folders']): ListedPart => ({
  name,
  folders,
  count: folders.reduce((sum, [folder]) => sum + countOf(folder), 0),
});

/** The same as of the documents in it, which a test proves; a folder that may not be looked into is no plan's. */
function partOfFolder({ path, uses }: ListedFolder): string {
  const [, name = '', ...below] = path.normalize('NFC').split('/');
  return SHARED_FOLDERS.has(name) || (uses === CLOSED && below.length === 0) ? '' : name;
}

/** In the order of the listing, each with its row. */
export function* filesOfPart({ folders }: ListedPart): Generator<Required<ListedFile>> {
  for (const [folder, first] of folders) {
    let row = first;
    for (const { path, type } of filesOf([folder])) {
      yield { path, type, row };
      row += 1;
    }
  }
}

export interface PlacedFile extends Place {
  readonly file: string;
}

/** The documents that files become, by their paths alone, in the order of their paths. */
export function placedFiles(part: ListedPart): PlacedFile[] {
  const placed: PlacedFile[] = [];
  for (const { path, type } of filesOfPart(part)) {
    const file = path.normalize('NFC');
    const place = documentPlace(file, type === CLOSED);
    if (place !== undefined) placed.push({ ...place, file });
  }
  return placed.sort((left, right) => (left.file < right.file ? -1 : 1));
}
