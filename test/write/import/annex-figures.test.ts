// What an annex's figures may be misread as: goals below their base year, columns that compare, units inside cells, rows that become parents.
import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';
import { draftOf } from './made-up.ts';

const TOP = `ỦY BAN NHÂN DÂN
TỈNH SÔNG HỒ
Số: 12/KH-UBND
Sông Hồ, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Phát triển kinh tế năm 2026
Căn cứ Luật Tổ chức chính quyền địa phương;
`;
const annex = (headings: string, ...rows: readonly string[]): string =>
  `${TOP}PHỤ LỤC I\nCHỈ TIÊU CHỦ YẾU\nTT\tChỉ tiêu\tĐVT\t${headings}\n${rows.join('\n')}\n`;

const KINDS: ReadonlySet<string> = new Set([
  'goal_below_base',
  'goal_direction',
  'goal_two_ways',
  'goal_unread',
  'parent_with_goal',
  'column_guessed',
]);

/** `id goal unit`, then what is doubted about it. */
function read(text: string): { goals: string[]; doubts: string[] } {
  const draft = draftOf(text);
  return {
    goals: draft?.plans.flatMap((plan) => plan.targets.map(({ id, goal }) => `${id}: ${goal}`)) ?? [],
    doubts:
      draft?.doubts.flatMap((each) =>
        KINDS.has(each.kind) ? [`${each.kind} ${each.item}: ${each.text} → ${each.read}`] : [],
      ) ?? [],
  };
}

describe('a plain goal below the figure of its base year', () => {
  const HEAD = 'Thực hiện 2025\tKế hoạch 2026\tChủ trì';
  it('is asked about and left as it is', () => {
    expect(read(annex(HEAD, '1\tDiện tích lúa\tha\t120,5\t118\tSở Y tế'))).toEqual({
      goals: ['1: 118'],
      doubts: ['goal_below_base targets/1: 118 (2025: 120.5) → 118'],
    });
  });

  it.each([
    ['1\tDiện tích rừng\tha\t120\t121\tSở Y tế', '1: 121'],
    ['1\tDiện tích rừng\tha\t120\t120\tSở Y tế', '1: 120'],
    ['1\tDiện tích rừng\tha\t120\t≥ 118\tSở Y tế', '1: >= 118'],
    ['1\tDiện tích rừng\tha\t120\t≤ 118\tSở Y tế', '1: <= 118'],
  ])('is not one in %s', (row, goal) => {
    expect(read(annex(HEAD, row))).toEqual({ goals: [goal], doubts: [] });
  });
});

describe('a column that compares two others', () => {
  it.each([
    'So sánh (%)',
    'So sánh',
    '% so với năm 2025',
    'So sánh KH 2026/TH 2025 (%)',
    'Tốc độ tăng (%)',
    'Tăng/giảm so với 2025',
  ])('"%s" is no goal and no base, and stays in the note', (heading) => {
    const text = annex(
      `Thực hiện 2025\tKế hoạch 2026\tChủ trì\t${heading}`,
      '1\tGiải ngân vốn\tTỷ đồng\t92\t98\tSở Y tế\t106,5',
      '2\tSố doanh nghiệp\tDN\t1200\t1300\tSở Y tế\t108,3',
    );
    expect(read(text)).toEqual({ goals: ['1: 98', '2: 1300'], doubts: [] });
    const [plan] = draftOf(text)?.plans ?? [];
    expect(plan?.targets.map(({ baseline, note }) => `${baseline?.value}; ${note}`)).toEqual([
      `92; ${heading}: 106,5`,
      `1200; ${heading}: 108,3`,
    ]);
  });

  it('is the goal where no other column sets one', () => {
    const text = annex('Tốc độ tăng năm 2026\tChủ trì', '1\tGiải ngân vốn\t%\t12\tSở Y tế');
    expect(read(text)).toEqual({ goals: ['1: 12'], doubts: [] });
  });
});

describe("a goal's cell that names its unit", () => {
  const goalOf = (unit: string, cell: string): ReturnType<typeof read> =>
    read(annex('Kế hoạch 2026\tChủ trì', `1\tTổng đàn lợn\t${unit}\t${cell}\tSở Y tế`));

  it.each([
    ['nghìn con', '1,1 triệu con', '1100'],
    ['nghìn con', '≥ 1,1 triệu', '>= 1100'],
    ['Nghìn con', '1.020 nghìn con', '1020'],
    ['Triệu đồng', '62 triệu đồng/người', '62'],
    ['Tỷ đồng', '18500 triệu đồng', '18.5'],
    ['nghìn con', '1,1 - 1,2 triệu con', '1100..1200'],
  ])('under "%s": "%s" is %s', (unit, cell, goal) => {
    expect(goalOf(unit, cell).goals).toEqual([`1: ${goal}`]);
  });

  it.each([
    ['Tấn', '500 kg', 'goal_unread'],
    ['Nghìn con', '1,1 triệu USD', 'goal_unread'],
    ['Triệu USD', '1,400', 'goal_two_ways'],
    ['%', '30 (phấn đấu 35)', 'goal_unread'],
    ['%', '1e5', 'goal_unread'],
  ])('under "%s": "%s" is doubted (%s)', (unit, cell, kind) => {
    expect(goalOf(unit, cell).doubts.map((each) => each.split(' ')[0])).toEqual([kind]);
  });

  it.each([
    ['Chỉ số', '0,795'],
    ['Bác sĩ', '12 bác sĩ/10.000 dân'],
    ['%', '90% trở lên'],
    ['m2', '15 m2/người'],
    ['%', '95% năm 2026'],
  ])('under "%s": "%s" leaves nothing to ask', (unit, cell) => {
    expect(goalOf(unit, cell).doubts).toEqual([]);
  });
});

describe('a row with a goal and rows below it', () => {
  it('is told to be no longer counted for itself', () => {
    const text = annex(
      'Kế hoạch 2026\tChủ trì',
      '7\tTỷ lệ bao phủ bảo hiểm y tế\t%\t95,15\tSở Y tế',
      '7.1\tTrong đó: khu vực nông thôn\t%\t100\tSở Y tế',
      '8\tTỷ lệ che phủ rừng\t%\t46\tSở Y tế',
    );
    expect(read(text)).toEqual({
      goals: ['7: 95.15', '7.1: 100', '8: 46'],
      doubts: ['parent_with_goal targets/7: Tỷ lệ bao phủ bảo hiểm y tế → 95.15'],
    });
  });
});

describe('the cell of who leads', () => {
  const agencies = (cell: string): unknown => {
    const draft = draftOf(annex('Kế hoạch 2026\tChủ trì', `1\tTỷ lệ che phủ rừng\t%\t52\t${cell}`));
    return draft?.plans[0]?.targets.map(({ lead, coordinating }) => [lead, coordinating])[0];
  };

  it.each([
    ['Thuế tỉnh Sông Hồ', ['cuc-thue'], []],
    ['Sở Y tế, Công an tỉnh Sông Hồ', ['so-y-te', 'cong-an-tinh'], []],
    ['Sở VHTTDL chủ trì, phối hợp Sở Công Thương', ['so-vhttdl'], ['so-cong-thuong']],
    ['Chủ trì: Sở Y tế; phối hợp: Sở Tài chính, Sở Nội vụ', ['so-y-te'], ['so-tai-chinh', 'so-noi-vu']],
    ['Sở Y tế (phối hợp với Sở Tài chính)', ['so-y-te'], ['so-tai-chinh']],
  ])('"%s"', (cell, lead, coordinating) => {
    expect(agencies(cell)).toEqual([lead, coordinating]);
  });
});

describe('a lead that stands in a cell merged over several tasks', () => {
  const table = (second: string): string =>
    [
      ...TOP.trim()
        .split('\n')
        .map((line) => `<p>${line}</p>`),
      '<p>Phụ lục</p><p>DANH MỤC NHIỆM VỤ</p><table>',
      '<tr><td>TT</td><td>Nhiệm vụ</td><td>Cơ quan chủ trì</td><td>Thời hạn</td></tr>',
      second,
      '</table>',
    ].join('\n');
  const notes = async (rows: string): Promise<unknown> => {
    const draft = await imported('a.html', new TextEncoder().encode(table(rows)), []);
    return draft.plans[0]?.tasks.map(({ lead, note }) => [lead, note]);
  };

  it('is said by the document, so that nothing is noted', async () => {
    const merged =
      '<tr><td>1</td><td>Nâng cấp cảng cá</td><td rowspan=2>Sở Y tế</td><td>Quý I/2026</td></tr>' +
      '<tr><td>2</td><td>Khảo sát nguồn lợi</td><td>Quý II/2026</td></tr>';
    expect(await notes(merged)).toEqual([
      [['so-y-te'], undefined],
      [['so-y-te'], undefined],
    ]);
  });

  it('is noted where the cell is blank', async () => {
    const blank =
      '<tr><td>1</td><td>Nâng cấp cảng cá</td><td>Sở Y tế</td><td>Quý I/2026</td></tr>' +
      '<tr><td>2</td><td>Khảo sát nguồn lợi</td><td></td><td>Quý II/2026</td></tr>';
    expect(await notes(blank)).toEqual([
      [['so-y-te'], undefined],
      [['so-y-te'], 'Ô chủ trì để trống trong bảng, hiểu là như dòng trên'],
    ]);
  });
});

describe('a number that Windows takes for a device', () => {
  it('is no file name', () => {
    const draft = draftOf(annex('Kế hoạch 2026\tChủ trì', 'CON\tTỷ lệ che phủ rừng\t%\t52\tSở Y tế'));
    expect(draft?.plans[0]?.targets.map(({ id }) => id)).toEqual(['CON-1']);
    expect(draft?.doubts.filter(({ kind }) => kind === 'id_changed')).toMatchObject([
      { text: 'CON', read: 'CON-1' },
    ]);
  });
});

describe('figures printed with their unit and their sign', () => {
  it('count as kept where a file has them in its fields', () => {
    const text = annex(
      'Thực hiện 2025\tNăm 2026\tNăm 2030\tChủ trì',
      '1\tTỷ lệ giải ngân\t%\t92,3%\ttrên 95,5%\t98,0%\tSở Y tế',
    );
    const draft = draftOf(text);
    expect(draft?.doubts.filter(({ kind }) => kind === 'cell_lost')).toEqual([]);
    expect(draft?.tables.map(({ cells, cellsInFiles }) => [cells, cellsInFiles])).toEqual([[7, 7]]);
  });
});
