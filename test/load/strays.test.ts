// YAML files that kh would pass over although somebody meant them to be read.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkTree } from '../../src/load/work-tree.ts';
import { strayOf } from '../../src/model/document.ts';
import { check } from '../check/check.ts';
import { folderWith, TARGET } from '../check/finding-fixtures.ts';

describe('a path', () => {
  test.each([
    ['plans/a/targets/1.yml', { problem: 'wrong_ending', meant: 'plans/a/targets/1.yaml' }],
    ['plans/a/targets/1.YAML', { problem: 'wrong_ending', meant: 'plans/a/targets/1.yaml' }],
    ['plans/a/plan.yml', { problem: 'wrong_ending', meant: 'plans/a/plan.yaml' }],
    ['plans/agencies/thu.yml', { problem: 'wrong_ending', meant: 'plans/agencies/thu.yaml' }],
    ['kh.yml', { problem: 'wrong_ending', meant: 'kh.yaml' }],
    ['plans/a/target/1.yaml', { problem: 'misplaced', meant: 'plans/a/targets/1.yaml' }],
    ['plans/a/task/1.yml', { problem: 'misplaced', meant: 'plans/a/tasks/1.yaml' }],
    ['plans/a/tasks/2025/1.yaml', { problem: 'misplaced', meant: 'plans/a/tasks/1.yaml' }],
    ['plans/a/plans.yaml', { problem: 'misplaced', meant: 'plans/a/plan.yaml' }],
    ['plans/a/notes/2025.yaml', { problem: 'misplaced', meant: '' }],
    ['plans/a.yaml', { problem: 'misplaced', meant: '' }],
  ])('%s is told with what was meant', (path, expected) => {
    expect(strayOf(path)).toEqual(expected);
  });

  test.each([
    'plans/a/targets/1.yaml',
    'kh.yaml',
    'compose.yml',
    '.github/workflows/kh.yml',
    'docs/1.yml',
    'plans/a/notes/2025.md',
    'plans/a/reports/2025.json',
    'plans/a/targets/.1.yaml.swp',
    'plans/a/.cache/1.yaml',
    'plans/a/targets/.#1.yaml',
  ])('%s is none of that', (path) => {
    expect(strayOf(path)).toBeUndefined();
  });
});

test('a plan file with the wrong ending is not reported missing too', () => {
  const files = { 'plans/b/plan.yml': 'title: B\nissuer: thu\n', 'plans/b/targets/1.yaml': TARGET };
  expect(check(files).map(({ code, file }) => `${code} ${file}`)).toEqual(['KH118 plans/b/plan.yml']);
});

test('a folder without plan.yaml is said once, however many items it has', () => {
  const files = {
    'plans/b/targets/1.yaml': TARGET,
    'plans/b/targets/2.yaml': TARGET,
    'plans/b/tasks/1.yaml': 'name: Việc\n',
  };
  expect(check(files).map(({ code, file }) => `${code} ${file}`)).toEqual(['KH120 plans/b/targets/1.yaml']);
});

test('the work tree gives strays, and leaves out hidden files and folders', () => {
  const folder = folderWith({
    'kh.yml': 'version: 1\n',
    'compose.yml': 'services: {}\n',
    'plans/a/targets/1.yml': TARGET,
    'plans/a/targets/.2.yaml': TARGET,
    'plans/a/.git/3.yaml': TARGET,
  });
  const paths = readWorkTree(folder).map(({ path }) => path);
  expect(paths.sort()).toEqual([
    'kh.yml',
    'plans/a/plan.yaml',
    'plans/a/targets/1.yml',
    'plans/agencies/thu.yaml',
  ]);
});

test('a link within the repository is followed, one out of it is not', () => {
  const folder = folderWith({ 'plans/a/targets/1.yaml': TARGET });
  const outside = folderWith({ 'plans/a/targets/9.yaml': TARGET });
  symlinkSync('1.yaml', join(folder, 'plans/a/targets/2.yaml'));
  symlinkSync(join(outside, 'plans/a/targets/9.yaml'), join(folder, 'plans/a/targets/3.yaml'));
  symlinkSync('nowhere.yaml', join(folder, 'plans/a/targets/4.yaml'));
  const found = readWorkTree(folder).filter(({ path }) => path.includes('targets'));
  expect(Object.fromEntries(found.map(({ path, problem }) => [path.slice(16), problem]))).toEqual({
    '1.yaml': undefined,
    '2.yaml': undefined,
    '3.yaml': 'symlink_outside',
    '4.yaml': 'dead_link',
  });
});

test('a file of more than a mebibyte is not read', () => {
  const folder = folderWith({});
  mkdirSync(join(folder, 'plans/a/tasks'));
  writeFileSync(join(folder, 'plans/a/tasks/1.yaml'), `name: ${'a'.repeat(1024 * 1024)}\n`);
  const file = readWorkTree(folder).find(({ path }) => path.endsWith('tasks/1.yaml'));
  expect(file).toEqual({ path: 'plans/a/tasks/1.yaml', text: '', problem: 'too_large' });
});
