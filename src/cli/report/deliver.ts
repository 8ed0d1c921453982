// Hands the finished paper over: printed, or written to a file in one step, so that no half of it is ever there.
import { appendFileSync, chmodSync, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { message } from '../../model/messages/index.ts';
import { makeFolder } from '../make-folder.ts';
import type { World } from '../world.ts';
import { writeFailure } from '../write-failure.ts';
import type { OutPlace } from './out-place.ts';

/** A null place is standard output. */
export function deliver(paper: string | Uint8Array, place: OutPlace | null, world: World): void {
  if (place === null) {
    world.out(typeof paper === 'string' ? paper : Buffer.from(paper).toString());
    return;
  }
  const { shown, path, isStream } = place;
  const isFolderNew = !isStream && !existsSync(dirname(path));
  try {
    if (isStream) appendFileSync(descriptorOf(path) ?? path, paper);
    else replace(path, paper);
  } catch (error) {
    throw writeFailure(shown, error);
  }
  // A slip in the name of a folder would else go unseen.
  if (isFolderNew)
    world.err(`${message(world.language, 'report.folder_made', { folder: dirname(shown) })}\n`);
  world.err(`${message(world.language, 'report.written', { file: shown })}\n`);
}

/** Of a stream of this very process: behind a socket, as behind some pipes, its name cannot be opened. */
const descriptorOf = (path: string): number | undefined => {
  const named = /^\/dev\/(?:fd\/(\d+)|stdout|stderr)$/.exec(path);
  if (named === null) return undefined;
  return named[1] === undefined ? (path.endsWith('stdout') ? 1 : 2) : Number(named[1]);
};

function replace(path: string, paper: string | Uint8Array): void {
  const draft = `${path}.${process.pid}.tmp`;
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  try {
    makeFolder(dirname(path));
    writeFileSync(draft, paper, { flag: 'wx' });
    if (mode !== undefined) chmodSync(draft, mode & 0o7777);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
