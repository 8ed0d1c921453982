// --commit: exactly the file that was written; and what two people append to one plan, git merges.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { GitRepository } from './git-repository.ts';
import { runKh } from './run-kh.ts';

// Each test runs several programs.
vi.setConfig({ testTimeout: 60_000 });

const TASK = 'plans/kh-thu/tasks/1.yaml';
const TARGET = 'plans/kh-thu/targets/1.yaml';
const FILES = {
  '.gitattributes': readFileSync(new URL('../../.gitattributes', import.meta.url), 'utf8'),
  'plans/agencies/thu.yaml': 'name: Tỉnh Thử\nagencies:\n  so-a: {name: "Sở A", kind: so}\n',
  'plans/kh-thu/plan.yaml': 'title: Kế hoạch thử\nissuer: thu\nissued: 2025-01-26\nperiod: 2025/2030\n',
  [TARGET]: 'name: Tỷ lệ thử\nunit: "%"\ngoal: ">= 85"\nby: 2030\nlead: [so-a]\nsource: {place: "PL I"}\n',
  [TASK]: 'name: Nhiệm vụ thử\nlead: [so-a]\ndeadline: 2026-06\n',
};

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Thử',
  GIT_AUTHOR_EMAIL: 'thu@example.org',
  GIT_COMMITTER_NAME: 'Thử',
  GIT_COMMITTER_EMAIL: 'thu@example.org',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

const kh = (repository: GitRepository, ...args: string[]) => runKh(repository.folder, args, IDENTITY);
const textOf = ({ folder }: GitRepository, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('--commit', () => {
  test('commits the file alone, and leaves what is staged or changed elsewhere', () => {
    const repository = GitRepository.create(FILES);
    repository.write({ [TARGET]: `${FILES[TARGET]}# đang sửa\n`, 'kh.yaml': 'version: 1\n' });
    repository.git('add', 'kh.yaml');
    const { code, stderr } = kh(repository, 'log', 'tasks/1', 'done', '--commit');
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^Đã commit [0-9a-f]{7}: Nhật ký kh-thu\/tasks\/1: done\n$/),
    ]);
    expect(repository.git('show', '--name-only', '--format=%s', 'HEAD')).toBe(
      `Nhật ký kh-thu/tasks/1: done\n\n${TASK}`,
    );
    expect(repository.git('status', '--porcelain')).toBe(`A  kh.yaml\n M ${TARGET}`);
  });

  test('commits a new file', () => {
    const repository = GitRepository.create(FILES);
    const made = kh(repository, 'new', 'task', 'kh-thu/2', '--name', 'Việc', '--commit', '--lang', 'en');
    expect([made.code, made.stderr]).toEqual([
      0,
      expect.stringMatching(/^Committed [0-9a-f]{7}: Add kh-thu\/tasks\/2\n$/),
    ]);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test('says that earlier changes of the file go with it', () => {
    const repository = GitRepository.create(FILES);
    expect(kh(repository, 'log', 'tasks/1', 'in_progress').code).toBe(0);
    const { stderr } = kh(repository, 'log', 'tasks/1', 'done', '--commit');
    expect(stderr).toContain(`Tệp ${TASK} đã có sửa đổi chưa commit từ trước`);
  });

  test('keeps what was written when git cannot commit, and leaves nothing staged', () => {
    const repository = GitRepository.create(FILES);
    const noName = {
      ...IDENTITY,
      GIT_AUTHOR_NAME: '',
      GIT_COMMITTER_NAME: '',
      GIT_AUTHOR_EMAIL: '',
      GIT_COMMITTER_EMAIL: '',
    };
    const args = ['new', 'task', 'kh-thu/2', '--name', 'Việc', '--commit'];
    const { code, stderr } = runKh(repository.folder, args, noName);
    expect([code, stderr]).toEqual([3, expect.stringMatching(/^Đã ghi, nhưng git không commit được: .+\n$/)]);
    expect(repository.git('status', '--porcelain')).toBe('?? plans/kh-thu/tasks/2.yaml');
  });

  test('is refused outside git before anything is written', () => {
    const repository = GitRepository.create(FILES);
    const outside = runKh(repository.folder, ['log', 'tasks/1', 'done', '--commit'], { GIT_DIR: '/nowhere' });
    expect([outside.code, outside.stderr]).toEqual([
      2,
      expect.stringContaining('không nằm trong kho git nào'),
    ]);
    expect(textOf(repository, TASK)).toBe(FILES[TASK]);
  });

  test('without it git is left alone', () => {
    const repository = GitRepository.create(FILES);
    const head = repository.git('rev-parse', 'HEAD');
    kh(repository, 'log', 'tasks/1', 'done');
    expect([repository.git('rev-parse', 'HEAD'), repository.git('diff', '--cached', '--name-only')]).toEqual([
      head,
      '',
    ]);
  });
});

describe('two people who record on branches of their own', () => {
  const both = (first: readonly string[], second: readonly string[]): GitRepository => {
    const repository = GitRepository.create(FILES);
    repository.git('checkout', '--quiet', '-b', 'nguoi-khac');
    expect(kh(repository, ...first, '--commit').code).toBe(0);
    repository.git('checkout', '--quiet', 'main');
    expect(kh(repository, ...second, '--commit').code).toBe(0);
    repository.git('merge', '--quiet', '--no-edit', 'nguoi-khac');
    expect(kh(repository, 'validate', '--severity', 'error').code).toBe(0);
    return repository;
  };

  test('merge without a conflict, also where there was no list before', () => {
    const repository = both(
      ['record', 'targets/1', '48,3', '--date', '2025', '--source', 'BC 1'],
      ['record', 'targets/1', '40', '--date', 'Quý III/2025', '--source', 'BC 2'],
    );
    expect(textOf(repository, TARGET)).toBe(
      FILES[TARGET].replace(
        'source: {',
        'results:\n  - {date: 2025-Q3, value: 40, source: "BC 2"}\n  - {date: 2025, value: 48.3, source: "BC 1"}\nsource: {',
      ),
    );
  });

  test('merge a log the same way', () => {
    const repository = both(
      ['log', 'tasks/1', 'in_progress', '--date', '2025-06-01'],
      ['log', 'tasks/1', 'done', '--date', '2025-08-05'],
    );
    expect(textOf(repository, TASK)).toBe(
      `${FILES[TASK]}log:\n  - {date: 2025-08-05, status: done}\n  - {date: 2025-06-01, status: in_progress}\n`,
    );
  });
});
