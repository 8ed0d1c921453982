// Vietnamese: findings about numbers that should give one another (KH3xx).
export const findingsArithmeticVi = {
  'finding.KH301.message': 'Tỷ số {part}/{whole} cho {computed}{sign}, không phải {written}{sign}.',
  'finding.KH301.hint':
    'Đối chiếu văn bản: sai tử số, mẫu số hay kết quả (tính đủ hơn: {closer}{sign}). Văn bản in như vậy thì giữ nguyên và thêm "accept".',
  'finding.KH302.message':
    'Tỷ số {part}/{whole} làm tròn là {computed}{sign}; ghi {written}{sign} là cắt bớt chứ không làm tròn.',
  'finding.KH302.hint':
    'Giá trị đủ hơn là {closer}{sign}. Ghi {computed}{sign}, hoặc giữ như văn bản in và thêm "accept".',
  'finding.KH303.message':
    'Các phần cộng lại được {sum} {unit}, tổng ghi {total} {unit}: chênh {difference} {unit}.',
  'finding.KH303.hint':
    'Tìm phần thiếu hay thừa, hoặc sửa tổng. Chênh rất nhỏ có thể do làm tròn. Văn bản in như vậy thì giữ nguyên và thêm "accept".',
  'finding.KH304.message': 'Nguồn ghi là đạt, nhưng kết quả {written} không đáp ứng mục tiêu {goal}.',
  'finding.KH304.hint':
    'Kiểm tra số liệu và mục tiêu. Số liệu đúng thì chỉ tiêu không đạt; giữ "stated" như nguồn ghi.',
  'finding.KH305.message': 'Nguồn ghi là không đạt, nhưng kết quả {written} đáp ứng mục tiêu {goal}.',
  'finding.KH305.hint':
    'Kiểm tra số liệu, mục tiêu và dấu so sánh. Số liệu đúng thì chỉ tiêu đạt; giữ "stated" như nguồn ghi.',
  'finding.KH306.message': 'Nguồn ghi kết luận mà không kèm số liệu.',
  'finding.KH306.hint':
    'Hỏi cơ quan báo cáo lấy số liệu rồi thêm một kết quả có "value" (hoặc "verdict", với chỉ tiêu định tính).',
  'finding.KH307.message':
    'Nguồn ghi kết luận, nhưng số kèm theo ({written}) không so được với mục tiêu {goal}.',
  'finding.KH307.hint': 'Xin số liệu cùng đơn vị, cùng địa bàn với mục tiêu; đừng tự quy đổi.',
  'finding.KH308.message': 'Hạng {written} nằm ngoài {of} đơn vị được xếp hạng.',
  'finding.KH308.hint': 'Sửa "value" hoặc "of"; số không phải thứ hạng thì bỏ "of".',
  'finding.KH309.message':
    'Cùng một lần xếp hạng ({date}) mà chỗ này ghi trên {of}, chỗ khác ghi trên {other} đơn vị.',
  'finding.KH309.hint': 'Đối chiếu bảng xếp hạng. Văn bản in như vậy thì giữ nguyên và thêm "accept".',
  'finding.KH310.message': 'Tỷ số có mẫu số bằng 0.',
  'finding.KH310.hint': 'Sửa mẫu số, hoặc bỏ "ratio" và nói rõ trong "note".',
  'finding.KH311.message': 'Chỉ có số {written}, khác đơn vị với mục tiêu {goal}: không kết luận được.',
  'finding.KH311.hint': 'Xin số liệu cùng đơn vị với mục tiêu; đừng tự quy đổi.',
  'finding.KH312.message': 'Nguồn ghi kết luận bằng số của {date}, trước thời gian của kế hoạch ({covered}).',
  'finding.KH312.hint': 'Xin số liệu của kỳ kế hoạch. Nguồn không có số mới thì giữ nguyên và thêm "accept".',
} as const;
