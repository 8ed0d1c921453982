// A short invented plan, as text and as the lines that a test puts together anew; and importing it into files held in memory.
import { validate } from '../../../src/check/validate.ts';
import { readDocuments } from '../../../src/load/document.ts';
import { parseDay } from '../../../src/model/civil-date.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { SourceDocument } from '../../../src/model/source-document.ts';
import { changesOf } from '../../../src/write/import/changes.ts';
import type { Draft } from '../../../src/write/import/draft/types.ts';
import { interpret } from '../../../src/write/import/interpret.ts';

export const MADE_UP = `ỦY BAN NHÂN DÂN
TỈNH SÔNG HỒ
Số: 12/KH-UBND
Sông Hồ, ngày 05 tháng 02 năm 2026

KẾ HOẠCH
Phát triển nghề cá năm 2026

Căn cứ Nghị quyết số 36-NQ/TW ngày 22/10/2018 của Ban Chấp hành Trung ương về chiến lược biển;
Thực hiện Quyết định số 339/QĐ-TTg ngày 11/3/2021 của Thủ tướng Chính phủ phê duyệt Chiến lược thủy sản.

I. MỤC TIÊU
1. Mục tiêu chung
- Nghề cá phát triển bền vững.
2. Mục tiêu cụ thể đến năm 2026
- 100% tàu cá lắp thiết bị giám sát.
- Sản lượng nuôi trồng đạt trên 45 nghìn tấn; tỷ lệ cơ sở nuôi được cấp mã số đạt 80%.
- Giữ gìn môi trường vùng nuôi.

II. NHIỆM VỤ, GIẢI PHÁP
1. Khai thác
a) Nâng cấp cảng cá.
b) Hàng năm kiểm tra tàu cá.
2. Nuôi trồng
a) Xây dựng vùng nuôi an toàn.

III. TỔ CHỨC THỰC HIỆN
1. Sở Nông nghiệp và Môi trường
- Là cơ quan thường trực; chủ trì, phối hợp với Sở Tài chính thực hiện các nhiệm vụ tại điểm a khoản 1 Mục II.
- Định kỳ hằng quý báo cáo UBND tỉnh.
2. Công an tỉnh: chủ trì thực hiện nhiệm vụ tại điểm b, c khoản 1 Mục II.

Trên đây là Kế hoạch phát triển nghề cá năm 2026./.

Nơi nhận:
- Các sở, ban, ngành;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Thị Bình

PHỤ LỤC
DANH MỤC CHỈ TIÊU
TT\tChỉ tiêu\tĐơn vị tính\tMục tiêu năm 2026\tCơ quan chủ trì\tGhi chú
I\tKhai thác\t\t\t\t
1\tSản lượng khai thác\tTấn\t≥ 12.500,5\tSở Nông nghiệp và Môi trường\ttheo thống kê
2\tTàu cá vi phạm\tTàu\t≤ 3\tCông an tỉnh\t
2.1\tTàu trên 15 mét\tTàu\t0\t\t
`;

export const documentOfText = (text: string): SourceDocument => ({
  name: 'nghe-ca.txt',
  format: 'text',
  blocks: text
    .split('\n')
    .map((line, index) => ({ kind: 'paragraph' as const, text: line, at: { line: index + 1 } }))
    .filter((block) => block.text.trim() !== ''),
  remarks: [],
});

/** Undefined where the text holds no plan. */
export function draftOf(text: string): Draft | undefined {
  const read = interpret({
    document: documentOfText(text),
    planId: 'thu',
    registers: [],
    issuer: 'thu-tinh',
  });
  return 'draft' in read ? read.draft : undefined;
}

/** The files that an import writes into an empty repository, by path. */
export function filesOfDraft(draft: Draft): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const change of changesOf(draft, true, 'vi')) {
    if ('text' in change) files.set(change.file, change.text);
    else files.set(change.file, change.edit(files.get(change.file) ?? '')?.text ?? '');
  }
  return files;
}

/** Errors that `kh validate` finds in them. */
export function errorsIn(files: ReadonlyMap<string, string>): readonly Finding[] {
  const sources = [...files].map(([path, text]) => ({ path, text }));
  const { findings } = validate(readDocuments(sources), parseDay('2026-03-01') ?? 0);
  return findings.filter(({ severity }) => severity === 'error');
}
