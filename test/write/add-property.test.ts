// The law of writing: an addition adds its own line, and every other byte of the file stays.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { knownKeys } from '../../src/check/schemas.ts';
import { type DocumentKind, placeOf } from '../../src/model/document.ts';
import { add } from '../../src/write/text/add.ts';
import { dataOf } from '../../src/write/text/shape.ts';
import fc from '../fast-check.ts';
import { generatedEntry, generatedFile } from './documents.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The lists that each kind of file may be added to. */
const LISTS: Readonly<Partial<Record<DocumentKind, readonly string[]>>> = {
  target: ['results', 'amendments'],
  task: ['log', 'amendments'],
  indicator: ['results'],
};

/** How many edits are tried: 1,000 in a usual run. */
const RUNS = Number(process.env.KH_FUZZ ?? 1000);

const ORDER = ['name', 'group', 'unit', 'deadline', 'amendments', 'results', 'log', 'source', 'also', 'note'];

/** How many characters two texts share from their start, and from there on from their end. */
function shared(left: string, right: string): { start: number; end: number } {
  const most = Math.min(left.length, right.length);
  let start = 0;
  while (start < most && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < most - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  return { start, end };
}

/** The lines of a key with its value, from its line to the one before the next key of the top level. */
function stretchOf(text: string, key: string): [number, number] {
  const start = new RegExp(`^${key}:`, 'm').exec(text)?.index ?? text.length;
  const next = /\n(?:[\w-]+:|\.\.\.)/.exec(text.slice(start));
  return [start, next === null ? text.length : start + next.index + 1];
}

const data = (text: string): Record<string, unknown> => dataOf(text) as Record<string, unknown>;

function expectOnlyAdded(text: string, key: string, entry: string, byLinesAlone: boolean): void {
  const added = add(text, { key, id: null, printed: entry, order: ORDER });
  if (added === undefined) throw new Error(`nothing was added to\n${text}`);
  const before = data(text);
  const list = (before[key] ?? []) as unknown[];
  expect(data(added.text)).toEqual({ ...before, [key]: [...list, parse(entry)] });
  expect(added.text.split(/\r?\n/)[added.line - 1]).toContain(entry);
  const { start, end } = shared(text, added.text);
  const [from, to] = byLinesAlone ? [start, start] : stretchOf(text, key);
  expect(start).toBeGreaterThanOrEqual(from);
  expect(text.length - end).toBeLessThanOrEqual(to);
  if (text.includes('\r\n')) expect(added.text.replaceAll('\r\n', '')).not.toContain('\n');
}

describe('an addition', () => {
  it('changes nothing but its own lines in files of every form', { timeout: 300_000 + RUNS * 60 }, () => {
    fc.assert(
      fc.property(generatedFile, generatedEntry, ({ text, key, byLinesAlone }, entry) => {
        expectOnlyAdded(text, key, entry, byLinesAlone);
      }),
      { numRuns: RUNS },
    );
  });

  const files = readdirSync(join(ROOT, 'plans'), { recursive: true, encoding: 'utf8' })
    .map((path) => join('plans', path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml') && placeOf(path) !== undefined);

  it('changes nothing but its own lines in every real plan', { timeout: 300_000 }, () => {
    expect(files.length).toBeGreaterThan(500);
    const entry = '{date: 2025-08-05, note: "Quyết định 12/QĐ-UBND, \\"khẩn\\""}';
    for (const path of files) {
      const kind = placeOf(path)?.kind ?? 'task';
      const text = readFileSync(join(ROOT, path), 'utf8');
      for (const key of LISTS[kind] ?? []) {
        const added = add(text, { key, id: null, printed: entry, order: knownKeys(kind, []) });
        if (added === undefined) throw new Error(`nothing was added to ${path}`);
        const { start, end } = shared(text, added.text);
        expect(start + end, path).toBeGreaterThanOrEqual(text.length);
        expect(data(added.text), path).toEqual({
          ...data(text),
          [key]: [...((data(text)[key] ?? []) as unknown[]), parse(entry)],
        });
      }
    }
  });

  it('adds an agency to every real register by its own line alone', () => {
    const registers = files.filter((path) => placeOf(path)?.kind === 'register');
    expect(registers.length).toBeGreaterThan(2);
    for (const path of registers) {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const added = add(text, {
        key: 'agencies',
        id: 'so-moi',
        printed: '{name: "Sở Mới"}',
        order: knownKeys('register', []),
      });
      expect(added?.text.replace('  so-moi: {name: "Sở Mới"}\n', ''), path).toBe(text);
    }
  });
});
