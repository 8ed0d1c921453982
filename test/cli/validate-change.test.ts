// kh validate --changed and --at: what a change touches or breaks, in real git repositories.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commit, createRepository, edit, git } from './git-repo.ts';
import { runKh } from './run-kh.ts';
import { FAULTY, REGISTER, SOUND } from './validate-plans.ts';

interface Answer {
  readonly code: number | null;
  readonly files: number;
  readonly findings: readonly string[];
}

function validate(folder: string, ...args: readonly string[]): Answer {
  const { stdout, stderr, code } = runKh(folder, ['validate', '--format', 'json', ...args]);
  if (stdout === '') return { code, files: 0, findings: [stderr] };
  const { files, findings } = JSON.parse(stdout) as {
    files: number;
    findings: { code: string; file: string }[];
  };
  return { code, files, findings: findings.map((finding) => `${finding.code} ${finding.file}`) };
}

const NOTHING: Answer = { code: 0, files: 0, findings: [] };

describe('--changed', () => {
  it('says nothing of faults that were there before', () => {
    expect(validate(createRepository(FAULTY), '--changed', 'main')).toEqual(NOTHING);
  });

  it('reports everything in a file that the change touches, committed or not', () => {
    const folder = createRepository(FAULTY);
    edit(folder, { 'plans/a/tasks/1.yaml': 'name: Ban hành quy chế mới\nlead: [so-bb]\n' });
    const expected = { code: 1, files: 1, findings: ['KH201 plans/a/tasks/1.yaml'] };
    expect(validate(folder, '--changed', 'main')).toEqual(expected);
    git(folder, 'switch', '--quiet', '--create', 'nhanh');
    commit(folder, {});
    expect(validate(folder, '--changed', 'main')).toEqual(expected);
  });

  it('reports what the change breaks in files that it does not touch', () => {
    const folder = createRepository(SOUND);
    edit(folder, { 'plans/agencies/thu.yaml': REGISTER.replace('so-b:', 'so-c:') });
    expect(validate(folder, '--changed', 'HEAD')).toEqual({
      code: 1,
      files: 1,
      findings: ['KH201 plans/a/tasks/1.yaml'],
    });
  });

  it('reports what the deletion of a file breaks', () => {
    const folder = createRepository(SOUND);
    commit(folder, { 'plans/agencies/thu.yaml': null });
    const { code, findings } = validate(folder, '--changed', 'HEAD~1', '--severity', 'error');
    expect([code, findings]).toEqual([1, expect.arrayContaining(['KH207 plans/a/plan.yaml'])]);
  });

  it('does not charge the change with what others did on the base meanwhile', () => {
    const folder = createRepository(SOUND);
    git(folder, 'switch', '--quiet', '--create', 'nhanh');
    commit(folder, { 'plans/a/tasks/2.yaml': 'name: Việc thứ hai\nlead: [so-a]\n' });
    git(folder, 'switch', '--quiet', 'main');
    commit(folder, {
      'plans/a/tasks/1.yaml': null,
      'plans/a/tasks/3.yaml': 'name: Việc thứ ba\nlead: [so-b]\n',
    });
    git(folder, 'switch', '--quiet', 'nhanh');
    expect(validate(folder, '--changed', 'main')).toEqual({ code: 0, files: 1, findings: [] });
  });

  it('checks what the change does to the past', () => {
    const folder = createRepository(SOUND);
    edit(folder, {
      'plans/a/tasks/1.yaml': SOUND['plans/a/tasks/1.yaml'].replace('in_progress', 'done'),
      'plans/a/targets/1.yaml': SOUND['plans/a/targets/1.yaml'].replace('85', '80'),
    });
    const { code, findings } = validate(folder, '--changed', 'main');
    expect(code).toBe(1);
    expect(findings).toEqual([
      expect.stringMatching(/^KH5\d\d plans\/a\/targets\/1\.yaml$/),
      expect.stringMatching(/^KH5\d\d plans\/a\/tasks\/1\.yaml$/),
    ]);
  });

  it('narrows to the paths given', () => {
    const folder = createRepository(SOUND);
    edit(folder, { 'plans/agencies/thu.yaml': REGISTER.replace('so-b:', 'so-c:') });
    expect(validate(folder, 'plans/agencies', '--changed', 'HEAD')).toEqual({
      code: 0,
      files: 1,
      findings: [],
    });
  });

  it('takes everything as new where the base had no plans', () => {
    const folder = createRepository({ 'README.md': 'Trống' });
    commit(folder, FAULTY);
    expect(validate(folder, '--changed', 'HEAD~1').findings).toHaveLength(3);
  });

  it('reports what a reason written before the change cannot have meant, until the reason is written anew', () => {
    const folder = createRepository(FAULTY);
    const open = (): string[] => {
      const { stdout } = runKh(folder, ['validate', '--format', 'json', '--accepted', '--changed', 'HEAD']);
      const { findings } = JSON.parse(stdout) as { findings: { code: string; accepted: string | null }[] };
      return findings.map(({ code, accepted }) => `${code} ${accepted}`);
    };
    const plan = FAULTY['plans/b/plan.yaml'];
    edit(folder, { 'plans/b/plan.yaml': plan.replace('Kế hoạch B', 'Kế hoạch B sửa') });
    expect(open()).toEqual(['KH401 văn bản in như vậy']);
    const earlier = plan.replace('2025-02-09', '2024-02-09');
    edit(folder, { 'plans/b/plan.yaml': earlier });
    expect(open()).toEqual(['KH401 null']);
    edit(folder, { 'plans/b/plan.yaml': earlier.replace('văn bản in như vậy', 'văn bản in năm 2024') });
    expect(open()).toEqual(['KH401 văn bản in năm 2024']);
  });

  it('does not let a reason for an earlier lowering excuse another', () => {
    const accept = 'accept: [{code: KH503, reason: "nhập sai"}]\n';
    const target = SOUND['plans/a/targets/1.yaml'] + accept;
    const folder = createRepository({ ...SOUND, 'plans/a/targets/1.yaml': target });
    edit(folder, { 'plans/a/targets/1.yaml': target.replace('85', '80') });
    expect(validate(folder, '--changed', 'HEAD')).toEqual({
      code: 1,
      files: 1,
      findings: ['KH503 plans/a/targets/1.yaml'],
    });
  });

  it('names the base in what people read', () => {
    const folder = createRepository(SOUND);
    const base = git(folder, 'rev-parse', '--short=7', 'HEAD');
    expect(runKh(folder, ['validate', '--changed', 'HEAD']).stdout).toBe(
      `So với ${base}, 0 tệp thay đổi: 0 lỗi, 0 cảnh báo.\n`,
    );
  });

  it('refuses a range, and says what to write', () => {
    const { code, stderr } = runKh(createRepository(SOUND), ['validate', '--changed', 'origin/main...HEAD']);
    expect([code, stderr]).toEqual([
      2,
      'kh: --changed nhận một phiên bản, không nhận khoảng "origin/main...HEAD"; kh tự tìm chỗ nhánh tách ra: --changed origin/main.\n',
    ]);
  });

  it('refuses a base that git does not know', () => {
    const { code, stderr } = runKh(createRepository(SOUND), ['validate', '--changed', 'khong-co']);
    expect([code, stderr.split('\n').length]).toEqual([2, 2]);
  });
});

describe('a shallow clone', () => {
  /** A branch that adds a task, of a main line that added another meanwhile; only the tip of the branch is cloned. */
  function cutOff(): string {
    const source = createRepository(SOUND);
    git(source, 'switch', '--quiet', '--create', 'nhanh');
    commit(source, { 'plans/a/tasks/2.yaml': 'name: Việc thứ hai\nlead: [so-a]\n' });
    git(source, 'switch', '--quiet', 'main');
    commit(source, { 'plans/a/tasks/3.yaml': 'name: Việc thứ ba\nlead: [so-b]\n' });
    const folder = mkdtempSync(join(tmpdir(), 'kh-shallow-'));
    git(folder, 'clone', '--quiet', '--depth=1', '--branch=nhanh', `file://${source}`, '.');
    return folder;
  }
  const FINE = { code: 0, files: 1, findings: [] };

  it('is told what to fetch where the base is not there, and that mends it', () => {
    const folder = cutOff();
    const [said = ''] = validate(folder, '--changed', 'origin/main').findings;
    expect(said).toContain('git fetch --unshallow origin main:refs/remotes/origin/main');
    git(folder, ...'fetch --quiet --unshallow origin main:refs/remotes/origin/main'.split(' '));
    expect(validate(folder, '--changed', 'origin/main')).toEqual(FINE);
  });

  it('does not take the tip of the base for the place where the branch began', () => {
    const folder = cutOff();
    git(folder, ...'fetch --quiet --depth=1 origin main:refs/remotes/origin/main'.split(' '));
    expect(validate(folder, '--changed', 'origin/main')).toEqual({
      code: 2,
      files: 0,
      findings: [
        'kh: Bản sao kho bị cắt bớt lịch sử (shallow) nên không tìm được commit chung của "origin/main"; chạy git fetch --unshallow rồi thử lại.\n',
      ],
    });
    git(folder, 'fetch', '--quiet', '--unshallow');
    expect(validate(folder, '--changed', 'origin/main')).toEqual(FINE);
  });
});

describe('a sparse checkout', () => {
  it('loses nothing: what is not on the disk is read from git, so it is neither removed nor unknown', () => {
    const folder = createRepository(SOUND);
    git(folder, 'sparse-checkout', 'set', 'plans/a');
    edit(folder, { 'plans/a/tasks/1.yaml': SOUND['plans/a/tasks/1.yaml'].replace('[so-', '[so-b') });
    expect(validate(folder, '--changed', 'HEAD')).toEqual({
      code: 1,
      files: 1,
      findings: ['KH201 plans/a/tasks/1.yaml'],
    });
    expect(validate(folder).files).toBe(Object.keys(SOUND).length);
  });
});

describe('--at', () => {
  it('checks a revision without touching the work tree', () => {
    const folder = createRepository(FAULTY);
    commit(folder, SOUND);
    edit(folder, { 'plans/a/tasks/1.yaml': 'name: [' });
    expect(validate(folder, '--at', 'HEAD~1').findings).toHaveLength(3);
    expect(validate(folder, '--at', 'HEAD', 'plans/a')).toEqual({ code: 0, files: 3, findings: [] });
    expect(validate(folder, '--at', 'HEAD', '--changed', 'HEAD~1').code).toBe(0);
  });
});

describe('a repository whose plans are in a folder of it', () => {
  const moved = Object.fromEntries(Object.entries(FAULTY).map(([path, text]) => [`dữ liệu/${path}`, text]));

  it('names files from the top for the pipelines, and from the plans for people', () => {
    const folder = createRepository({ ...moved, 'README.md': 'Thử' });
    const run = (...args: string[]): string => runKh(`${folder}/dữ liệu`, ['validate', ...args]).stdout;
    expect(run('--format', 'github')).toContain('::error file=dữ liệu/plans/a/tasks/1.yaml,');
    expect(run('--format', 'gitlab')).toContain('"path": "dữ liệu/plans/a/tasks/1.yaml"');
    expect(run('--format', 'junit')).toContain('file="dữ liệu/plans/a/tasks/1.yaml"');
    expect(run('--format', 'sarif')).toContain('"uri": "d%E1%BB%AF%20li%E1%BB%87u/plans/a/tasks/1.yaml"');
    expect(run('--format', 'json')).toContain('"file": "plans/a/tasks/1.yaml"');
    expect(run('--changed', 'main')).toContain('0 tệp thay đổi');
  });
});
