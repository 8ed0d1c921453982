// Deadlines as documents word them (vn-domain, sections 4 to 6): a row a way of saying it.

import { describe, expect, it } from 'vitest';
import { parseDeadline } from '../../../../src/model/recurrence.ts';
import { byOfHeading } from '../../../../src/write/import/reading/moment.ts';
import { readDeadline } from '../../../../src/write/import/reading/when.ts';
import fc from '../../../fast-check.ts';
import { decide } from './decide.ts';

const year = 2025;

describe('a deadline', () => {
  decide(
    (text: string) => {
      const read = readDeadline(text, { year });
      return read && (read.doubt === undefined ? read.deadline : `${read.deadline}?`);
    },
    [
      ['Thường xuyên', 'ongoing'],
      ['Nhiệm vụ thường xuyên', 'ongoing'],
      ['Thường xuyên, liên tục', 'ongoing'],
      ['Hằng năm', 'yearly'],
      ['Hàng năm', 'yearly'],
      ['Định kỳ hằng năm', 'yearly'],
      ['Hàng quý', 'quarterly'],
      ['Hằng tháng', 'monthly'],
      ['06 tháng một lần', 'half-yearly'],
      ['Tháng 7/2025', '2025-07'],
      ['Tháng 07/2025', '2025-07'],
      ['7/2025', '2025-07'],
      ['Tháng 01 năm 2026', '2026-01'],
      ['Quý IV/2025', '2025-Q4'],
      ['Quý 2/2025', '2025-Q2'],
      ['quý III năm 2025', '2025-Q3'],
      ['Quý II', '2025-Q2'],
      ['6 tháng đầu năm 2025', '2025-H1'],
      ['06 tháng cuối năm 2025', '2025-H2'],
      ['9 tháng năm 2025', '2025-9M'],
      ['Năm 2025', '2025'],
      ['2026', '2026'],
      ['Đến năm 2030', '2030'],
      ['Hết năm 2025', '2025'],
      ['Trong năm 2025', '2025'],
      ['Trước 30/6', '2025-06-29'],
      ['Trước ngày 15/12/2025', '2025-12-14'],
      ['Ngày 31/12/2025', '2025-12-31'],
      ['Hoàn thành trong tháng 9/2025', '2025-09'],
      ['Năm 2025- 2026', '2025/2026'],
      ['2025 - 2030', '2025/2030'],
      ['Giai đoạn 2026-2030', '2026/2030'],
      ['Từ năm 2025 đến năm 2027', '2025/2027'],
      ['Năm 2025 và giai đoạn 2026 - 2030', '2025/2030'],
      ['Năm 2025 và những năm tiếp theo', '2025/..'],
      ['Từ năm 2025 và các năm tiếp theo', '2025/..'],
      ['Tháng 11 của năm trước', 'yearly 11 ahead'],
      ['Tháng 12 hằng năm', 'yearly 12'],
      ['Trước ngày 15 tháng 12 hằng năm', 'yearly 12-15'],
      ['Tháng 6, tháng 12/2025', '2025-12?'],
      ['Theo tiến độ của dự án', undefined],
      ['Ngày 31/02/2025', undefined],
      ['', undefined],
    ],
  );

  it('is always one that kh understands', () => {
    const words = fc.constantFrom(
      'quý',
      'tháng',
      'năm',
      'trước',
      'ngày',
      'hằng',
      'từ',
      'đến',
      'IV',
      '7',
      '31/12',
      '2025',
      '/',
      '-',
      'và',
      'giai đoạn',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
        const read = readDeadline(parts.join(' '), { year });
        expect(read === undefined || parseDeadline(read.deadline) !== undefined).toBe(true);
      }),
    );
  });
});

describe('the year of a heading', () => {
  decide(byOfHeading, [
    ['Mục tiêu đến hết năm 2025', '2025'],
    ['Đến năm 2030', '2030'],
    ['Mục tiêu tầm nhìn đến năm 2045', '2045'],
    ['Mục tiêu đến năm 2025, định hướng đến năm 2030', undefined],
    ['Kinh tế số', undefined],
  ]);
});
