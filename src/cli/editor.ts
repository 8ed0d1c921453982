// Opens a file in the editor that a person has chosen, and waits until they close it.
import { spawn } from 'node:child_process';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** VISUAL before EDITOR, as git does; without either, what the system surely has. */
function editorOf({ env, ask }: World): string {
  const chosen = [env.VISUAL, env.EDITOR].find((name) => name !== undefined && name.trim() !== '');
  if (chosen !== undefined) return chosen;
  // Without a terminal an editor of the system would wait for ever.
  if (ask === null) throw new Refusal('refusal.write.no_editor');
  return process.platform === 'win32' ? 'notepad' : 'vi';
}

/** The setting is a command line of its own (`code --wait`), so a shell reads it. */
export async function editFile(file: string, world: World): Promise<void> {
  const editor = editorOf(world);
  const child =
    process.platform === 'win32'
      ? spawn(`${editor} "${file}"`, { stdio: 'inherit', shell: true })
      : spawn('/bin/sh', ['-c', `${editor} "$1"`, 'kh', file], { stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Refusal('refusal.write.editor_failed', { editor });
}
