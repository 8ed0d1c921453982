// What bears the name of a plan file and is none: a pipe must not block, a folder must not hide.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocuments } from '../../src/load/document.ts';
import { filesOf } from '../../src/load/listing.ts';
import { readFile, readWorkTree } from '../../src/load/work-tree.ts';
import { folderWith } from '../check/finding-fixtures.ts';

test.skipIf(process.platform === 'win32')('only regular files are read, and a pipe does not block', () => {
  const folder = folderWith({});
  const at = (name: string): string => join(folder, 'plans/a/targets', name);
  execFileSync('mkfifo', [at('1.yaml'), join(folder, 'plans/a/pipe')]);
  symlinkSync('../pipe', at('2.yaml'));
  mkdirSync(at('3.yaml'));
  symlinkSync('4.yaml', at('4.yaml'));
  symlinkSync('gone.yaml', at('5.yaml'));
  const files = readWorkTree(folder).filter(({ path }) => path.includes('targets'));
  expect(Object.fromEntries(files.map(({ path, problem }) => [path.slice(16), problem]))).toEqual({
    '1.yaml': 'not_a_file',
    '2.yaml': 'not_a_file',
    '3.yaml': 'not_a_file',
    '4.yaml': 'dead_link',
    '5.yaml': 'dead_link',
  });
  const codes = readDocuments(files).map(({ syntax }) => [syntax?.code, syntax?.params.reason]);
  expect(codes.every(([code]) => code === 'KH007')).toBe(true);
});

test('a folder that may not be looked into is a finding of its own, and the other folders are read', () => {
  const closed = { path: 'plans/b', names: '', types: '', uses: 'x' };
  const open = { path: 'plans/a', names: 'plan.yaml', types: 'f', uses: 'f' };
  const listed = [...filesOf([open, closed])];
  expect(listed).toEqual([
    { path: 'plans/a/plan.yaml', type: 'f' },
    { path: 'plans/b', type: 'x' },
  ]);
  const file = readFile(folderWith({}), { path: 'plans/b', type: 'x' });
  const deeper = { ...file, path: 'plans/a/tasks' };
  expect(
    readDocuments([file, deeper]).map(({ kind, owner, syntax }) => [
      kind,
      owner,
      syntax?.code,
      syntax?.file,
      syntax?.params,
    ]),
  ).toEqual([
    ['plan', 'b', 'KH007', 'plans/b', { reason: 'closed_folder' }],
    ['target', '', 'KH007', 'plans/a/tasks', { reason: 'closed_folder' }],
  ]);
});
