// Programs that tests of papers and workbooks start where they are installed: LibreOffice without a window, readers of PDF.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** Null where all of them are there; else what the titles of the tests say. */
export function whyWithout(programs: readonly string[]): string | null {
  const missing = programs.filter((name) => spawnSync(name, ['-v'], { stdio: 'ignore' }).error !== undefined);
  return missing.length === 0
    ? null
    : `skipped: ${missing.join(', ')} not installed (bash test/visual/install.sh)`;
}

/** Gives what the program prints. */
export function runProgram(command: string, args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 110_000,
  });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout;
}

/** As a user whose settings stand in the folder `profile`, so that several may run at once. */
export const runOffice = (profile: string, args: readonly string[]): string =>
  runProgram('soffice', [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--norestore',
    '--nologo',
    ...args,
  ]);
