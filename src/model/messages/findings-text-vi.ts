// Vietnamese: findings about the text of files (KH7xx).
export const findingsTextVi = {
  'finding.KH701.message': 'Chữ không ở dạng Unicode dựng sẵn (NFC): {count} chỗ, đầu tiên là "{sign}".',
  'finding.KH701.hint':
    'Chữ dựng sẵn và chữ tổ hợp trông giống nhau nhưng tìm không ra nhau. Gõ lại, hoặc lưu lại tệp ở dạng NFC.',
  'finding.KH702.message':
    'Dấu thanh đặt hai kiểu: "{written}" ({count} chỗ), "{other}" ({other_count} chỗ).',
  'finding.KH702.hint':
    'Viết "{right}", cùng kiểu với các chỗ khác; lời của văn bản thì giữ nguyên và đặt trong “...”.',
  'finding.KH703.message': 'Có ký tự điều khiển hoặc đảo chiều chữ không nhìn thấy ({sign}): {count} chỗ.',
  'finding.KH703.hint': 'Xóa ký tự này và gõ lại chỗ đó; nó làm chữ hiện ra khác với nội dung thật.',
  'finding.KH704.message': 'Giá trị "{written}" có dấu cách thừa ở đầu hoặc cuối.',
  'finding.KH704.hint': 'Viết "{right}".',
  'finding.KH705.message': 'Dấu # đã cắt giá trị của "{key}": phần "{rest}" bị coi là chú thích.',
  'finding.KH705.hint':
    'Đặt cả giá trị trong ngoặc kép. Nếu đúng là chú thích thì viết hai dấu cách trước dấu #.',
  'finding.KH706.message': 'Dấu phẩy đã cắt đôi một tên: "{kept}" và "{rest}".',
  'finding.KH706.hint':
    'Nếu là một tên thì viết "{whole}" trong ngoặc kép; nếu là hai thì đặt từng tên trong ngoặc kép.',
  'finding.KH707.message': 'Có dấu cách đặc biệt hoặc ký tự không nhìn thấy ({sign}): {count} chỗ.',
  'finding.KH707.hint': 'Thay bằng dấu cách thường, hoặc xóa; tìm kiếm và so sánh sẽ sai vì nó.',
} as const;
