// A letterhead and a signature that stand in tables without lines, as most Word documents have them.
import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';

const cell = (...lines: readonly string[]): string =>
  `<td>${lines.map((line) => `<p>${line}</p>`).join('')}</td>`;
const PAGE = `<html><body><table><tr>${cell('ỦY BAN NHÂN DÂN', 'TỈNH SÔNG HỒ', 'Số: 214/KH-UBND')}${cell(
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Sông Hồ, ngày 27 tháng 01 năm 2026',
)}</tr></table>
<p>KẾ HOẠCH</p><p>Phát triển nghề cá năm 2026</p><p>Căn cứ Luật Thủy sản;</p>
<p>I. MỤC TIÊU</p><p>- 100% tàu cá lắp thiết bị giám sát.</p>
<p>Trên đây là Kế hoạch phát triển nghề cá năm 2026./.</p>
<table><tr>${cell('Nơi nhận:', '- Các sở, ban, ngành;', '- Lưu: VT.')}${cell(
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Lê Thị Bình',
)}</tr></table></body></html>`;

describe('a letterhead and a signature laid out as tables', () => {
  it('give the number, the day, the province, the signer and the recipients', async () => {
    const draft = await imported('ke-hoach.html', new TextEncoder().encode(PAGE), []);
    expect(draft.issuer).toEqual({ id: 'song-ho', name: 'Tỉnh Sông Hồ', isNew: true });
    expect(draft.plans[0]).toMatchObject({
      number: '214/KH-UBND',
      title: 'Kế hoạch phát triển nghề cá năm 2026',
      issued: '2026-01-27',
      signer: 'Lê Thị Bình',
      signer_title: 'TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH',
      recipients: ['Các sở, ban, ngành', 'Lưu: VT'],
    });
    expect(draft.plans[0]?.targets).toHaveLength(1);
  });
});
