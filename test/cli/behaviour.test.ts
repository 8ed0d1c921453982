// How kh behaves toward terminals, pipes, clocks, git and mistakes.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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

  it.each([40, 60, 80, 100, 140])('keeps within %d columns', (columns) => {
    const env = { COLUMNS: String(columns) };
    const outputs = [
      ['status'],
      ['status', '--by', 'agency'],
      ['list', 'targets'],
      ['list', 'tasks'],
      ['list', 'tasks', '--sort', 'due'],
      ['list', 'agencies'],
      ['list', 'plans'],
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
        ['plans/b/plan.yaml:1:8', 'lỗi', 'KH001'],
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

  it('is refused with one sentence when KH_TODAY is no day', () => {
    expect(runKh(folder, ['status'], { KH_TODAY: 'mai' }).code).toBe(2);
  });

  it('is that of Vietnam when kh.yaml names a time zone that does not exist, which is a finding', () => {
    const zone = writeFiles({ ...PLAN, 'kh.yaml': 'timezone: Mars/Base\n' });
    const vietnam = writeFiles({ ...PLAN, 'kh.yaml': 'timezone: Asia/Ho_Chi_Minh\n' });
    const [{ stdout, stderr, code }, right] = [zone, vietnam].map((each) =>
      runKh(each, ['list', 'plans', '--json'], { KH_TODAY: '' }),
    ) as [ReturnType<typeof runKh>, ReturnType<typeof runKh>];
    expect([stdout, code, right.code]).toEqual([right.stdout, 1, 0]);
    expect(stderr).toBe(
      'kh.yaml:1:11 lỗi KH104 "Mars/Base" không dùng được cho "timezone".\n  Có phải là "Asia/Ho_Chi_Minh"? Dùng tên múi giờ như Asia/Ho_Chi_Minh, Asia/Bangkok, UTC.\n',
    );
  });

  it.each(['hôm nay', 'today', '2026-01-15', '2026/01/15', '15/1/2026'])('may be written %s', (written) => {
    const { stdout } = runKh(folder, ['status', '--json', '--as-of', written]);
    expect(JSON.parse(stdout).as_of).toBe('2026-01-15');
  });
});

describe('a folder of plans that is still empty', () => {
  const folder = writeFiles({ 'plans/.gitkeep': '' });
  const begin = /^Chưa có kế hoạch nào trong thư mục plans\/\. Tạo kế hoạch đầu tiên bằng kh new/m;

  it.each([['status'], ['status', '--md'], ['list', 'plans']])('says how to begin: %s %s', (...args) => {
    const { stdout, code } = runKh(folder, args);
    expect([stdout, code]).toEqual([expect.stringMatching(begin), 0]);
  });

  it('is not all well for kh validate', () => {
    const { stdout, stderr } = runKh(folder, ['validate']);
    expect([stdout, stderr]).toEqual([
      'Đã kiểm tra 0 tệp: 0 lỗi, 0 cảnh báo.\n',
      expect.stringMatching(begin),
    ]);
  });

  it('is told from one whose plans cannot be read', () => {
    const broken = writeFiles({ 'plans/a/plan.yaml': 'title: [\n' });
    expect(runKh(broken, ['status']).stdout).toContain('Không đọc được kế hoạch nào');
  });
});

describe('an agency with a name of 100,000 characters', () => {
  const folder = writeFiles({
    ...PLAN,
    'plans/agencies/thu.yaml': `name: Tỉnh Thử\nagencies: {so-a: {name: ${'Sở'.repeat(50_000)}}}\n`,
    'plans/a/tasks/1.yaml': 'name: Việc\nlead: [so-a]\ndeadline: 2025-07\n',
  });

  it.each([['list', 'agencies'], ['list', 'tasks'], ['status'], ['status', '--by', 'agency']])(
    'is cut, and holds nothing up: %s %s',
    (...args) => {
      const { stdout, code } = runKh(folder, args);
      expect([code, stdout.includes('…'), stdout.length < 5000]).toEqual([0, true, true]);
    },
  );
});

describe('notes below the first screen', () => {
  it('say that numbers by agency add up to more than the tasks, and only where they do', () => {
    const note = 'Ở dòng cơ quan, việc có nhiều cơ quan chủ trì được tính cho từng cơ quan.';
    const told = ['[so-a]', '[so-a, so-b]'].map((lead) => {
      const folder = writeFiles({
        ...PLAN,
        'plans/agencies/thu.yaml': 'name: Tỉnh Thử\nagencies: {so-a: {name: Sở A}, so-b: {name: Sở B}}\n',
        'plans/a/tasks/1.yaml': `name: Việc\nlead: ${lead}\ndeadline: 2025-07\n`,
      });
      return runKh(folder, ['status']).stdout.includes(note);
    });
    expect(told).toEqual([false, true]);
  });

  it('name the plans that the day asked for comes before', () => {
    const folder = writeFiles(PLAN);
    const note = (asOf: string) =>
      /^Đến ngày này .*$/m.exec(runKh(folder, ['status', '--as-of', asOf]).stdout);
    expect([note('2024-12-31')?.[0], note('2025-01-01')]).toEqual([
      expect.stringContaining('1 kế hoạch chưa ban hành (Kế hoạch thử)'),
      null,
    ]);
  });
});

describe('a list', () => {
  const folder = copyFixture('tinh-thu');

  it('fails only for what it lists', () => {
    const code = (...args: string[]): number | null => runKh(folder, ['list', ...args]).code;
    expect([
      code('targets', '--fail-on', 'missed'),
      code('tasks', '--fail-on', 'overdue'),
      code('plans', '--fail-on', 'overdue'),
      code('tasks', '--status', 'done', '--fail-on', 'overdue'),
    ]).toEqual([1, 1, 1, 0]);
  });

  it('says of a flag, too, that only the other kind has it', () => {
    expect(runKh(folder, ['list', 'targets', '--flag', 'extended']).stderr).toBe(
      '"extended" chỉ có ở nhiệm vụ: kh list tasks --flag extended\n',
    );
    expect(runKh(folder, ['list', 'tasks', '--flag', 'unreported', '--status', 'done']).stderr).toBe('');
  });

  it('sorts what is counted with the most first', () => {
    const late = (sort: string): unknown[] => {
      const { stdout } = runKh(folder, ['list', 'tasks', '--json', '--status', 'overdue', '--sort', sort]);
      return (JSON.parse(stdout) as { rows: { days_late: unknown }[] }).rows.map((row) => row.days_late);
    };
    const most = late('days_late');
    expect(most).toEqual([...most].sort((left, right) => Number(right) - Number(left)));
    expect(late('-days_late')).toEqual([...most].reverse());
  });
});

it.skipIf(process.platform === 'win32')('a deleted current folder is told in one sentence', () => {
  const { stdout, stderr, status } = spawnSync(
    '/bin/sh',
    ['-c', 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$1" status', process.execPath, KH],
    { cwd: writeFiles(PLAN), encoding: 'utf8', env: { PATH: process.env.PATH } },
  );
  expect([status, stdout, stderr]).toEqual([
    2,
    '',
    'kh: Thư mục đang đứng đã bị xóa; chuyển sang thư mục khác (cd ...) rồi chạy lại.\n',
  ]);
});

it.skipIf(!existsSync('/dev/full'))(
  'a full disk behind standard output is the fault of the machine, not of kh',
  () => {
    const { stderr, status } = spawnSync(
      '/bin/sh',
      ['-c', 'exec "$0" "$1" status > /dev/full', process.execPath, KH],
      {
        cwd: writeFiles(PLAN),
        encoding: 'utf8',
        env: { PATH: process.env.PATH, KH_TODAY: '2026-01-15' },
      },
    );
    expect([status, stderr]).toEqual([
      3,
      'kh dừng vì máy không cho làm tiếp: ENOSPC: no space left on device, write. Xem lại chỗ trống của đĩa và quyền đọc, ghi rồi chạy lại.\n',
    ]);
  },
);

it('a folder that cannot be made is refused at once', () => {
  const folder = writeFiles({ 'plans/.gitkeep': '', tep: '' });
  const refused = ['tep/luoc-do', '/proc/kh/luoc-do'].map((out) => runKh(folder, ['schema', '--out', out]));
  // A file in the place of a folder is a wrong name; that the system makes no folder in /proc is the machine's.
  expect(refused.map(({ code }) => code)).toEqual([2, 3]);
  expect(refused[0]?.stderr).toMatch(/^kh: Không ghi được tep\/luoc-do\/plan\.json \(ENOTDIR\): /);
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
