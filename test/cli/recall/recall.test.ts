// Answers given before are given again only when they are the same; the memory itself can be lost or broken at any time.
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { commit, createRepository, edit, git } from '../git-repo.ts';
import { copyFixture } from '../run-kh.ts';
import { type Asked, answerOf, ask, isRecalled, newCache } from './question.ts';

const STATUS: Asked = { command: 'status' };
/** By then every file is older than the clock's doubt. */
const LATER = 10_000;

let folder = '';
let cache = '';
beforeEach(() => {
  folder = copyFixture('tinh-thu');
  cache = newCache();
});

const settled = () => ask(STATUS, { cwd: folder, cache, ahead: LATER });
const cold = () => ask(STATUS, { cwd: folder });
const inCache = (): string[] =>
  readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('an answer is given again', () => {
  test('when nothing has changed', async () => {
    expect(isRecalled(await settled())).toBe(false);
    const again = await settled();
    expect(isRecalled(again)).toBe(true);
    expect(answerOf(again)).toEqual(answerOf(await cold()));
  });

  test('when files were only touched, or copied over themselves as a checkout does', async () => {
    await settled();
    const file = join(folder, 'plans/kh-so/targets/1.yaml');
    utimesSync(file, new Date(1_000_000_000_000), new Date(1_000_000_000_000));
    rmSync(join(folder, 'plans/kh-so/plan.yaml'));
    cpSync(
      new URL('../../fixtures/tinh-thu/plans/kh-so/plan.yaml', import.meta.url),
      join(folder, 'plans/kh-so/plan.yaml'),
    );
    const again = await settled();
    expect(again.notes.join('')).toContain('read again: the same');
    expect(isRecalled(again)).toBe(true);
    expect((await settled()).notes.join('')).not.toContain('read again');
  });

  test('when git looked at its index meanwhile', async () => {
    const repository = createRepository({ 'plans/agencies/thu.yaml': 'name: Thử\nagencies: {}\n' });
    await ask(STATUS, { cwd: repository, cache, ahead: LATER });
    edit(repository, { 'plans/agencies/thu.yaml': 'name: Thử\nagencies: {}\n' });
    git(repository, 'status');
    expect(isRecalled(await ask(STATUS, { cwd: repository, cache, ahead: LATER }))).toBe(true);
  });

  test('when the files are younger than the clock can tell, after their contents were compared', async () => {
    await ask(STATUS, { cwd: folder, cache });
    const again = await ask(STATUS, { cwd: folder, cache });
    expect(again.notes.join('')).toContain('read again: the same');
    expect(isRecalled(again)).toBe(true);
  });
});

describe('an answer is worked out anew', () => {
  const changes: readonly (readonly [string, () => void])[] = [
    ['a file of another size', () => edit(folder, { 'plans/kh-so/tasks/9.yaml': 'name: Việc mới\n' })],
    ['a file gone', () => edit(folder, { 'plans/kh-so/tasks/1.yaml': null })],
    ['settings', () => edit(folder, { 'kh.yaml': 'due_soon: 90\n' })],
    [
      'an edit that keeps size and time',
      () => {
        const file = join(folder, 'plans/kh-so/targets/1.yaml');
        const { atime, mtime } = statSync(file);
        const text = readFileSync(file, 'utf8');
        writeFileSync(
          file,
          text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)),
        );
        utimesSync(file, atime, mtime);
      },
    ],
  ];
  test.each(changes)('after %s', async (_, change) => {
    await settled();
    change();
    const again = await settled();
    expect(isRecalled(again)).toBe(false);
    expect(answerOf(again)).toEqual(answerOf(await cold()));
    expect(isRecalled(await settled())).toBe(true);
  });

  test('for another build, day, width or question', async () => {
    await settled();
    const others = [
      ask(STATUS, { cwd: folder, cache, ahead: LATER, build: 'b2' }),
      ask({ command: 'status', options: { asOf: '2026-02-01' } }, { cwd: folder, cache, ahead: LATER }),
      ask({ command: 'status', options: { by: 'agency' } }, { cwd: folder, cache, ahead: LATER }),
      ask({ command: 'list', args: ['tasks'] }, { cwd: folder, cache, ahead: LATER }),
    ];
    for (const other of others) expect(isRecalled(await other)).toBe(false);
  });

  test('after a commit, because the first line names it', async () => {
    const repository = createRepository({ 'plans/agencies/thu.yaml': 'name: Thử\nagencies: {}\n' });
    const first = await ask(STATUS, { cwd: repository, cache, ahead: LATER });
    commit(repository, { 'README.md': 'Thử\n' });
    const again = await ask(STATUS, { cwd: repository, cache, ahead: LATER });
    expect(isRecalled(again)).toBe(false);
    expect(again.said[0]).not.toBe(first.said[0]);
    expect(isRecalled(await ask(STATUS, { cwd: repository, cache, ahead: LATER }))).toBe(true);
  });

  test.each(['origin/HEAD', 'origin'])('once the branch that %s leads to has moved', async (name) => {
    const files = {
      'plans/agencies/thu.yaml': 'name: Thử\nagencies: {}\n',
      'plans/a/plan.yaml': 'title: "\n',
    };
    const upstream = createRepository(files);
    const clone = mkdtempSync(join(tmpdir(), 'kh-clone-'));
    git(clone, 'clone', '--quiet', upstream, '.');
    const asked: Asked = { command: 'validate', options: { at: name } };
    const warm = () => ask(asked, { cwd: clone, cache, ahead: LATER });
    expect((await warm()).code).toBe(1);
    expect(isRecalled(await warm())).toBe(true);
    commit(upstream, {
      'plans/a/plan.yaml': 'title: Kế hoạch\nissuer: thu\nissued: 2025-01-15\nperiod: 2025\n',
    });
    git(clone, 'fetch', '--quiet');
    expect(answerOf(await warm())).toEqual(answerOf(await ask(asked, { cwd: clone })));
    expect((await warm()).code).toBe(0);
  });

  test('once the branch moved to which the branch of HEAD leads', async () => {
    git(folder, 'init', '--quiet', '--initial-branch=main');
    commit(folder, {});
    git(folder, 'symbolic-ref', 'refs/heads/alias', 'refs/heads/main');
    git(folder, 'symbolic-ref', 'HEAD', 'refs/heads/alias');
    await settled();
    expect(isRecalled(await settled())).toBe(true);
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Nữa');
    expect(answerOf(await settled())).toEqual(answerOf(await cold()));
  });

  test('when the clock was turned back, every content is compared', async () => {
    await settled();
    const again = await ask(STATUS, { cwd: folder, cache, ahead: -LATER });
    expect(again.notes.join('')).toMatch(/\d\d files read again: the same/);
  });
});

describe('a memory that is', () => {
  const harms: readonly (readonly [string, (file: string) => void])[] = [
    ['empty', (file) => writeFileSync(file, '')],
    ['cut off', (file) => writeFileSync(file, readFileSync(file).subarray(0, 100))],
    ['foreign', (file) => writeFileSync(file, '{"name": "another program"}')],
    [
      'damaged',
      (file) =>
        writeFileSync(
          file,
          readFileSync(file).map((byte, at) => (at % 40 === 30 ? byte ^ 7 : byte)),
        ),
    ],
    ['not to be read', (file) => chmodSync(file, 0)],
    ['gone', (file) => rmSync(file)],
  ];
  test.each(harms)('%s costs time and nothing else', async (_, harm) => {
    await settled();
    for (const file of inCache()) harm(file);
    expect(answerOf(await settled())).toEqual(answerOf(await cold()));
    expect(answerOf(await settled())).toEqual(answerOf(await cold()));
  });

  test('of another repository in the same place is passed over', async () => {
    await settled();
    const kept = inCache().find((file) => file.endsWith('files')) ?? '';
    const other = copyFixture('tinh-thu');
    edit(other, { 'plans/kh-so/tasks/1.yaml': null });
    await ask(STATUS, { cwd: other, cache, ahead: LATER });
    const foreign = inCache().find((file) => file.endsWith('files') && file !== kept) ?? '';
    cpSync(foreign, kept);
    const again = await settled();
    expect(answerOf(again)).toEqual(answerOf(await cold()));
  });

  test('not wanted is neither read nor written', async () => {
    await ask({ command: 'status', options: { cache: false } }, { cwd: folder, cache });
    expect(inCache()).toEqual([]);
  });
});
