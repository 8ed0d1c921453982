// Hands the finished paper over: printed, or written to a file in one step, so that no half of it is ever there.
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { message } from '../../model/messages/index.ts';
import { makeFolder } from '../make-folder.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

/** `name` is the file's where `out` is a folder. */
export function deliver(paper: string | Uint8Array, out: string | null, name: string, world: World): void {
  if (out === null) {
    if (typeof paper !== 'string')
      throw new Refusal('refusal.needs_out', { format: name.slice(name.lastIndexOf('.') + 1) });
    world.out(paper);
    return;
  }
  const wanted = resolve(world.cwd, out);
  const isFolder = /[/\\]$/.test(out) || (existsSync(wanted) && statSync(wanted).isDirectory());
  const file = isFolder ? join(wanted, name) : wanted;
  const draft = `${file}.${process.pid}.tmp`;
  try {
    makeFolder(dirname(file));
    writeFileSync(draft, paper);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Refusal('refusal.cannot_write', { file: out, reason });
  }
  const shown = isFolder ? join(out, name) : out;
  world.err(`${message(world.language, 'report.written', { file: shown })}\n`);
}
