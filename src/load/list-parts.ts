// The files of a repository by the plan that they belong to, told by their paths: nothing is read yet.
import { documentPlace } from './document.ts';
import { CLOSED, filesOf, type ListedFile, type ListedFolder } from './listing.ts';

/** Folders below plans/ that belong to no plan. */
const SHARED_FOLDERS: ReadonlySet<string> = new Set(['agencies', 'indicators']);

export interface ListedPart {
  /** The plan's id; empty for what all plans share. */
  readonly name: string;
  readonly files: readonly ListedFile[];
}

/** What is shared comes first, and is always there. */
export function listParts(folders: readonly ListedFolder[]): readonly [shared: ListedPart, ...ListedPart[]] {
  const shared: ListedFile[] = [];
  const plans = new Map<string, ListedFile[]>();
  let row = 0;
  for (const { path, type } of filesOf(folders)) {
    const file = { path, type, row };
    row += 1;
    const name = partOfPath(path);
    const members = name === '' ? shared : plans.get(name);
    if (members === undefined) plans.set(name, [file]);
    else members.push(file);
  }
  return [{ name: '', files: shared }, ...Array.from(plans, ([name, files]) => ({ name, files }))];
}

/** The same as of the document that the file becomes, which a test proves. */
function partOfPath(path: string): string {
  const [, name = '', ...below] = path.normalize('NFC').split('/');
  return below.length === 0 || SHARED_FOLDERS.has(name) ? '' : name;
}

/** The documents that files become, by their paths alone, in the order of their paths. */
export const placedFiles = (files: readonly ListedFile[]) =>
  files
    .flatMap(({ path, type }) => {
      const file = path.normalize('NFC');
      const place = documentPlace(file, type === CLOSED);
      return place === undefined ? [] : [{ ...place, file }];
    })
    .sort((left, right) => (left.file < right.file ? -1 : 1));
