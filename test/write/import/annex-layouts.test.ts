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

describe('last year in thousands', () => {
  it('is read like the goals beside it', () => {
    const row = '1\tKhách du lịch\tNghìn lượt\t2.104\t≥ 2.350\tSở Y tế';
    expect(figures(TOP + annex('Thực hiện năm 2025\tKế hoạch năm 2026', row))).toEqual([
      { id: 'thu', targets: [{ goal: '>= 2350', by: '2026', base: '2025: 2104' }] },
    ]);
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

describe('goals of the body that the annex has as well', () => {
  const text = `${TOP}I. MỤC TIÊU
- Đón ít nhất 2,35 triệu lượt khách, trong đó khách quốc tế đạt 180.000 lượt; tổng thu từ khách du lịch đạt trên 4.200 tỷ đồng.
- Tỷ lệ hộ nghèo đa chiều còn dưới 2,5%.
${annex('Kế hoạch năm 2026', '1\tTổng thu từ khách du lịch\tTỷ đồng\ttrên 4.200\tSở Y tế', '2\tTỷ lệ hộ nghèo đa chiều\t%\t< 2,5\tSở Y tế')}`;
  const draft = draftOf(text);

  it('leave a plan without errors, the other parts of a bullet under their own parent', () => {
    expect(draft === undefined ? undefined : errorsIn(filesOfDraft(draft))).toEqual([]);
    const targets = draft?.plans[0]?.targets ?? [];
    const ids = new Set(targets.map(({ id }) => id));
    expect(targets.flatMap(({ parent }) => parent ?? []).filter((parent) => !ids.has(parent))).toEqual([]);
    expect(targets.some(({ name }) => /khách quốc tế/.test(name))).toBe(true);
  });

  it('stand in `also` of the rows', () => {
    const also = draft?.plans[0]?.targets.filter(({ id }) => id === '1' || id === '2');
    expect(also?.map((target) => target.also)).toEqual([
      [
        {
          place: 'thân, Mục I, gạch đầu dòng 1',
          text: expect.stringContaining('4.200 tỷ đồng'),
          goal: '> 4200',
        },
      ],
      [{ place: 'thân, Mục I, gạch đầu dòng 2', text: expect.stringContaining('2,5%'), goal: '< 2.5' }],
    ]);
  });

  it('are reviewed at items that are there', () => {
    const ids = new Set(draft?.plans[0]?.targets.map(({ id }) => `targets/${id}`));
    const named = (draft?.doubts ?? []).map(({ item }) => item).filter((item) => item.startsWith('targets/'));
    expect(named.filter((item) => !ids.has(item))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});
