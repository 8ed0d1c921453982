// Vietnamese: findings about what is written well and can hardly be so (KH6xx).
export const findingsPlausibilityVi = {
  'finding.KH601.message': 'Tỷ lệ {written}% lớn hơn 100%.',
  'finding.KH601.hint':
    'Kiểm tra dấu thập phân. Đúng là vượt 100% (tốc độ tăng, so với kế hoạch) thì nói rõ trong đơn vị, ví dụ "% so với kế hoạch".',
  'finding.KH602.message':
    'Có hai số trái nhau, {value} và {other}, nằm ở hai phía của mục tiêu {goal}: đạt hay không tùy số nào đúng.',
  'finding.KH602.hint':
    'Hỏi cơ quan báo cáo số nào đúng và tính thế nào; số sai thì thêm một kết quả mới với "reported" sau đó.',
  'finding.KH603.message': 'Hai số khác nhau cho cùng một thứ, cùng một lúc: {value} và {other}.',
  'finding.KH603.hint': 'Hỏi cơ quan báo cáo số nào đúng. Cách tính khác nhau thì nói rõ trong "note".',
  'finding.KH604.message': 'Cùng chỉ số, cùng ngày, cùng địa bàn: ở đây là {value}, ở {file} là {other}.',
  'finding.KH604.hint': 'Giữ một số, ở tệp của chỉ số; số kia ghi "counts: false" kèm nguồn.',
  'finding.KH605.message': 'Mục tiêu {goal} đã đạt từ khi đặt ra: {value} ({date}, {file}).',
  'finding.KH605.hint':
    'Hỏi cơ quan soạn kế hoạch: mục tiêu quá thấp, hay hai số đo hai thứ khác nhau (khi đó bỏ "indicator").',
  'finding.KH606.message':
    'Mục tiêu {goal} đến {due} đòi hỏi ít hơn mục tiêu {other} cùng ngày, cùng chỉ số của {ref}.',
  'finding.KH606.hint':
    'Hai kế hoạch đặt hai mức: hỏi mức nào có hiệu lực, rồi ghi "amendments" ở kế hoạch kia.',
  'finding.KH607.message':
    'Mục tiêu {goal} đến {due} đòi hỏi ít hơn mục tiêu {other} đã đặt cho {other_due} ở {ref}.',
  'finding.KH607.hint': 'Kiểm tra mục tiêu. Đúng là hạ mức thì nói rõ căn cứ trong "note".',
  'finding.KH608.message': 'Giá trị {value} khác hẳn số liền trước {other}.',
  'finding.KH608.hint':
    'Kiểm tra dấu thập phân, dấu hàng nghìn và đơn vị: trong YAML dấu chấm là dấu thập phân, 1868 chứ không phải 1.868.',
  'finding.KH609.message': 'Số "{number}" viết sai: dấu chấm, dấu phẩy không khớp cách viết số nào.',
  'finding.KH609.hint':
    'Dấu chấm tách từng ba chữ số, dấu phẩy là dấu thập phân: 1.131.262; 0,75. Văn bản in như vậy thì giữ nguyên và thêm "accept".',
  'finding.KH610.message': 'Cơ quan "{id}" mang cùng tên với "{other}": {name}.',
  'finding.KH610.hint':
    'Gộp hai mục làm một, đưa cách viết kia vào "aliases". Hai cơ quan khác nhau thì thêm chữ phân biệt vào tên.',
  'finding.KH611.message': 'Chỉ tiêu "{id}" trùng với "{other}" của cùng kế hoạch: {name}.',
  'finding.KH611.hint':
    'Một chỉ tiêu ghi một lần; chỗ in khác của nó đưa vào "also". Hai chỉ tiêu khác nhau thì đặt tên, hạn hoặc nhóm cho khác.',
  'finding.KH612.message': 'Số, ký hiệu "{number}" không đúng thể thức.',
  'finding.KH612.hint':
    '{suggestion}Nhà nước: 25/KH-UBND, 118/2025/NĐ-CP, 193/2025/QH15; Đảng: 57-NQ/TW. Văn bản in như vậy thì giữ nguyên và thêm "accept".',
  'finding.KH613.message': 'Số, ký hiệu "{number}" không khớp với chữ đi kèm: {beside}.',
  'finding.KH613.hint':
    '{suggestion}Đối chiếu văn bản được dẫn. Văn bản in như vậy thì giữ nguyên và thêm "accept".',
  'finding.KH614.message': 'Một văn bản được dẫn hai cách: {number} và {other}.',
  'finding.KH614.hint':
    'Đối chiếu văn bản được dẫn rồi viết một số, một ngày. Văn bản in như vậy thì giữ nguyên và thêm "accept".',
  'finding.KH615.message': 'Chỗ khác của văn bản ({place}) đặt mục tiêu {other}, ở đây là {goal}.',
  'finding.KH615.hint':
    'Đối chiếu văn bản. Văn bản tự mâu thuẫn thì giữ cả hai, hỏi cơ quan ban hành, và thêm "accept" khi đã rõ.',
  'finding.KH616.message': 'Nguyên văn không có số của mục tiêu {goal}: "{text}".',
  'finding.KH616.hint':
    'Đọc lại văn bản rồi sửa mục tiêu hoặc nguyên văn. Văn bản in sai thì giữ nguyên và thêm "accept".',
  'finding.KH617.message': 'Đề mục "{id}" cùng tên với đề mục "{other}": {name}.',
  'finding.KH617.hint':
    'Đối chiếu văn bản: có thể chép nhầm tên. Văn bản in như vậy thì giữ nguyên và thêm "accept".',
  'finding.KH618.message': 'Dẫn chiếu không tới đâu, ở {place}: "{text}".',
  'finding.KH618.hint':
    'Xin cơ quan ban hành phụ lục hoặc chỗ được dẫn; có rồi thì xóa dòng này. Không xin được thì thêm "accept".',
  'finding.KH619.message': 'Chưa chắc cơ quan chủ trì; có thể là: {names}. {why}.',
  'finding.KH619.hint':
    'Hỏi cơ quan ban hành, rồi sửa "lead" hoặc ghi "amendments" có "lead", và xóa "lead_doubt".',
  'finding.KH620.message': 'Cùng một việc mà nhiệm vụ này hạn {due}, chỉ tiêu {ref} hạn {other_due}.',
  'finding.KH620.hint':
    'Hỏi cơ quan ban hành hạn nào đúng. Văn bản in như vậy thì giữ nguyên và thêm "accept".',
  'finding.KH621.message':
    '{written} được đọc là {read}: dấu chấm là dấu thập phân, không phải dấu phân cách hàng nghìn.',
  'finding.KH621.hint':
    'Nếu văn bản in {written} theo nghĩa hàng nghìn thì viết {right}. Đúng là {read} thì thêm "accept".',
} as const;
