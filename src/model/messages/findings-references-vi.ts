// Vietnamese: findings about things named that are not there (KH2xx).
export const findingsReferencesVi = {
  'finding.KH201.message': 'Sổ cơ quan không có "{id}".',
  'finding.KH201.hint': '{suggestion}Sửa mã, hoặc thêm cơ quan vào plans/agencies/{register}.yaml.',
  'finding.KH202.message': 'Kế hoạch không có nhóm "{id}".',
  'finding.KH202.hint': '{suggestion}Sửa mã, hoặc thêm nhóm vào mục groups của plan.yaml.',
  'finding.KH203.message': 'Kế hoạch không có chỉ tiêu mẹ "{id}".',
  'finding.KH203.hint':
    '{suggestion}Mã chỉ tiêu là tên tệp trong thư mục targets của cùng kế hoạch, không có phần .yaml.',
  'finding.KH204.message': 'Không có chỉ số "{id}".',
  'finding.KH204.hint': '{suggestion}Sửa mã, hoặc thêm plans/indicators/{issuer}/{id}.yaml.',
  'finding.KH205.message': 'Kho này không có kế hoạch "{id}".',
  'finding.KH205.hint':
    '{suggestion}Mã kế hoạch là tên thư mục trong plans; văn bản ngoài kho thì chỉ ghi number và date.',
  'finding.KH206.message': 'Nhiệm vụ góp phần vào chỉ tiêu "{id}" nhưng không có chỉ tiêu đó.',
  'finding.KH206.hint':
    '{suggestion}Ghi mã chỉ tiêu của cùng kế hoạch, hoặc <kế hoạch>/targets/<mã> của kế hoạch khác.',
  'finding.KH207.message': 'Không có sổ cơ quan của "{id}".',
  'finding.KH207.hint': '{suggestion}Sửa mã, hoặc thêm plans/agencies/{id}.yaml.',
  'finding.KH208.message': 'Nhật ký nhắc giai đoạn {stage} nhưng nhiệm vụ chỉ có {count} giai đoạn.',
  'finding.KH208.hint': 'Sửa số giai đoạn, hoặc thêm giai đoạn vào mục stages.',
  'finding.KH209.message': 'Sổ cơ quan không có địa bàn "{scope}".',
  'finding.KH209.hint':
    '{suggestion}Ghi đúng tên một địa bàn, hoặc phần hợp thành (parts), trong mục territories của {register}.',
  'finding.KH210.message': 'Chỉ tiêu mẹ đi vòng: {trail}.',
  'finding.KH210.hint': 'Bỏ hoặc sửa "parent" của một chỉ tiêu trong vòng này.',
  'finding.KH211.message': 'Nhóm mẹ đi vòng: {trail}.',
  'finding.KH211.hint': 'Bỏ hoặc sửa "parent" của một nhóm trong vòng này.',
  'finding.KH212.message': 'Cơ quan kế thừa đi vòng: {trail}.',
  'finding.KH212.hint': 'Bỏ hoặc sửa "successors" của một cơ quan trong vòng này.',
  'finding.KH213.message': 'Đơn vị "{unit}" của chỉ tiêu khác đơn vị "{other}" của chỉ số "{indicator}".',
  'finding.KH213.hint':
    'Một chỉ số có một đơn vị: viết hai đơn vị như nhau, hoặc bỏ "indicator" nếu đo thứ khác.',
  'finding.KH214.message':
    'Nguồn "{key}" trông như khóa của mục sources nhưng không kế hoạch nào có khóa đó.',
  'finding.KH214.hint': '{suggestion}Thêm khóa vào mục sources của plan.yaml, hoặc ghi nguồn bằng lời.',
  'finding.KH215.message': 'Nhật ký ghi cho kỳ {turn} nhưng nhiệm vụ này không định kỳ.',
  'finding.KH215.hint': 'Bỏ "for", hoặc đặt "deadline" là monthly, quarterly, half-yearly hay yearly.',
  'finding.KH216.message': 'Nhiệm vụ định kỳ {every} không có kỳ {turn}.',
  'finding.KH216.hint':
    '{suggestion}Ghi "for" bằng đúng một kỳ của nhiệm vụ; ghi khác thì mục này không được tính.',
} as const;
