// How kh behaves toward terminals, pipes, clocks, git and mistakes.
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/present/width.ts';
import { copyFixture, runKh, writeFiles } from './run-kh.ts';

const KH = fileURLToPath(new URL('../../bin/kh.js', import.meta.url));
const ESCAPE = '\u001b';
const PLAN = {
  'plans/agencies/thu.yaml': 'name: Tỉnh Thử\nagencies: {so-a: {name: Sở A}}\n',
  'plans/a/plan.yaml': 'title: Kế hoạch thử\nissuer: thu\nissued: 2025-01-01\nperiod: 2025/2030\n',
};

const widest = (text: string): number => Math.max(...text.split('\n').map(displayWidth));

describe('output', () => {
  const folder = copyFixture('tinh-thu');

  it.each([60, 80, 100, 140])('keeps within %d columns', (columns) => {
    const env = { COLUMNS: String(columns) };
    const outputs = [
      ['status'],
      ['status', '--by', 'agency'],
      ['list', 'tasks'],
      ['show', '8.1', '--explain'],
      ['show', 'kh-so'],
    ];
    const widths = outputs.map((args) => widest(runKh(folder, args, env).stdout));
    expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
  });

  it('has colour only when asked for, and NO_COLOR takes it away', () => {
    const coloured = (env: Record<string, string>): boolean =>
      runKh(folder, ['status'], env).stdout.includes(ESCAPE);
    expect([coloured({}), coloured({ FORCE_COLOR: '1' }), coloured({ NO_COLOR: '1' })]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('says the same with colour as without', () => {
    const { stdout } = runKh(folder, ['status'], { FORCE_COLOR: '1' });
    expect(stdout.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '').replaceAll(/ +$/gm, '')).toBe(
      runKh(folder, ['status']).stdout,
    );
  });

  it('ends quietly when the reader leaves early', () => {
    const command = `"${process.execPath}" "${KH}" list tasks --json | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '{\n0\n', stderr: '' });
  });
});

describe('text that could steer a terminal', () => {
  const folder = writeFiles({
    ...PLAN,
    'plans/a/tasks/1.yaml':
      'name: "Việc \\e[31mđỏ\\a \\u202Eđảo \\u009B2J"\nlead: [so-a]\ndeadline: 2025-04\n',
    'plans/a/tasks/2.yaml': 'name: Việc\ngruop: "\\e[2J"\n',
  });

  it.each([
    ['status'],
    ['status', '--json'],
    ['status', '--md'],
    ['list', 'tasks'],
    ['list', 'tasks', '--csv'],
    ['list', 'tasks', '--json'],
    ['list', 'tasks', '--md'],
    ['show', 'a/tasks/1', '--explain'],
    ['show', 'a/tasks/1', '--json'],
    ['show', '\u001b[31m'],
    ['status', '--plan', '\u001b[31m'],
  ])('stays text in kh %s %s', (...args) => {
    const { stdout, stderr } = runKh(folder, args);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose.
    expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e]/.exec(stdout + stderr)).toBeNull();
  });
});

describe('faults in the files', () => {
  const folder = writeFiles({
    ...PLAN,
    'plans/a/tasks/1.yaml': 'name: Việc đúng\ndeadline: 2025-04\n',
    'plans/a/tasks/2.yaml': 'name: Việc sai\ndeadlin: 2025-04\n',
    'plans/b/plan.yaml': 'title: [\n',
    'plans/b/tasks/1.yaml': 'name: Việc của kế hoạch hỏng\n',
  });

  it('are all told in one run on stderr, with the rest still shown and exit code 1', () => {
    const { stdout, stderr, code } = runKh(folder, ['list', 'tasks', '--csv']);
    const found = stderr
      .split('\n')
      .filter((line) => /^plans\//.test(line))
      .map((line) => line.split(' ').slice(0, 3));
    expect([code, found, stdout.includes('Việc đúng')]).toEqual([
      1,
      [
        ['plans/a/tasks/2.yaml:2:1', 'lỗi', 'KH102'],
        ['plans/b/plan.yaml:1:9', 'lỗi', 'KH001'],
      ],
      true,
    ]);
  });

  it('are counted at the end of the first screen', () => {
    const { stdout } = runKh(folder, ['status']);
    expect(stdout.split('\n').find((line) => line.startsWith('Tệp kế hoạch'))).toMatch(
      /^Tệp kế hoạch có 2 lỗi, \d+ cảnh báo/,
    );
  });

  it('do not matter to a plan that has none, and are not the fault of a filter on their plan', () => {
    const files = { ...PLAN, 'plans/b/plan.yaml': 'title: [\n' };
    const other = writeFiles(files);
    expect([
      runKh(other, ['status', '--plan', 'a']).code,
      runKh(other, ['status', '--plan', 'b']).code,
    ]).toEqual([0, 1]);
  });
});

describe('the day asked for', () => {
  const folder = writeFiles(PLAN);
  const asOf = (args: readonly string[], env: Record<string, string> = {}): unknown => {
    const { stdout } = runKh(folder, ['status', '--json', ...args], env);
    return (JSON.parse(stdout) as { as_of: unknown }).as_of;
  };

  it.each([
    ['2025-12-31', '2025-12-31'],
    ['15/01/2026', '2026-01-15'],
    ['5/7/2025', '2025-07-05'],
    ['2025-Q3', '2025-09-30'],
    ['2025', '2025-12-31'],
  ])('--as-of %s is %s', (written, expected) => {
    expect(asOf(['--as-of', written])).toBe(expected);
  });

  it('is today in the time zone of the plans, whatever the zone of the machine', () => {
    const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((TZ) => asOf([], { TZ, KH_TODAY: '' }));
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
    expect(zones).toEqual([format.format(Date.now()), format.format(Date.now())]);
  });

  it('is refused with one sentence when KH_TODAY or the time zone is wrong', () => {
    const zone = writeFiles({ ...PLAN, 'kh.yaml': 'timezone: Mars/Base\n' });
    expect([
      runKh(folder, ['status'], { KH_TODAY: 'mai' }).code,
      runKh(zone, ['status'], { KH_TODAY: '' }).code,
    ]).toEqual([2, 2]);
  });
});

describe('settings and folders', () => {
  it('speak English where kh.yaml says so, and --lang decides before it', () => {
    const folder = writeFiles({ ...PLAN, 'kh.yaml': 'language: en\n' });
    const first = (args: readonly string[]): string => runKh(folder, args).stdout.slice(0, 5);
    expect([first(['status']), first(['status', '--lang', 'vi']), first(['--help'])]).toEqual([
      'As of',
      'Chốt ',
      'Usage',
    ]);
  });

  it('are found from a folder below', () => {
    const folder = writeFiles(PLAN);
    expect(runKh(join(folder, 'plans', 'a'), ['list', 'plans', '--csv']).stdout).toContain('Kế hoạch thử');
  });

  it('refuse a folder without plans with one sentence', () => {
    const folder = writeFiles({ 'x.txt': '' });
    expect(runKh(folder, ['status'])).toEqual({
      stdout: '',
      stderr: `kh: Không thấy thư mục plans/ ở ${folder} hay các thư mục bên trên; hãy chạy kh trong kho kế hoạch.\n`,
      code: 2,
    });
  });

  it('print the help without a command and refuse options without one', () => {
    const folder = writeFiles({ 'x.txt': '' });
    expect([
      runKh(folder, []).code,
      runKh(folder, ['--lang', 'en']).code,
      runKh(folder, ['--version']).code,
    ]).toEqual([0, 2, 0]);
  });
});

describe('a git repository', () => {
  const folder = writeFiles({ ...PLAN, 'plans/a/tasks/1.yaml': 'name: Việc cũ\ndeadline: 2025-04\n' });
  const git = (...args: string[]): string =>
    execFileSync(
      'git',
      [
        '-c',
        'user.name=Nguyễn Thử',
        '-c',
        'user.email=thu@example.org',
        '-c',
        'init.defaultBranch=main',
        ...args,
      ],
      {
        cwd: folder,
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          GIT_AUTHOR_DATE: '2025-03-01T00:00:00Z',
          GIT_COMMITTER_DATE: '2025-03-01T00:00:00Z',
        },
      },
    ).trim();
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Nhập kế hoạch');
  const commit = git('rev-parse', 'HEAD');

  it('is read at a revision without touching the work tree', () => {
    const changed = { ...PLAN, 'plans/a/tasks/1.yaml': 'name: Việc mới\ndeadline: 2025-04\n' };
    for (const [path, text] of Object.entries(changed))
      execFileSync('tee', [join(folder, path)], { input: text, stdio: ['pipe', 'ignore', 'ignore'] });
    const answer = (args: readonly string[]) => {
      const { revision, rows } = JSON.parse(runKh(folder, ['list', 'tasks', '--json', ...args]).stdout) as {
        revision: string | null;
        rows: { name: string }[];
      };
      return [revision, rows.map((row) => row.name)];
    };
    expect([answer([]), answer(['--at', 'HEAD'])]).toEqual([
      [null, ['Việc mới']],
      [commit, ['Việc cũ']],
    ]);
  });

  it('tells who last changed a file', () => {
    expect(runKh(folder, ['show', 'a/tasks/1']).stdout).toContain(
      `${commit.slice(0, 7)} 2025-03-01 Nguyễn Thử: Nhập kế hoạch`,
    );
  });
});
