// Vietnamese: kh collect, which sends workbooks out, takes the filled ones in and says who has answered.
export const collectVi = {
  'command.collect': 'Thu số liệu: gửi biểu Excel cho từng cơ quan, nhận biểu đã điền, xem ai đã trả lời',
  'command.collect.what': 'export: xuất biểu; import: nhận biểu đã điền; status: ai đã trả lời',
  'command.collect.files': 'Với import: các tệp .xlsx đã điền',
  'command.collect.examples':
    'Ví dụ:\n  kh collect export --period 2025-Q4 --out bieu/\n  kh collect import gui-lai/*.xlsx                 xem, hỏi rồi ghi\n  kh collect import so-y-te.xlsx --yes --commit    trong kịch bản; mỗi cơ quan một commit\n  kh collect status --period 2025-Q4',
  'placeholder.files': 'tệp',
  'option.collect.period': 'Kỳ thu số liệu: 2025-Q4, "Quý IV/2025", 2025-11, 2025',
  'option.collect.out': 'Thư mục ghi biểu; với import: thư mục ghi biểu trả lại',
  'option.collect.yes': 'Ghi các dòng dùng được mà không hỏi',
  'option.collect.commit': 'Ghi xong thì tạo commit git, mỗi cơ quan một commit',
  'refusal.collect.what': 'Không có kh collect {written}; dùng export, import hoặc status.',
  'refusal.collect.option': '{option} không dùng cho kh collect {what}.',
  'refusal.collect.no_period': 'Thiếu --period: thu số liệu kỳ nào? Ví dụ --period 2025-Q4.',
  'refusal.collect.future_period': 'Kỳ "{written}" chưa bắt đầu; chưa có gì để thu.',
  'refusal.collect.no_out': 'Thiếu --out: ghi biểu vào thư mục nào? Ví dụ --out bieu/.',
  'refusal.collect.taken':
    'Đã có tệp cùng tên với nội dung khác, có thể là biểu đang điền: {files}. Không ghi đè; chọn thư mục khác cho --out, hoặc tự xóa tệp cũ.',
  'refusal.collect.nothing': 'Không có chỉ tiêu, nhiệm vụ nào cần hỏi trong kỳ này với điều kiện đã chọn.',
  'refusal.collect.no_files': 'Thiếu tệp: kh collect import cần ít nhất một biểu đã điền (.xlsx).',
  'refusal.collect.extra_files': 'kh collect {what} không nhận tệp; bỏ {written} đi.',
  'refusal.collect.periods':
    'Các biểu thuộc nhiều kỳ ({known}); nhập từng kỳ một, hoặc thêm --period cho rõ.',
  'refusal.collect.period_year': '"{written}" chưa ghi đủ năm; viết "{instead}".',
  'refusal.collect.needs_yes': 'Chưa ghi gì: không có ai để hỏi. Xem lại bảng trên rồi thêm --yes để ghi.',
  'collect.export.done': 'Đã ghi {count} biểu {period} vào {folder}:',
  'collect.export.would': 'Sẽ ghi {count} biểu {period} vào {folder}:',
  'collect.export.agency': 'Cơ quan',
  'collect.export.targets': 'Chỉ tiêu',
  'collect.export.tasks': 'Nhiệm vụ',
  'collect.export.file': 'Tệp',
  'collect.export.nobody':
    'Có {count} mục không hỏi được ai, vì văn bản không nêu cơ quan chủ trì và kế hoạch không ghi standing_agency (cơ quan thường trực): {refs}',
  'collect.workbook.macros':
    'Tệp có macro; biểu gửi đi không có. kh không đọc. Mở ở máy an toàn, lưu lại dạng .xlsx không macro, hoặc xin lại tệp.',
  'collect.workbook.foreign':
    'Không phải biểu do kh xuất, hoặc đã mất cột và dòng ẩn mang mã nhận dạng. Chép số sang biểu gốc rồi gửi lại biểu gốc.',
  'collect.workbook.columns': 'Biểu bị xóa cột: {columns}. Chép số sang biểu gốc rồi gửi lại.',
  'collect.workbook.other_period':
    'Đây là biểu {written}, không phải {wanted}. Gửi biểu đúng kỳ, hoặc nhập riêng với --period.',
  'collect.workbook.missing': 'Không thấy tệp này. Kiểm tra lại đường dẫn.',
  'collect.workbook.folder': 'Đây là thư mục. Nêu tên từng tệp, ví dụ {folder}/*.xlsx.',
  'collect.workbook.denied': 'Không có quyền đọc tệp này.',
  'collect.workbook.not_workbook':
    'Không phải tệp Excel .xlsx. kh collect import chỉ nhận biểu .xlsx do kh xuất, đã điền; mở tệp rồi lưu (Lưu thành) dạng .xlsx, hoặc chép số sang biểu gốc. Văn bản kế hoạch thì nhập bằng kh import.',
  'collect.workbook.unreadable': 'Không đọc được tệp ({reason}).',
  'collect.workbook.twice': 'Nội dung giống hệt tệp {file}; chỉ nhận một.',
  'collect.workbook.no_marks':
    'Biểu có {count} dòng đã điền nhưng mã nhận dạng ẩn (cột A) của mọi dòng đã mất hoặc bị sửa, nên không biết là của kỳ nào, mục nào; không nhận dòng nào. Thêm --period KỲ để có biểu trả lại ghi đủ các dòng ấy, hoặc chép số sang biểu gốc.',
  'collect.workbook.links': 'Tệp có liên kết tới tệp khác; kh không mở các tệp đó.',
  'collect.import.counts':
    '{file}: {good} mục sẽ ghi, {same} mục đã có, {bad} dòng phải sửa, {empty} dòng để trống',
  'collect.import.item': 'Mục',
  'collect.import.old': 'Đang có',
  'collect.import.new': 'Mới',
  'collect.import.status': 'Trạng thái',
  'collect.import.move': '{before} → {after}',
  'collect.import.still': '{after} (không đổi)',
  'collect.import.also': 'Kéo theo:',
  'collect.import.problems': 'CẦN SỬA',
  'collect.import.at': '{file}, {sheet}!{place}: {text}',
  'collect.import.at_file': '{file}: {text}',
  'collect.import.returned': 'Biểu trả lại: {file} ({count} dòng, lý do ghi bằng chữ đỏ).',
  'collect.import.nothing': 'Không có gì mới để ghi.',
  'collect.import.ask': 'Ghi {count} mục vào kho? [c = có, Enter = thôi] ',
  'collect.import.written': 'Đã ghi {count} mục vào {files} tệp.',
  'collect.import.again':
    'Trong lúc này một lệnh kh khác đã ghi vào các mục của biểu; xem lại theo điều đang có:',
  'collect.import.would': 'Sẽ ghi {count} mục vào {files} tệp. (--dry-run: chưa ghi gì)',
  'collect.import.left': 'Đã thôi. Không ghi gì.',
  'collect.import.committed': '{agency}: commit {commit}',
  'collect.import.commit': 'Thu số liệu {period}: {agency}, {count} mục',
  'collect.import.stopped': 'Dừng ở {agency}: các cơ quan sau chưa được ghi.',
  'collect.problem.locked':
    'Ô khóa đã bị sửa thành "{written}". Trả lại nội dung cũ; nếu nội dung cũ sai thì viết vào cột Ghi chú.',
  'collect.problem.locked_expected':
    'Ô khóa đã bị sửa thành "{written}"; nội dung đúng là "{expected}". Nếu nội dung ấy sai thì viết vào cột Ghi chú.',
  'collect.problem.formula_empty': 'Công thức {written} chưa có giá trị. Gõ thẳng con số vào ô.',
  'collect.problem.formula_words': 'Bảng tính đã hiểu {written} là công thức. Bỏ dấu = ở đầu rồi gõ lại lời.',
  'collect.problem.formula_error': 'Ô báo lỗi {written}. Gõ thẳng con số vào ô.',
  'collect.problem.formula_external': 'Công thức {written} lấy số từ tệp khác. Gõ thẳng con số vào ô.',
  'collect.problem.number_is_date':
    'Bảng tính đã hiểu điều gõ vào là một ngày (số {written}). Định dạng ô thành Số rồi gõ lại; khoảng thì viết 6..10.',
  'collect.problem.share':
    'Là {one}% hay {other}%? Gõ lại cho rõ: tỷ lệ 95% thì gõ 95; nếu đúng là nhỏ hơn 1% thì gõ kèm dấu, ví dụ 0,95%.',
  'collect.problem.share_of_other_unit':
    'Ô có định dạng phần trăm nhưng đơn vị tính không phải %: có thể hiểu là {known}. Gõ lại con số, bỏ dấu %.',
  'collect.problem.future': 'Ngày này ở sau hôm nay ({today}). Kiểm tra lại ngày.',
  'collect.problem.no_value': 'Có điền ô khác nhưng chưa có số liệu, tình trạng hay ghi chú.',
  'collect.problem.done_without_date': 'Hoàn thành ngày nào? Điền ngày hoàn thành.',
  'collect.problem.too_long': 'Dài quá {most} ký tự. Viết gọn lại.',
  'collect.problem.merged': 'Ô bị gộp với ô khác nên không rõ số của dòng nào. Bỏ gộp ô rồi điền từng dòng.',
  'collect.problem.unit':
    'Đơn vị trong "{written}" khác đơn vị của biểu ({unit}). Đổi sang đơn vị của biểu rồi chỉ gõ con số.',
  'collect.problem.number':
    'Ô này cần một con số, không phải "{written}". Chưa có số thì để trống ô và nói lý do ở cột Ghi chú.',
  'collect.problem.progress': 'Tiến độ là một số từ 0 đến 100.',
  'collect.problem.no_mark':
    'Dòng này không có mã nhận dạng (dòng tự chèn thêm?). Điền vào đúng dòng của mục trong biểu gốc.',
  'collect.problem.broken_mark':
    'Mã nhận dạng ẩn của dòng đã bị sửa. Chép số sang dòng ấy trong biểu gốc rồi gửi lại.',
  'collect.problem.other_period': 'Dòng này thuộc biểu kỳ {written}, không phải {wanted}.',
  'collect.problem.unknown_item':
    'Kho không còn hỏi mục {ref} trong kỳ này (đã xong từ trước, bị thay thế hoặc đổi mã).',
  'collect.problem.not_asked': 'Mục {ref} hiện không giao cho {agency}.',
  'collect.problem.twice': 'Mục này còn được điền khác đi ở {place}: {value}. Giữ lại một dòng.',
  'collect.problem.conflict':
    '{agency} trả lời khác trong tệp {file}, {place}: {value}. Hai nơi cần thống nhất một số.',
  'collect.problem.stale':
    'Sau khi biểu này được gửi đi, kho đã ghi điều khác: {known}. Đối chiếu rồi điền lại vào biểu trả lại nếu số của mình mới đúng.',
  'collect.problem.not_editable': 'Tệp {file} của kho phải sửa bằng tay trước, nên chưa ghi được dòng này.',
  'collect.status.head':
    'Thu số liệu {period}: {answered}/{asked} mục đã trả lời, {agencies}/{all} cơ quan đã trả lời đủ',
  'collect.status.agency': 'Cơ quan',
  'collect.status.answered': 'Đã trả lời',
  'collect.status.missing': 'Còn thiếu',
  'collect.status.last': 'Trả lời gần nhất',
  'collect.status.since': 'Im lặng từ',
  'collect.status.never': 'chưa bao giờ',
  'collect.status.missing_of': 'CÒN THIẾU: {agency}',
  'collect.status.last_known': 'lần cuối {date}',
  'collect.status.more': 'Xem từng mục còn thiếu: kh collect status --period {period} --agency <mã>',
  'collect.status.nobody':
    '{count} mục không hỏi được ai (không có cơ quan chủ trì, không có cơ quan thường trực).',
} as const;
