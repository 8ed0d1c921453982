// Paths of a command line in a repository.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, locatePaths } from '../../src/load/locate-paths.ts';

const root = mkdtempSync(join(tmpdir(), 'kh-'));
mkdirSync(join(root, 'plans/a'), { recursive: true });
writeFileSync(join(root, 'plans/a/plan.yaml'), '');

it('a path is told from the root, wherever it was written', () => {
  const located = locatePaths(root, join(root, 'plans'), [
    'a/plan.yaml',
    '..',
    '../../x',
    join(root, 'kế'.normalize('NFD')),
  ]);
  expect(located.map(({ path, isInside, isOnDisk }) => [path, isInside, isOnDisk])).toEqual([
    ['plans/a/plan.yaml', true, true],
    ['', true, true],
    ['../x', false, false],
    ['kế', true, false],
  ]);
});

it('a name that begins with two dots is not outside', () => {
  expect(locatePaths(root, root, ['..x'])).toMatchObject([{ path: '..x', isInside: true }]);
});

it('the folder of a path is itself, or the one that a file is in', () => {
  expect([folderOf(root, 'plans'), folderOf(root, 'plans/a/plan.yaml'), folderOf(root, 'none/x')]).toEqual([
    join(root, 'plans'),
    join(root, 'plans/a'),
    join(root, 'none'),
  ]);
});
