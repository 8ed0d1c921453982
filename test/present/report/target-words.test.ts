// What a row says of a target in the paper's own words: the goal that is no number, the description beside the figure.
import { describe, expect, it, test } from 'vitest';
import { modelOf, targetIn } from './report-builder.ts';

const row = (fields: object) =>
  targetIn(modelOf({ 'plans/a/targets/1.yaml': { by: '2025', ...fields } }), '1');

describe('the goal of a qualitative target', () => {
  test.each([
    [
      'of its own column',
      'Có trung tâm an ninh mạng (hoặc thuê dịch vụ), giám sát toàn hệ thống',
      'Trung tâm an ninh mạng',
      'Trung tâm an ninh mạng',
    ],
    ['without the mark that ended it', 'Trình độ công nghệ', 'Đạt mức tiên tiến;', 'Đạt mức tiên tiến'],
    [
      'that the name says already is not said again',
      'Có kế hoạch công bố dữ liệu mở',
      'Có kế hoạch công bố dữ liệu mở;',
      '',
    ],
    [
      'that the name begins goes on after it',
      'Mạng 5G',
      'Mạng 5G với tốc độ tối thiểu 100 Mbps.',
      'với tốc độ tối thiểu 100 Mbps',
    ],
    [
      'that the name ends stands before it',
      'Tất cả lãnh đạo xử lý hồ sơ trên mạng',
      'Đến ngày 30/6/2025, tất cả lãnh đạo xử lý hồ sơ trên mạng.',
      'Đến ngày 30/6/2025',
    ],
    [
      'that is most of the name is not said again',
      'Là Trung tâm công nghiệp của vùng',
      'Trung tâm công nghiệp của vùng',
      '',
    ],
    ['that nobody printed is blank', 'Hạ tầng số', undefined, ''],
  ])('%s', (_, name, text, expected) => {
    expect(row({ name, ...(text !== undefined && { source: { text } }) }).goal).toBe(expected);
  });
});

describe('the description', () => {
  const target = { name: 'Quy mô', unit: '%', goal: '>= 35' };
  const source = 'BC 1, dòng 25';

  it('is what the source says of the figure', () => {
    const results = [{ date: '2025-06', value: 36, text: 'ĐẠT (36 trên 100)', source }];
    expect(row({ ...target, results }).description).toBe('ĐẠT (36 trên 100)');
  });

  it('holds what the same paper said beside it at the same time, and nothing of another paper or time', () => {
    const results = [
      { date: '2025-01', value: 30, text: 'tháng Một', source },
      { reported: '2025-06', value: 36, source },
      { reported: '2025-06', text: 'tỉnh A đạt 36%, đứng thứ 3', counts: false, source },
      { reported: '2025-06', text: 'đứng thứ 3', counts: false, source },
      { reported: '2025-06', text: 'tỉnh B', counts: false, source: 'BC 2' },
    ];
    expect(row({ ...target, results }).description).toBe('tỉnh A đạt 36%, đứng thứ 3');
  });

  it('leaves short words where the number would stand, when there are others to describe it', () => {
    const words = { name: 'Có trung tâm', source: { text: 'Trung tâm' } };
    const results = [
      { reported: '2025-06', text: 'Có', source },
      { reported: '2025-06', text: 'Mới có văn bản đề xuất xây dựng.', counts: false, source },
    ];
    const both = row({ ...words, results });
    expect([both.figure?.bare, both.description]).toEqual(['Có', 'Mới có văn bản đề xuất xây dựng.']);
    expect(row({ ...words, results: results.slice(0, 1) }).description).toBe('Có');
  });

  it('does not repeat a bare verdict that a remark already tells', () => {
    const bare = row({ ...target, results: [{ reported: '2025-06', stated: 'achieved', source }] });
    expect([bare.flags.includes('unsupported'), bare.description]).toEqual([true, '']);
  });
});

it('an annex explains “ước” where a figure is an estimate, and says nothing else below', () => {
  const note = (quality: string): string | null | undefined =>
    modelOf({
      'plans/a/targets/1.yaml': {
        name: 'Tỷ lệ',
        unit: '%',
        goal: '>= 80',
        by: '2026',
        results: [{ date: '2025-06', value: 40, quality }],
      },
    }).annexes[0]?.note;
  expect([note('estimate'), note('official')]).toEqual(['“ước” là số liệu ước thực hiện.', null]);
});

it('a list of doubts counts items, and tells every doubt about each', () => {
  const results = [
    { date: '2025-06-30', value: 81, ratio: '1/3', source: 'BC 1' },
    { date: '2025-07-31', value: 82, ratio: '1/2', source: 'BC 2' },
  ];
  const found = modelOf({
    'plans/a/targets/1.yaml': { name: 'Tỷ lệ', unit: '%', goal: '>= 80', by: '2026', results },
  }).quality.find(({ id }) => id === 'contradictory');
  expect([found?.count, found?.rows.length, found?.sentence]).toEqual([
    1,
    2,
    'Số liệu không khớp nhau: 01 (1).',
  ]);
});
