// What an import cannot make an item of is named in the review: rows without cells, money, figures; and a deadline is no part of a body's name.
import { describe, expect, it } from 'vitest';
import { reviewText } from '../../../src/write/import/review.ts';
import { draftOf } from './made-up.ts';

const TEXT = `ỦY BAN NHÂN DÂN
TỈNH SÔNG HỒ
Số: 12/KH-UBND
Sông Hồ, ngày 05 tháng 02 năm 2026

KẾ HOẠCH
Giảm nghèo năm 2026

I. MỤC TIÊU
1. Mục tiêu cụ thể
- Trồng mới 1.250 ha rừng; tỷ lệ che phủ rừng đạt 46,5%.
2. Chỉ tiêu theo biểu
TT Chỉ tiêu ĐVT Thực hiện 2025 Năm 2026 Chủ trì
1 Tỷ lệ hộ nghèo % 3,1 2,35 Sở Nông nghiệp và Môi trường
2 Tỷ lệ bao phủ BHYT % 94,2 95 Sở Y tế

II. NHIỆM VỤ, GIẢI PHÁP
1. Nông nghiệp
a) Xây dựng vùng nuôi. Chủ trì: Sở Y tế; phối hợp: Sở Tài chính. Hoàn thành trước ngày 30/6/2026.

III. KINH PHÍ
Tổng kinh phí: 128.750 triệu đồng, trong đó ngân sách tỉnh 68.750 triệu đồng.

IV. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính tổng hợp, báo cáo UBND tỉnh hằng quý, 6 tháng và năm.
2. Sở Y tế: báo cáo trước ngày 15 tháng cuối quý; báo cáo năm trước ngày 15/12.
`;

describe('an invented plan with more than kh can enter', () => {
  const draft = draftOf(TEXT);
  const doubtsOf = (kind: string) =>
    draft?.doubts.filter((doubt) => doubt.kind === kind).map(({ item, text }) => `${item}: ${text}`);

  it('names the rows whose cells nothing parts, and does not say that there is no table', () => {
    expect(doubtsOf('table_in_lines')).toEqual([
      'plan: TT Chỉ tiêu ĐVT Thực hiện 2025 Năm 2026 Chủ trì',
      'plan: 1 Tỷ lệ hộ nghèo % 3,1 2,35 Sở Nông nghiệp và Môi trường',
      'plan: 2 Tỷ lệ bao phủ BHYT % 94,2 95 Sở Y tế',
    ]);
    const review = draft === undefined ? '' : reviewText(draft, true, 'vi');
    expect(review).not.toContain('không có bảng');
    expect(review).toContain('Không bảng nào chia được ô');
  });

  it('names the figures and the money that are in no file', () => {
    expect(doubtsOf('figure_left')).toEqual(['targets/1-01: 1.250 ha rừng']);
    expect(doubtsOf('budget_left')).toEqual([
      'plan: Tổng kinh phí: 128.750 triệu đồng, trong đó ngân sách tỉnh 68.750 triệu đồng.',
    ]);
  });

  it('takes the deadline behind the last body for the deadline', () => {
    const tasks = draft?.plans[0]?.tasks.map(({ lead, coordinating, deadline }) => ({
      lead,
      coordinating,
      deadline,
    }));
    expect(tasks).toEqual([{ lead: ['so-y-te'], coordinating: ['so-tai-chinh'], deadline: '2026-06-29' }]);
  });

  it('takes every rhythm of reports, of the body that the clause begins with', () => {
    const duties = draft?.plans[0]?.reporting.map(({ every, by }) => `${every} ${by.join()}`);
    expect(duties).toEqual([
      'quarterly so-tai-chinh',
      'half-yearly so-tai-chinh',
      'yearly so-tai-chinh',
      'quarterly so-y-te',
      'yearly so-y-te',
    ]);
  });
});
