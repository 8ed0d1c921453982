// What `kh validate` prints for the fixture of a finding code, in a folder of its own outside git (history: inside).
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OptionValues } from '../../src/cli/options.ts';
import { run } from '../../src/cli/validate.ts';
import type { World } from '../../src/cli/world.ts';
import { formatDay } from '../../src/model/civil-date.ts';
import { type FindingCode, familyOf } from '../../src/model/finding-catalogue.ts';
import type { FindingsFormatName } from '../../src/present/findings/formats.ts';
import { GitRepository } from '../cli/git-repository.ts';
import { asOfFor, FIXTURES, GENERATED } from './finding-fixtures.ts';

export interface Printed {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** The complete file that holds what is expected in a format. */
export const expectedFile = (code: FindingCode, format: FindingsFormatName): string =>
  join(FIXTURES, code, EXPECTED_NAMES[format]);

const EXPECTED_NAMES: Readonly<Record<FindingsFormatName, string>> = {
  pretty: 'expected.txt',
  json: 'expected.json',
  github: 'expected.github.txt',
  gitlab: 'expected.gitlab.json',
  sarif: 'expected.sarif.json',
  junit: 'expected.junit.xml',
};

/** A folder with the fixture's files, and what a change is compared with. */
export interface Placed {
  readonly folder: string;
  readonly changed: string | undefined;
}

export function placeFixture(code: FindingCode): Placed {
  const made = GENERATED[code]?.();
  if (made !== undefined) return { folder: made, changed: undefined };
  const source = join(FIXTURES, code, 'repo');
  const folder = mkdtempSync(join(tmpdir(), 'kh-fixture-'));
  if (familyOf(code) !== 'history') {
    cpSync(source, folder, { recursive: true });
    return { folder, changed: undefined };
  }
  const repository = new GitRepository(folder);
  repository.git('init', '--quiet', '--initial-branch=main');
  cpSync(join(FIXTURES, code, 'base'), folder, { recursive: true });
  repository.commit();
  for (const name of readdirSync(folder))
    if (name !== '.git') rmSync(join(folder, name), { recursive: true });
  cpSync(source, folder, { recursive: true });
  return { folder, changed: 'HEAD' };
}

/** Runs the command in this process: 80 columns, no colour, Vietnamese, on the day of the fixture. */
export async function validateFixture(
  code: FindingCode,
  { folder, changed }: Placed,
  format: FindingsFormatName,
): Promise<Printed> {
  if (!existsSync(join(folder, 'plans'))) throw new Error(`no plans in the fixture of ${code}`);
  const [out, err]: [string[], string[]] = [[], []];
  const world: World = {
    cwd: folder,
    env: {},
    build: '',
    language: 'vi',
    columns: null,
    now: () => 0,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    input: () => Promise.resolve(new Uint8Array()),
    ask: null,
    isWatched: false,
    colourOfOut: 0,
    colourOfErr: 0,
  };
  const options: OptionValues = {
    format,
    asOf: formatDay(asOfFor(code)),
    ...(changed !== undefined && { changed }),
  };
  const exit = await run([], options, world);
  return { out: out.join(''), err: err.join(''), code: exit };
}
