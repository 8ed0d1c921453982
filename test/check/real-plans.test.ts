// The real plans: what the check finds in them is exactly what plans/README.md tells people, and they are judged as known.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/check/validate.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { TargetEvaluation, TaskEvaluation } from '../../src/evaluate/types.ts';
import { readDocuments } from '../../src/load/document.ts';
import { readWorkTree } from '../../src/load/work-tree.ts';
import { day } from '../builders.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const documents = readDocuments(readWorkTree(ROOT));
const AS_OF = day('2026-01-15');

interface Row {
  readonly file: string;
  readonly code: string;
  readonly count: number;
  readonly state: string;
}

/** The rows of the tables whose first cell is a file of plans/. */
function rowsOf(readme: string): Row[] {
  return readme.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, file = '', place = '', print = '', why = '', code = '', count = '', state = ''] = cells;
    if (!/^`.+\.yaml`$/.test(file)) return [];
    expect([place, print, why].every((cell) => cell !== '')).toBe(true);
    return [{ file: `plans/${file.slice(1, -1)}`, code, count: Number(count), state }];
  });
}

/** `code file state` with how often, sorted. */
function summed(rows: readonly Row[]): string[] {
  const sums = new Map<string, number>();
  for (const { file, code, count, state } of rows) {
    const key = `${code} ${file} ${state}`;
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return [...sums].map(([key, count]) => `${key} ${count}`).sort();
}

const readme = readFileSync(`${ROOT}/plans/README.md`, 'utf8');
const rows = rowsOf(readme);
const { findings, repository } = validate(documents, AS_OF);

describe('the findings in the real plans', () => {
  it('are the rows of plans/README.md: codes, files, numbers, accepted or open', () => {
    expect(rows.length).toBeGreaterThan(30);
    const found = findings.map(({ code, file, accepted }) => ({
      code,
      file,
      count: 1,
      state: accepted === undefined ? 'Còn mở' : 'Đã ghi nhận',
    }));
    expect(summed(rows)).toEqual(summed(found));
  });

  it('stand beside the right number of targets and tasks of each plan', () => {
    const counted = repository.plans.map(
      ({ id, targets, tasks }) => `${id} ${targets.length} ${tasks.length}`,
    );
    const told = readme.split('\n').flatMap((line) => {
      const match = /^\| `([a-z0-9-]+)` \|.*\| (\d+) \| (\d+) \|$/.exec(line);
      return match === null ? [] : [match.slice(1).join(' ')];
    });
    expect(told.sort()).toEqual(counted.sort());
  });

  it('hold no error', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('are the same on later days: nothing new is cried when a year ends', () => {
    const lines = (asOf: string): string[] =>
      validate(documents, day(asOf)).findings.map(
        ({ code, file, path }) => `${code} ${file} ${path.join('.')}`,
      );
    const now = findings.map(({ code, file, path }) => `${code} ${file} ${path.join('.')}`);
    expect(lines('2026-11-22')).toEqual(now);
    expect(lines('2031-06-30')).toEqual(now);
  });

  it('are accepted with a reason that names the place in the document', () => {
    const reasons = findings.flatMap(({ accepted }) => accepted ?? []);
    expect(reasons.length).toBeGreaterThan(20);
    expect(reasons.filter((reason) => !/Phụ lục|Mục|Phần|căn cứ|mở đầu|tiêu đề/.test(reason))).toEqual([]);
  });

  it('have no accepted code that nothing finds', () => {
    const found = new Set(findings.map(({ code, file }) => `${code} ${file}`));
    const accepted = documents.flatMap(({ file, data }) =>
      ((data as { accept?: { code: string }[] }).accept ?? []).map(({ code }) => `${code} ${file}`),
    );
    expect(accepted.length).toBeGreaterThan(10);
    expect(accepted.filter((line) => !found.has(line))).toEqual([]);
  });
});

describe('the real plans as judged', () => {
  const targetsOf = (plan: string, asOf: number): ReadonlyMap<string, TargetEvaluation> =>
    new Map(
      evaluate(repository, asOf)
        .plans.filter((each) => each.plan.id === plan)
        .flatMap((each) => each.targets.map((item) => [item.target.id, item] as const)),
    );
  const tasksOf = (plan: string, asOf: number): readonly TaskEvaluation[] =>
    evaluate(repository, asOf).plans.find((each) => each.plan.id === plan)?.tasks ?? [];

  it('give the annex of 2025 on 15/01/2026: 19 met, one missed, the rest undecided', () => {
    const targets = targetsOf('thai-nguyen-chuyen-doi-so-2025', AS_OF);
    const withStatus = (...statuses: string[]): string[] =>
      [...targets.values()].filter(({ status }) => statuses.includes(status)).map(({ target }) => target.id);
    const withFlag = (flag: string): string[] =>
      [...targets.values()]
        .filter(({ flags }) => (flags as string[]).includes(flag))
        .map(({ target }) => target.id);
    expect(withStatus('achieved', 'exceeded')).toHaveLength(19);
    expect(withStatus('missed')).toEqual(['4']);
    expect(withStatus('inconclusive')).toEqual(['2', '5', '10', '24', '25']);
    expect(withFlag('unsupported')).toEqual(['24', '25']);
    expect(withFlag('contested')).toEqual(['1', '22']);
    expect(withFlag('old_data')).toEqual(['11']);
  });

  it('give nine overdue tasks of 25/KH-UBND on 01/8/2025', () => {
    const overdue = tasksOf('thai-nguyen-25-kh-ubnd-2025', day('2025-08-01')).filter(
      ({ status }) => status === 'overdue',
    );
    expect(overdue).toHaveLength(9);
  });
});
