// Which way a goal binds, and that no figure of a bullet is left out without a word: a row a way of saying it.
import { describe, expect, it } from 'vitest';
import { readBullet } from '../../../../src/write/import/prose/read-bullet.ts';
import { leaning } from '../../../../src/write/import/reading/direction.ts';
import { readGoalCell } from '../../../../src/write/import/reading/goal.ts';
import { decide } from './decide.ts';

/** Name, goal and unit; then the doubts; a part a line. */
const read = (text: string): string => {
  const { parts, ...own } = readBullet(text, { year: 2026 });
  const words = ({ name, goal, unit, doubts }: Omit<typeof own, 'left'>): string =>
    [name, goal ?? 'no goal', unit, ...doubts.map((doubt) => `? ${doubt}`)]
      .filter((part) => part !== undefined)
      .join(' | ');
  return [words(own), ...parts.map(words)].join('\n');
};

describe('words of direction', () => {
  decide(read, [
    ['Tỷ lệ hộ nghèo giảm còn 2,1%.', 'Tỷ lệ hộ nghèo | <= 2.1 | %'],
    ['Tỷ lệ hộ nghèo giảm xuống 2,1%.', 'Tỷ lệ hộ nghèo | <= 2.1 | %'],
    ['Tỷ lệ hộ nghèo còn dưới 2,1%.', 'Tỷ lệ hộ nghèo | < 2.1 | %'],
    ['Tỷ lệ hộ nghèo giảm xuống còn không quá 2,1%.', 'Tỷ lệ hộ nghèo | <= 2.1 | %'],
    ['Kéo giảm tỷ lệ hộ nghèo xuống 2,1%.', 'Tỷ lệ hộ nghèo | <= 2.1 | %'],
    ['Giảm tỷ lệ hộ nghèo từ 3,5% xuống còn 2,1%.', 'Tỷ lệ hộ nghèo | <= 2.1 | % | ? figure_left'],
    ['Kéo giảm số vụ tai nạn còn 45 vụ.', 'Số vụ tai nạn | <= 45 | vụ'],
    ['Tỷ lệ thất nghiệp không vượt 4%.', 'Tỷ lệ thất nghiệp | <= 4 | %'],
    ['Tỷ lệ thất nghiệp thấp hơn 4%.', 'Tỷ lệ thất nghiệp | < 4 | %'],
    ['Tỷ lệ nợ xấu tối đa 3%.', 'Tỷ lệ nợ xấu | <= 3 | %'],
    ['Hạn chế tỷ lệ thất nghiệp ở mức 3%.', 'Tỷ lệ thất nghiệp | <= 3 | %'],
    ['Tỷ lệ hộ nghèo còn khoảng 2%.', 'Tỷ lệ hộ nghèo | <= 2 | % | ? goal_about'],
    ['Tỷ lệ hộ nghèo giảm còn 2 - 3%.', 'Tỷ lệ hộ nghèo | <= 3 | %'],
    ['Số vụ tai nạn giảm 10%.', 'Số vụ tai nạn giảm | 10 | %'],
    ['Số vụ tai nạn giảm ít nhất 10%.', 'Số vụ tai nạn giảm | >= 10 | %'],
    ['Tỷ lệ đô thị hóa đạt từ 45% trở lên.', 'Tỷ lệ đô thị hóa | >= 45 | %'],
    [
      'Kim ngạch xuất khẩu tăng từ 1,2 tỷ USD lên 1,5 tỷ USD.',
      'Kim ngạch xuất khẩu | 1.5 | tỷ USD | ? figure_left',
    ],
    [
      'Năng suất lao động tăng 6 - 6,5%, đạt 185,4 triệu đồng/lao động.',
      'Năng suất lao động tăng 6 - 6,5%, đạt 185,4 triệu đồng/lao động | no goal | ? several_parts\nNăng suất lao động tăng | 6..6.5 | %\nNăng suất lao động | 185.4 | triệu đồng/lao động',
    ],
    ['Tỷ lệ đô thị hóa tăng lên 45%.', 'Tỷ lệ đô thị hóa | 45 | %'],
  ]);
});

describe('what must not happen', () => {
  decide(read, [
    [
      'Không để xảy ra ùn tắc kéo dài trên 30 phút.',
      'Không để xảy ra ùn tắc kéo dài trên 30 phút | no goal | ? figure_left',
    ],
    ['Không xảy ra cháy rừng trên 5 ha.', 'Không xảy ra cháy rừng trên 5 ha | no goal | ? figure_left'],
    ['Không để tỷ lệ thất nghiệp vượt quá 4%.', 'Tỷ lệ thất nghiệp | <= 4 | %'],
    ['Không để tỷ lệ che phủ rừng dưới 46%.', 'Không để tỷ lệ che phủ rừng | >= 46 | %'],
    ['100% xã không có tội phạm.', 'Xã không có tội phạm | 100 | %'],
  ]);
});

describe('a name of something bad without words of direction', () => {
  decide(read, [
    ['Tỷ lệ hộ nghèo 2,1%.', 'Tỷ lệ hộ nghèo | <= 2.1 | % | ? goal_direction'],
    ['Tỷ lệ thất nghiệp đạt 2 - 3%.', 'Tỷ lệ thất nghiệp | <= 3 | % | ? goal_direction'],
    ['Tỷ suất tử vong trẻ em là 17,9%.', 'Tỷ suất tử vong trẻ em | <= 17.9 | % | ? goal_direction'],
    [
      'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng đạt 12%.',
      'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng | <= 12 | % | ? goal_direction',
    ],
    ['Tỷ lệ nợ xấu trên 3%.', 'Tỷ lệ nợ xấu | > 3 | % | ? goal_direction'],
    [
      'Tỷ lệ hộ nghèo được cấp thẻ bảo hiểm y tế đạt 100%.',
      'Tỷ lệ hộ nghèo được cấp thẻ bảo hiểm y tế | 100 | %',
    ],
    ['Tỷ lệ điều tra, khám phá tội phạm đạt 80%.', 'Tỷ lệ điều tra, khám phá tội phạm | 80 | %'],
    ['Tỷ lệ tham gia bảo hiểm thất nghiệp đạt 35%.', 'Tỷ lệ tham gia bảo hiểm thất nghiệp | 35 | %'],
    ['Tỷ lệ hộ nghèo giảm bình quân 1,5%/năm.', 'Tỷ lệ hộ nghèo giảm bình quân | 1.5 | %/năm'],
  ]);
});

describe('the figures of a bullet', () => {
  decide<string, readonly string[]>(
    (text) => readBullet(text, { year: 2026 }).left,
    [
      [
        'Trồng mới 1.250 ha rừng, trong đó 320 ha rừng gỗ lớn; tỷ lệ che phủ rừng đạt 46,5%.',
        ['1.250 ha rừng', '320 ha rừng'],
      ],
      [
        'Giải quyết việc làm mới cho 12.500 lao động, xuất khẩu lao động 1.200 người.',
        ['12.500 lao động', '1.200 người'],
      ],
      ['Tuổi thọ trung bình 75,5 tuổi (số năm sống khỏe tối thiểu 67 năm).', ['75,5 tuổi', '67 năm']],
      ['Tỷ lệ hộ nghèo giảm còn 2,1%.', []],
      ['Phủ sóng 5G, triển khai Đề án 06 và Nghị quyết số 57-NQ/TW năm 2026, dân số từ 15 tuổi trở lên.', []],
      ['Giai đoạn 2026 - 2030 tăng 8 - 10%/năm.', []],
    ],
  );

  it('are never said to be missing from a clause that has them', () => {
    const { doubts } = readBullet('Trồng mới 1.250 ha rừng; tỷ lệ che phủ rừng đạt 46,5%.', {});
    expect(doubts).toEqual(['figure_left']);
  });

  it('are a range where the unit stands with both', () => {
    expect(read('Thu nhập bình quân đạt từ 62 triệu đồng đến 65 triệu đồng/người/năm.')).toBe(
      'Thu nhập bình quân | 62..65 | triệu đồng/người/năm',
    );
  });
});

describe('the cell of a goal that is to be fallen to', () => {
  decide<string, string | undefined>(
    (cell) => readGoalCell(cell, '%')?.goal,
    [
      ['Giảm còn 2,1', '<= 2.1'],
      ['Xuống còn 2,1', '<= 2.1'],
      ['Giảm còn dưới 2,1', '< 2.1'],
      ['còn 2 - 3', '<= 3'],
      ['Không vượt 4', '<= 4'],
      ['Giảm 5%', undefined],
    ],
  );
});

describe('the goal beside the name of its row', () => {
  decide<readonly [string, string], string>(
    ([name, goal]) => {
      const { goal: leant, doubt } = leaning(name, goal);
      return doubt === undefined ? leant : `${leant} ? ${doubt}`;
    },
    [
      [['Tỷ lệ hộ nghèo', '2.1'], '<= 2.1 ? goal_direction'],
      [['Thời gian giải quyết hồ sơ', '5'], '<= 5 ? goal_direction'],
      [['Tỷ lệ hộ nghèo', '<= 2.1'], '<= 2.1'],
      [['Số hộ thoát nghèo', '1500'], '1500'],
      [['Mức giảm tỷ lệ hộ nghèo', '1.5'], '1.5'],
      [['Giảm tỷ lệ hộ nghèo', '1.5'], '1.5 ? goal_direction'],
      [['Tỷ lệ che phủ rừng', '46.5'], '46.5'],
    ],
  );
});
