// What a workbook says of a deadline that the document gives in words only, and of a goal with a milestone.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readWorkbook } from '../../src/load/office/workbook/read-workbook.ts';
import { readForm } from '../../src/write/collect/read-form.ts';
import { copyFixture, runKh } from '../cli/run-kh.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A cell of an item's row in the workbooks of the last quarter. */
async function cellOf(folder: string, item: string, column: 'due' | 'goal'): Promise<readonly string[]> {
  expect(runKh(folder, ['collect', 'export', '--period', '2025-Q4', '--out', 'out']).code).toBe(0);
  const found: string[] = [];
  for (const name of readdirSync(join(folder, 'out'))) {
    const reading = await readWorkbook(readFileSync(join(folder, 'out', name)));
    const form = reading.ok ? readForm(reading.workbook) : { fault: 'foreign' };
    for (const { mark, cell } of 'rows' in form ? form.rows : [])
      if (mark !== null && mark !== 'broken' && mark.ref === item) found.push(cell(column)?.text ?? '');
  }
  return [...new Set(found)];
}

/** The cell *Thời hạn* of kh-so/tasks/1 in a repository whose task says this of its deadline. */
async function dueOf(lines: string): Promise<readonly string[]> {
  const folder = copyFixture('tinh-thu');
  const file = join(folder, 'plans/kh-so/tasks/1.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^deadline(?:_text)?: .*\n/gm, '') + lines);
  return cellOf(folder, 'kh-so/tasks/1', 'due');
}

test('words of the document stand in the place of a day that only the period of the plan implies', async () => {
  expect(await dueOf('deadline_text: "Kỳ họp giữa năm"\n')).toEqual(['Kỳ họp giữa năm']);
});

test('a day that the document sets is printed as a day, whatever the words', async () => {
  expect(await dueOf('deadline: 2025-11\ndeadline_text: "Tháng 11"\n')).toEqual(['30/11/2025']);
});

test('a goal of a later year has the milestone of the period beside it', async () => {
  const folder = copyFixture('tinh-thu');
  const file = join(folder, 'plans/kh-so/targets/moc.yaml');
  const lines = ['name: Tỷ lệ thử', 'unit: "%"', 'goal: ">= 90"', 'by: 2030', 'lead: [so-tai-chinh]'];
  writeFileSync(file, `${lines.join('\n')}\nmilestones: [{by: 2025, goal: ">= 40"}, {by: 2026, goal: 60}]\n`);
  expect(await cellOf(folder, 'kh-so/targets/moc', 'goal')).toEqual(['≥ 90% (2030); năm 2025: ≥ 40%']);
});
