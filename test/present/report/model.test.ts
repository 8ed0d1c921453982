// The model: what stands in it, what the cut-off hides, what is internal.
import { describe, expect, it, test } from 'vitest';
import { annexesOf } from '../../../src/present/report/annexes.ts';
import { modelOf, targetIn } from './report-builder.ts';

const measured = (fields: object): object => ({
  name: 'Tỷ lệ thử',
  unit: '%',
  goal: '>= 80',
  by: '2026',
  ...fields,
});

describe('figures of three moments', () => {
  const results = [
    { date: '2024-09', reported: '2024-10-02', value: 40 },
    { date: '2025-06-10', value: 48.3 },
    { date: '2025-09-10', value: 51.5, quality: 'estimate', source: 'BC 12' },
    { date: '2025-09', reported: '2025-10-05', value: 58 },
  ];
  const row = targetIn(modelOf({ 'plans/a/targets/1.yaml': measured({ results }) }), '1');

  it('are this period, the last, and the same a year ago, the estimate called so', () => {
    expect([row.figure?.text, row.figure?.bare, row.last?.text, row.last_year?.text]).toEqual([
      'ước 51,5%',
      'ước 51,5',
      '48,3%',
      '40%',
    ]);
  });
  it('are compared in words', () => {
    expect([row.change_words, row.change_last_year?.text]).toEqual([
      'tăng 3,2 điểm phần trăm',
      'tăng 11,5 điểm phần trăm',
    ]);
  });
  it('say when nothing new was reported', () => {
    const old = targetIn(
      modelOf({ 'plans/a/targets/1.yaml': measured({ results: results.slice(0, 2) }) }),
      '1',
    );
    expect([old.figure?.text, old.last?.text, old.change, old.change_words]).toEqual([
      '48,3%',
      '48,3%',
      null,
      'chưa có số liệu mới',
    ]);
  });
  it('have no column of their own for a year, whose last period is the year before', () => {
    const model = modelOf({ 'plans/a/targets/1.yaml': measured({ results }) }, { period: '2025' });
    expect([model.comparison.last?.id, model.comparison.last_year]).toEqual(['2024', null]);
  });
});

describe('a rank', () => {
  it('is written as such and moves in places', () => {
    const results = [
      { date: '2025-05', value: 14, of: 63 },
      { date: '2025-08', value: 15, of: 34 },
    ];
    const row = targetIn(
      modelOf({ 'plans/a/targets/1.yaml': measured({ unit: 'hạng', goal: '<= 10', results }) }),
      '1',
    );
    expect([row.figure?.text, row.figure?.bare, row.change_words]).toEqual([
      'hạng 15/34',
      '15/34',
      'giảm 01 bậc',
    ]);
  });
});

describe('a goal', () => {
  test.each([
    [{ goal: 95, source: { text: '95' } }, '95', '95%'],
    [{ goal: 100 }, '100', '100%'],
    [{ goal: '>= 62', source: { text: '≥ 62' } }, '≥ 62', '≥ 62%'],
    [{ goal: '> 55' }, '> 55', '> 55%'],
    [{ goal: '16..18' }, '16–18', '16–18%'],
  ])('%j is printed as the paper has it', (fields, plain, withUnit) => {
    const row = targetIn(modelOf({ 'plans/a/targets/1.yaml': measured(fields) }), '1');
    expect([row.goal, row.goal_with_unit]).toEqual([plain, withUnit]);
  });

  it('of a qualitative target is the paper’s word', () => {
    const target = { name: 'Đẩy mạnh thương mại điện tử', by: '2025', source: { text: 'Báo cáo' } };
    expect(targetIn(modelOf({ 'plans/a/targets/1.yaml': target }), '1').goal).toBe('Báo cáo');
  });
});

describe('the cut-off', () => {
  const files = {
    'plans/a/targets/1.yaml': measured({
      results: [
        { date: '2025-06', value: 33.3, ratio: '1/3' },
        {
          date: '2025-09',
          reported: '2025-09-15',
          value: 99.99,
          ratio: '1/2',
          text: 'LỘ BÍ MẬT',
          source: 'LỘ NGUỒN',
        },
      ],
      amendments: [{ date: '2025-10-01', basis: 'LỘ CĂN CỨ', goal: '>= 12.34' }],
    }),
    'plans/a/tasks/1.yaml': {
      name: 'Việc',
      deadline: '2025-08',
      log: [{ date: '2025-09-20', status: 'done', evidence: 'LỘ BẰNG CHỨNG' }],
      amendments: [{ date: '2025-09-15', basis: 'LỘ GIA HẠN', deadline: '2025-12' }],
    },
  };

  it('hides what became known later, whatever the file holds', () => {
    const text = JSON.stringify(modelOf(files));
    expect(text).not.toMatch(/LỘ|99[,.]99|12[,.]34/);
    expect(modelOf(files).tasks.grid.total.overdue).toBe(1);
  });
  it('moves when another day is asked for', () => {
    const later = modelOf(files, { asOf: '2025-10-02' });
    expect([
      later.cut_off.origin,
      targetIn(later, '1').figure?.text,
      later.tasks.grid.total.done_in_time,
    ]).toEqual(['as_of', '99,99%', 1]);
    expect(later.quality.find((list) => list.id === 'contradictory')?.count).toBe(1);
  });
});

describe('internal items', () => {
  const files = {
    'plans/a/targets/8.yaml': { name: 'Mẹ' },
    'plans/a/targets/8.1.yaml': measured({ parent: '8', results: [{ date: '2025-06', value: 90 }] }),
    'plans/a/targets/8.2.yaml': measured({
      name: 'CHỈ TIÊU MẬT',
      parent: '8',
      internal: true,
      results: [{ date: '2025-06', value: 1.11, ratio: '1/2' }],
    }),
    'plans/a/tasks/1.yaml': { name: 'VIỆC MẬT', deadline: '2025-05', internal: true, lead: ['so-b'] },
    'plans/m/plan.yaml': { title: 'KẾ HOẠCH MẬT', issuer: 'thu', internal: true },
    'plans/m/tasks/1.yaml': { name: 'Việc của kế hoạch MẬT' },
    'plans/indicators/thu/chung.yaml': { name: 'CHỈ SỐ MẬT', internal: true },
  };

  it('leave no trace', () => {
    const model = modelOf(files);
    expect(JSON.stringify(model)).not.toMatch(/MẬT|1[,.]11/);
    expect([targetIn(model, '8').children, model.summary.tasks.total, model.head.internal_notice]).toEqual([
      '1/1',
      0,
      null,
    ]);
  });
  it('appear only when asked for, and then the cover says so', () => {
    const model = modelOf(files, { internal: true });
    expect([targetIn(model, '8.2').internal, model.summary.tasks.total, model.head.internal_notice]).toEqual([
      true,
      2,
      'BẢN NỘI BỘ: có nội dung không công khai',
    ]);
  });
});

describe('the frame', () => {
  it('leaves visible gaps for what kh.yaml does not say', () => {
    const { head } = modelOf({});
    expect([head.superior, head.office, head.number, head.place_date, head.signer, head.recipients]).toEqual([
      null,
      '[TÊN CƠ QUAN BAN HÀNH]',
      'Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/BC-[ký hiệu]',
      '[địa danh], ngày\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0năm 2025',
      { lines: ['[QUYỀN HẠN, CHỨC VỤ NGƯỜI KÝ]'], name: '[họ và tên người ký]' },
      ['- [nơi nhận];', '- Lưu: VT.'],
    ]);
  });
  it('prints what it says, and the day that is given', () => {
    const office = {
      superior: 'UBND tỉnh Thử',
      name: 'Sở Khoa học và Công nghệ',
      symbol: 'BC-SKHCN',
      place: 'Thử',
      to: ['Ủy ban nhân dân tỉnh'],
      signer: { lines: ['KT. Giám đốc', 'Phó Giám đốc'], name: 'Trần Thị Mẫu' },
      recipients: ['Sở A;', 'Sở B.'],
      archive: 'VT, CĐS',
    };
    const { head } = modelOf({}, { settings: { office }, dated: '2026-01-05' });
    expect(head).toEqual({
      state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      superior: 'UBND TỈNH THỬ',
      office: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      office_in_text: 'Sở Khoa học và Công nghệ',
      number: 'Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/BC-SKHCN',
      place_date: 'Thử, ngày 05 tháng 01 năm 2026',
      title: 'BÁO CÁO',
      subject: 'Tình hình, kết quả thực hiện Kế hoạch thử quý III năm 2025',
      addressees: ['Ủy ban nhân dân tỉnh'],
      internal_notice: null,
      signer: { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Trần Thị Mẫu' },
      recipients: ['- Như trên;', '- Sở A;', '- Sở B;', '- Lưu: VT, CĐS.'],
      attached:
        '(Kèm theo Báo cáo số\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/BC-SKHCN ngày\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0năm 2026 của Sở Khoa học và Công nghệ)',
    });
  });
});

describe('citations', () => {
  const heads = (plan: object): readonly string[] => {
    const [head] = modelOf({}, { plan }).plans;
    return [head?.citation ?? '', head?.short_citation ?? ''];
  };
  test.each([
    [
      { number: '07/KH-UBND', issued: '2025-01-26', title: 'Kế hoạch chuyển đổi số' },
      'Kế hoạch số 07/KH-UBND ngày 26/01/2025 của Ủy ban nhân dân tỉnh Thử về chuyển đổi số',
      'Kế hoạch số 07/KH-UBND',
    ],
    [
      { number: '07/KH-UBND', issued: '2025-12', title: 'Kế hoạch thực hiện Nghị quyết 57' },
      'Kế hoạch số 07/KH-UBND tháng 12/2025 của Ủy ban nhân dân tỉnh Thử thực hiện Nghị quyết 57',
      'Kế hoạch số 07/KH-UBND',
    ],
    [{ title: 'Đề án phát triển xã hội số' }, 'Đề án phát triển xã hội số', 'Đề án phát triển xã hội số'],
    [
      { number: '5/QĐ-SXD', issued: '2025-01-26', title: 'Quyết định về nhà ở' },
      'Quyết định số 5/QĐ-SXD ngày 26/01/2025 về nhà ở',
      'Quyết định số 5/QĐ-SXD',
    ],
  ])('of %j', (plan, full, short) => {
    expect(heads(plan)).toEqual([full, short]);
  });
});

describe('annexes', () => {
  const task = (fields: object): object => ({ name: 'Việc', ...fields });
  const model = modelOf(
    {
      'plans/a/targets/10.yaml': measured({ group: 'I' }),
      'plans/a/targets/2.yaml': measured({ group: 'II' }),
      'plans/a/targets/9.yaml': measured({ group: 'I' }),
      'plans/a/targets/3.yaml': measured({}),
      'plans/a/tasks/1.yaml': task({ deadline: '2025-05' }),
    },
    {
      plan: {
        groups: [
          { id: 'II', label: 'A', name: 'Trước' },
          { id: 'I', label: 'B', name: 'Sau' },
        ],
      },
    },
  );

  it('follow the plan’s own order of headings and ids; what has no heading says so', () => {
    const [targets] = model.annexes;
    expect(
      targets?.rows.map(({ kind, cells }) => [kind, cells[0]?.text, kind === 'item' ? '' : cells[1]?.text]),
    ).toEqual([
      ['group', 'A', 'Trước'],
      ['item', '2', ''],
      ['group', 'B', 'Sau'],
      ['item', '9', ''],
      ['item', '10', ''],
      ['group', '', 'Không thuộc nhóm nào'],
      ['item', '3', ''],
    ]);
  });

  it('have as many cells as columns, widths that fill the page, and numbers only where there are several', () => {
    for (const annex of model.annexes) {
      expect(annex.rows.every((row) => row.cells.length === annex.columns.length)).toBe(true);
      expect(annex.columns.reduce((sum, column) => sum + column.width, 0)).toBeCloseTo(100, 0);
    }
    expect(model.annexes.map(({ id, label }) => `${label} ${id}`)).toEqual([
      'Phụ lục I targets',
      'Phụ lục II tasks',
      'Phụ lục III overdue',
    ]);
    const alone = annexesOf({
      targets: model.targets.groups,
      tasks: [],
      overdue: [],
      comparison: model.comparison,
      attached: '',
      period: model.period,
      cutOff: model.cut_off,
    });
    expect(alone.map(({ number, label }) => [number, label])).toEqual([['', 'Phụ lục']]);
  });

  it('name the plans only where there are several', () => {
    const two = modelOf({
      'plans/a/tasks/1.yaml': task({}),
      'plans/b/plan.yaml': { title: 'Kế hoạch hai', issuer: 'thu', issued: '2025-01-01', period: '2025' },
      'plans/b/tasks/1.yaml': task({}),
    });
    expect(two.annexes[0]?.rows.map(({ kind, cells }) => [kind, cells[1]?.text])).toEqual([
      ['plan', 'Kế hoạch thử'],
      ['item', 'Việc'],
      ['plan', 'Kế hoạch hai'],
      ['item', 'Việc'],
    ]);
  });
});

describe('headings', () => {
  it('are numbered by what there is to say', () => {
    const { headings } = modelOf({ 'plans/a/tasks/1.yaml': { name: 'Việc', deadline: '2025-05' } });
    expect(Object.values(headings).filter((heading) => heading !== null)).toEqual([
      'I. KẾT QUẢ CHUNG',
      'II. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ',
      '1. Kết quả theo cơ quan chủ trì',
      '2. Nhiệm vụ quá hạn',
      'III. CHẤT LƯỢNG SỐ LIỆU',
      'IV. ĐÁNH GIÁ CHUNG',
      'V. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI',
      'VI. ĐỀ XUẤT, KIẾN NGHỊ',
    ]);
  });
});

test('the foot names commit, cut-off and version', () => {
  expect(modelOf({}, { stamp: { commit: 'abc1234', version: '1.2.3' } }).stamp).toEqual({
    commit: 'abc1234',
    cut_off: '2025-09-14',
    version: '1.2.3',
    text: 'Chốt số liệu 14/9/2025 · commit abc1234 · kh 1.2.3',
  });
});

test('a report on one agency holds its items alone and says so', () => {
  const model = modelOf(
    {
      'plans/a/tasks/1.yaml': { name: 'Của A', lead: ['so-a'] },
      'plans/a/tasks/2.yaml': { name: 'Của B', lead: ['so-b'] },
    },
    { agencies: ['thu/so-a'] },
  );
  expect([model.agencies, model.summary.tasks.total, model.head.subject]).toEqual([
    ['Sở A'],
    1,
    'Tình hình, kết quả thực hiện Kế hoạch thử thuộc trách nhiệm của Sở A, quý III năm 2025',
  ]);
});
