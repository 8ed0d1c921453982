// A workbook goes out, is filled in and saved by LibreOffice, and comes back: the figures are in the plans, with their source.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readWorkbook } from '../../../src/load/office/workbook/read-workbook.ts';
import { readForm } from '../../../src/write/collect/read-form.ts';
import { exported, placesIn, SHEETS } from '../../cli/collect-fixture.ts';
import { runKh } from '../../cli/run-kh.ts';
import {
  copyRow,
  fillAll,
  fillIn,
  formatAs,
  liftProtection,
  merge,
  type Step,
  sortRange,
  typeFormula,
  typeNumber,
  typeText,
  WITHOUT_OFFICE,
} from './libre-office.ts';

vi.setConfig({ testTimeout: 120_000 });

const KHCN = '2025-Q4-so-khcn.xlsx';
const [T, V] = [SHEETS.target, SHEETS.task];

/** Filled in and saved as `name`; rows: targets 1, 3, 8.1, 8.2 in 9 to 12, tasks 1, 4, 6 in 9 to 11. */
function returned(name: string, steps: readonly Step[], from = KHCN): { folder: string; hash: string } {
  const folder = exported();
  fillIn(join(folder, 'out', from), join(folder, name), steps);
  const sha256 = createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex');
  return { folder, hash: sha256.slice(0, 16) };
}

const linesOf = (folder: string, file: string): string[] =>
  readFileSync(join(folder, 'plans/kh-so', file), 'utf8').split('\n');

const importing = (folder: string, name: string) => {
  const { stdout, code } = runKh(folder, ['collect', 'import', name, '--yes', '--json']);
  return { code, ...JSON.parse(stdout) };
};
const placesOf = (told: { problems: readonly Record<string, string>[] }): string[] =>
  told.problems.map(({ sheet, place, code }) => `${sheet}!${place} ${code}`);

const SPOILED: readonly (readonly [name: string, steps: readonly Step[], place: string])[] = [
  ['a number as text with a dot', [typeText(T, 'I11', '1.868')], `${T}!I11 doubtful`],
  ['a share of one', [typeNumber(T, 'I11', 0.95)], `${T}!I11 share`],
  ['a share shown as 9500%', [formatAs(T, 'I11', '0%'), typeNumber(T, 'I11', 95)], `${T}!I11 share`],
  ['a day as text', [typeNumber(T, 'I11', 70), typeText(T, 'J11', '31/02/2025')], `${T}!J11 period`],
  [
    'a number that became a day',
    [formatAs(T, 'I11', 'DD/MM/YYYY'), typeNumber(T, 'I11', 45999)],
    `${T}!I11 number_is_date`,
  ],
  ['merged cells', [typeNumber(T, 'I11', 70), liftProtection(T), merge(T, 'I11:I12')], `${T}!I11 merged`],
  [
    'a locked cell that was changed',
    [typeNumber(T, 'I11', 70), liftProtection(T), typeText(T, 'F11', '≥ 60%')],
    `${T}!F11 locked`,
  ],
  ['a formula that fails', [typeFormula(T, 'I11', '=1/0')], `${T}!I11 formula_error`],
  [
    'a row put in by hand',
    [liftProtection(T), typeText(T, 'C15', '99'), typeNumber(T, 'I15', 70)],
    `${T}!C15 no_mark`,
  ],
  [
    'a copied row that differs',
    [typeNumber(T, 'I11', 70), liftProtection(T), copyRow(T, 11, 14), typeNumber(T, 'I14', 71)],
    `${T}!C11 twice`,
  ],
  ['a state of its own words', [typeText(V, 'H9', 'gần xong')], `${V}!H9 word`],
  ['done without its day', [typeText(V, 'H9', 'Hoàn thành')], `${V}!J9 missing`],
];

describe.skipIf(WITHOUT_OFFICE !== null)(
  `a workbook that LibreOffice saved${WITHOUT_OFFICE === null ? '' : `, ${WITHOUT_OFFICE}`}`,
  () => {
    test('brings its figures into the plans, with its name and hash as their source, once', () => {
      const { folder, hash } = returned('so khcn.xlsx', [
        typeNumber(T, 'I11', 70.25),
        typeText(T, 'K11', 'Sơ bộ'),
        typeText(T, 'L11', 'Báo cáo 12/BC-SKHCN'),
        typeText(T, 'I10', 'Đạt một phần'),
        typeText(T, 'M10', 'Còn 2 huyện'),
        typeFormula(T, 'I12', '=25+31'),
        typeText(V, 'H9', 'Hoàn thành'),
        typeNumber(V, 'J9', 46010),
        typeText(V, 'K9', 'Quyết định 15/QĐ-UBND'),
        typeText(V, 'H10', 'Đang thực hiện'),
        typeNumber(V, 'I10', 40),
      ]);
      const told = importing(folder, 'so khcn.xlsx');
      expect([told.code, told.problems]).toEqual([0, []]);
      const source = `biểu 2025-Q4, tệp so khcn.xlsx, sha256:${hash}`;
      const day = 'reported: 2026-01-15';
      expect(linesOf(folder, 'targets/8.1.yaml')).toContain(
        `  - {date: 2025-Q4, ${day}, value: 70.25, quality: preliminary, source: "Báo cáo 12/BC-SKHCN; ${source}"}`,
      );
      expect(linesOf(folder, 'targets/3.yaml')).toContain(
        `  - {date: 2025-Q4, ${day}, verdict: partly, source: "${source}", note: "Còn 2 huyện"}`,
      );
      expect(linesOf(folder, 'targets/8.2.yaml')).toContain(
        `  - {date: 2025-Q4, ${day}, value: 56, source: "${source}"}`,
      );
      expect(linesOf(folder, 'tasks/1.yaml')).toContain(
        `  - {date: 2025-12-19, ${day}, status: done, evidence: "Quyết định 15/QĐ-UBND", source: "${source}"}`,
      );
      expect(linesOf(folder, 'tasks/4.yaml')).toContain(
        `  - {date: 2025-12-31, ${day}, status: in_progress, progress: 40, agency: so-khcn, source: "${source}"}`,
      );
      const again = importing(folder, 'so khcn.xlsx');
      expect([again.code, again.written, again.workbooks[0].same]).toEqual([0, [], 5]);
      const status = JSON.parse(
        runKh(folder, ['collect', 'status', '--period', '2025-Q4', '--agency', 'so-khcn', '--json']).stdout,
      );
      expect([status.agencies[0].answered, status.agencies[0].missing]).toEqual([6, 1]);
      expect(runKh(folder, ['validate', '--severity', 'error']).code).toBe(0);
    });

    test('keeps the identification of each row when rows are sorted, copied and saved again', async () => {
      const { folder } = returned('sorted.xlsx', [
        typeNumber(T, 'I11', 70.25),
        typeNumber(T, 'I12', 56),
        liftProtection(T),
        sortRange(T, 'A9:M12', 8, false),
        copyRow(T, 9, 14),
      ]);
      const places = await placesIn(join(folder, 'sorted.xlsx'));
      expect([...places].filter(([ref]) => ref.includes('/targets/')).map(([ref]) => ref)).toEqual([
        'kh-so/targets/8.1',
        'kh-so/targets/8.2',
        'kh-so/targets/1',
        'kh-so/targets/3',
      ]);
      // The copy says the same as its row, so it is taken once; saved once more, nothing is lost either.
      fillIn(join(folder, 'sorted.xlsx'), join(folder, 'again.xlsx'), []);
      const told = importing(folder, 'again.xlsx');
      expect(told.problems).toEqual([]);
      expect(told.items.map(({ ref, place }: Record<string, string>) => `${ref} ${place}`)).toEqual([
        `kh-so/targets/8.1 ${T}!I9`,
        `kh-so/targets/8.2 ${T}!I10`,
      ]);
      expect(told.workbooks[0]).toMatchObject({ good: 2, same: 1, bad: 0 });
    });

    test('keeps its hidden column and row, its locks and its lists', async () => {
      const { folder } = returned('saved.xlsx', []);
      const reading = await readWorkbook(readFileSync(join(folder, 'saved.xlsx')));
      const form = reading.ok ? readForm(reading.workbook) : null;
      expect(form !== null && 'rows' in form && form.rows.length).toBe(7);
      const told = runKh(folder, ['collect', 'import', 'saved.xlsx', '--dry-run']);
      expect([told.code, told.stdout]).toEqual([
        0,
        'saved.xlsx: 0 mục sẽ ghi, 0 mục đã có, 0 dòng phải sửa, 7 dòng để trống\n',
      ]);
    });

    describe('and that was spoiled by', () => {
      let folder = '';
      beforeAll(() => {
        folder = exported();
        const from = join(folder, 'out', KHCN);
        fillAll(
          SPOILED.map(([, steps], index) => ({ from, to: join(folder, `spoiled-${index}.xlsx`), steps })),
        );
      });

      test.each(SPOILED.map(([name, , place], index) => [name, place, index] as const))(
        '%s comes back with the reason at its cell',
        (_, place, index) => {
          const told = importing(folder, `spoiled-${index}.xlsx`);
          expect(placesOf(told)).toContain(place);
          expect([told.code, told.written, told.workbooks[0].returned]).toEqual([
            1,
            [],
            `spoiled-${index}-can-sua.xlsx`,
          ]);
        },
      );
    });

    test('and was sent back with reasons, mended in LibreOffice, is taken', () => {
      const { folder } = returned('so-khcn.xlsx', [typeText(T, 'I11', '1.868'), typeNumber(T, 'I12', 56)]);
      expect(importing(folder, 'so-khcn.xlsx').workbooks[0]).toMatchObject({
        good: 1,
        bad: 1,
        returned: 'so-khcn-can-sua.xlsx',
      });
      fillIn(join(folder, 'so-khcn-can-sua.xlsx'), join(folder, 'sua.xlsx'), [typeNumber(T, 'I10', 68.5)]);
      const told = importing(folder, 'sua.xlsx');
      expect([told.code, told.items.map(({ ref }: { ref: string }) => ref)]).toEqual([
        0,
        ['kh-so/targets/8.1'],
      ]);
    });
  },
);
