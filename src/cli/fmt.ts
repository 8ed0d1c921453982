// kh fmt: plan files in one form, or which of them are not.
import { locatePaths } from '../load/locate-paths.ts';
import type { Document } from '../model/document.ts';
import { type MessageKey, message } from '../model/messages/index.ts';
import { findingsText } from '../present/findings-text.ts';
import { oneLine } from '../present/printable.ts';
import { format } from '../write/changes.ts';
import { formatText } from '../write/text/format.ts';
import { carryOut } from './carry-out.ts';
import type { Run } from './commands.ts';
import { FINE, FOUND } from './exit-codes.ts';
import { Refusal } from './refusal.ts';
import { openSession, type Session } from './session.ts';
import type { World } from './world.ts';

export const run: Run = async (paths, options, world) => {
  const session = await openSession({}, world);
  const documents = documentsAt(paths, session, world);
  const broken = documents.flatMap(({ syntax }) => (syntax === null ? [] : [syntax]));
  const odd = documents.filter(({ syntax, text }) => syntax === null && formatText(text) !== text);
  const say = (key: MessageKey, count: number): void =>
    world.err(`${message(world.language, key, { count })}\n`);
  for (const { file } of odd) world.out(`${oneLine(file)}\n`);
  if (broken.length > 0) {
    say('fmt.broken', broken.length);
    world.err(findingsText(broken, { ...session.look, colour: world.colourOfErr }));
  }
  if (odd.length === 0 && broken.length === 0) say('fmt.fine', 0);
  if (odd.length > 0 && options.check === true) say('fmt.would', odd.length);
  if (odd.length === 0 || options.check === true) return odd.length + broken.length === 0 ? FINE : FOUND;
  const subject = message(world.language, 'write.commit.fmt', { count: odd.length });
  const changes = odd.map(({ file }) => format(file));
  const code = await carryOut({ changes, refs: [], subject, isTold: false }, session, options, world);
  if (code === FINE) say('fmt.done', odd.length);
  return code === FINE && broken.length > 0 ? FOUND : code;
};

/** A path that is nowhere is wrong use. */
function documentsAt(
  paths: readonly string[],
  { root, documents }: Session,
  { cwd }: World,
): readonly Document[] {
  const located = locatePaths(root, cwd, paths);
  const outside = located.find(({ isInside }) => !isInside);
  if (outside !== undefined) throw new Refusal('refusal.outside', { written: outside.written, folder: root });
  const includes = (file: string): boolean =>
    located.length === 0 ||
    located.some(({ path }) => path === '' || file === path || file.startsWith(`${path}/`));
  const missing = located.find(({ isOnDisk }) => !isOnDisk);
  if (missing !== undefined) throw new Refusal('refusal.no_path', { written: missing.written });
  return documents
    .filter(({ file }) => includes(file))
    .sort((left, right) => (left.file < right.file ? -1 : 1));
}
