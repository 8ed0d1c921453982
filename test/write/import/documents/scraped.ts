// Invented tables with two goal columns, headings of two lines, groups, merged leads and a row of totals, as people copy them into text:
// saved by an office program (a line a cell, blank lines for merged ones), or scraped from a page (only what is printed).
import { randomFrom } from './random.ts';

export interface ScrapedRow {
  readonly number: string;
  readonly name: string;
  readonly unit: string;
  readonly base: string;
  readonly part: string;
  readonly whole: string;
  /** Empty where the cell is merged with the one above. */
  readonly lead: string;
  readonly note: string;
}

export interface Scraped {
  readonly rows: readonly ScrapedRow[];
  readonly total: readonly string[];
  /** What is printed: every line that says something, in order. */
  readonly lines: readonly string[];
  readonly text: string;
}

const NAMES = [
  'Tổng lượt khách du lịch',
  'Công suất sử dụng phòng bình quân',
  'Tỷ lệ hộ dân dùng nước sạch',
  'Sản lượng hàng hóa qua cảng',
  'Tỷ lệ hồ sơ giải quyết đúng hạn',
  'Diện tích rừng trồng mới',
  'Số doanh nghiệp thành lập mới',
  'Tỷ lệ lao động qua đào tạo',
  'Thu ngân sách trên địa bàn',
  'Số mô hình sản xuất hữu cơ',
  'Tỷ lệ trường học đạt chuẩn quốc gia',
  'Kim ngạch xuất khẩu hàng hóa',
];
const UNITS = ['%', 'Nghìn lượt', 'Tỷ đồng', 'Ha', 'Doanh nghiệp', 'Tấn', 'Mô hình'];
const LEADS = ['Sở Y tế', 'Sở Tài chính', 'Sở Công Thương', 'Công an tỉnh', 'Sở Nông nghiệp và Môi trường'];
const GROUPS = ['Kinh tế', 'Xã hội và môi trường', 'Hạ tầng, đô thị'];
/** Headings of the base, of both goals, of each goal. */
const YEARS = [
  ['Thực hiện năm 2025', 'Năm 2026', '6 tháng', 'Cả năm'],
  ['Ước TH 2025', 'Kế hoạch năm 2026', '6 tháng đầu năm', 'Cả năm'],
  ['Kết quả năm 2025', 'Mục tiêu 2026', 'Quý I', 'Cả năm'],
] as const;
const LETTERHEAD = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH SÔNG HỒ',
  'Số: 12/KH-UBND',
  'Sông Hồ, ngày 05 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Phát triển kinh tế năm 2026',
  'PHỤ LỤC I',
  'HỆ THỐNG CHỈ TIÊU NĂM 2026',
];

export function scrapedOf(seed: number, style: 'saved' | 'scraped'): Scraped {
  const random = randomFrom(seed);
  const [base, both, part, whole] = random.pick(YEARS);
  const hasNotes = random.chance(60);
  const upper = ['TT', 'Chỉ tiêu', 'ĐVT', base, both, 'Cơ quan chủ trì', ...(hasNotes ? ['Ghi chú'] : [])];
  const before = Array<string>(4).fill('');
  const after = Array<string>(hasNotes ? 2 : 1).fill('');
  const cells: string[][] = [upper, [...before, part, whole, ...after]];
  const figure = (): string => {
    const value = 3 + random.below(95);
    return random.pick([`${value}`, `${value},${1 + random.below(9)}`, `1.${100 + value}`, `${value}`]);
  };
  const goal = (): string => random.pick([figure(), `≥ ${figure()}`, `trên ${figure()}`, figure()]);
  const rows: ScrapedRow[] = [];
  const names = random.shuffled(NAMES);
  const groups = random.chance(70) ? random.shuffled(GROUPS).slice(0, 2) : [''];
  const numerals = ['I', 'II'];
  groups.forEach((group, at) => {
    if (group !== '') cells.push([numerals[at] ?? '', group]);
    for (let count = 3 + random.below(3); count > 0; count -= 1) {
      const isMerged = rows.length > 0 && random.chance(20);
      const row: ScrapedRow = {
        number: String(rows.length + 1),
        name: names.pop() ?? 'Chỉ tiêu khác',
        unit: random.pick(UNITS),
        base: random.chance(85) ? figure() : '',
        part: random.chance(80) ? goal() : '',
        whole: goal(),
        lead: isMerged ? '' : random.pick(LEADS),
        note: hasNotes && random.chance(30) ? 'Chỉ tiêu mới' : '',
      };
      rows.push(row);
      const { number, name, unit, base: was, part: first, whole: all, lead, note } = row;
      cells.push([number, name, unit, was, first, all, lead, ...(hasNotes ? [note] : [])]);
    }
  });
  const total = random.chance(50) ? ['Tổng cộng', `${1 + random.below(9)}.${100 + random.below(900)},5`] : [];
  if (total.length > 0)
    cells.push(['', total[0] ?? '', '', '', '', total[1] ?? '', '', ...(hasNotes ? [''] : [])]);
  const printed = cells.flat().filter((cell) => style === 'saved' || cell !== '');
  const lines = [...LETTERHEAD, ...printed];
  return { rows, total, lines: cells.flat().filter((cell) => cell !== ''), text: `${lines.join('\n')}\n` };
}
