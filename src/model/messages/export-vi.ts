// Vietnamese: kh export and kh rollup, the road from one repository to many.
export const exportVi = {
  'command.export': 'Xuất bảng phẳng (parquet, csv, ndjson) theo nơi ban hành và ngày chốt, để gộp nhiều kho',
  'command.export.examples':
    'Ví dụ:\n  kh export --out xuat/                               Parquet, ở ngày hôm nay\n  kh export --out xuat/ --as-of 2025-12-31            thêm một ngày chốt\n  kh export --format csv --out bang/ --plan kh-so     cho bảng tính\n  kh rollup xuat/                                     gộp lại và xem',
  'option.export.out': 'Thư mục để ghi; xuất lại cùng nơi, cùng ngày thì thay đúng phần ấy',
  'option.export.internal': 'Kể cả mục nội bộ (internal: true); bình thường không bao giờ xuất',
  'export.done': 'Đã xuất {count} nơi ban hành, chốt số liệu {day}, vào {folder} ({format}):',
  'export.part':
    'Chỉ xuất các kế hoạch đã chọn: {count} kế hoạch khác của cùng nơi ban hành không có trong bản này.',
  'export.table.plans': 'Kế hoạch',
  'export.table.items': 'Mục',
  'export.table.results': 'Kết quả',
  'export.table.log': 'Nhật ký',
  'refusal.export.no_out': 'Chưa có --out: ghi vào thư mục nào? Ví dụ --out xuat/.',
  'refusal.export.nothing':
    'Không có kế hoạch nào để xuất: kho trống, hoặc kế hoạch được chọn là nội bộ (thêm --internal nếu đúng là cần).',
  'refusal.export.unknown_folder':
    '{folder} đã có "{name}" mà không có {marker}, nên không biết ai ghi, theo lược đồ nào; chọn thư mục khác cho --out.',
  'refusal.export.other_version':
    '{folder} chứa bản xuất theo lược đồ phiên bản {version}, còn kh này ghi phiên bản {ours}; không trộn hai phiên bản. Xuất vào thư mục mới.',
  'refusal.export.other_format':
    '{folder} chứa bản xuất dạng {known}; không trộn với {format}. Chọn thư mục khác cho --out, hoặc --format {known}.',
  'command.rollup': 'Gộp các bản xuất của nhiều nơi bằng SQL trên máy này (DuckDB)',
  'command.rollup.folders': 'Các thư mục mà kh export đã ghi',
  'command.rollup.examples':
    'Ví dụ:\n  kh rollup xuat/                                toàn cảnh, mỗi nơi ban hành một dòng\n  kh rollup tinh/*/xuat --query overdue          quá hạn theo bộ, ngành\n  kh rollup xuat/ --query trend --json           diễn biến theo ngày chốt\n  kh rollup xuat/ --sql cau-hoi.sql --csv        câu hỏi của riêng mình',
  'placeholder.folders': 'thư mục',
  'option.rollup.query': 'Câu hỏi có sẵn: {known} (mặc định {usual})',
  'option.rollup.sql': 'Tệp có một câu SELECT trên items, results, log, plans, agencies, item_agencies',
  'option.rollup.as_of': 'Bỏ qua bản xuất sau ngày này; mặc định lấy bản mới nhất của mỗi nơi',
  'by.issuer': 'Nơi ban hành',
  'rollup.issuers': '{count} nơi ban hành',
  'rollup.agency': '{name} ({issuer})',
  'rollup.nobody': 'Chưa có hoặc chưa rõ cơ quan chủ trì',
  'rollup.yes': 'có',
  'rollup.no': 'không',
  'rollup.more': 'và {count} nơi khác',
  'rollup.note.behind': '{count} nơi có ngày chốt cũ hơn {day}: {names}.',
  'rollup.note.older':
    '{count} bản xuất cũ hơn của các nơi ấy không tính ở đây; xem diễn biến bằng --query trend.',
  'rollup.note.all_days':
    'Câu hỏi riêng thấy cả {count} bản xuất cũ hơn của các nơi ấy; lọc theo as_of để không đếm hai lần.',
  'rollup.note.overdue':
    'Sở của tỉnh đứng cùng bộ cùng tên khi sổ trung ương có bộ ấy; việc có nhiều cơ quan chủ trì được tính cho từng cơ quan.',
  'rollup.column.place': 'Hạng',
  'rollup.column.issuer_name': 'Nơi ban hành',
  'rollup.column.as_of': 'Ngày chốt',
  'rollup.column.tasks': 'Nhiệm vụ',
  'rollup.column.tasks_due': 'Đã đến hạn',
  'rollup.column.task_done': 'Đúng hạn',
  'rollup.column.done_share': '% đúng hạn',
  'rollup.column.task_overdue': 'Quá hạn',
  'rollup.column.overdue_share': '% quá hạn',
  'rollup.column.targets': 'Chỉ tiêu',
  'rollup.column.target_met': 'Đạt',
  'rollup.column.met_share': '% đạt',
  'rollup.column.target_missed': 'Không đạt',
  'rollup.column.target_no_data': 'Chưa số liệu',
  'rollup.column.ministry': 'Bộ, ngành, cơ quan',
  'rollup.column.issuers': 'Số nơi',
  'rollup.column.exported': 'Mới xuất',
  'rollup.column.task_finished': 'Xong',
  'rollup.column.overdue_unreported': 'Chưa ai báo cáo',
  'rollup.column.longest_days_late': 'Lâu nhất, ngày',
  'rollup.column.indicator_name': 'Chỉ số',
  'rollup.column.result': 'Kết quả',
  'rollup.column.result_date': 'Số liệu đến',
  'rollup.column.goal': 'Mục tiêu',
  'rollup.column.status': 'Trạng thái',
  'refusal.rollup.no_folder': 'Không thấy thư mục {folder}.',
  'refusal.rollup.no_export':
    '{folder} không có bản xuất nào của kh; nêu đúng thư mục đã ghi bằng kh export --out (trong đó có plans/, items/).',
  'refusal.rollup.other_format':
    '{folder} chứa bản xuất dạng {format}; kh rollup đọc Parquet. Xuất lại bằng kh export --format parquet --out THƯ_MỤC_KHÁC.',
  'refusal.rollup.incomplete': 'Bản xuất ở {folder} thiếu {file}; chép lại cho đủ, hoặc xuất lại ngày ấy.',
  'refusal.rollup.strange_file':
    'Ở {folder} có {file}, không phải tệp kh ghi, nên số liệu có thể bị tính hai lần; bỏ tệp ấy ra.',
  'refusal.rollup.twice':
    '"{issuer}" ngày {day} có ở cả {folder} và {other}, sẽ bị tính hai lần; bỏ bớt một thư mục.',
  'refusal.rollup.more': '{text} (và {count} chỗ khác)',
  'refusal.rollup.version':
    'Bản xuất của "{issuer}" theo lược đồ phiên bản {version}, kh này đọc phiên bản {ours}; không trộn các phiên bản. Xuất lại bằng cùng một bản kh.',
  'refusal.rollup.files':
    'Không đọc được các tệp Parquet như kh ghi ({text}); xuất lại bằng kh export, hoặc bỏ thư mục có tệp hỏng.',
  'refusal.rollup.none_before': 'Không có bản xuất nào đến hết ngày {day}.',
  'refusal.rollup.two_queries': 'Chỉ dùng một trong --query và --sql.',
  'refusal.rollup.no_sql': 'Không đọc được tệp {file} ({reason}).',
  'refusal.rollup.not_select': '{file} phải có đúng một câu SELECT; kh rollup chỉ đọc.',
  'refusal.rollup.bad_sql': 'DuckDB không hiểu {file}: {text}',
  'refusal.rollup.query': 'DuckDB không chạy được câu hỏi: {text}',
  'refusal.rollup.no_duckdb':
    'Chưa có DuckDB cho máy này (gói @duckdb/node-api). Trong thư mục của kh chạy npm install @duckdb/node-api; không cài được thì chạy các tệp templates/sql trên Spark, Trino hoặc DuckDB có sẵn (docs/scale.md).',
};
