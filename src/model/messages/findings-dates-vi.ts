// Vietnamese: findings about dates (KH4xx).
export const findingsDatesVi = {
  'finding.KH401.message': 'Hạn báo cáo {due} (kỳ {period}) đến trước ngày ban hành kế hoạch ({issued}).',
  'finding.KH401.hint':
    'Đối chiếu văn bản: có thể in nhầm năm. Văn bản in như vậy thì giữ nguyên và thêm "accept".',
  'finding.KH402.message': 'Hạn báo cáo {due} (kỳ {period}) nằm ngoài thời gian của kế hoạch ({covered}).',
  'finding.KH402.hint':
    'Đối chiếu văn bản: có thể in nhầm năm. Văn bản in như vậy thì giữ nguyên và thêm "accept".',
  'finding.KH403.message': 'Hạn báo cáo {due} đến trước khi kỳ {period} bắt đầu.',
  'finding.KH403.hint': 'Sửa "due" hoặc "period"; kỳ và hạn thường cùng năm.',
  'finding.KH404.message': 'Trái thứ tự thời gian: {key} là {value}, {other} là {other_value}.',
  'finding.KH404.hint': 'Sửa một trong hai ngày.',
  'finding.KH405.message': 'Báo cáo {reported} nói về {date}, là lúc chưa bắt đầu.',
  'finding.KH405.hint':
    'Sửa "date" (ngày hoặc kỳ số liệu mô tả) hoặc "reported" (khi nào biết được); có thể nhầm năm.',
  'finding.KH406.message': 'Điều chỉnh ({date}) có trước kế hoạch ({issued}).',
  'finding.KH406.hint': 'Sửa ngày điều chỉnh; nội dung có từ khi ban hành thì ghi thẳng vào mục chính.',
  'finding.KH407.message': 'Nhật ký đi lùi: {before} ({before_date}), rồi {status} ({date}).',
  'finding.KH407.hint': 'Sửa ngày hoặc trạng thái; nếu đúng là làm lại thì ghi lý do vào "note".',
  'finding.KH408.message': 'Hạn {due} nằm ngoài thời gian của kế hoạch ({covered}).',
  'finding.KH408.hint': 'Sửa hạn, hoặc sửa "period", "vision" của plan.yaml cho đúng văn bản.',
  'finding.KH409.message': 'Hạn {due} đến trước ngày ban hành kế hoạch ({issued}).',
  'finding.KH409.hint':
    'Đối chiếu văn bản: có thể in nhầm năm. Văn bản in như vậy thì giữ nguyên và thêm "accept".',
  'finding.KH410.message': 'Mục này chỉ có hiệu lực từ {day} ({key}: {value}), sau ngày kiểm tra {as_of}.',
  'finding.KH410.hint':
    'Kiểm tra xem có nhầm năm không. Đến ngày đó nó chưa được tính; đã biết rồi thì ghi "reported" là ngày biết được.',
  'finding.KH411.message': 'Kết quả của {date} có trước số gốc ({baseline}).',
  'finding.KH411.hint': 'Sửa ngày, hoặc dùng số này làm số gốc (baseline).',
  'finding.KH412.message':
    '{name} không hoạt động vào ngày ban hành kế hoạch ({key}: {value}; issued: {issued}).',
  'finding.KH412.hint': 'Kiểm tra tên cơ quan trong văn bản, và "from", "until" trong sổ cơ quan.',
  'finding.KH413.message':
    '{name} đã thôi hoạt động ({until}), chưa có cơ quan kế thừa; còn chủ trì {count} mục chưa xong của kế hoạch này.',
  'finding.KH413.hint':
    'Ghi "successors" trong sổ cơ quan, hoặc giao lại từng mục bằng "amendments" có "lead".',
  'finding.KH414.message':
    '{name} đã thôi hoạt động ({until}), có nhiều cơ quan kế thừa, dự kiến {now}; còn chủ trì {count} mục chưa xong của kế hoạch này.',
  'finding.KH414.hint': 'Xác nhận cơ quan nhận việc bằng "amendments" có "lead" ở từng mục.',
  'finding.KH415.message': 'Căn cứ ({date}) có sau ngày ban hành kế hoạch ({issued}).',
  'finding.KH415.hint':
    'Đối chiếu văn bản: có thể in nhầm năm. Văn bản in như vậy thì giữ nguyên và thêm "accept".',
} as const;
