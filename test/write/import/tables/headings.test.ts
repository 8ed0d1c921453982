// Headings of columns, as provinces word them: which role each names, and whether they head a table of targets or of tasks.
import { describe, expect, it } from 'vitest';
import { readTableHeading, yearOf } from '../../../../src/write/import/tables/roles.ts';

const rolesOf = (headings: string): string => {
  const reading = readTableHeading(headings.split(' | '));
  return reading === undefined ? 'none' : `${reading.kind}: ${reading.roles.join(' ')}`;
};

describe('headings', () => {
  it.each([
    [
      'TT | Chỉ tiêu | Đơn vị tính | Kết quả | Cơ quan chủ trì theo dõi, đánh giá',
      'targets: number name unit goal lead',
    ],
    [
      'TT | Tên nhiệm vụ | Cơ quan chủ trì tham mưu/thực hiện | Cơ quan phối hợp | Kết quả | Thời gian hoàn thành',
      'tasks: number name lead coordinating output deadline',
    ],
    [
      'TT | Chỉ tiêu | ĐVT | Mục tiêu | Kết quả hiện tại | Mô tả kết quả hiện tại',
      'targets: number name unit goal result description',
    ],
    ['TT | TÊN NHIỆM VỤ | CHỦ TRÌ | PHỐI HỢP', 'tasks: number name lead coordinating'],
    ['STT | Nội dung | Đơn vị tính | Chỉ tiêu | Đơn vị chủ trì', 'targets: number name unit goal lead'],
    [
      'TT | Chỉ tiêu | Đơn vị | Kế hoạch | Ước thực hiện | Đánh giá',
      'targets: number name unit goal result verdict',
    ],
    [
      'STT | Mục tiêu | ĐVT | Kế hoạch năm 2025 | Ước thực hiện năm 2025 | Kế hoạch năm 2026 | Ghi chú',
      'targets: number name unit goal result goal note',
    ],
    [
      'TT | Mục tiêu | Năm 2025 | Năm 2026 | Năm 2030 | Đơn vị chủ trì',
      'targets: number name goal goal goal lead',
    ],
    [
      'STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan thực hiện | Cơ quan phối hợp | Kết quả đầu ra | Thời hạn | Căn cứ',
      'tasks: number name lead implementing coordinating output deadline reference',
    ],
    [
      'TT | Nội dung công việc | Đơn vị thực hiện | Sản phẩm | Tiến độ | Kinh phí',
      'tasks: number name lead output deadline budget',
    ],
    ['STT | Nhiệm vụ | Đơn vị | Thời hạn', 'tasks: number name lead deadline'],
    ['Nhiệm vụ | Chủ trì | Thời gian', 'tasks: name lead deadline'],
    ['Stt | nhiem vu | don vi chu tri | thoi han', 'tasks: number name lead deadline'],
  ])('%s', (headings, roles) => {
    expect(rolesOf(headings)).toBe(roles);
  });

  it.each([
    'STT | Họ và tên | Chức vụ | Số điện thoại',
    'STT | Nội dung | Kinh phí | Ghi chú',
    'Số hiệu | 25/KH-UBND',
    '5 | Tổ chức danh mục dự án kêu gọi đầu tư | Thanh tra tỉnh | Các cơ quan, đơn vị có liên quan | Quý III năm 2026',
    'Nơi nhận: | TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH',
  ])('%s heads no table of targets or tasks', (headings) => {
    expect(rolesOf(headings)).toBe('none');
  });

  it.each([
    ['Kế hoạch năm 2025', '2025'],
    ['Mục tiêu giai đoạn 2026 - 2030', '2026-2030'],
    ['Mục tiêu', undefined],
  ])('the year of "%s" is %s', (heading, year) => {
    expect(yearOf(heading)).toBe(year);
  });
});
