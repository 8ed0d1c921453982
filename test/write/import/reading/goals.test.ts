// Goals as cells and bullets of plans word them: a row a way of saying it, made up after what provinces write.
import { describe, expect, it } from 'vitest';
import { readBullet } from '../../../../src/write/import/prose/read-bullet.ts';
import { readGoalCell } from '../../../../src/write/import/reading/goal.ts';
import { decide } from './decide.ts';

describe('the cell of a goal', () => {
  decide<readonly [string, string], string | undefined>(
    ([cell, unit]) => {
      const read = readGoalCell(cell, unit);
      return read && [read.goal, read.unit, read.doubt].filter((part) => part !== undefined).join(' | ');
    },
    [
      [['90', '%'], '90'],
      [['100%', '%'], '100'],
      [['100 %', ''], '100 | %'],
      [['≥ 62', '%'], '>= 62'],
      [['>50', '%'], '> 50'],
      [['$\\geq 0,60$', ''], '>= 0.60'],
      [['&ge; 35', '% GRDP'], '>= 35'],
      [['≤ 10', 'Thứ bậc'], '<= 10'],
      [['≤ 10 các tỉnh, thành trên cả nước', 'Thứ bậc'], '<= 10'],
      [['Tối thiểu 95', '%'], '>= 95'],
      [['Trên 70%', '%'], '> 70'],
      [['Dưới 2', '%'], '< 2'],
      [['Không quá 5', 'ngày'], '<= 5'],
      [['Từ 85 trở lên', '%'], '>= 85'],
      [['16-18', '%/năm'], '16..18'],
      [['8 - 10%', ''], '8..10 | %'],
      [['từ 15 đến 20', '%'], '15..20'],
      [['1.780.000', 'thuê bao'], '1780000'],
      [['92.013,235', 'triệu đồng'], '92013.235'],
      [['0,68', ''], '0.68'],
      [['1.250', 'tỷ đồng'], '1250 | goal_two_ways'],
      [['khoảng 40', '%'], '40 | goal_about'],
      [['Top 10', ''], '<= 10 | hạng'],
      [['Thuộc nhóm 15 tỉnh dẫn đầu', ''], '<= 15 | hạng'],
      [['≤ n10', 'Thứ bậc'], '<= 10 | goal_unread'],
      [['Áp dụng tại 03 xã', 'Xã'], '3 | goal_unread'],
      [['Đạt mức tiên tiến', ''], undefined],
      [['Không thấp hơn mức được giao', '%'], undefined],
      [['', '%'], undefined],
    ],
  );
});

describe('a bullet under "Mục tiêu"', () => {
  const words = (text: string): string => {
    const { parts, left: _, ...own } = readBullet(text, { year: 2025 });
    const print = ({ name, goal, unit, by }: typeof own): string =>
      [name, goal, unit, by].filter((part) => part !== undefined).join(' | ');
    return [print(own), ...parts.map(print)].join('\n');
  };
  decide(words, [
    ['Tỷ lệ trẻ em đến trường đạt 98,5%.', 'Tỷ lệ trẻ em đến trường | 98.5 | %'],
    ['Tỷ lệ hộ nghèo giảm còn dưới 3%;', 'Tỷ lệ hộ nghèo | < 3 | %'],
    ['100% xã, phường có trạm y tế.', 'Xã, phường có trạm y tế | 100 | %'],
    ['95% trở lên dân số tham gia bảo hiểm.', 'Dân số tham gia bảo hiểm | >= 95 | %'],
    ['Kinh tế rừng chiếm tối thiểu 12% GRDP của tỉnh;', 'Kinh tế rừng | >= 12 | % GRDP'],
    ['Sản lượng cá tăng bình quân từ 6%/năm;', 'Sản lượng cá tăng bình quân | >= 6 | %/năm'],
    ['Độ che phủ rừng đạt 54 - 55%', 'Độ che phủ rừng | 54..55 | %'],
    ['Thu ngân sách đạt trên 12,5 nghìn tỷ đồng', 'Thu ngân sách | > 12.5 | nghìn tỷ đồng'],
    ['Phấn đấu hết năm 2027, tỷ lệ đô thị hóa đạt 45%', 'Tỷ lệ đô thị hóa | 45 | % | 2027'],
    ['Trước ngày 30/6/2025, 100% thôn có điện.', 'Thôn có điện | 100 | % | 2025-06-29'],
    ['Mở tối thiểu 02 lớp tập huấn trong năm 2026.', 'Mở lớp tập huấn | >= 2 | lớp | 2026'],
    ['Dân số từ 15 tuổi trở lên biết chữ đạt 99%', 'Dân số từ 15 tuổi trở lên biết chữ | 99 | %'],
    [
      'Phủ sóng 5G, mô hình 4 lớp, Đề án 06 được triển khai',
      'Phủ sóng 5G, mô hình 4 lớp, Đề án 06 được triển khai',
    ],
    [
      'Giữ vững quốc phòng, an ninh (phấn đấu 100% xã không có ma túy).',
      'Giữ vững quốc phòng, an ninh (phấn đấu 100% xã không có ma túy)',
    ],
    [
      '80% hộ có nước sạch; 90% trường học đạt chuẩn.',
      '80% hộ có nước sạch; 90% trường học đạt chuẩn\nHộ có nước sạch | 80 | %\nTrường học đạt chuẩn | 90 | %',
    ],
    [
      'Tỷ lệ cấp nước đạt 90%, tỷ lệ thu gom rác đạt 85%.',
      'Tỷ lệ cấp nước đạt 90%, tỷ lệ thu gom rác đạt 85%\nTỷ lệ cấp nước | 90 | %\nTỷ lệ thu gom rác | 85 | %',
    ],
    [
      '100% bệnh viện, 70% trạm y tế triển khai bệnh án điện tử để giảm giấy tờ.',
      'Triển khai bệnh án điện tử để giảm giấy tờ\nBệnh viện triển khai bệnh án điện tử | 100 | %\nTrạm y tế triển khai bệnh án điện tử | 70 | %',
    ],
  ]);

  it('says which figures have two readings and which stand in the middle of a sentence', () => {
    expect(readBullet('Đón trên 1.250 lượt khách', {}).doubts).toEqual(['goal_two_ways']);
    expect(readBullet('Vận động hơn 60% hội viên tham gia học nghề', {}).doubts).toEqual([
      'name_with_number',
    ]);
    expect(readBullet('Tỷ lệ trẻ em đến trường đạt 98,5%.', {}).doubts).toEqual([]);
  });
});
