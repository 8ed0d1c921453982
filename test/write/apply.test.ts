// A request from reading to the last byte: all of it or nothing, and what it changes.
import * as fs from 'node:fs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/check/validate.ts';
import { createMachine } from '../../src/cli/machine.ts';
import { readDocuments } from '../../src/load/document.ts';
import { readWorkTree } from '../../src/load/work-tree.ts';
import { apply, type Outcome, type State } from '../../src/write/apply.ts';
import { appendAgency, appendEntry } from '../../src/write/changes.ts';
import type { Disk } from '../../src/write/disk/disk.ts';
import type { Change } from '../../src/write/plan-steps.ts';
import { day } from '../builders.ts';
import { failingDisk } from './failing-disk.ts';
import { BEGINNING, smallRepository, TASK } from './writer-program.ts';

const REGISTER = 'plans/agencies/thu.yaml';
const asOf = day('2026-01-15');

function open(root: string): State {
  const documents = readDocuments(readWorkTree(root));
  return { ...validate(documents, asOf), documents };
}

const log = (...fields: readonly (readonly [string, string])[]): Change =>
  appendEntry(TASK, 'task', 'log', [['date', '2026-01-10'], ...fields]);

const request = (root: string, changes: readonly Change[], isTrial = false) => ({
  root,
  changes,
  asOf,
  isTrial,
});

const run = (root: string, changes: readonly Change[], disk: Disk = fs, isTrial = false): Promise<Outcome> =>
  apply(request(root, changes, isTrial), open(root), createMachine(Date.now), disk);

const textOf = (root: string, file = TASK): string => readFileSync(join(root, file), 'utf8');
const hidden = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.kh-'));

describe('applying changes', () => {
  it('writes the entry and says what it changed', async () => {
    const root = smallRepository();
    const outcome = await run(root, [log(['status', 'done'])]);
    if (outcome.kind !== 'written') throw new Error(outcome.kind);
    const { before, after, written, findings } = outcome;
    expect([before, after].map(({ evaluation }) => evaluation.plans[0]?.tasks[0]?.status)).toEqual([
      'unclosed',
      'done',
    ]);
    expect(written).toEqual([
      { file: TASK, line: 6, content: '{date: 2026-01-10, status: done}', isNew: false },
    ]);
    expect(findings).toEqual([]);
    expect(textOf(root)).toBe(
      BEGINNING.replace('note: cuối', '  - {date: 2026-01-10, status: done}\nnote: cuối'),
    );
    expect(hidden(root)).toEqual([]);
  });

  it('keeps a byte order mark', async () => {
    const root = smallRepository();
    writeFileSync(join(root, TASK), `\uFEFF${BEGINNING}`);
    expect((await run(root, [log(['status', 'done'])])).kind).toBe('written');
    expect(textOf(root).startsWith('\uFEFF# giữ nguyên\n')).toBe(true);
    expect(textOf(root).slice(1)).toContain('status: done');
  });

  it('takes several changes of one file and of several', async () => {
    const root = smallRepository();
    const outcome = await run(root, [
      log(['status', 'paused']),
      appendAgency(REGISTER, 'so-b', [['name', '"Sở B"']]),
      log(['status', 'done'], ['agency', 'so-b']),
    ]);
    expect(outcome).toMatchObject({ kind: 'written', findings: [] });
    expect(textOf(root)).toContain('paused}\n  - {date: 2026-01-10, status: done, agency: so-b}\n');
    expect(textOf(root, REGISTER)).toContain('\n  so-b: {name: "Sở B"}\n');
  });

  it('writes nothing at all when one of the changes is an error', async () => {
    const root = smallRepository();
    const outcome = await run(root, [log(['status', 'done']), log(['agency', 'so-x'], ['note', '"a"'])]);
    expect(
      outcome.kind === 'refused' && outcome.findings.map(({ code, range }) => [code, range.line]),
    ).toEqual([['KH201', 7]]);
    expect(textOf(root)).toBe(BEGINNING);
  });

  it('shows warnings that the change brings, not those that were there', async () => {
    const root = smallRepository();
    await run(root, [log(['reported', '2027'], ['note', '"a"'])]);
    const outcome = await run(root, [log(['reported', '2028'], ['note', '"b"'])]);
    expect(
      outcome.kind === 'written' && outcome.findings.map(({ code, range }) => [code, range.line]),
    ).toEqual([['KH410', 7]]);
  });

  it('tries without touching anything', async () => {
    const root = smallRepository();
    expect((await run(root, [log(['status', 'done'])], fs, true)).kind).toBe('written');
    expect(textOf(root)).toBe(BEGINNING);
  });

  it('works on the file as it is now, not as it was read before', async () => {
    const root = smallRepository();
    const state = open(root);
    writeFileSync(
      join(root, TASK),
      BEGINNING.replace('note: cuối', '  - {date: 2025-06-01, status: done}\nnote: cuối'),
    );
    const outcome = await apply(request(root, [log(['note', '"b"'])]), state, createMachine(Date.now), fs);
    expect(outcome.kind === 'written' && outcome.before.evaluation.plans[0]?.tasks[0]?.status).toBe('done');
    expect(textOf(root)).toContain('status: done}\n  - {date: 2026-01-10, note: "b"}\n');
  });

  it('refuses when the file changes between reading and writing', async () => {
    const root = smallRepository();
    const path = join(root, TASK);
    let reads = 0;
    const disk = new Proxy(fs, {
      get(target, name: keyof Disk) {
        if (name !== 'readFileSync') return target[name];
        return (file: string) => {
          reads += 1;
          if (reads === 2) writeFileSync(path, 'name: của người khác\n');
          return target.readFileSync(file);
        };
      },
    }) as Disk;
    expect(await run(root, [log(['status', 'done'])], disk)).toEqual({
      kind: 'problem',
      problem: { kind: 'changed', file: TASK, reason: '', now: 'unknown' },
      written: [],
    });
    expect(textOf(root)).toBe('name: của người khác\n');
    expect(hidden(root)).toEqual([]);
  });

  it('says so when the file cannot be added to, or would grow too large', async () => {
    const root = smallRepository();
    writeFileSync(join(root, TASK), 'name: a\nlog: &a\n  - {date: 2025, note: a}\nx-own: *a\n');
    expect(await run(root, [log(['status', 'done'])])).toEqual({ kind: 'not_editable', file: TASK });
    writeFileSync(join(root, TASK), BEGINNING);
    const long = `"${'a'.repeat(1024 * 1024)}"`;
    expect(await run(root, [log(['note', long])])).toEqual({ kind: 'too_large', file: TASK });
    expect(textOf(root)).toBe(BEGINNING);
    // What kh keeps for itself beside a plan may be as large as the document was.
    const record = await run(root, [{ file: 'plans/a/import-record.json', text: long }]);
    expect(record.kind).toBe('written');
  });

  it('writes nothing when what the changes were made from says something else by now', async () => {
    const root = smallRepository();
    const applied = (basis: ReadonlyMap<string, string | null>): Promise<Outcome> =>
      apply({ ...request(root, [log(['status', 'done'])]), basis }, open(root), createMachine(Date.now), fs);
    const stale = { kind: 'stale', file: TASK };
    expect(await applied(new Map([[TASK, 'name: khác\n']]))).toEqual(stale);
    expect(await applied(new Map([[TASK, null]]))).toEqual(stale);
    expect(textOf(root)).toBe(BEGINNING);
    const missing = ['plans/agencies/moi.yaml', null] as const;
    expect((await applied(new Map([[TASK, BEGINNING], missing]))).kind).toBe('written');
  });

  it('holds the old text or the new one, and says which, whatever step fails', {
    timeout: 300_000,
  }, async () => {
    const root = smallRepository();
    const seen = new Set<string>();
    for (let step = 1; ; step += 1) {
      writeFileSync(join(root, TASK), BEGINNING);
      // A claim that this process could not take down counts until it ends.
      for (const path of hidden(root)) fs.rmSync(join(root, path));
      const { disk, failed } = failingDisk(step, 'ENOSPC');
      const outcome = await run(root, [log(['status', 'done'])], disk);
      const name = failed();
      if (name === undefined) break;
      seen.add(name);
      const isNew = textOf(root) !== BEGINNING;
      if (isNew) expect(textOf(root).replace('  - {date: 2026-01-10, status: done}\n', '')).toBe(BEGINNING);
      if (outcome.kind === 'problem') expect(outcome.problem.now).toBe(isNew ? 'new' : 'old');
      else expect([outcome.kind, isNew]).toEqual(['written', true]);
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['writeSync', 'fsyncSync', 'renameSync', 'readFileSync']),
    );
    expect(seen.size).toBeGreaterThan(8);
  });

  it('names the files that were written before the disk failed', async () => {
    const root = smallRepository();
    let renames = 0;
    const disk = new Proxy(fs, {
      get(target, name: keyof Disk) {
        if (name !== 'renameSync') return target[name];
        return (from: string, to: string) => {
          renames += 1;
          if (renames === 2) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
          target.renameSync(from, to);
        };
      },
    }) as Disk;
    const changes = [log(['status', 'done']), appendAgency(REGISTER, 'so-b', [['name', '"Sở B"']])];
    expect(await run(root, changes, disk)).toMatchObject({
      kind: 'problem',
      problem: { kind: 'full', file: REGISTER, now: 'old' },
      written: [{ file: TASK }],
    });
    expect(textOf(root)).toContain('done');
    expect(textOf(root, REGISTER)).not.toContain('so-b');
  });
});
