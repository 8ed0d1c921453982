// What stands around the goals and tables of an invented plan: letterhead, title, purpose, recipients, signature, titles of annexes.
import type { BuiltBlock } from './built.ts';
import type { Random } from './random.ts';

export interface Made {
  readonly random: Random;
  readonly year: string;
  readonly province: string;
}

export const line = (text: string): BuiltBlock => ({ kind: 'paragraph', text });
const sideBySide = (left: string, right: string): BuiltBlock => ({
  kind: 'table',
  columns: 2,
  plain: true,
  rows: [{ kind: 'item', cells: [{ text: left }, { text: right }] }],
});

export function head({ random, year, province }: Made): BuiltBlock[] {
  const number = `Số: ${10 + random.below(300)}/KH-UBND`;
  const day = `${province}, ngày ${10 + random.below(18)} tháng ${1 + random.below(12)} năm ${year}`;
  const state = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
  const issuer = `ỦY BAN NHÂN DÂN\nTỈNH ${province.toUpperCase()}`;
  const top = random.chance(50)
    ? [sideBySide(`${issuer}\n${number}`, `${state}\n${day}`)]
    : [issuer, state, number, day].flatMap((text) => text.split('\n').map(line));
  return [
    ...top,
    line('KẾ HOẠCH'),
    line(`Chuyển đổi số tỉnh ${province} năm ${year}`),
    line(
      'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
    ),
    line('I. MỤC ĐÍCH, YÊU CẦU'),
    line('- Cụ thể hóa các nhiệm vụ được giao, bảo đảm thống nhất, hiệu quả.'),
    line('- Xác định rõ trách nhiệm của từng cơ quan, đơn vị trong tổ chức thực hiện.'),
  ];
}

export function tail({ random, province }: Made): BuiltBlock[] {
  const receivers = ['Nơi nhận:', '- Như trên;', '- Chủ tịch, các PCT UBND tỉnh;', '- Lưu: VT.'];
  const signer = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Thử'];
  return [
    line('III. NHIỆM VỤ, GIẢI PHÁP'),
    line('Các nhiệm vụ cụ thể tại Phụ lục kèm theo Kế hoạch này.'),
    line('IV. TỔ CHỨC THỰC HIỆN'),
    line(
      `Trên đây là Kế hoạch chuyển đổi số của tỉnh ${province}, đề nghị các cơ quan, đơn vị nghiêm túc thực hiện./.`,
    ),
    ...(random.chance(50)
      ? [sideBySide(receivers.join('\n'), signer.join('\n'))]
      : [...receivers, ...signer].map(line)),
  ];
}

export function annexTitle(
  { random, year, province }: Made,
  at: number,
  count: number,
  title: string,
): BuiltBlock[] {
  const roman = count === 1 ? '' : ` ${['I', 'II'][at] ?? ''}`;
  const label = random.chance(50) ? `PHỤ LỤC${roman}` : `Phụ lục${roman}`;
  const from = `(Kèm theo Kế hoạch số /KH-UBND ngày / /${year} của UBND tỉnh ${province})`;
  return [{ kind: 'paragraph', text: label, pageBreakBefore: true }, line(title), line(from)];
}
