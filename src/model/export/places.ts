// The tables `plans`, `agencies` and `item_agencies`: which documents there are, who there is, and who answers for what.
import { column, type ExportTable, VERSION_COLUMN } from './table.ts';

export const PLANS: ExportTable = {
  name: 'plans',
  about: 'Mỗi kế hoạch một dòng',
  columns: [
    VERSION_COLUMN,
    column('id', 'text', 'Mã kế hoạch'),
    column('number', 'text', 'Số, ký hiệu'),
    column('title', 'text', 'Tên kế hoạch'),
    column('short', 'text', 'Tên gọn'),
    column('issuer_name', 'text', 'Tên nơi ban hành, theo sổ cơ quan'),
    column('issued', 'day', 'Ngày ban hành, khi văn bản in đủ ngày'),
    column('issued_text', 'text', 'Ngày hoặc kỳ ban hành, như trong tệp'),
    column('period', 'text', 'Thời gian của kế hoạch'),
    column('period_first', 'day', 'Ngày đầu của thời gian ấy'),
    column('period_last', 'day', 'Ngày cuối; trống khi để ngỏ'),
    column('standing_agency', 'text', 'Cơ quan thường trực: <sổ>/<mã>'),
    column('replaced', 'flag', 'Đã được thay thế ở ngày chốt'),
    column('targets', 'whole', 'Số chỉ tiêu, không kể chỉ tiêu mẹ'),
    column('parents', 'whole', 'Số chỉ tiêu mẹ'),
    column('tasks', 'whole', 'Số nhiệm vụ'),
    column('internal', 'flag', 'Kế hoạch nội bộ; chỉ có khi xuất với --internal'),
    column('revision', 'text', 'Commit được đọc bằng --at; trống khi đọc thư mục đang làm việc'),
    column('file', 'text', 'Tệp trong kho'),
  ],
};

export const AGENCIES: ExportTable = {
  name: 'agencies',
  about: 'Mỗi cơ quan của sổ nơi ban hành và của sổ trung ương một dòng',
  columns: [
    VERSION_COLUMN,
    column('agency', 'text', 'Tên duy nhất: <sổ>/<mã>'),
    column('register', 'text', 'Mã sổ'),
    column('register_name', 'text', 'Tên sổ'),
    column('id', 'text', 'Mã cơ quan trong sổ'),
    column('name', 'text', 'Tên'),
    column('short', 'text', 'Tên gọn'),
    column('kind', 'text', 'Loại: so, ban, ubnd, group, ...'),
    column('from_day', 'day', 'Có từ ngày (khóa from)'),
    column('until_day', 'day', 'Đến hết ngày (khóa until)'),
    column('successors', 'text', 'Các cơ quan kế thừa, cách nhau bằng "; ": <sổ>/<mã>'),
    column('file', 'text', 'Tệp trong kho'),
  ],
};

export const ITEM_AGENCIES: ExportTable = {
  name: 'item_agencies',
  about:
    'Mỗi cơ quan trong mỗi vai của mỗi mục một dòng; kèm trạng thái của mục để đếm mà không phải nối bảng',
  columns: [
    VERSION_COLUMN,
    column('kind', 'text', 'target hoặc task'),
    column('ref', 'text', 'Tên đầy đủ của mục'),
    column('plan', 'text', 'Mã kế hoạch'),
    column(
      'role',
      'text',
      'lead: chủ trì theo văn bản; lead_now: đang chịu trách nhiệm, là vai mà tổng theo cơ quan đếm; coordinating: phối hợp; implementing: thực hiện',
    ),
    column('agency', 'text', '<sổ>/<mã>; trống khi không có ai'),
    column('agency_name', 'text', 'Tên cơ quan'),
    column(
      'absence',
      'text',
      'Với lead_now: none (chưa có cơ quan chủ trì) hoặc doubt (chưa rõ); trống khi có',
    ),
    column('tentative', 'flag', 'Một trong nhiều cơ quan kế thừa, mới là dự kiến'),
    column('ended', 'flag', 'Đã hết hoạt động mà chưa có cơ quan kế thừa'),
    column('status', 'text', 'Trạng thái của mục'),
    column('unreported', 'flag', 'Nhiệm vụ: chưa ai báo cáo'),
    column('days_late', 'whole', 'Nhiệm vụ: số ngày chậm'),
    column('replaced', 'flag', 'Kế hoạch đã được thay thế'),
    column('counted', 'flag', 'Mục có trong tổng của kh status'),
  ],
};
