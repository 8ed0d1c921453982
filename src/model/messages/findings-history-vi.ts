// Vietnamese: findings about the past that a change touched (KH5xx).
export const findingsHistoryVi = {
  'finding.KH501.message': 'Một mục đã ghi trong "{list}" bị sửa ({entry}); khóa bị sửa: {fields}.',
  'finding.KH501.hint':
    'Giữ nguyên mục cũ; số liệu đính chính thì thêm một mục mới cùng "date", với "reported" là ngày biết số mới.',
  'finding.KH502.message': 'Một mục đã ghi trong "{list}" bị xóa ({entry}).',
  'finding.KH502.hint':
    'Khôi phục mục đó; kết quả không còn dùng để kết luận thì ghi một mục mới đính chính, không xóa mục cũ.',
  'finding.KH503.message': 'Mục tiêu bị hạ từ {before} xuống {after} mà không có văn bản điều chỉnh.',
  'finding.KH503.hint':
    'Trả lại mục tiêu cũ và ghi thay đổi vào amendments (date, basis, goal); nếu sửa lỗi nhập liệu thì ghi accept kèm lý do.',
  'finding.KH503.message.OVERWRITTEN':
    'Mục tiêu gốc bị sửa đè từ {before} thành {after}, dù "amendments" đã ghi mức mới theo {basis}.',
  'finding.KH503.hint.OVERWRITTEN':
    'Trả lại mục tiêu cũ ở "goal", giữ nguyên "amendments": mức mới tính từ ngày của văn bản, trước ngày đó vẫn theo mức cũ.',
  'finding.KH503.message.UNIT':
    'Mục tiêu và đơn vị cùng đổi, từ {before} sang {after}, nên không so được có bị hạ hay không.',
  'finding.KH503.hint.UNIT':
    'Trả lại mục tiêu và đơn vị cũ; nếu sửa lỗi nhập liệu so với văn bản thì ghi accept kèm lý do.',
  'finding.KH504.message': 'Thời hạn "{key}" bị lùi từ {before} sang {after} mà không có văn bản điều chỉnh.',
  'finding.KH504.hint':
    'Trả lại hạn cũ và ghi thay đổi vào amendments (date, basis, và hạn mới); nếu sửa lỗi nhập liệu thì ghi accept kèm lý do.',
  'finding.KH505.message': '{ref} bị xóa ({name}) mà kế hoạch chưa được thay thế.',
  'finding.KH505.hint':
    'Khôi phục tệp; nhiệm vụ thôi làm thì ghi log với status: cancelled, kế hoạch hết hiệu lực thì ghi replaced trong plan.yaml.',
} as const;
