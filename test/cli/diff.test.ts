// Whole runs of kh diff on git repositories: what is printed and the exit code, and every state git may be in.
import { mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { EDITS, PLAN } from './diff-fixture.ts';
import { GitRepository } from './git-repository.ts';
import { type Outcome, runKh } from './run-kh.ts';

// Every case starts git and kh several times.
vi.setConfig({ testTimeout: 60_000 });

function edited(): GitRepository {
  const repository = GitRepository.create(PLAN);
  repository.git('tag', 'goc');
  repository.commit(EDITS);
  return repository;
}

describe('prints exactly', () => {
  const repository = edited();
  const CASES: Readonly<Record<string, readonly string[]>> = {
    pretty: ['diff', 'goc', 'main'],
    english: ['diff', 'goc', 'main', '--lang', 'en'],
    markdown: ['diff', 'goc', 'main', '--format', 'md'],
    json: ['diff', 'goc', 'main', '--json'],
    nothing: ['diff', 'HEAD'],
    'fail-on': ['diff', 'goc', '--fail-on', 'weakened,slipped,rewritten,removed', '--plan', 'kh-thu'],
    'refused-kind': ['diff', 'goc', '--fail-on', 'weaker'],
    'refused-format': ['diff', 'goc', '--format', 'csv'],
    'refused-two-formats': ['diff', 'goc', '--json', '--format', 'md'],
    'refused-plan': ['diff', 'goc', '--plan', 'kh-thy'],
    'refused-no-base': ['diff'],
    help: ['diff', '--help'],
  };

  test.each(Object.entries(CASES))('%s', async (name, args) => {
    const { stdout, stderr, code } = runKh(repository.folder, args);
    const text = `$ kh ${args.join(' ')}\n${stdout}--- stderr\n${stderr}--- exit ${code}\n`;
    await expect(text).toMatchFileSnapshot(`golden/diff-${name}.txt`);
  });
});

/** Kinds and refs, the worst first. */
function told({ stdout, stderr, code }: Outcome): string[] {
  if (code === 2 || code === 3) throw new Error(stderr);
  const { changes } = JSON.parse(stdout) as { changes: { kind: string; ref: string }[] };
  return changes
    .filter(({ kind }) => kind !== 'rollup')
    .map(({ kind, ref }) => `${kind} ${ref.replace('kh-thu/', '')}`);
}
const diff = (folder: string, ...args: string[]): string[] =>
  told(runKh(folder, ['diff', ...args, '--json']));
/** The one sentence of a refusal. */
function refused(folder: string, ...args: string[]): string {
  const { stdout, stderr, code } = runKh(folder, ['diff', ...args]);
  expect({ stdout, code, lines: stderr.trimEnd().split('\n').length }).toEqual({
    stdout: '',
    code: 2,
    lines: 1,
  });
  return stderr.trim();
}

const TARGET = 'plans/kh-thu/targets/8.1.yaml';
const lowered = (goal: number): Record<string, string> => ({
  [TARGET]: (PLAN[TARGET] ?? '').replace('85', String(goal)),
});
const LOWERED = ['weakened targets/8.1'];

test('says that files changed in something else where nothing that is compared did', () => {
  const repository = GitRepository.create(PLAN);
  const run = (): string => runKh(repository.folder, ['diff', 'HEAD']).stdout;
  expect(run()).toContain('Không có thay đổi nào về ý nghĩa.');
  repository.write({ [TARGET]: `${PLAN[TARGET]}# sửa\n` });
  expect(run().replace(/\s+/g, ' ')).toContain('tệp vẫn thay đổi ở điều khác');
});

describe('both sides', () => {
  test('may be the work tree with what is not committed, not staged, or new', () => {
    const repository = GitRepository.create(PLAN);
    repository.write({ ...lowered(80), 'plans/kh-thu/tasks/9.yaml': 'name: Việc mới\n' });
    expect(diff(repository.folder, 'HEAD')).toEqual([...LOWERED, 'added tasks/9']);
  });

  test('may be named in either order', () => {
    const repository = GitRepository.create(PLAN);
    repository.commit(lowered(80));
    expect(diff(repository.folder, 'HEAD~1', 'main')).toEqual(LOWERED);
    expect(diff(repository.folder, 'main', 'HEAD~1')).toEqual(['strengthened targets/8.1']);
  });

  test('differ from where they parted with three dots, directly with two', () => {
    const repository = GitRepository.create(PLAN);
    repository.git('checkout', '--quiet', '-b', 'nhanh');
    repository.commit({
      'plans/kh-thu/tasks/4.yaml': `${PLAN['plans/kh-thu/tasks/4.yaml']}log: [{date: 2026-01-02, progress: 5}]\n`,
    });
    repository.git('checkout', '--quiet', 'main');
    repository.commit(lowered(80));
    expect(diff(repository.folder, 'main...nhanh')).toEqual(['result tasks/4']);
    expect(diff(repository.folder, 'main..nhanh')).toEqual(['strengthened targets/8.1', 'result tasks/4']);
  });

  test('may be a merge', () => {
    const repository = GitRepository.create(PLAN);
    repository.git('checkout', '--quiet', '-b', 'nhanh');
    repository.commit(lowered(80));
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'plans/kh-thu/tasks/9.yaml': 'name: Việc mới\n' });
    repository.git('merge', '--quiet', '--no-edit', 'nhanh');
    expect(diff(repository.folder, 'HEAD^1', 'HEAD')).toEqual(LOWERED);
    expect(diff(repository.folder, 'HEAD^2', 'HEAD')).toEqual(['added tasks/9']);
  });

  test('may have no plans: everything was added, or everything is gone', () => {
    const repository = GitRepository.create({ 'README.md': 'kho' });
    repository.commit(PLAN);
    expect(diff(repository.folder, 'HEAD~1')).toHaveLength(8);
    expect(diff(repository.folder, 'HEAD', 'HEAD~1')).toHaveLength(8);
    repository.git('checkout', '--quiet', 'HEAD~1');
    expect(diff(repository.folder, 'main').every((line) => line.startsWith('removed'))).toBe(true);
  });

  test('may name their files with diacritics, in any Unicode form', () => {
    const folder = 'plans/kh-thu/targets/';
    const repository = GitRepository.create({
      ...PLAN,
      'plans/ghi chú/đọc.md': 'x',
      [`${folder}chỉ tiêu.yaml`]: 'name: X\n',
    });
    repository.git('config', 'core.quotePath', 'true');
    repository.write({
      [`${folder}chỉ tiêu.yaml`]: null,
      [`${folder}${'chỉ tiêu'.normalize('NFD')}.yaml`]: 'name: X\n',
      ...lowered(80),
    });
    expect(diff(repository.folder, 'HEAD')).toEqual(LOWERED);
  });

  test('may lie in a folder below the top of the repository', () => {
    const below = Object.fromEntries(Object.entries(PLAN).map(([path, text]) => [`du-lieu/${path}`, text]));
    const repository = GitRepository.create({ ...below, 'README.md': 'kho' });
    repository.write({ [`du-lieu/${TARGET}`]: lowered(80)[TARGET] ?? '' });
    expect(diff(join(repository.folder, 'du-lieu/plans/kh-thu'), 'HEAD')).toEqual(LOWERED);
  });

  test('follow an item whose file was renamed by git', () => {
    const repository = GitRepository.create(PLAN);
    repository.git('mv', TARGET, 'plans/kh-thu/targets/7.yaml');
    expect(diff(repository.folder, 'HEAD')).toEqual(['renamed targets/7']);
  });
});

describe('repositories of other kinds', () => {
  const twoCommits = (): GitRepository => {
    const repository = GitRepository.create(PLAN);
    repository.commit(lowered(80));
    return repository;
  };
  const cloneOf = (source: GitRepository, ...options: string[]): GitRepository => {
    const clone = new GitRepository(mkdtempSync(join(tmpdir(), 'kh-git-')));
    clone.git('clone', '--quiet', ...options, `file://${source.folder}`, '.');
    return clone;
  };

  test('a shallow clone lacks the base, and is told what to fetch', () => {
    const clone = cloneOf(twoCommits(), '--depth=1');
    expect(refused(clone.folder, 'HEAD~1')).toBe(
      'kh: Bản sao kho bị cắt bớt lịch sử (shallow) nên không có "HEAD~1"; chạy git fetch --unshallow (hoặc --deepen=200) rồi thử lại.',
    );
    clone.git('fetch', '--quiet', '--unshallow');
    expect(diff(clone.folder, 'HEAD~1')).toEqual(LOWERED);
  });

  test('a shallow clone does not know where two branches parted', () => {
    const source = twoCommits();
    source.git('checkout', '--quiet', '-b', 'nhanh', 'HEAD~1');
    source.commit({ 'plans/kh-thu/tasks/9.yaml': 'name: Việc mới\n' });
    const clone = cloneOf(source, '--depth=1', '--no-single-branch');
    expect(refused(clone.folder, 'origin/main...HEAD')).toBe(
      'kh: Bản sao kho bị cắt bớt lịch sử (shallow) nên không tìm được commit chung của "origin/main...HEAD"; chạy git fetch --unshallow rồi thử lại.',
    );
    clone.git('fetch', '--quiet', '--unshallow');
    expect(diff(clone.folder, 'origin/main...HEAD')).toEqual(['added tasks/9']);
  });

  test('a branch that only the remote has is named', () => {
    const source = twoCommits();
    source.git('branch', 'du-thao');
    expect(refused(cloneOf(source).folder, 'du-thao')).toBe(
      'kh: Bản sao này không có nhánh "du-thao", chỉ có origin/du-thao; dùng tên đó.',
    );
  });

  test('a work tree of its own sees the branches of the repository', () => {
    const repository = GitRepository.create(PLAN);
    const other = new GitRepository(join(mkdtempSync(join(tmpdir(), 'kh-git-')), 'cay'));
    repository.git('worktree', 'add', '--quiet', '-b', 'nhanh', other.folder);
    other.commit(lowered(80));
    expect(diff(other.folder, 'main')).toEqual(LOWERED);
  });

  test('a sparse checkout has removed nothing that it leaves off the disk', () => {
    const repository = GitRepository.create({ ...PLAN, 'khac/x.md': 'x' });
    repository.git('sparse-checkout', 'set', 'plans/agencies', 'khac');
    expect(diff(repository.folder, 'HEAD')).toEqual([]);
    repository.git('sparse-checkout', 'disable');
    repository.write(lowered(80));
    expect(diff(repository.folder, 'HEAD')).toEqual(LOWERED);
  });

  test('a work tree of its own may be sparse too', () => {
    const repository = GitRepository.create(PLAN);
    const other = new GitRepository(join(mkdtempSync(join(tmpdir(), 'kh-git-')), 'cay'));
    repository.git('worktree', 'add', '--quiet', '-b', 'nhanh', other.folder);
    other.git('sparse-checkout', 'set', 'plans/kh-thu/targets');
    other.write(lowered(80));
    expect(diff(other.folder, 'main')).toEqual(LOWERED);
  });

  test('a bare repository has two revisions and no files', () => {
    const bare = cloneOf(twoCommits(), '--bare');
    expect(diff(bare.folder, 'main~1', 'main')).toEqual(LOWERED);
    expect(diff(bare.folder, 'main~1..main')).toEqual(LOWERED);
    expect(refused(bare.folder, 'main')).toContain('ghi cả hai phiên bản, kh diff BASE HEAD');
  });

  test('plans that are a submodule are read from it, or asked for', () => {
    const plans = GitRepository.create(
      Object.fromEntries(Object.entries(PLAN).map(([path, text]) => [path.replace('plans/', ''), text])),
    );
    const repository = GitRepository.create({ 'README.md': 'kho' });
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', plans.folder, 'plans');
    repository.commit();
    repository.write(lowered(80));
    expect(diff(repository.folder, 'HEAD')).toEqual(LOWERED);
    const clone = cloneOf(repository);
    expect(refused(clone.folder, 'HEAD')).toBe(
      'kh: Kho con plans chưa có ở đây với commit cần đọc; chạy git submodule update --init plans.',
    );
  });
});

describe('what git cannot give is one sentence', () => {
  test('an unborn branch', () => {
    const repository = GitRepository.create();
    repository.write(PLAN);
    expect(refused(repository.folder, 'HEAD')).toBe(
      'kh: Kho chưa có commit nào, nên chưa có "HEAD" để so; hãy commit lần đầu.',
    );
  });

  test('a folder without git', () => {
    const repository = GitRepository.create(PLAN);
    renameSync(join(repository.folder, '.git'), join(repository.folder, 'khong-phai-git'));
    expect(refused(repository.folder, 'HEAD')).toContain('không nằm trong kho git nào');
  });

  test('a folder without plans and without git', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kh-'));
    mkdirSync(join(folder, 'x'));
    expect(refused(join(folder, 'x'), 'HEAD')).toContain('Không thấy thư mục plans/');
  });

  test('a revision that is not there, an object that is no commit, lines without a common commit', () => {
    const repository = GitRepository.create(PLAN);
    repository.git('checkout', '--quiet', '--orphan', 'khac');
    repository.commit();
    expect(refused(repository.folder, 'khong-co')).toContain('Git không biết phiên bản "khong-co"');
    expect(refused(repository.folder, 'HEAD:plans')).toContain('"HEAD:plans" không phải là một commit');
    expect(refused(repository.folder, '--', '--output=x')).toContain('Git không biết phiên bản "--output=x"');
    expect(refused(repository.folder, 'main...khac')).toContain('không có commit chung nào');
    expect(refused(repository.folder, 'main..khac', 'HEAD')).toContain('không ghi thêm phiên bản thứ hai');
  });

  test('a git that is not installed', () => {
    const { folder } = GitRepository.create(PLAN);
    const { stderr, code } = runKh(folder, ['diff', 'HEAD'], { PATH: '/khong-co' });
    expect([stderr, code]).toEqual(['kh: Không chạy được git; cài git rồi thử lại.\n', 2]);
  });

  test('plans on neither side', () => {
    const repository = GitRepository.create({ 'README.md': 'kho' });
    expect(refused(repository.folder, 'HEAD')).toContain('Cả hai phía đều không có kế hoạch nào');
  });
});

describe('files with faults', () => {
  test('on the head side are shown and fail, and nothing is said of what they hold', () => {
    const repository = GitRepository.create(PLAN);
    repository.write({ [TARGET]: 'name: [\n', 'plans/kh-thu/tasks/9.yaml': 'name: Việc mới\n' });
    const outcome = runKh(repository.folder, ['diff', 'HEAD', '--json']);
    expect(told(outcome)).toEqual(['added tasks/9']);
    expect(JSON.parse(outcome.stdout)).toMatchObject({ unread: [TARGET] });
    expect([outcome.code, outcome.stderr]).toEqual([1, expect.stringContaining(`${TARGET}:1:`)]);
  });

  test('on the base side do not fail', () => {
    const repository = GitRepository.create({ ...PLAN, [TARGET]: 'name: [\n' });
    repository.write(lowered(80));
    const outcome = runKh(repository.folder, ['diff', 'HEAD', '--json']);
    expect([outcome.code, outcome.stderr, told(outcome)]).toEqual([0, '', []]);
  });
});

describe('a comment on a pull request', () => {
  test('stays under 60,000 characters and counts what it leaves out', () => {
    const tasks = (deadline: string): Record<string, string> =>
      Object.fromEntries(
        Array.from({ length: 500 }, (_, index) => [
          `plans/kh-thu/tasks/t${index}.yaml`,
          `name: "Việc | số ${index} ${'rất dài '.repeat(20)}"\ndeadline: ${deadline}\n`,
        ]),
      );
    const repository = GitRepository.create({ ...PLAN, ...tasks('2026-06') });
    repository.write(tasks('2026-09'));
    const { stdout } = runKh(repository.folder, ['diff', 'HEAD', '--format', 'md']);
    const shown = stdout.match(/^- \*\*/gm)?.length ?? 0;
    expect(stdout.length).toBeLessThan(60_000);
    expect(stdout.length).toBeGreaterThan(50_000);
    expect(stdout).toContain(`và ${500 - shown} thay đổi khác không hiện`);
    expect(stdout).toContain('### NGHIÊM TRỌNG (500)');
    expect(stdout).toContain('**500 nghiêm trọng**');
    expect(stdout).not.toContain('<details>');
  });
});
