// Repositories of several issuers and their exports: the fixture province, and the same one under other names.
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyFixture, runKh } from './run-kh.ts';

/** The fixture province under another id and name. */
export function provinceNamed(id: string, name: string): string {
  const folder = copyFixture('tinh-thu');
  const change = (path: string, edit: (text: string) => string): void =>
    writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), 'utf8')));
  for (const plan of ['kh-so', 'kh-cu', 'de-an'])
    change(`plans/${plan}/plan.yaml`, (text) => text.replace(/^issuer: .*$/m, `issuer: ${id}`));
  renameSync(join(folder, 'plans/indicators/thu'), join(folder, `plans/indicators/${id}`));
  const register = readFileSync(join(folder, 'plans/agencies/thu.yaml'), 'utf8');
  writeFileSync(
    join(folder, `plans/agencies/${id}.yaml`),
    register.replace(/^name: .*$/m, `name: ${JSON.stringify(name)}`),
  );
  return folder;
}

/** Runs `kh export` in a repository; a failing one fails the test with its words. */
export function exported(repository: string, out: string, ...options: readonly string[]): string {
  const { stdout, stderr, code } = runKh(repository, ['export', '--out', out, ...options]);
  if (code !== 0) throw new Error(`${stdout}${stderr}`);
  return join(repository, out);
}

/** Every file below a folder with its bytes, by path. */
export function filesBelow(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'base64')]));
}
