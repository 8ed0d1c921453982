// Vietnamese: what kh report says about PDF, about reports kept, and about figures that changed since.
export const reportFilesVi = {
  'refusal.no_pdf.any':
    'Máy này không có LibreOffice hay Chromium để tạo PDF. Cài một trong hai, hoặc dùng --format docx rồi mở bằng Word và chọn Lưu dạng PDF.',
  'refusal.no_pdf.docx':
    'Máy này không có LibreOffice để tạo PDF từ mẫu Word. Cài LibreOffice, hoặc dùng --format docx rồi mở bằng Word và chọn Lưu dạng PDF.',
  'refusal.no_pdf.html':
    'Máy này không có Chromium để tạo PDF từ mẫu trang web. Cài Chromium, hoặc dùng --format html rồi in ra PDF từ trình duyệt.',
  'refusal.pdf_failed': 'Không tạo được PDF: {program} báo "{reason}".',
} as const;
