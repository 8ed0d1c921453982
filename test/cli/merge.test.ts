// Two people's work on one plan, merged by git under the shipped .gitattributes; and what kh says where a merge broke a file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type Edits, GitRepository } from './git-repository.ts';
import { runKh } from './run-kh.ts';

// Every case starts git and kh several times.
vi.setConfig({ testTimeout: 60_000 });

const TARGET = 'plans/kh-thu/targets/1.yaml';
const TASK = 'plans/kh-thu/tasks/1.yaml';
const SILENT = 'plans/kh-thu/tasks/2.yaml';
const FILES = {
  '.gitattributes': readFileSync(new URL('../../.gitattributes', import.meta.url), 'utf8'),
  'plans/agencies/thu.yaml': 'name: Tỉnh Thử\nagencies:\n  so-a: {name: "Sở A", kind: so}\n',
  'plans/kh-thu/plan.yaml': 'title: Kế hoạch thử\nissuer: thu\nissued: 2025-01-26\nperiod: 2025/2030\n',
  [TARGET]:
    'name: Tỷ lệ thử\nunit: "%"\ngoal: ">= 85"\nby: 2030\nlead: [so-a]\nresults:\n  - {date: 2025-06, value: 40, source: "BC 1"}\n',
  [SILENT]: 'name: Nhiệm vụ chưa báo cáo\nlead: [so-a]\ndeadline: 2026-06\n',
  [TASK]:
    'name: Nhiệm vụ thử\nlead: [so-a]\ndeadline: 2026-06\nlog:\n  - {date: 2025-06-15, status: in_progress}\n',
};

/** The files after both branches edited them and one was merged into the other. */
function merged(ours: Edits, theirs: Edits): GitRepository {
  const repository = GitRepository.create(FILES);
  repository.git('checkout', '--quiet', '-b', 'nguoi-khac');
  repository.commit(theirs);
  repository.git('checkout', '--quiet', 'main');
  repository.commit(ours);
  repository.git('merge', '--quiet', '--no-edit', 'nguoi-khac');
  return repository;
}

const textOf = (repository: GitRepository, path: string): string =>
  readFileSync(join(repository.folder, path), 'utf8');
const validate = (repository: GitRepository, ...args: string[]) => {
  const { stdout, code } = runKh(repository.folder, [
    'validate',
    '--format',
    'json',
    '--severity',
    'error',
    ...args,
  ]);
  const { findings } = JSON.parse(stdout) as { findings: { code: string; file: string; line: number }[] };
  return { code, findings: findings.map((finding) => `${finding.code} ${finding.file}:${finding.line}`) };
};

describe('two entries appended to one list', () => {
  const repository = merged(
    {
      [TARGET]: `${FILES[TARGET]}  - {date: 2025, reported: 2026-01-09, value: 48.3, source: "BC 2"}\n`,
      [TASK]: `${FILES[TASK]}  - {date: 2026-01-10, status: done, evidence: "QĐ 9"}\n`,
    },
    {
      [TARGET]: `${FILES[TARGET]}  - {date: 2025-Q3, reported: 2025-10-05, value: 44, source: "BC 3"}\n`,
      [TASK]: `${FILES[TASK]}  - {date: 2025-12-01, progress: 80}\n`,
    },
  );

  test('merge without a conflict and keep both', () => {
    expect(textOf(repository, TARGET)).toBe(
      `${FILES[TARGET]}  - {date: 2025, reported: 2026-01-09, value: 48.3, source: "BC 2"}\n  - {date: 2025-Q3, reported: 2025-10-05, value: 44, source: "BC 3"}\n`,
    );
    expect(textOf(repository, TASK)).toBe(
      `${FILES[TASK]}  - {date: 2026-01-10, status: done, evidence: "QĐ 9"}\n  - {date: 2025-12-01, progress: 80}\n`,
    );
  });

  test('leave valid files, whose order decides nothing', () => {
    expect(validate(repository)).toEqual({ code: 0, findings: [] });
    const { stdout } = runKh(repository.folder, ['show', 'kh-thu/tasks/1', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'done' });
  });

  test('rewrite nothing in the eyes of either branch', () => {
    for (const parent of ['HEAD^1', 'HEAD^2']) {
      expect(validate(repository, '--changed', parent)).toEqual({ code: 0, findings: [] });
      const { stdout } = runKh(repository.folder, [
        'diff',
        parent,
        '--json',
        '--fail-on',
        'rewritten,removed',
      ]);
      expect(
        JSON.parse(stdout).changes.filter((change: { kind: string }) => change.kind === 'result'),
      ).toHaveLength(2);
    }
  });
});

test('the first entries of a list that two people begin merge as well', () => {
  const begun = (entry: string): Edits => ({ [SILENT]: `${FILES[SILENT]}log:\n  - {${entry}}\n` });
  const repository = merged(begun('date: 2026-01-10, status: done'), begun('date: 2025-12-01, progress: 80'));
  expect(validate(repository)).toEqual({ code: 0, findings: [] });
  expect(textOf(repository, SILENT)).toBe(
    `${FILES[SILENT]}log:\n  - {date: 2026-01-10, status: done}\n  - {date: 2025-12-01, progress: 80}\n`,
  );
});

describe('a merge that breaks a file', () => {
  const goal = (written: string): Edits => ({ [TARGET]: FILES[TARGET].replace('goal: ">= 85"', written) });

  test('because both changed one value leaves it twice, and kh validate says where', () => {
    const repository = merged(goal('goal: ">= 90"'), goal('goal: ">= 80"'));
    expect(textOf(repository, TARGET)).toContain('goal: ">= 90"\ngoal: ">= 80"\n');
    expect(validate(repository)).toEqual({ code: 1, findings: [`KH002 ${TARGET}:4`] });
    const { stdout, stderr, code } = runKh(repository.folder, ['diff', 'HEAD^1']);
    expect([stdout.includes(TARGET), stderr.includes('KH002'), code]).toEqual([true, true, 1]);
  });

  test('because both changed one value is told as what a merge left, with who wrote which line', () => {
    const repository = merged(goal('goal: ">= 90"'), goal('goal: ">= 80"'));
    expect(runKh(repository.folder, ['validate', '--severity', 'error']).stdout).toBe(
      `${TARGET}:4:1 lỗi KH002 Khóa "goal" viết hai lần, ở hai dòng
  liền nhau: thường do git hợp nhất hai nhánh cùng sửa dòng này.
  4 │ goal: ">= 80"
    │ ^^^^
  → Chỉ giữ dòng đúng, xóa dòng kia. Ai viết dòng nào, lúc nào: git blame -L
    3,+2 ${TARGET}

Đã kiểm tra 5 tệp: 1 lỗi, 0 cảnh báo.
`,
    );
    expect(repository.git('blame', '-L', '3,+2', TARGET).split('\n')).toHaveLength(2);
  });

  test('because both changed one entry of a list leaves both readings of it', () => {
    const value = (number: number): Edits => ({
      [TARGET]: FILES[TARGET].replace('value: 40', `value: ${number}`),
    });
    const repository = merged(value(41), value(42));
    expect(validate(repository, '--changed', 'HEAD^1~1').findings).toEqual([`KH501 ${TARGET}:7`]);
  });
});
