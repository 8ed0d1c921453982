// kh validate on whole repositories: stdout, stderr and exit code exactly as kept in golden/.
import { beforeAll, describe, expect, it, test } from 'vitest';
import { FINDING_CODES } from '../../src/model/finding-catalogue.ts';
import { runKh, writeFiles } from './run-kh.ts';
import { FAULTY, SOUND } from './validate-plans.ts';

const CASES: Readonly<Record<string, readonly string[]>> = {
  validate: [],
  'validate-en': ['--lang', 'en'],
  'validate-accepted': ['--accepted'],
  'validate-json': ['--format', 'json', '--accepted'],
  'validate-github': ['--format', 'github'],
  'validate-gitlab': ['--format', 'gitlab'],
  'validate-junit': ['--format', 'junit', '--accepted'],
  'validate-errors-only': ['--severity', 'error'],
  'validate-family': ['--rule', 'kh4xx'],
  'validate-limited': ['--max-findings', '1'],
  'validate-file': ['plans/a/tasks/1.yaml', 'README.md'],
  'validate-folder': ['plans/b'],
  'validate-help': ['--help'],
  'refused-format': ['--format', 'xml'],
  'refused-rule': ['--rule', 'KH999'],
  'refused-severity': ['--severity', 'info'],
  'refused-count': ['--max-findings', '0'],
  'refused-path': ['plans/c'],
  'refused-outside': ['/'],
  'refused-stdin-alone': ['-', 'plans'],
  'refused-stdin-filename-alone': ['--stdin-filename', 'plans/a/plan.yaml'],
  'refused-base': ['--changed', 'main'],
};

describe('kh validate prints exactly', () => {
  let folder = '';
  beforeAll(() => {
    folder = writeFiles({ ...FAULTY, 'README.md': 'Thử' });
  });

  test.each(Object.entries(CASES))('%s', async (name, args) => {
    const { stdout, stderr, code } = runKh(folder, ['validate', ...args]);
    const text = `$ kh validate ${args.join(' ')}\n${stdout}--- stderr\n${stderr}--- exit ${code}\n`;
    await expect(text.replaceAll(folder, '<folder>')).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});

const codesOf = (stdout: string): string[] =>
  (JSON.parse(stdout) as { findings: { code: string; file: string }[] }).findings.map(
    ({ code, file }) => `${code} ${file}`,
  );

/** Exit code and findings of a repository with these files besides the sound ones. */
function check(
  files: Readonly<Record<string, string>>,
  ...args: string[]
): { code: number | null; findings: string[] } {
  const { stdout, code } = runKh(writeFiles({ ...SOUND, ...files }), [
    'validate',
    '--format',
    'json',
    ...args,
  ]);
  return { code, findings: codesOf(stdout) };
}

const WARNING = { 'plans/a/plan.yaml': FAULTY['plans/a/plan.yaml'] };

describe('the exit code', () => {
  it('is 0 when nothing is found', () => expect(check({})).toEqual({ code: 0, findings: [] }));

  it('is 0 with warnings alone, and 1 where they are strict', () => {
    expect(check(WARNING)).toEqual({ code: 0, findings: ['KH401 plans/a/plan.yaml'] });
    expect(check(WARNING, '--strict').code).toBe(1);
    expect(check(WARNING, '--strict', '--severity', 'error')).toEqual({ code: 0, findings: [] });
  });

  it('counts errors that a limit hides', () => {
    expect(check({ ...FAULTY }, '--max-findings', '1')).toEqual({
      code: 1,
      findings: ['KH106 plans/a/targets/1.yaml'],
    });
  });

  it('is that of the files asked about', () => {
    expect(check({ ...FAULTY }, 'plans/b').code).toBe(0);
    expect(check({ ...FAULTY }, 'plans/a').code).toBe(1);
  });
});

describe('settings in kh.yaml', () => {
  it('switch rules off, and the report says how many findings that hides', () => {
    const folder = writeFiles({ ...SOUND, ...WARNING, 'kh.yaml': 'validate: {disable: [KH401, KH601]}\n' });
    expect(runKh(folder, ['validate'])).toEqual({
      stdout:
        'Đã kiểm tra 5 tệp: 0 lỗi, 0 cảnh báo.\nQuy tắc đã tắt trong kh.yaml (số phát hiện bị ẩn): KH401 (1), KH601 (0).\n',
      stderr: '',
      code: 0,
    });
    expect(codesOf(runKh(folder, ['validate', '--rule', 'KH401', '--format', 'json']).stdout)).toEqual([
      'KH401 plans/a/plan.yaml',
    ]);
  });

  it('limit what is shown, which an option overrides', () => {
    const files = { ...FAULTY, 'kh.yaml': 'validate: {max_findings: 1}\n' };
    expect(check(files).findings).toHaveLength(1);
    expect(check(files, '--max-findings', '9').findings).toHaveLength(3);
  });

  it('cannot switch off what leaves a file out of every figure', () => {
    expect(check({ 'kh.yaml': 'validate: {disable: [KH001]}\n' })).toEqual({
      code: 1,
      findings: ['KH114 kh.yaml'],
    });
  });
});

describe('the catalogue', () => {
  it('lists every rule once, as text and as JSON, outside a repository too', () => {
    const folder = writeFiles({});
    const text = runKh(folder, ['validate', '--list']);
    expect(text.code).toBe(0);
    expect(text.stdout.match(/^KH\d{3}/gm)).toEqual([...FINDING_CODES]);
    const json = runKh(folder, ['validate', '--list', '--format', 'json', '--lang', 'en']);
    const { rules } = JSON.parse(json.stdout) as { rules: { code: string }[] };
    expect(rules.map(({ code }) => code)).toEqual([...FINDING_CODES]);
    expect(rules.find(({ code }) => code === 'KH002')).toEqual({
      code: 'KH002',
      severity: 'error',
      title: 'The key "…" stands twice in one mapping, first on line ….',
      help: 'Join the two, or delete the one too many. A merge of two branches may have kept both lines: keep the newer.',
      page: 'docs/findings/KH002.md',
    });
  });
});

describe('paths', () => {
  it('are taken from the current folder, which may be inside the repository', () => {
    const folder = writeFiles(FAULTY);
    expect(runKh(`${folder}/plans/a`, ['validate', 'tasks/1.yaml', '--severity', 'error']).stdout).toContain(
      'KH201',
    );
    expect(runKh(`${folder}/plans/a`, ['validate', '../b']).code).toBe(0);
  });

  it('lead to their repository from anywhere', () => {
    const folder = writeFiles(FAULTY);
    expect(runKh(writeFiles({}), ['validate', `${folder}/plans/a/tasks/1.yaml`]).stdout).toContain('KH201');
  });

  it('may be many, as a commit hook passes them', () => {
    const folder = writeFiles(FAULTY);
    const { stdout } = runKh(folder, ['validate', '--format', 'json', ...Object.keys(FAULTY)]);
    expect(codesOf(stdout)).toHaveLength(3);
  });
});

describe('standard input', () => {
  const run = (text: string, ...args: string[]) =>
    runKh(writeFiles(SOUND), ['validate', '-', '--format', 'json', ...args], {}, text);

  it('takes the place of its file in the repository', () => {
    const { stdout, code } = run('name: Việc\nlead: [so-c]\n', '--stdin-filename', 'plans/a/tasks/1.yaml');
    expect([codesOf(stdout), code]).toEqual([['KH201 plans/a/tasks/1.yaml'], 1]);
  });

  it('may be a file that does not exist yet', () => {
    const { stdout, code } = run(
      'name: Việc khác\nlead: [so-a]\n',
      '--stdin-filename',
      'plans/a/tasks/2.yaml',
    );
    expect([codesOf(stdout), code]).toEqual([[], 0]);
  });

  it('reports nothing of other files', () => {
    const { stdout, code } = run(
      'name: Tỉnh Thử\nagencies: {}\n',
      '--stdin-filename',
      'plans/agencies/thu.yaml',
    );
    expect([codesOf(stdout), code]).toEqual([[], 0]);
  });

  it('without a name is checked for what shows in the text, as the kind its keys say', () => {
    const { stdout, stderr, code } = run('name: Việc\ndeadline: tháng 7\nlead: [so-zz]\n');
    expect([codesOf(stdout), stderr, code]).toEqual([
      ['KH108 <stdin>'],
      'kh: coi đầu vào là tệp loại "task"; dùng --stdin-filename để nói rõ.\n',
      1,
    ]);
  });

  it('with a name needs no repository', () => {
    const alone = runKh(
      writeFiles({}),
      ['validate', '-', '--stdin-filename', 'x/plans/a/targets/1.yaml'],
      {},
      'name: A\n',
    );
    expect(alone).toEqual({ stdout: 'Đã kiểm tra 1 tệp: 0 lỗi, 0 cảnh báo.\n', stderr: '', code: 0 });
  });

  it('refuses a name that is no place of a file', () => {
    expect(run('name: A\n', '--stdin-filename', 'README.md').code).toBe(2);
  });

  it.each([
    ['nothing', '', 'KH115'],
    ['no UTF-8', Buffer.from([0xff, 0xfe]) as unknown as string, 'KH005'],
    ['broken YAML', 'name: [', 'KH001'],
    ['a list', '- 1\n', 'KH115'],
    ['too much', 'x'.repeat(1024 * 1024 + 1), 'KH004'],
  ])('gives one finding for %s', (_, text, code) => {
    expect(codesOf(run(text, '--stdin-filename', 'plans/a/tasks/1.yaml').stdout)).toEqual([
      `${code} plans/a/tasks/1.yaml`,
    ]);
  });
});

describe('other commands', () => {
  it('do not stop at an error of a rule that is switched off', () => {
    const faulty = { ...SOUND, 'plans/a/tasks/1.yaml': FAULTY['plans/a/tasks/1.yaml'] };
    const status = (files: Readonly<Record<string, string>>) =>
      runKh(writeFiles(files), ['status', '--json']).code;
    expect(status(faulty)).toBe(1);
    expect(status({ ...faulty, 'kh.yaml': 'validate: {disable: [KH201]}\n' })).toBe(0);
  });
});
