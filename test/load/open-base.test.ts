// Where a change began, in real git repositories.
import { describe, expect, it } from 'vitest';
import { changedFiles, openBase } from '../../src/load/open-base.ts';
import { pathFromTop } from '../../src/load/revision.ts';
import { commit, createRepository, git } from '../cli/git-repo.ts';
import { writeFiles } from '../cli/run-kh.ts';

const FILES = { 'plans/a/plan.yaml': 'title: A\n' };

describe('the base of a change', () => {
  it('is where the two lines of history parted', async () => {
    const folder = createRepository(FILES);
    const first = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'switch', '--quiet', '--create', 'nhanh');
    commit(folder, { 'plans/a/tasks/1.yaml': 'name: B\n' });
    git(folder, 'switch', '--quiet', 'main');
    commit(folder, { 'plans/a/plan.yaml': 'title: C\n' });
    git(folder, 'switch', '--quiet', 'nhanh');
    expect(await openBase(folder, 'main')).toEqual({
      commit: first,
      files: [{ path: 'plans/a/plan.yaml', text: 'title: A\n' }],
    });
  });

  it('is the revision itself where there is no such commit', async () => {
    const folder = createRepository(FILES);
    git(folder, 'switch', '--quiet', '--orphan', 'khac');
    const other = git(commit(folder, { 'README.md': 'Thử' }), 'rev-parse', 'HEAD');
    expect(await openBase(folder, 'khac', 'main')).toEqual({ commit: other, files: [] });
  });

  it('is a problem where git knows no such revision', async () => {
    const folder = createRepository(FILES);
    expect(await openBase(folder, 'none')).toEqual({ problem: 'bad_revision', folder });
    const outside = writeFiles(FILES);
    expect(await openBase(outside, 'HEAD')).toEqual({ problem: 'bad_revision', folder: outside });
  });
});

it('changed files are those added and those with another content or problem', () => {
  const before = [
    { path: 'same', text: 'a' },
    { path: 'edited', text: 'a' },
    { path: 'gone', text: 'a' },
    { path: 'broken', text: '' },
  ];
  const now = [
    { path: 'same', text: 'a' },
    { path: 'edited', text: 'b' },
    { path: 'added', text: 'a' },
    { path: 'broken', text: '', problem: 'not_utf8' as const },
  ];
  expect(changedFiles(before, now)).toEqual(new Set(['edited', 'added', 'broken']));
});

it('the way from the top of the git repository is empty at the top and outside git', async () => {
  const folder = createRepository({ 'x/plans/a/plan.yaml': 'title: A\n' });
  expect(await Promise.all([folder, `${folder}/x`, writeFiles(FILES)].map(pathFromTop))).toEqual([
    '',
    'x/',
    '',
  ]);
});
