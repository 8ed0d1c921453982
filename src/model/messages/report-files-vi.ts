// Vietnamese: what kh report says about PDF, about reports kept, and about figures that changed since.
export const reportFilesVi = {
  'refusal.no_pdf.any':
    'Máy này không có LibreOffice hay Chromium để tạo PDF. Cài một trong hai, hoặc dùng --format docx rồi mở bằng Word và chọn Lưu dạng PDF.',
  'refusal.no_pdf.docx':
    'Máy này không có LibreOffice để tạo PDF từ mẫu Word. Cài LibreOffice, hoặc dùng --format docx rồi mở bằng Word và chọn Lưu dạng PDF.',
  'refusal.no_pdf.html':
    'Máy này không có Chromium để tạo PDF từ mẫu trang web. Cài Chromium, hoặc dùng --format html rồi in ra PDF từ trình duyệt.',
  'refusal.pdf_failed': 'Không tạo được PDF: {program} báo "{reason}".',
  'option.freeze':
    'Giữ số liệu của báo cáo vào plans/<kế hoạch>/reports/; lần sau kh cho biết số nào đã điều chỉnh',
  'refusal.already_kept':
    'Đã có {file} với nội dung khác; báo cáo đã gửi thì giữ nguyên. Chỉ cần viết báo cáo theo số liệu hôm nay thì bỏ --freeze; đúng là cần giữ lại từ đầu thì xóa tệp ấy trước.',
  'refusal.freeze_part': '--freeze giữ báo cáo cả kế hoạch; bỏ --agency, và không dùng cho công văn đôn đốc.',
  'report.frozen': 'Đã giữ {file}.',
  'report.kept_broken': '{file} không còn là báo cáo đã giữ của kh; không so sánh được với tệp này.',
  'report.revised': '{sentence}',
  'refusal.template.no_tag':
    'Mẫu {file} không có thẻ nào để điền (ví dụ {{head.subject}}): có thể là báo cáo đã điền hoặc mẫu chưa gắn thẻ. Cách gắn thẻ có trong docs/report-templates.md.',
  'refusal.template.broken_tag': 'Mẫu {file}{place}: thẻ "{tag}" thiếu dấu {{ mở hoặc dấu }} đóng.',
  'refusal.template.not_list':
    'Mẫu {file}{place}: "{tag}" chỉ là một giá trị, không phải danh sách; bỏ vòng lặp, hoặc lặp qua một danh sách.',
  'refusal.template.several': 'Chưa viết báo cáo: mẫu có {count} chỗ phải sửa (xem ở trên).',
  'report.in_loop': ', trong vòng lặp "{loop}"',
  'report.near': ' Có phải là "{near}"?',
  'refusal.unknown_issuer':
    'kh.yaml ghi office.issuer: {issuer}, nhưng không có sổ plans/agencies/{issuer}.yaml; các nơi ban hành trong kho: {known}.',
  'report.outside_plan':
    'Kế hoạch {plan} là của thời gian {time}, không có phần nào trong kỳ {period}; kiểm tra lại kỳ hoặc --plan.',
  'report.later':
    '{what} có số liệu của kỳ này hoặc trước đó nhưng biết sau ngày chốt {date} nên không đưa vào; chạy với --as-of {day} thì thấy đủ.',
  'report.later.targets': '{count} chỉ tiêu',
  'report.later.tasks': '{count} nhiệm vụ',
  'report.later.and': ' và ',
  'report.to_itself':
    'Công văn gửi {agency} cũng là của {agency} (office.name trong kh.yaml); kiểm tra lại --agency.',
  'report.nothing_owed':
    '{agency} không có việc quá hạn, chưa báo cáo hay sắp đến hạn: văn bản chỉ thông báo, không đôn đốc.',
  'refusal.note_folder': '{file} là thư mục, không phải ghi chú; đổi tên thư mục ấy, ghi chú là tệp văn bản.',
  'report.settings_faulty':
    'kh.yaml có chỗ sai (xem ở trên): ở những chỗ ấy báo cáo dùng mặc định hoặc để trống trong ngoặc vuông, các mục khác vẫn dùng. Sửa rồi chạy lại trước khi gửi.',
  'option.force': 'Thay tệp đã có ở --out',
  'refusal.out.exists':
    'Đã có {file} với nội dung khác, có thể đã sửa tay, nên kh không ghi đè. Thêm --force nếu đúng là thay tệp ấy, hoặc đặt tên khác sau --out.',
  'refusal.out.template': '{file} chính là mẫu đang dùng, ghi vào thì mất mẫu; đặt tên khác sau --out.',
  'refusal.out.data':
    '{file} là chỗ của dữ liệu (kh.yaml, plans/) hoặc của mẫu (templates/), báo cáo không ghi vào đó; đặt tên khác sau --out, ví dụ bao-cao.docx.',
  'refusal.out.special':
    '{file} là liên kết hỏng hoặc không phải là tệp để ghi báo cáo; đặt tên khác sau --out.',
} as const;
