// Vietnamese: why a document handed to kh was not read, and what to do then; what of it was not taken over.
export const sourceVi = {
  'source.refused.empty': 'Tệp rỗng (0 byte). Kiểm tra lại tệp đã tải về hay sao chép đủ chưa.',
  'source.refused.too_large':
    'Tệp hoặc một phần trong tệp lớn quá mức kh đọc ({limit} MB). Bỏ ảnh, xóa các dòng và cột trống được định dạng, hoặc tách phần kế hoạch ra tệp riêng.',
  'source.refused.zip_bomb':
    'Tệp nén bất thường: khi mở ra sẽ lớn gấp hàng trăm lần, có thể là tệp phá hoại. kh không mở. Xin lại tệp từ nơi gửi.',
  'source.refused.damaged':
    'Tệp hỏng hoặc chưa tải đủ, không mở được. Mở bằng Word/Excel rồi lưu lại, hoặc xin lại tệp.',
  'source.refused.unsafe_xml':
    'Tệp khai báo thực thể (DOCTYPE) trong phần XML, điều mà Word và Excel không bao giờ làm; có thể là tệp phá hoại. kh không đọc. Xin lại tệp từ nơi gửi.',
  'source.refused.too_deep':
    'Cấu trúc tệp lồng nhau quá sâu, không phải văn bản bình thường. Mở bằng Word, chép nội dung sang tệp mới rồi lưu lại.',
  'source.refused.encrypted': 'Tệp có mật khẩu. Mở tệp, bỏ mật khẩu rồi lưu lại.',
  'source.refused.old_office':
    'Tệp theo định dạng cũ của Office (.doc, .xls, .xlsb). Mở tệp rồi lưu thành .docx hoặc .xlsx.',
  'source.refused.open_document': 'Tệp của LibreOffice (.odt, .ods). Mở tệp rồi lưu thành .docx hoặc .xlsx.',
  'source.refused.pdf':
    'Tệp PDF. Xin bản Word; nếu chỉ có bản chụp thì nhận dạng chữ (OCR), lưu thành .docx hoặc .txt rồi nhập.',
  'source.refused.rtf': 'Tệp RTF. Mở bằng Word rồi lưu thành .docx.',
  'source.refused.picture': 'Tệp ảnh. Nhận dạng chữ (OCR), lưu thành .docx hoặc .txt rồi nhập.',
  'source.refused.web_archive':
    'Trang web lưu thành một tệp (.mht). Mở bằng trình duyệt rồi lưu thành .html, hoặc bằng Word rồi lưu thành .docx.',
  'source.refused.other_archive':
    'Tệp nén không phải văn bản Word hay bảng tính Excel. Giải nén rồi nhập từng tệp bên trong.',
  'source.refused.binary': 'Tệp không phải văn bản. kh đọc .docx, .xlsx, .html và văn bản thuần (.txt).',
  'source.refused.wrong_extension':
    'Đuôi tệp không đúng với nội dung: bên trong là {found}. Nếu đúng là tệp cần nhập, đổi đuôi cho khớp rồi chạy lại.',
  'source.refused.encoding': 'Không nhận ra bảng mã của văn bản. Mở tệp rồi lưu lại bằng bảng mã UTF-8.',
  'source.refused.legacy_letters':
    'Chữ trong tệp theo bảng mã cũ (TCVN3, VNI), không phải Unicode. Chuyển mã sang Unicode (UniKey: Ctrl+Shift+F6) rồi lưu lại.',
  'source.remark.macro': 'Tệp có macro; kh không chạy và bỏ qua: {text}',
  'source.remark.picture': 'Có ảnh; chữ trong ảnh không được đọc',
  'source.remark.external_link': 'Có liên kết tới tệp hoặc trang khác; kh không mở: {text}',
  'source.remark.formula_without_value':
    'Ô có công thức mà không lưu giá trị, hoặc giá trị là lỗi; mở bằng Excel, tính lại rồi lưu: {text}',
  'source.remark.embedded_object': 'Có đối tượng nhúng; nội dung bên trong không được đọc: {text}',
  'source.remark.comment': 'Có ghi chú bên lề, không phải chữ của văn bản: {text}',
  'source.remark.tracked_change':
    'Có sửa đổi chưa chốt (Track Changes): kh lấy chữ thêm vào, bỏ chữ xóa đi: {text}',
  'source.remark.hidden': 'Có phần bị ẩn; xem lại có thuộc văn bản không: {text}',
} as const;
