// Vietnamese: what kh report says to whoever writes a report; the report's own words stand in src/present/report.
export const reportVi = {
  'command.report': 'Báo cáo định kỳ đúng thể thức, hoặc công văn đôn đốc',
  'command.report.period': 'Kỳ báo cáo: 2025-Q3, 2025-H1, 2025-9M, 2025 hoặc 2025-07',
  'command.report.examples':
    'Ví dụ:\n  kh report 2025-Q3 --plan kh-so --out bao-cao.html\n  kh report 2025 --as-of 15/01/2026 --format md\n  kh report --template don-doc --agency so-y-te --format md\n  kh report --eject                      chép các mẫu có sẵn vào templates/ để sửa',
  'option.report_format': 'Dạng: {known}; mặc định theo đuôi tệp của --out, không có thì md',
  'option.template': 'Tệp mẫu của cơ quan, hoặc tên mẫu có sẵn: bao-cao, don-doc',
  'option.out_file': 'Ghi vào tệp này thay vì in ra',
  'option.stamp': 'Ghi mã commit, ngày chốt và phiên bản kh ở cuối',
  'option.internal': 'Kể cả mục nội bộ (internal: true); báo cáo sẽ ghi rõ là bản nội bộ',
  'option.eject': 'Chép các mẫu có sẵn vào templates/ của kho (hoặc thư mục --out); tệp đã có thì giữ nguyên',
  'option.dated': 'Ngày ghi trên báo cáo; mặc định để trống cho văn thư',
  'option.plan_of_report': 'Kế hoạch được báo cáo; mặc định mọi kế hoạch còn hiệu lực của một nơi ban hành',
  'option.as_of_report':
    'Ngày chốt số liệu; mặc định theo chế độ báo cáo của kế hoạch, không có thì theo lịch',
  'refusal.no_period': 'Thiếu kỳ báo cáo; viết ví dụ kh report 2025-Q3, 2025-H1, 2025-9M, 2025 hoặc 2025-07.',
  'refusal.bad_period':
    '"{written}" không phải là kỳ báo cáo; viết 2025-Q3, 2025-H1, 2025-9M, 2025 hoặc 2025-07.',
  'refusal.several_issuers':
    'Kho có kế hoạch của nhiều nơi ban hành: {known}. Báo cáo là của một nơi: thêm --plan, ví dụ --plan {plans}, hoặc ghi nơi ban hành vào kh.yaml (office.issuer: {issuer}).',
  'refusal.dated_before_cut':
    'Ngày ghi trên báo cáo ({dated}) sớm hơn ngày chốt số liệu ({as_of}); sửa --dated hoặc --as-of.',
  'refusal.no_plans_in_period':
    'Không có kế hoạch nào còn hiệu lực trong kỳ này và đã ban hành trước ngày chốt {date}; chọn bằng --plan.',
  'refusal.no_public_plans': 'Kế hoạch được chọn là nội bộ; thêm --internal nếu đúng là cần báo cáo nội bộ.',
  'refusal.one_agency': 'Công văn đôn đốc gửi một cơ quan; nêu đúng một --agency.',
  'refusal.agency_in_registers': 'Cơ quan "{written}" có ở nhiều sổ: {known}; viết rõ một trong số đó.',
  'refusal.agency_ended': '{name} không còn từ {date}; gửi cho cơ quan kế thừa: {known}.',
  'refusal.agency_ended.none': '{name} không còn từ {date} và chưa có cơ quan kế thừa.',
  'refusal.no_template': 'Không có mẫu "{written}": không thấy tệp ấy, và các mẫu có sẵn là {known}.',
  'refusal.template_kind': 'Mẫu "{file}" là mẫu {ending}, không dùng được cho dạng {format}.',
  'refusal.unknown_ending': 'Không biết dạng của "{file}"; đặt đuôi {known}, hoặc thêm --format.',
  'refusal.needs_out': 'Dạng {format} là tệp nhị phân; thêm --out <tệp>.',
  'refusal.template.syntax': 'Mẫu {file}{place}: viết sai cú pháp. {tag}',
  'refusal.template.unknown_tag':
    'Mẫu {file}{place}: không có trường "{tag}".{near} Các trường có trong docs/report-model.md.',
  'refusal.template.unknown_helper':
    'Mẫu {file}{place}: không có hàm "{tag}".{near} Các hàm có trong docs/report.md.',
  'refusal.template.no_partial':
    'Mẫu {file}{place}: không tìm thấy mẫu con "{tag}"; đặt {tag}.hbs cạnh mẫu này.',
  'refusal.template.unclosed_loop':
    'Mẫu {file}{place}: vòng lặp "{tag}" mở mà không đóng; thêm dấu đóng /{tag}.',
  'refusal.template.unopened_loop': 'Mẫu {file}{place}: có dấu đóng "/{tag}" mà không có dấu mở.',
  'refusal.template.misplaced_loop':
    'Mẫu {file}{place}: vòng lặp "{tag}" mở và đóng ở hai chỗ không cùng bậc (trong bảng và ngoài bảng); đặt cả hai trong cùng một hàng hoặc cùng ngoài bảng.',
  'refusal.template.not_text':
    'Mẫu {file}{place}: "{tag}" là một danh sách hoặc một nhóm trường, không in thẳng được; dùng vòng lặp, hoặc viết thêm tên trường con.',
  'refusal.template.not_word': 'Mẫu {file} không phải là tệp Word (.docx), hoặc bị hỏng.',
  'refusal.template.other': 'Mẫu {file}{place}: không điền được. {tag}',
  'refusal.note_unreadable': 'Không đọc được ghi chú {file}; lưu lại dạng văn bản UTF-8, dưới 1 MB.',
  'refusal.plan_unreadable':
    'Không đọc được plan.yaml của kế hoạch {plans}; chạy kh validate để xem chỗ sai.',
  'refusal.bad_notes': 'Chưa viết báo cáo: ghi chú có {count} chỗ phải sửa (xem ở trên).',
  'report.reading': 'Đang đọc và đánh giá kế hoạch…',
  'report.writing': 'Đang viết báo cáo…',
  'report.line': ', dòng {line}',
  'report.written': 'Đã ghi {file}.',
  'report.folder_made': 'Thư mục {folder} chưa có nên kh đã tạo.',
  'report.ejected': 'Đã chép mẫu {file}.',
  'report.kept': 'Đã có {file}, giữ nguyên.',
  'report.note_at': '{file}:{line}:{column}: {message}',
  'report.office_missing':
    'kh.yaml chưa ghi office.{fields}; báo cáo để chỗ trống trong ngoặc vuông. Cách ghi có trong docs/report.md.',
  'report.future': 'Ngày chốt {date} ở sau hôm nay: số liệu đến ngày đó chưa thể biết hết.',
  'report.not_issued': 'Kế hoạch {plan} ban hành sau ngày chốt {date}.',
  'report.other_issuer':
    'Kế hoạch {plan} là của {issuer}, không phải của {office} ghi ở office.issuer trong kh.yaml; phần đầu và phần ký vẫn theo kh.yaml, xem lại trước khi gửi.',
  'report.left_out': 'Có {count} mục nội bộ không đưa vào; xem bằng --internal.',
  'note.unknown_field': 'không có trường "{field}"; các trường: {known}.',
  'note.unknown_item': 'kế hoạch {plan} không có mục "{id}" như trường này cần.',
  'note.count_of': 'sau count phải là targets hoặc tasks, không phải "{word}".',
  'note.count_word': 'count không hiểu "{word}"; dùng: {known}, agency <mã>, group <mã>.',
  'note.count_both': 'không mục nào vừa {words} cùng lúc nên luôn đếm ra 0; giữ một từ, bỏ từ kia.',
  'note.count_agency': 'không có cơ quan "{id}" trong sổ; xem mã bằng kh list agencies.',
  'note.count_agency_near': 'không có cơ quan "{id}" trong sổ; có phải là {near}?',
  'note.count_ended':
    '{name} ({id}) không còn từ {date}, việc của cơ quan ấy tính cho cơ quan kế thừa; viết agency {known}.',
  'note.count_group': 'kế hoạch không có nhóm "{id}"; các nhóm: {known}.',
  'note.no_groups': 'kế hoạch không chia nhóm, nên không đếm được theo nhóm "{id}"; bỏ group.',
  'note.stray_braces': 'ngoặc {{ }} không thành cặp.',
  'note.no_data': 'trường {field} chưa có số liệu; báo cáo ghi {shown}.',
  'note.no_code': 'khối mã (``` hoặc ~~~) không có trong báo cáo; in thành đoạn văn thường.',
  'note.no_table':
    'bảng này thiếu hàng gạch ngang |---|---| ngay dưới hàng tiêu đề (hoặc khác số cột), nên in thành đoạn văn.',
  'note.unknown_heading':
    'đề mục "{heading}" không có trong mẫu; vẫn in ở cuối phần đánh giá. Có phải là "{near}"?',
  'note.own_heading': 'đề mục "{heading}" không có trong mẫu; vẫn in ở cuối phần đánh giá.',
  'note.before_heading': 'đoạn này đứng trước mọi đề mục; vẫn in vào "{heading}".',
  'note.typed_value':
    'ghi tay {written}, nhưng số liệu của {id} đến ngày chốt là {value}; dùng {{value "{id}"}} thì không bị lệch.',
  'note.typed_count':
    'ghi tay {written}, nhưng đếm đến ngày chốt là {value}; dùng {{count {words}}} thì không bị lệch.',
} as const;
