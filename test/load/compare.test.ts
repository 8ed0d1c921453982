// Which commits the two sides of a comparison are, and which files each of them gives.
import { describe, expect, test, vi } from 'vitest';
import { type Comparison, editedFiles, openComparison, readBoth } from '../../src/load/compare.ts';
import { GitRepository } from '../cli/git-repository.ts';

// Every case starts git and kh several times.
vi.setConfig({ testTimeout: 60_000 });

const FILES = {
  'plans/a/plan.yaml': 'title: A\n',
  'plans/a/tasks/1.yaml': 'name: Một\n',
  'plans/a/notes/x.md': 'x',
};

async function compare(repository: GitRepository, base: string, head?: string): Promise<Comparison> {
  const compared = await openComparison(repository.folder, base, head);
  if ('problem' in compared) throw new Error(compared.problem);
  return compared;
}

describe('the two sides', () => {
  const repository = GitRepository.create(FILES);
  const first = repository.git('rev-parse', 'HEAD');
  repository.git('tag', '-a', 'v1', '-m', 'x');
  repository.git('branch', 'truoc');
  const second = repository.commit({ 'plans/a/tasks/1.yaml': 'name: Hai\n' });
  repository.git('checkout', '--quiet', 'truoc');
  const side = repository.commit({ 'plans/a/tasks/2.yaml': 'name: Ba\n' });
  repository.git('checkout', '--quiet', 'main');

  test.each([
    ['v1', undefined, first, null],
    [first.slice(0, 9), undefined, first, null],
    ['HEAD~1', 'HEAD', first, second],
    ['main^', 'truoc', first, side],
    ['truoc..main', undefined, side, second],
    ['truoc...main', undefined, first, second],
    ['v1..', undefined, first, second],
    ['..truoc', undefined, second, side],
    ['truoc...', undefined, first, second],
    ['main...truoc', undefined, first, side],
  ])('%s and %s', async (base, head, before, after) => {
    const compared = await compare(repository, base, head);
    expect([compared.base.commit, compared.head.commit]).toEqual([before, after]);
  });

  test('hold the plan files of each, and nothing else', async () => {
    const { base, head } = await compare(repository, 'v1', 'truoc');
    expect(base.files.map(({ path }) => path).sort()).toEqual([
      'plans/a/notes/x.md',
      'plans/a/plan.yaml',
      'plans/a/tasks/1.yaml',
    ]);
    expect(head.files).toContainEqual({ path: 'plans/a/tasks/2.yaml', text: 'name: Ba\n' });
  });

  test('share the documents of files that are the same', async () => {
    const { before, after } = readBoth(await compare(repository, 'v1', 'main'));
    const same = before.map((document, index) => document === after[index]);
    expect(before.map(({ file }) => file)).toEqual(after.map(({ file }) => file));
    expect(same).toEqual(before.map(({ file }) => file === 'plans/a/plan.yaml'));
  });
});

test('a file that only has a new name was not edited', async () => {
  const repository = GitRepository.create(FILES);
  repository.git('mv', 'plans/a/tasks/1.yaml', 'plans/a/tasks/2.yaml');
  repository.write({ 'plans/a/plan.yaml': 'title: B\n' });
  expect(editedFiles(await compare(repository, 'HEAD'))).toEqual(['plans/a/plan.yaml']);
});

describe('what cannot be compared', () => {
  const problemOf = async (repository: GitRepository, base: string, head?: string): Promise<string> => {
    const compared = await openComparison(repository.folder, base, head);
    return 'problem' in compared ? compared.problem : 'none';
  };

  test('has one cause', async () => {
    const repository = GitRepository.create(FILES);
    repository.git('tag', 'cay', 'HEAD^{tree}');
    expect(await problemOf(repository, 'khong-co')).toBe('bad_revision');
    expect(await problemOf(repository, 'cay')).toBe('not_a_commit');
    expect(await problemOf(repository, 'HEAD', 'khong-co')).toBe('bad_revision');
    expect(await problemOf(repository, 'HEAD..main', 'HEAD')).toBe('range_and_head');
    expect(await problemOf(GitRepository.create(), 'HEAD')).toBe('no_commits');
    expect(await problemOf(GitRepository.create({ 'README.md': '' }), 'HEAD')).toBe('no_plans_on_both');
    expect(await problemOf(new GitRepository(), 'HEAD')).toBe('no_plans');
    const outside = new GitRepository();
    outside.write(FILES);
    expect(await problemOf(outside, 'HEAD')).toBe('not_git');
  });

  test('may be a branch that only the remote has, or a history cut off', async () => {
    const source = GitRepository.create(FILES);
    source.commit();
    source.git('branch', 'du-thao');
    const clone = new GitRepository();
    clone.git('clone', '--quiet', '--depth=1', '--no-single-branch', `file://${source.folder}`, '.');
    expect(await problemOf(clone, 'du-thao')).toBe('only_remote');
    expect(await problemOf(clone, 'HEAD~1')).toBe('shallow');
  });
});

test('plans that are a submodule come from its own commits', async () => {
  const plans = GitRepository.create({ 'a/plan.yaml': 'title: A\n', 'a/tasks/1.yaml': 'name: Một\n' });
  const repository = GitRepository.create({ 'README.md': 'kho' });
  repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', plans.folder, 'plans');
  repository.commit();
  const { base } = await compare(repository, 'HEAD');
  expect(base.files.map(({ path }) => path).sort()).toEqual(['plans/a/plan.yaml', 'plans/a/tasks/1.yaml']);
  const clone = new GitRepository();
  clone.git('clone', '--quiet', `file://${repository.folder}`, '.');
  expect(await openComparison(clone.folder, 'HEAD')).toMatchObject({
    problem: 'no_submodule',
    folder: 'plans',
  });
});
