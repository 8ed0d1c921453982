// Vietnamese: kh import: help, what was read, the review that a person works through, why something was not imported.
export const importVi = {
  'command.import': 'Nhập một văn bản kế hoạch (docx, xlsx, html, txt) thành kế hoạch nháp',
  'command.import.file': 'Tệp văn bản',
  'command.import.examples':
    'Ví dụ:\n  kh import ke-hoach.docx --plan kh-2026 --dry-run\n  kh import ke-hoach.docx --plan kh-2026\n  kh import ban-dinh-chinh.docx --plan kh-2026 --update',
  'option.import.plan': 'Mã của kế hoạch, cũng là tên thư mục: kh-2026',
  'option.import.issuer': 'Mã sổ cơ quan ban hành (mặc định: tỉnh mà văn bản nêu)',
  'option.import.update': 'Kế hoạch đã có: so với văn bản mới và đưa chỗ khác vào, sau khi hỏi',
  'option.import.yes': 'Không hỏi lại, dùng cho kịch bản',
  'import.would': 'Sẽ lập plans/{plan}: {targets} chỉ tiêu, {tasks} nhiệm vụ, {groups} nhóm.',
  'import.done': 'Đã lập plans/{plan}: {targets} chỉ tiêu, {tasks} nhiệm vụ, {groups} nhóm.',
  'import.agencies': 'Sổ {register}: đề xuất thêm {count} cơ quan.',
  'import.tables':
    'Bảng phụ lục: {tables} bảng, {rows} dòng, {cells} ô; {inFiles} ô vào tệp, {inReview} ô ghi trong import-review.md, 0 ô mất.',
  'import.doubts': '{count} chỗ cần người kiểm tra: plans/{plan}/import-review.md',
  'import.next':
    'Tiếp theo: mở import-review.md, kiểm tra từng mục, rồi chạy kh validate và kh status --plan {plan}.',
  'import.unchanged': 'Kế hoạch {plan} đã đúng như văn bản, không có gì thay đổi.',
  'import.changes':
    'So với plans/{plan}: {added} thêm, {removed} không còn trong văn bản, {changed} trường khác, {kept} chỗ giữ theo tay người sửa.',
  'import.only_kept':
    'Kế hoạch {plan}: văn bản không có gì mới; {count} chỗ khác văn bản vì đã sửa tay, giữ nguyên:',
  'import.change.added': '+ {item}: {name}',
  'import.change.removed': '- {item}: {name} (giữ nguyên; xóa bằng tay nếu đúng là bỏ)',
  'import.change.field': '~ {item} {field}: {before} → {after}',
  'import.change.kept': '= {item} {field}: {before} (giữ chữ đã sửa tay; văn bản: {after})',
  'import.change.deleted': '= {item}: {name} (đã xóa bằng tay; không lập lại)',
  'import.change.moved': '~ {count} mục chỉ đổi vị trí trong văn bản (source)',
  'import.none': '(không có)',
  'import.ask': 'Ghi các thay đổi này? [c/K] ',
  'import.needs_yes': 'Chưa ghi gì. Xem lại rồi chạy lại với --yes.',
  'import.updated': 'Đã cập nhật plans/{plan}: {added} mục thêm, {changed} trường.',
  'import.commit': 'Nhập {plan} từ {file}',
  'import.commit_update': 'Cập nhật {plan} theo {file}',
  'refusal.import.no_plan': 'Hãy cho biết mã kế hoạch: --plan kh-2026',
  'refusal.import.bad_plan':
    '"{written}" không dùng làm mã được. Mã gồm chữ không dấu, số, dấu chấm, gạch ngang: kh-2026',
  'import.refused.draft':
    'Các tệp nêu trên là bản nháp, chưa có trên đĩa. Sửa chỗ tương ứng trong {file} rồi nhập lại:',
  'import.refused.at': '- {file}: {place} của văn bản, “{name}”',
  'refusal.import.broken_register':
    'Sổ cơ quan {file} có lỗi nên không đọc được. Chạy kh validate, sửa sổ rồi nhập lại.',
  'refusal.import.bad_issuer':
    '"{written}" không dùng làm mã sổ cơ quan được. Mã gồm chữ không dấu, số, gạch ngang, ví dụ --issuer thai-nguyen',
  'refusal.import.exists': 'Kế hoạch {plan} đã có. Thêm --update để so với văn bản mới, hoặc chọn mã khác.',
  'refusal.import.unknown_plan': 'Chưa có kế hoạch {plan} để cập nhật. Bỏ --update để nhập mới.',
  'refusal.import.folder':
    '"{file}" là thư mục. Nêu tên một tệp văn bản (.docx, .xlsx, .html, .txt) trong đó.',
  'refusal.import.no_file': 'Không mở được tệp "{file}". Kiểm tra lại đường dẫn và quyền đọc.',
  'refusal.import.unread': '"{file}": {why}',
  'refusal.import.no_issuer':
    'Không rõ văn bản là của tỉnh nào. Thêm --issuer với mã sổ cơ quan, ví dụ --issuer thai-nguyen',
  'refusal.import.nothing_found':
    'Không tìm thấy chỉ tiêu hay nhiệm vụ nào trong "{file}". Kiểm tra đúng tệp chưa; bảng cần có hàng tiêu đề (TT, Chỉ tiêu, ...), thân cần có mục "Mục tiêu", "Nhiệm vụ".',
  'refusal.import.too_many':
    '"{file}" có quá nhiều chỉ tiêu, nhiệm vụ cho một kế hoạch. Chia tệp thành nhiều phần (mỗi phụ lục hoặc mỗi lĩnh vực một tệp), rồi nhập từng phần với --plan riêng.',
  'review.title': '# Cần kiểm tra sau khi nhập: {title}',
  'review.intro':
    'Nhập từ `{file}`. Mỗi dòng dưới đây là một chỗ máy đọc chưa chắc: dòng trong nguồn, chữ in, cách đã đọc. Kiểm tra xong thì đánh dấu `[x]`; xong hết thì xóa tệp này.',
  'review.counts': 'Đã lập {targets} chỉ tiêu, {tasks} nhiệm vụ, {groups} nhóm; {doubts} chỗ cần kiểm tra.',
  'review.why': 'Vì sao: {why}',
  'review.do': 'Cần làm: {do}',
  'review.entry': '- [ ] {where}{item}: “{text}” → {read}',
  'review.entry_short': '- [ ] {where}{item}: “{text}”',
  'review.entry_bare': '- [ ] {where}{item}',
  'review.entry_read': '- [ ] {where}{item} → {read}',
  'review.remark': '- [ ] {where}{remark}',
  'review.line': 'dòng {line}',
  'review.paragraph': 'đoạn {line}',
  'review.cell': '{sheet}, ô {cell}',
  'review.table_row': 'bảng {table}, hàng {row}',
  'review.proof': '## Không mất gì của các bảng',
  'review.proof.intro':
    'Đếm từ nguồn: mỗi dòng là một mục hoặc một nhóm; mỗi ô có chữ nằm trong một tệp hoặc ở phần trên. Tiêu đề lặp lại ở đầu trang không tính là ô.',
  'review.proof.head':
    '| Bảng | Dòng | Mục | Nhóm | Ô có chữ | Vào tệp | Ghi ở trên | Tiêu đề lặp |\n|---|---|---|---|---|---|---|---|',
  'review.proof.row':
    '| {title} | {rows} | {items} | {groups} | {cells} | {inFiles} | {inReview} | {repeated} |',
  'review.proof.none': 'Văn bản không có bảng chỉ tiêu hay nhiệm vụ.',
  'review.proof.lines': 'Không bảng nào chia được ô; các dòng giống bảng nằm trong danh sách ở trên.',
  'review.nothing': 'Không có chỗ nào phải nghi ngờ.',
  'review.added':
    '# Thêm khi cập nhật theo `{file}`: {count} chỗ\n\nPhần trên là của lần nhập trước, dấu [x] đã đánh vẫn còn; dưới đây chỉ là chỗ mới phải ngờ.',
  'review.plan': 'kế hoạch',
};
