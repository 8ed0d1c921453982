// Cells and rows that an import must not misread in silence: two figures in one cell, a goal of 0, sums, codes, ids that meet, and a
// count that would notice a loss.
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/load/office/read-source.ts';
import { directoryOf } from '../../../src/write/import/agencies/directory.ts';
import { AgencyBook } from '../../../src/write/import/agencies/resolve.ts';
import { recount } from '../../../src/write/import/annex/recount.ts';
import { holdsTooMany } from '../../../src/write/import/interpret.ts';
import { readGoalCell } from '../../../src/write/import/reading/goal.ts';
import { goalInUnit } from '../../../src/write/import/reading/scale.ts';
import { readDeadline } from '../../../src/write/import/reading/when.ts';
import { recognizeTables } from '../../../src/write/import/tables/recognize.ts';
import { xlsxOf } from './documents/to-xlsx.ts';
import { documentOfText, draftOf, errorsIn, filesOfDraft } from './made-up.ts';

const TOP = `ỦY BAN NHÂN DÂN
TỈNH SÔNG HỒ
Số: 12/KH-UBND
Sông Hồ, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Phát triển kinh tế năm 2026
`;
const targets = (...rows: readonly string[]): string =>
  `${TOP}PHỤ LỤC I\nCHỈ TIÊU\nTT\tChỉ tiêu\tĐVT\tKế hoạch năm 2026\tChủ trì\n${rows.join('\n')}\n`;
const tasks = (...rows: readonly string[]): string =>
  `${TOP}PHỤ LỤC I\nNHIỆM VỤ\nTT\tNhiệm vụ\tChủ trì\tThời hạn\tKinh phí\n${rows.join('\n')}\n`;

describe('a cell of a goal', () => {
  it.each(['80 180', '1.900 trên 4.200', '57 58 - 62', '92 ≥ 95'])(
    'with two figures, "%s", gives no goal',
    (cell) => {
      expect(readGoalCell(cell, 'Tấn')).toBeUndefined();
      const draft = draftOf(targets(`1\tSản lượng\tTấn\t${cell}\tSở Y tế`));
      expect(draft?.plans[0]?.targets[0]).toMatchObject({ statement: cell });
      expect(draft?.doubts.filter(({ kind }) => kind === 'goal_unread')).toMatchObject([
        { text: cell, item: 'targets/1', field: 'goal' },
      ]);
    },
  );

  it('that is 0 may not be passed, and is doubted', () => {
    expect(readGoalCell('0', 'Vụ')).toEqual({ goal: '<= 0', doubt: 'goal_zero' });
    expect(readGoalCell('≥ 0', 'Vụ')).toEqual({ goal: '>= 0' });
    expect(readGoalCell('0,5', '%')).toEqual({ goal: '0.5' });
  });
});

describe('a deadline from one day to another', () => {
  it.each([
    ['Từ 15/10 đến 20/10/2026', '2026-10-20'],
    ['Từ quý II đến hết quý IV/2026', '2026-Q4'],
  ])('"%s" is the last of them, doubtful', (written, deadline) => {
    expect(readDeadline(written, { year: 2026 })).toEqual({ deadline, doubt: 'deadline_unread' });
  });
});

describe('a goal in another unit', () => {
  it.each([
    ['180000', 'lượt', 'Nghìn lượt', '180'],
    ['>= 2.35', 'triệu lượt khách', 'Nghìn lượt', '>= 2350'],
    ['1..2', 'tỷ đồng', 'Triệu đồng', '1000..2000'],
    ['95', '%', 'Tỷ đồng', '95'],
    ['95', '', '', '95'],
  ])('%s %s in %s is %s', (goal, from, to, expected) => {
    expect(goalInUnit(goal, from, to)).toBe(expected);
  });
});

describe('a row that adds up', () => {
  it('is no task, and the review has it', () => {
    const draft = draftOf(tasks('1\tXây cầu\tSở Y tế\tQuý I/2026\t120', '\tTổng cộng\t\t\t136.730'));
    expect(draft?.plans[0]?.tasks.map(({ id }) => id)).toEqual(['1']);
    expect(draft?.doubts.filter(({ kind }) => kind === 'total_row')).toMatchObject([
      { text: 'Tổng cộng ¦ 136.730', item: 'Phụ lục I' },
    ]);
    expect(draft?.tables).toMatchObject([{ rows: 1, cells: 7, cellsInFiles: 5, cellsInReview: 2 }]);
  });

  it('is a target where it has a unit and somebody answers for it', () => {
    const draft = draftOf(
      targets('1\tThu nội địa\tTỷ đồng\t500\tSở Y tế', '\tTổng thu\tTỷ đồng\t900\tSở Y tế'),
    );
    expect(draft?.plans[0]?.targets.map(({ name }) => name)).toEqual(['Thu nội địa', 'Tổng thu']);
  });
});

describe('numbers of a house of its own', () => {
  it('are the ids of the rows, each row its own', () => {
    const codes = ['1', 'NV-02', 'B3', 'a/b', 'Đ8'];
    const draft = draftOf(
      tasks(...codes.map((code) => `${code}\tViệc mang số ${code}\tSở Y tế\tQuý I/2026\t`)),
    );
    expect(draft?.plans[0]?.tasks.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'Việc mang số 1'],
      ['NV-02', 'Việc mang số NV-02'],
      ['B3', 'Việc mang số B3'],
      ['a-b', 'Việc mang số a/b'],
      ['DD8', 'Việc mang số Đ8'],
    ]);
    expect(draft?.doubts.filter(({ kind }) => kind === 'number_missing')).toEqual([]);
  });
});

describe('a goal of the body whose id is a number of the annex', () => {
  const text = `${TOP}I. MỤC ĐÍCH
1. Nâng cao đời sống.
II. MỤC TIÊU
- 85% thôn có đường bê tông.
${targets('II-01\tTỷ lệ che phủ rừng\t%\t52\tSở Y tế').slice(TOP.length)}`;
  const draft = draftOf(text);

  it('stays, under another id that the review names', () => {
    const all = draft?.plans[0]?.targets ?? [];
    expect(all.some(({ name }) => /che phủ rừng/.test(name))).toBe(true);
    expect(all.some(({ source }) => /thôn có đường/.test(source.text ?? ''))).toBe(true);
    expect(all.map(({ id }) => id).sort()).toEqual(['II-01', 'II-01-2']);
    expect(draft?.doubts.filter(({ kind }) => kind === 'id_changed')).toMatchObject([
      { item: 'targets/II-01-2', read: 'II-01-2' },
    ]);
    expect(draft === undefined ? undefined : errorsIn(filesOfDraft(draft))).toEqual([]);
  });
});

describe('what stands below the annex', () => {
  const text = `${tasks('1\tXây cầu\tSở Y tế\tQuý I/2026\t')}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An\nNgười lập biểu: Lê Thị Hoa\n`;
  const draft = draftOf(text);

  it('is the signature, not the title', () => {
    expect(draft?.plans[0]).toMatchObject({
      title: 'Kế hoạch Phát triển kinh tế năm 2026',
      signer: 'Nguyễn Văn An',
    });
  });

  it('is in the review where nothing takes it', () => {
    expect(draft?.doubts.filter(({ kind }) => kind === 'unplaced')).toMatchObject([
      { text: 'Người lập biểu: Lê Thị Hoa' },
    ]);
  });
});

describe('the count of the tables', () => {
  const document = documentOfText(
    targets('1\tTỷ lệ che phủ rừng\t%\t52\tSở Y tế', '2\tHộ nghèo\t%\t≤ 3\tSở Y tế'),
  );
  const draft = draftOf(targets('1\tTỷ lệ che phủ rừng\t%\t52\tSở Y tế', '2\tHộ nghèo\t%\t≤ 3\tSở Y tế'));
  const { tables, rest } = recognizeTables(document);
  const book = new AgencyBook(directoryOf(undefined, undefined, 'Sông Hồ'));
  const counted = (change: (name: string) => string) =>
    recount({
      document,
      rest,
      tables: tables.map((table) => ({ table, label: 'Phụ lục I' })),
      plans: (draft?.plans ?? []).map((plan) => ({
        ...plan,
        targets: plan.targets.map((target) => ({ ...target, name: change(target.name) })),
      })),
      doubts: [],
      book,
    });

  it('finds every cell of the source in the files', () => {
    const { counts, lost } = counted((name) => name);
    expect(counts).toMatchObject([{ cells: 10, cellsInFiles: 10, cellsInReview: 0 }]);
    expect(lost).toEqual([]);
  });

  it('notices words that a reader dropped, and puts them into the review', () => {
    const { counts, lost } = counted((name) => name.replace(' che phủ', ''));
    expect(counts).toMatchObject([{ cells: 10, cellsInFiles: 9, cellsInReview: 1 }]);
    expect(lost).toMatchObject([{ kind: 'cell_lost', text: 'Tỷ lệ che phủ rừng', item: 'Phụ lục I' }]);
  });
});

describe('more rows than a plan holds', () => {
  it('are too many', () => {
    const rows = Array.from(
      { length: 3500 },
      (_, at) => `${at + 1}\tChỉ tiêu phát triển số ${at + 1}\t%\t52\tSở Y tế`,
    );
    const [few, many] = [draftOf(targets(...rows.slice(0, 500))), draftOf(targets(...rows))];
    expect(few && holdsTooMany(few)).toBe(false);
    expect(many && holdsTooMany(many)).toBe(true);
  }, 60_000);
});

describe('numbers of a workbook whose format ends in a sign', () => {
  it('are the numbers alone', async () => {
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const styles = `<styleSheet ${main}><numFmts><numFmt numFmtId="200" formatCode="#,##0.##"/><numFmt numFmtId="201" formatCode=";;;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/><xf numFmtId="201"/></cellXfs></styleSheet>`;
    const cell = (at: string, style: number, value: string): string =>
      `<c r="${at}" s="${style}"><v>${value}</v></c>`;
    const sheet = `<worksheet ${main}><sheetData><row r="1">${cell('A1', 1, '180')}${cell('B1', 1, '2104')}${cell('C1', 1, '151.6')}${cell('D1', 2, '7')}</row></sheetData></worksheet>`;
    const reading = await readSource(
      'so.xlsx',
      xlsxOf([{ name: 'Biểu', xml: sheet }], { 'xl/styles.xml': styles }),
    );
    const shown = reading.ok
      ? reading.document.blocks.flatMap((block) =>
          block.kind === 'table'
            ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
            : [block.text],
        )
      : [];
    expect(shown).toEqual(['180', '2.104', '151,6', '7']);
  });
});
