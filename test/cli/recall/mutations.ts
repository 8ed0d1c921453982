// Ways in which a repository changes under kh's feet, each chosen by a generator of numbers.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { git } from '../git-repo.ts';

/** A whole number from 0 up to, and without, the given one. */
export type Below = (count: number) => number;

/** Seeded (mulberry32), so that a failure can be had again. */
export function numbersFrom(seed: number): Below {
  let state = seed;
  return (count) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return (((value ^ (value >>> 14)) >>> 0) % 65_536) % count;
  };
}

const yamlFiles = (folder: string): string[] =>
  readdirSync(join(folder, 'plans'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path) && statSync(path).isDirectory()) rmSync(path, { recursive: true });
  writeFileSync(path, text);
}

const nextDigit = (digit: string): string => String((Number(digit) + 1) % 10);

export interface Mutation {
  readonly name: string;
  readonly apply: (folder: string, below: Below) => void;
}

const onFile =
  (change: (file: string, below: Below) => void): Mutation['apply'] =>
  (folder, below) => {
    const files = yamlFiles(folder);
    const file = files[below(files.length)];
    if (file !== undefined) change(file, below);
  };

/** Another digit in the place of one: the same size. */
function changeDigit(file: string, below: Below): void {
  const text = readFileSync(file, 'utf8');
  const digits = [...text.matchAll(/\d/g)];
  const at = digits[below(Math.max(1, digits.length))]?.index;
  if (at !== undefined)
    writeFileSync(file, text.slice(0, at) + nextDigit(text[at] ?? '0') + text.slice(at + 1));
}

export const MUTATIONS: readonly Mutation[] = [
  { name: 'another digit', apply: onFile(changeDigit) },
  {
    name: 'another digit, size and time kept',
    apply: onFile((file, below) => {
      const { atime, mtime } = statSync(file);
      changeDigit(file, below);
      utimesSync(file, atime, mtime);
    }),
  },
  {
    name: 'a time of the future or the past',
    apply: onFile((file, below) => {
      const time = new Date(below(2) === 0 ? 4_000_000_000_000 : 100_000_000_000);
      changeDigit(file, below);
      utimesSync(file, time, time);
    }),
  },
  { name: 'touched', apply: onFile((file) => utimesSync(file, new Date(), new Date())) },
  {
    name: 'replaced by a copy',
    apply: onFile((file) => {
      const text = readFileSync(file);
      rmSync(file);
      writeFileSync(file, text);
    }),
  },
  { name: 'gone', apply: onFile((file) => rmSync(file)) },
  {
    name: 'a line more',
    apply: onFile((file) => writeFileSync(file, `${readFileSync(file, 'utf8')}note: "Hoà, hòa"\n`)),
  },
  { name: 'not YAML', apply: onFile((file) => writeFileSync(file, 'name: "a\n')) },
  {
    name: 'an ending that kh passes over',
    apply: onFile((file) => renameSync(file, file.replace(/yaml$/, 'yml'))),
  },
  {
    name: 'another name',
    apply: onFile((file, below) => {
      const to = join(dirname(file), `${below(99)}.yaml`);
      // An earlier change may have put a folder there.
      if (!(existsSync(to) && statSync(to).isDirectory())) renameSync(file, to);
    }),
  },
  {
    name: 'a folder in place of a file',
    apply: onFile((file) => {
      rmSync(file);
      mkdirSync(file);
    }),
  },
  {
    name: 'a link in place of a file',
    apply: onFile((file, below) => {
      const text = readFileSync(file);
      rmSync(file);
      writeFileSync(`${file}.txt`, text);
      symlinkSync(below(2) === 0 ? `${file}.txt` : '/etc/hostname', file);
    }),
  },
  {
    name: 'what a link leads to',
    apply: (folder, below) => {
      for (const entry of readdirSync(join(folder, 'plans'), { recursive: true, encoding: 'utf8' }))
        if (entry.endsWith('.txt')) changeDigit(join(folder, 'plans', entry), below);
    },
  },
  {
    name: 'a new task',
    apply: (folder, below) =>
      put(
        join(folder, `plans/kh-so/tasks/${below(40)}.yaml`),
        `name: Việc ${below(9)}\nlead: [so-khcn]\ndeadline: 2025-0${1 + below(9)}\n`,
      ),
  },
  {
    name: 'a new plan',
    apply: (folder, below) =>
      put(
        join(folder, `plans/kh-${below(3)}/plan.yaml`),
        `title: Kế hoạch ${below(9)}\nissuer: thu\nperiod: 2025/2026\n`,
      ),
  },
  {
    name: 'settings',
    apply: (folder, below) =>
      put(
        join(folder, 'kh.yaml'),
        [
          'due_soon: 90\n',
          'language: en\n',
          'timezone: Pacific/Kiritimati\n',
          'validate: {disable: [KH601]}\n',
          'x: 1\n',
        ][below(5)] ?? '',
      ),
  },
  {
    name: 'an agency ended',
    apply: (folder) => {
      const file = join(folder, 'plans/agencies/thu.yaml');
      if (existsSync(file) && statSync(file).isFile())
        writeFileSync(file, readFileSync(file, 'utf8').replace(/\}\n/, ', note: "đổi"}\n'));
    },
  },
  {
    name: 'a note for a report',
    apply: (folder, below) => put(join(folder, 'plans/kh-so/notes/2025-Q1.md'), `x${below(9)}`),
  },
  {
    name: 'a commit',
    apply: (folder) => {
      git(folder, 'add', '--all');
      git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Thử');
    },
  },
  {
    name: 'the last commit taken back',
    apply: (folder) => void git(folder, 'reset', '--quiet', '--soft', 'HEAD~0'),
  },
];
