// Which files of a folder kh reads: the entries of every folder below plans/, with what each of them is.
import { constants, type Dirent, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { isHidden, notePlaceOf, placeOf, strayOf } from '../model/document.ts';

/**
 * What kh does with an entry: `f` a plain file that it reads, `s` another thing under a name that it reads (a link, a pipe,
 * a folder: looked at each time), `-` nothing. A folder's own entries follow in a folder of their own.
 */
export type EntryUse = 'f' | 's' | '-';

export interface ListedFolder {
  /** From the root, with forward slashes; empty for the root, of which only kh.yaml counts. */
  readonly path: string;
  /** As the disk spells them, joined by slashes, which no name holds. */
  readonly names: string;
  /** One sign an entry: f file, d folder, l link, o other. */
  readonly types: string;
  /** One `EntryUse` an entry. */
  readonly uses: string;
}

/** What kh reads, and what it would pass over although somebody meant it to be read. */
export const isWanted = (path: string): boolean =>
  !isHidden(path) &&
  (placeOf(path) !== undefined || strayOf(path) !== undefined || notePlaceOf(path) !== undefined);

const SETTINGS = /^kh\.ya?ml$/i;

/** The entries of a folder as the disk spells them; of the root those of kh.yaml alone. */
export function readNames(root: string, path: string): string[] {
  const names = readdirSync(join(root, path));
  return path === '' ? names.filter((name) => SETTINGS.test(name)) : names;
}

/** The same with their types: f file, d folder, l link, o other. */
function readEntries(root: string, path: string): { readonly entries: Dirent[]; readonly types: string } {
  const all = readdirSync(join(root, path), { withFileTypes: true });
  const entries = path === '' ? all.filter(({ name }) => SETTINGS.test(name)) : all;
  let types = '';
  for (const entry of entries) types += typeOf(entry);
  return { entries, types };
}

const typeOf = (entry: Dirent): string =>
  entry.isFile() ? 'f' : entry.isDirectory() ? 'd' : entry.isSymbolicLink() ? 'l' : 'o';

export const typeOfStamp = ({ mode }: Stats): string => TYPES.get(mode & constants.S_IFMT) ?? 'o';

const TYPES: ReadonlyMap<number, string> = new Map([
  [constants.S_IFREG, 'f'],
  [constants.S_IFDIR, 'd'],
  [constants.S_IFLNK, 'l'],
]);

/** The folders that a folder leads to, hidden ones left out. */
const isEntered = (name: string, type: string | undefined): boolean => type === 'd' && !name.startsWith('.');

/** The root and every folder below plans/, in the order of the walk. */
export function listFolders(root: string): ListedFolder[] {
  const folders: ListedFolder[] = [];
  const visit = (path: string): void => {
    const read = entriesOf(root, path);
    if (read === undefined) {
      folders.push({ path, names: '', types: '', uses: CLOSED });
      return;
    }
    const { entries, types } = read;
    const isRoom = isRoomForAny(path);
    const uses = entries.map(({ name }, index) =>
      isRoom && isPlainName(name)
        ? useOfRead(types[index])
        : useOf(path === '' ? name : `${path}/${name}`, types[index]),
    );
    folders.push({ path, names: entries.map(({ name }) => name).join('/'), types, uses: uses.join('') });
    if (path === '' || !types.includes('d')) return;
    for (const [index, { name }] of entries.entries())
      if (isEntered(name, types[index])) visit(`${path}/${name}`);
  };
  visit('');
  visit('plans');
  return folders;
}

/** The `uses` of a folder that may not be looked into. */
export const CLOSED = 'x';

/** Undefined for a folder that may not be looked into: the others are read all the same. */
function entriesOf(root: string, path: string): ReturnType<typeof readEntries> | undefined {
  try {
    return readEntries(root, path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (path !== '' && (code === 'EACCES' || code === 'EPERM')) return undefined;
    throw error;
  }
}

/** Whether a folder is one where kh reads every `.yaml` file: tens of thousands of names need no look of their own. */
const isRoomForAny = (path: string): boolean =>
  !isHidden(`${path}/any.yaml`) && placeOf(`${path}/any.yaml`) !== undefined;

const isPlainName = (name: string): boolean =>
  name.length > '.yaml'.length && name.endsWith('.yaml') && !name.startsWith('.');

const useOfRead = (type: string | undefined): EntryUse => (type === 'f' ? 'f' : 's');

function useOf(written: string, type: string | undefined): EntryUse {
  const path = written.normalize('NFC');
  // A folder with the name of a file hides what somebody meant to be read.
  if (type === 'd') return placeOf(path) === undefined ? '-' : 's';
  const isRead = /\.ya?ml$/i.test(path) || notePlaceOf(written) !== undefined;
  return isRead && isWanted(path) ? useOfRead(type) : '-';
}

export interface ListedFile {
  readonly path: string;
  readonly type: string;
  /** Its place among all files of a listing. */
  readonly row?: number;
}

/** How many files are to be read of a folder. */
export function countOf({ uses }: ListedFolder): number {
  if (uses === CLOSED) return 1;
  let count = 0;
  for (const use of uses) if (use !== '-') count += 1;
  return count;
}

/** What is to be read of the folders, in their order; a closed one stands for all that is in it. */
export function* filesOf(folders: readonly ListedFolder[]): Generator<ListedFile> {
  for (const { path, names, types, uses } of folders) {
    if (uses === '') continue;
    if (uses === CLOSED) {
      yield { path, type: CLOSED };
      continue;
    }
    const listed = names.split('/');
    for (let index = 0; index < listed.length; index += 1) {
      const name = listed[index] ?? '';
      if (uses[index] !== '-')
        yield { path: path === '' ? name : `${path}/${name}`, type: types[index] ?? 'o' };
    }
  }
}
