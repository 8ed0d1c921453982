// The usual layouts of an annex of goals: last year's figures beside this year's goals, half-year marks, prose that says rows again.
import { describe, expect, it } from 'vitest';
import { draftOf, errorsIn, filesOfDraft } from './made-up.ts';

const TOP = `ỦY BAN NHÂN DÂN
TỈNH SÔNG HỒ
Số: 12/KH-UBND
Sông Hồ, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Phát triển kinh tế năm 2026
Căn cứ Luật Tổ chức chính quyền địa phương;
`;
const annex = (headings: string, ...rows: readonly string[]): string =>
  `PHỤ LỤC I\nCHỈ TIÊU CHỦ YẾU\nTT\tChỉ tiêu\tĐVT\t${headings}\tChủ trì\n${rows.join('\n')}\n`;
const ROWS = [
  '1\tTỷ lệ che phủ rừng\t%\t51,2\t52\tSở Y tế',
  '2\tTỷ lệ hộ nghèo đa chiều\t%\t3,1\t≤ 2,5\tSở Y tế',
  '3\tSố vụ cháy lớn trong năm\tVụ\t1\t≤ 2\tSở Y tế',
];

const figures = (text: string): unknown => {
  const draft = draftOf(text);
  return draft?.plans.map(({ id, targets }) => ({
    id,
    targets: targets.map(({ goal, by, baseline, milestones, results }) => ({
      goal,
      by,
      base: baseline && `${baseline.date}: ${baseline.value}`,
      ...(milestones.length > 0 && { milestones }),
      ...(results.length > 0 && { results }),
    })),
  }));
};

const expected = (by: string | undefined) => [
  {
    id: 'thu',
    targets: [
      { goal: '52', by, base: '2025: 51.2' },
      { goal: '<= 2.5', by, base: '2025: 3.1' },
      { goal: '<= 2', by, base: '2025: 1' },
    ],
  },
];

describe("an annex with last year's figures beside this year's goals", () => {
  it.each([
    'Thực hiện năm 2025\tKế hoạch năm 2026',
    'Ước TH 2025\tKH 2026',
    'Kết quả năm 2025\tMục tiêu năm 2026',
    'Năm 2025\tNăm 2026',
  ])('under "%s" is one plan whose goals start from those figures', (headings) => {
    expect(figures(TOP + annex(headings, ...ROWS))).toEqual(expected('2026'));
  });

  it('whose heading names no year takes the year before the plan, and says so', () => {
    const text = TOP + annex('Hiện trạng\tMục tiêu', ...ROWS);
    expect(figures(text)).toEqual(expected(undefined));
    expect(draftOf(text)?.doubts.filter(({ kind }) => kind === 'base_year')).toMatchObject([
      { text: 'Hiện trạng', read: '2025', item: 'pl1', field: 'baseline' },
    ]);
  });

  it('makes files without errors, each baseline with its source', () => {
    const draft = draftOf(TOP + annex('Thực hiện năm 2025\tKế hoạch năm 2026', ...ROWS));
    const files = draft === undefined ? new Map<string, string>() : filesOfDraft(draft);
    expect(errorsIn(files)).toEqual([]);
    expect(files.get('plans/thu/targets/1.yaml')).toContain(
      'baseline: {date: 2025, value: 51.2, source: "Phụ lục I, dòng 1"}',
    );
  });
});

describe('an annex with goals for a part of the year', () => {
  it('has milestones at the end of that part, and every cell counts as kept', () => {
    const text =
      TOP +
      annex(
        'Mục tiêu 6 tháng đầu năm 2026\tMục tiêu năm 2026',
        '1\tSản lượng nuôi trồng\tTấn\t1.050\t2.350\tSở Y tế',
        '2\tSản lượng khai thác\tTấn\t≥ 970\t≥ 1.800\tSở Y tế',
      );
    expect(figures(text)).toEqual([
      {
        id: 'thu',
        targets: [
          { goal: '2350', by: '2026', base: undefined, milestones: [{ by: '2026-H1', goal: '1050' }] },
          { goal: '>= 1800', by: '2026', base: undefined, milestones: [{ by: '2026-H1', goal: '>= 970' }] },
        ],
      },
    ]);
    expect(draftOf(text)?.doubts.filter(({ kind }) => kind === 'cell_lost')).toEqual([]);
  });
});
