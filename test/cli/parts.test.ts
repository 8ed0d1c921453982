// A repository checked plan by plan has the findings of one checked as a whole.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { partOf } from '../../src/check/parts.ts';
import { validate } from '../../src/check/validate.ts';
import { checkWorkTree } from '../../src/cli/parts/check-work-tree.ts';
import { readDocuments } from '../../src/load/document.ts';
import { listParts, placedFiles } from '../../src/load/list-parts.ts';
import { listFolders } from '../../src/load/listing.ts';
import { readWorkTree } from '../../src/load/work-tree.ts';
import type { FindingCode } from '../../src/model/finding-catalogue.ts';
import { day } from '../builders.ts';
import { asOfFor, fixtureFolders, fixtureRoot } from '../check/finding-fixtures.ts';
import { writeFiles } from './run-kh.ts';

const REAL = fileURLToPath(new URL('../..', import.meta.url));

const byParts = (root: string, asOf: number) =>
  checkWorkTree({
    ...{ root, notes: undefined, read: readDocuments, threads: 1, memory: undefined, known: undefined },
    asOfFor: () => asOf,
  });

async function expectSame(root: string, asOf: number): Promise<number> {
  const files = readWorkTree(root);
  const documents = readDocuments(files);
  const whole = validate(documents, asOf);
  const parts = await byParts(root, asOf);
  expect(parts.findings).toEqual(whole.findings);
  expect(parts.files()).toEqual(documents.map(({ file }) => file).sort());
  expect(parts.shared.settings).toEqual(whole.repository.settings);
  for (const { file } of parts.findings)
    expect(parts.textOf(file)).toBe(files.find(({ path }) => path === file)?.text ?? '');
  return whole.findings.length;
}

/** Plans that disagree on one indicator, and on how tones are written. */
function disagreeing(): string {
  const plan = (issued: string, goal: string, value: string, note: string) => (id: string) => ({
    [`plans/${id}/plan.yaml`]: `title: Kế hoạch ${id}\nissuer: thu\nissued: ${issued}\nperiod: 2025\nnote: ${note}\n`,
    [`plans/${id}/targets/1.yaml`]: `name: Tỷ lệ\nindicator: ty-le\nunit: "%"\ngoal: "${goal}"\nby: 2025\nresults:\n  - {date: 2024, value: ${value}, source: nguon-la}\n`,
    [`plans/${id}/targets/2.yaml`]: `name: Số xã\nunit: xã\ngoal: ">= 5"\nbaseline: {date: 2024, value: 6}\n`,
  });
  return writeFiles({
    'plans/agencies/thu.yaml': 'name: Tỉnh Thử\nagencies:\n  so-a: {name: Sở A, kind: so}\n',
    'plans/indicators/thu/ty-le.yaml':
      'name: Tỷ lệ\nunit: "%"\nresults:\n  - {date: 2023, value: 0.7, source: kh-b-1}\n  - {date: 2024, value: 70}\n',
    ...plan('2025-01-15', '>= 80', '71', 'Hòa bình, thủy lợi')('kh-10'),
    ...plan('2025-02-15', '>= 75', '72', 'Hoà bình')('kh-2'),
    ...plan('2025-03-15', '>= 60', '73', 'tuỷ sống, hòa')('kh-b'),
  });
}

describe('a repository checked plan by plan', () => {
  test.each(fixtureFolders())('has the findings of %s', async (code) => {
    await expectSame(fixtureRoot(code as FindingCode), asOfFor(code));
  });

  test('has the findings that lie between plans', async () => {
    const root = disagreeing();
    expect(await expectSame(root, day('2026-01-15'))).toBeGreaterThan(8);
    const codes = new Set((await byParts(root, day('2026-01-15'))).findings.map(({ code }) => code));
    expect([...codes].sort()).toEqual(
      expect.arrayContaining(['KH214', 'KH604', 'KH605', 'KH606', 'KH608', 'KH702']),
    );
  });

  test('has the findings of folders whose names differ by case alone', async () => {
    const register = 'name: Tỉnh Thử\nagencies:\n  so-a: {name: Sở A, kind: so}\n';
    const plan =
      'title: Kế hoạch\nissuer: thu\nissued: 2025-01-15\nbased_on: [{plan: kh-1x, title: Kế hoạch}]\n';
    const root = writeFiles({
      'plans/agencies/thu.yaml': register,
      'plans/AGENCIES/thu.yaml': register,
      'plans/kh-1/plan.yaml': plan,
      'plans/KH-1/plan.yaml': plan,
      'plans/kh-1-x/plan.yaml': plan,
    });
    expect(await expectSame(root, day('2026-01-15'))).toBeGreaterThan(3);
  });

  test('has the findings of the real plans', async () => {
    expect(await expectSame(REAL, day('2026-01-15'))).toBeGreaterThan(50);
  });
});

test('a file belongs to the part of its document', () => {
  const roots = [REAL, ...fixtureFolders().map((code) => fixtureRoot(code as FindingCode))];
  for (const root of roots) {
    for (const part of listParts(listFolders(root))) {
      const placed = placedFiles(part);
      expect([root, [...new Set(placed.map(partOf))]]).toEqual([
        root,
        placed.length === 0 ? [] : [part.name],
      ]);
    }
  }
});
