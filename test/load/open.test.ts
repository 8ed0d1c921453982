// Which files a repository gives: from the work tree, from a revision, from a submodule; and the one reason why it gives none.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openComparison } from '../../src/load/compare.ts';
import { keptReportPath, readKept } from '../../src/load/kept-reports.ts';
import { openRepository } from '../../src/load/open.ts';
import { openBase } from '../../src/load/open-base.ts';
import { GitRepository } from '../cli/git-repository.ts';
import { writeFiles } from '../cli/run-kh.ts';

// Every case starts git several times.
vi.setConfig({ testTimeout: 60_000 });

const PLAN = { 'plans/a/plan.yaml': 'title: A\n' };
const AS_FILE = { path: 'plans/a/plan.yaml', text: 'title: A\n' };

describe('the work tree', () => {
  test('is read as it is, with the commit of HEAD beside it', async () => {
    const repository = GitRepository.create(PLAN);
    const head = repository.git('rev-parse', '--short', 'HEAD');
    repository.write({ 'plans/a/plan.yaml': 'title: B\n' });
    const root = repository.folder;
    const files = [{ path: 'plans/a/plan.yaml', text: 'title: B\n' }];
    expect(await openRepository(join(root, 'plans', 'a'))).toEqual({ root, files, revision: null, head });
  });

  test('needs no git, and no commit', async () => {
    const root = writeFiles(PLAN);
    const plain = { root, files: [AS_FILE], revision: null, head: null };
    expect(await openRepository(root)).toEqual(plain);
    const unborn = GitRepository.create();
    unborn.write(PLAN);
    expect(await openRepository(unborn.folder)).toEqual({ ...plain, root: unborn.folder });
  });

  test('is found upwards, and not where no folder is called plans', async () => {
    const folder = writeFiles({ plans: 'một tệp' });
    mkdirSync(join(folder, 'x'));
    expect(await openRepository(join(folder, 'x'))).toEqual({
      problem: 'no_plans',
      folder: join(folder, 'x'),
    });
  });

  test('that is sparse gives what it leaves off the disk as the index has it', async () => {
    const repository = GitRepository.create({ ...PLAN, 'plans/b/plan.yaml': 'title: B\n', 'x/y.md': 'x' });
    repository.git('sparse-checkout', 'set', 'plans/a');
    const opened = await openRepository(repository.folder);
    expect(opened).toMatchObject({ files: [AS_FILE, { path: 'plans/b/plan.yaml', text: 'title: B\n' }] });
  });

  test('inside a folder whose .git names nothing is read as one without git', async () => {
    const root = writeFiles({ ...PLAN, '.git': 'không phải git\n' });
    expect(await openRepository(root)).toEqual({ root, files: [AS_FILE], revision: null, head: null });
  });
});

describe('a revision', () => {
  test('is read without the work tree, whichever way it is named', async () => {
    const repository = GitRepository.create(PLAN);
    const first = repository.git('rev-parse', 'HEAD');
    repository.git('tag', '-a', 'v1', '-m', 'x');
    repository.commit({ 'plans/a/plan.yaml': null, 'README.md': 'x' });
    const root = repository.folder;
    const opened = { root, files: [AS_FILE], revision: first, head: first.slice(0, 7) };
    for (const name of ['v1', 'HEAD~1', first]) expect(await openRepository(root, name)).toEqual(opened);
  });

  test('has one reason why it cannot be read', async () => {
    const repository = GitRepository.create({ 'README.md': 'x' });
    const folder = repository.folder;
    expect(await openRepository(folder, 'HEAD')).toEqual({ problem: 'no_plans_at_revision', folder });
    expect(await openRepository(folder, 'none')).toEqual({ problem: 'bad_revision', folder });
  });

  test('gives links and files too large as what they are, and links are not followed', async () => {
    const repository = GitRepository.create(PLAN);
    repository.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${repository.git('rev-parse', 'HEAD:plans/a/plan.yaml')},plans/a/tasks/1.yaml`,
    );
    repository.write({ 'plans/a/tasks/2.yaml': `name: ${'a'.repeat(1024 * 1024)}\n` });
    repository.git('add', 'plans/a/tasks/2.yaml');
    repository.git('commit', '--quiet', '-m', 'x');
    expect(await openRepository(repository.folder, 'HEAD')).toMatchObject({
      files: [
        AS_FILE,
        { path: 'plans/a/tasks/1.yaml', text: '', problem: 'symlink_outside' },
        { path: 'plans/a/tasks/2.yaml', text: '', problem: 'too_large' },
      ],
    });
  });
});

describe('a submodule', () => {
  const plans = GitRepository.create({ 'plan.yaml': 'title: A\n' });
  const inner = plans.git('rev-parse', 'HEAD');
  const addTo = (path: string): GitRepository => {
    const repository = GitRepository.create({ 'README.md': 'x' });
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', plans.folder, path);
    repository.commit();
    return repository;
  };
  const cloneOf = (source: GitRepository): GitRepository => {
    const clone = new GitRepository(mkdtempSync(join(tmpdir(), 'kh-git-')));
    clone.git('clone', '--quiet', `file://${source.folder}`, '.');
    return clone;
  };

  test('that holds a plan is read from its own commits', async () => {
    expect(await openRepository(addTo('plans/a').folder, 'HEAD')).toMatchObject({ files: [AS_FILE] });
    expect(inner).toHaveLength(40);
  });

  test('that is not here is asked for, one that holds no plan is not missed', async () => {
    const clone = cloneOf(addTo('plans/a'));
    const missing = { problem: 'no_submodule', folder: 'plans/a' };
    expect(await openRepository(clone.folder, 'HEAD')).toEqual(missing);
    expect(await openBase(clone.folder, 'HEAD')).toEqual(missing);
    expect(await openComparison(clone.folder, 'HEAD', 'HEAD')).toEqual({ ...missing, revision: 'HEAD' });
    const other = cloneOf(addTo('plans/a/notes/x'));
    expect(await openRepository(other.folder, 'HEAD')).toMatchObject({ problem: 'no_plans_at_revision' });
  });
});

test('a comparison without plans on either side is refused as one thing', async () => {
  const repository = GitRepository.create({ 'README.md': 'x' });
  const folder = repository.folder;
  const refused = { problem: 'no_plans_on_both', folder, revision: 'HEAD' };
  expect(await openComparison(folder, 'HEAD')).toEqual(refused);
});

test('a kept report is its text, or nothing', () => {
  const root = writeFiles({ 'plans/a/reports/2025.json': '{}\n' });
  expect([keptReportPath('a', '2025'), readKept(root, 'a', '2025'), readKept(root, 'a', '2026')]).toEqual([
    'plans/a/reports/2025.json',
    '{}\n',
    undefined,
  ]);
});
