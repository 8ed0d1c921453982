// Plan files that are in the repository but not on the disk, because its checkout is sparse: they are not gone.
import { mayBeSparse } from './find-root.ts';
import { readLeftOut } from './revision.ts';
import type { SourceFile } from './source-file.ts';

/** As they are in the index; none where the checkout is whole, which costs no run of git. */
export const filesLeftOut = async (root: string): Promise<SourceFile[]> =>
  mayBeSparse(root) ? readLeftOut(root) : [];
