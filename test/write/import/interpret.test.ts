// A whole invented plan: every file as it is written, the review, and what holds for any text at all.

import { describe, expect, it } from 'vitest';
import { interpret } from '../../../src/write/import/interpret.ts';
import fc from '../../fast-check.ts';
import { documentOfText, draftOf, errorsIn, filesOfDraft, MADE_UP } from './made-up.ts';

const draft = draftOf(MADE_UP);
const files = draft === undefined ? new Map<string, string>() : filesOfDraft(draft);
const body = (file: string): string => (files.get(`plans/thu/${file}`) ?? '').split('\n').slice(1).join('\n');

describe('an invented plan', () => {
  it('becomes a plan without errors', () => {
    expect(errorsIn(files)).toEqual([]);
    expect([...files.keys()].sort()).toEqual([
      'plans/agencies/thu-tinh.yaml',
      'plans/thu/import-record.json',
      'plans/thu/import-review.md',
      'plans/thu/plan.yaml',
      'plans/thu/targets/1.yaml',
      'plans/thu/targets/2-01.yaml',
      'plans/thu/targets/2-02.yaml',
      'plans/thu/targets/2-02a.yaml',
      'plans/thu/targets/2-02b.yaml',
      'plans/thu/targets/2-03.yaml',
      'plans/thu/targets/2.1.yaml',
      'plans/thu/targets/2.yaml',
      'plans/thu/tasks/II.1.a.yaml',
      'plans/thu/tasks/II.1.b.yaml',
      'plans/thu/tasks/II.2.a.yaml',
    ]);
  });

  it('has the data of its document', () => {
    expect(body('plan.yaml')).toMatchInlineSnapshot(`
      "number: "12/KH-UBND"
      title: "Kế hoạch phát triển nghề cá năm 2026"
      issuer: thu-tinh
      issued: 2026-02-05
      signer: "Lê Thị Bình"
      signer_title: "TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH"
      period: 2026
      standing_agency: so-nnmt
      based_on:
        - {number: "36-NQ/TW", date: 2018-10-22, issuer: "Ban Chấp hành Trung ương", title: "về chiến lược biển"}
        - {number: "339/QĐ-TTg", date: 2021-03-11, issuer: "Thủ tướng Chính phủ", title: "phê duyệt Chiến lược thủy sản"}
      groups:
        - {id: I, label: "I", name: "MỤC TIÊU"}
        - {id: I.2, label: "2", name: "Mục tiêu cụ thể đến năm 2026", parent: "I"}
        - {id: II, label: "II", name: "NHIỆM VỤ, GIẢI PHÁP"}
        - {id: II.1, label: "1", name: "Khai thác", parent: "II"}
        - {id: II.2, label: "2", name: "Nuôi trồng", parent: "II"}
        - {id: pl, label: "Phụ lục", name: "DANH MỤC CHỈ TIÊU"}
        - {id: pl-I, label: "I", name: "Khai thác", parent: "pl"}
      reporting:
        - {every: quarterly, by: [so-nnmt], text: "Định kỳ hằng quý báo cáo UBND tỉnh", place: "Mục III.1, gạch đầu dòng 2"}
      recipients:
        - "Các sở, ban, ngành"
        - "Lưu: VT"
      unresolved:
        - {place: "khoản 2 Mục III", text: "điểm b, c khoản 1 Mục II", agency: cong-an-tinh}
      source: {document: "nghe-ca.txt"}
      "
    `);
  });

  it('has targets from bullets, with their parts, and from rows, with what has no field of its own', () => {
    expect(
      ['2-02', '2-02a', '2-02b', '1', '2.1'].map((id) => body(`targets/${id}.yaml`)).join('\n'),
    ).toMatchInlineSnapshot(`
      "name: "Sản lượng nuôi trồng đạt trên 45 nghìn tấn; tỷ lệ cơ sở nuôi được cấp mã số đạt 80%"
      group: I.2
      by: 2026
      source: {place: "Mục I.2, gạch đầu dòng 2", text: "Sản lượng nuôi trồng đạt trên 45 nghìn tấn; tỷ lệ cơ sở nuôi được cấp mã số đạt 80%."}

      name: "Sản lượng nuôi trồng"
      group: I.2
      parent: "2-02"
      unit: "nghìn tấn"
      goal: "> 45"
      by: 2026
      source: {place: "Mục I.2, gạch đầu dòng 2", text: "Sản lượng nuôi trồng đạt trên 45 nghìn tấn"}

      name: "Tỷ lệ cơ sở nuôi được cấp mã số"
      group: I.2
      parent: "2-02"
      unit: "%"
      goal: 80
      by: 2026
      source: {place: "Mục I.2, gạch đầu dòng 2", text: "tỷ lệ cơ sở nuôi được cấp mã số đạt 80%."}

      name: "Sản lượng khai thác"
      group: pl-I
      unit: "Tấn"
      goal: ">= 12500.5"
      by: 2026
      lead: [so-nnmt]
      source: {place: "Phụ lục, dòng 1", text: "≥ 12.500,5"}
      note: "Ghi chú: theo thống kê"

      name: "Tàu trên 15 mét"
      group: pl-I
      parent: "2"
      unit: "Tàu"
      goal: "<= 0"
      by: 2026
      lead: [cong-an-tinh]
      source: {place: "Phụ lục, dòng 2.1", text: "0"}
      "
    `);
  });

  it('has tasks with those who answer by cross-reference', () => {
    expect(
      ['II.1.a', 'II.1.b', 'II.2.a'].map((id) => body(`tasks/${id}.yaml`)).join('\n'),
    ).toMatchInlineSnapshot(`
      "name: "Nâng cấp cảng cá."
      group: II.1
      lead: [so-nnmt]
      coordinating: [so-tai-chinh]
      source: {place: "điểm a khoản 1 Mục II"}
      note: "Chủ trì: Mục III.1, gạch đầu dòng 1; phối hợp: Mục III.1, gạch đầu dòng 1."

      name: "Hàng năm kiểm tra tàu cá."
      group: II.1
      lead: [cong-an-tinh]
      deadline: yearly
      deadline_text: "Hàng năm"
      source: {place: "điểm b khoản 1 Mục II"}
      note: "Chủ trì: khoản 2 Mục III."

      name: "Xây dựng vùng nuôi an toàn."
      group: II.2
      source: {place: "điểm a khoản 2 Mục II"}
      "
    `);
  });

  it('names every doubt and proves that no cell is lost', () => {
    expect(files.get('plans/thu/import-review.md')).toMatchInlineSnapshot(`
      "# Cần kiểm tra sau khi nhập: Kế hoạch phát triển nghề cá năm 2026

      Nhập từ \`nghe-ca.txt\`. Mỗi dòng dưới đây là một chỗ máy đọc chưa chắc: dòng trong nguồn, chữ in, cách đã đọc. Kiểm tra xong thì đánh dấu \`[x]\`; xong hết thì xóa tệp này.

      Đã lập 8 chỉ tiêu, 3 nhiệm vụ, 7 nhóm; 12 chỗ cần kiểm tra.

      ## Cơ quan chưa có trong sổ (3)

      Vì sao: Không tên nào trong sổ giống; đã thêm vào sổ để đề xuất.
      Cần làm: Xem mã, tên, loại trong \`plans/agencies/\`; trùng với cơ quan đã có thì gộp lại, đúng thì bỏ dòng \`note\`.

      - [ ] dòng 48, \`targets/1\` lead: “Sở Nông nghiệp và Môi trường” → so-nnmt: Sở Nông nghiệp và Môi trường
      - [ ] dòng 49, \`targets/2\` lead: “Công an tỉnh” → cong-an-tinh: Công an tỉnh
      - [ ] dòng 29, kế hoạch coordinating: “Sở Tài chính” → so-tai-chinh: Sở Tài chính

      ## Ô trống được hiểu là như dòng trên (1)

      Vì sao: Bảng không gộp ô; ô trống có thể là như dòng trên, có thể là không có.
      Cần làm: Xem lại trong bản in; dòng nào không phải thì xóa mã ở trường ấy.

      - [ ] dòng 50, \`targets/2.1\` lead → Công an tỉnh

      ## Mục tiêu là số 0 (1)

      Vì sao: Số nào cũng từ 0 trở lên, nên số 0 in trần được hiểu là không quá 0 (không để xảy ra).
      Cần làm: Đúng thì để nguyên; nghĩa khác thì sửa \`goal\`.

      - [ ] dòng 50, \`targets/2.1\` goal: “0” → \\<= 0

      ## Chỉ tiêu có mục tiêu riêng mà có dòng con (1)

      Vì sao: Dòng bên dưới (như “Trong đó”) thành chỉ tiêu con; chỉ tiêu mẹ không tính trong tổng, không hỏi số liệu riêng.
      Cần làm: Muốn tính riêng chỉ tiêu này thì bỏ \`parent\` ở các dòng con.

      - [ ] dòng 49, \`targets/2\`: “Tàu cá vi phạm” → \\<= 3

      ## Chữ chỉ thời gian đứng trong câu (1)

      Vì sao: “Thường xuyên”, “hằng năm” nằm trong lời nhiệm vụ chứ không phải một cột thời hạn.
      Cần làm: Đúng là thời hạn thì giữ hoặc ghi \`deadline\`; không thì bỏ.

      - [ ] dòng 23, \`tasks/II.1.b\` deadline: “Hàng năm kiểm tra tàu cá.” → yearly

      ## Một gạch đầu dòng có nhiều con số (1)

      Vì sao: Mỗi con số thành một chỉ tiêu con (a, b, c); câu gốc là chỉ tiêu mẹ.
      Cần làm: Xem tên từng phần; con số thuộc về nhau thì gộp lại.

      - [ ] dòng 17, \`targets/2-02\` name: “Sản lượng nuôi trồng đạt trên 45 nghìn tấn; tỷ lệ cơ sở nuôi được cấp mã số đạt 80%.” → Sản lượng nuôi trồng đạt trên 45 nghìn tấn; tỷ lệ cơ sở nuôi được cấp mã số đạt 80%

      ## Dẫn chiếu không tới đâu (1)

      Vì sao: Văn bản dẫn tới điểm, khoản, mục mà nó không có.
      Cần làm: Hỏi nơi soạn; đã giữ ở \`unresolved\` của kế hoạch.

      - [ ] dòng 31, kế hoạch unresolved: “điểm b, c khoản 1 Mục II”

      ## Nhiệm vụ không có cơ quan chủ trì (1)

      Vì sao: Văn bản không giao cho ai, hoặc giao bằng lời không dẫn tới điểm, khoản này.
      Cần làm: Biết ai chủ trì thì ghi \`lead\`.

      - [ ] dòng 25, \`tasks/II.2.a\` lead

      ## Sổ cơ quan mới (1)

      Vì sao: Kho chưa có sổ của nơi ban hành; đã lập sổ mới.
      Cần làm: Xem tên, thêm \`territories\` nếu địa bàn từng thay đổi.

      - [ ] dòng 1, \`agencies/thu-tinh\` name → thu-tinh: Tỉnh Sông Hồ

      ## Chế độ báo cáo đọc từ lời (1)

      Vì sao: Câu giao báo cáo có thể không nêu đủ kỳ, ngày, nơi nhận.
      Cần làm: Xem \`reporting\` trong \`plan.yaml\`.

      - [ ] dòng 27, kế hoạch reporting: “Định kỳ hằng quý báo cáo UBND tỉnh” → quarterly, Mục III.1, gạch đầu dòng 2

      ## Không mất gì của các bảng

      Đếm từ nguồn: mỗi dòng là một mục hoặc một nhóm; mỗi ô có chữ nằm trong một tệp hoặc ở phần trên. Tiêu đề lặp lại ở đầu trang không tính là ô.

      | Bảng | Dòng | Mục | Nhóm | Ô có chữ | Vào tệp | Ghi ở trên | Tiêu đề lặp |
      |---|---|---|---|---|---|---|---|
      | Phụ lục: DANH MỤC CHỈ TIÊU | 4 | 3 | 1 | 17 | 17 | 0 | 0 |
      "
    `);
  });
});

describe('any text', () => {
  const lines = MADE_UP.split('\n');
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...lines) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...lines).chain((each) => fc.nat(each.length).map((at) => each.slice(at))),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '|',
        '1. |',
        '- 100%',
        'a)',
        'II.',
        '2.1',
        '1.868',
        '- từ 5 - 3%',
        'Phần I',
        '"',
        '[1] x',
        '| | |',
        'Số: /KH-UBND',
        '#',
        '- trên',
      ),
    },
  );

  it('gives a plan without errors, or a reason, and never a crash', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (mixed) => {
        const made = draftOf(mixed.join('\n'));
        if (made !== undefined) expect(errorsIn(filesOfDraft(made))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is read in seconds, however long its lines are', { timeout: 300_000 }, () => {
    const long = [
      `- x${' '.repeat(100_000)}100%`,
      `- ${'tỷ lệ đạt 100%, '.repeat(3000)}`,
      `1. Sở A: phối hợp với ${'Sở B, '.repeat(5000)}thực hiện khoản 1 Mục I`,
      `- ${'('.repeat(30_000)}5%`,
      `- ${'của tỉnh '.repeat(10_000)}5%`,
    ];
    for (const each of long)
      expect(draftOf(`I. MỤC TIÊU\n${each}\n- 5% hộ\nII. TỔ CHỨC THỰC HIỆN\n${each}`)).toBeDefined();
  });

  it('says what it lacks', () => {
    const of = (text: string) => interpret({ document: documentOfText(text), planId: 'x', registers: [] });
    expect(of('')).toEqual({ fault: 'no_issuer' });
    expect(of('Kế hoạch của tỉnh Sông Hồ')).toEqual({ fault: 'nothing_found' });
  });
});
