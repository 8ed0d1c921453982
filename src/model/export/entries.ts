// The tables `results` and `log`: what was reported, as far as it was known on the day.
import { column, type ExportTable, VERSION_COLUMN, valueColumns } from './table.ts';

const MOMENTS = [
  column('date', 'day', 'Ngày cuối của kỳ được mô tả'),
  column('date_text', 'text', 'Kỳ được mô tả, như trong tệp'),
  column('reported', 'day', 'Ngày biết được'),
  column('reported_text', 'text', 'Kỳ biết được, như trong tệp'),
];

export const RESULTS: ExportTable = {
  name: 'results',
  about:
    'Mỗi kết quả đã biết của mỗi chỉ tiêu một dòng; kết quả của chỉ số dùng chung có ở mọi chỉ tiêu nêu nó',
  columns: [
    VERSION_COLUMN,
    column('ref', 'text', 'Chỉ tiêu: <kế hoạch>/targets/<mã>'),
    column('plan', 'text', 'Mã kế hoạch'),
    column('target', 'text', 'Mã chỉ tiêu'),
    column('indicator', 'text', 'Mã chỉ số mà chỉ tiêu nêu'),
    column('origin', 'text', 'own: của chỉ tiêu; indicator: của chỉ số dùng chung'),
    column('entry', 'whole', 'Thứ tự trong tệp, từ 1'),
    ...MOMENTS,
    ...valueColumns('result', 'Giá trị'),
    column('text', 'text', 'Kết quả bằng lời'),
    column('verdict', 'text', 'achieved, partly hoặc not_achieved'),
    column('stated', 'text', 'Điều chính nguồn khẳng định'),
    column('ratio', 'text', 'Tử số/mẫu số như đã in'),
    column('out_of', 'whole', 'Tổng số đơn vị xếp hạng (khóa of)'),
    column('quality', 'text', 'estimate, preliminary hoặc official'),
    column('unit', 'text', 'Đơn vị'),
    column('scope', 'text', 'Địa bàn'),
    column('counts', 'flag', 'false: ghi lại nhưng không quyết định'),
    column('unusable', 'text', 'Vì sao không quyết định được; trống khi quyết định được'),
    column('satisfied', 'flag', 'Có đạt mục tiêu đang hiệu lực; trống khi không so được'),
    column('deciding', 'flag', 'Là kết quả quyết định trạng thái của chỉ tiêu'),
    column('source', 'text', 'Nguồn'),
    column('note', 'text', 'Ghi chú'),
    column('file', 'text', 'Tệp trong kho'),
  ],
};

export const LOG: ExportTable = {
  name: 'log',
  about: 'Mỗi dòng nhật ký đã biết của mỗi nhiệm vụ một dòng',
  columns: [
    VERSION_COLUMN,
    column('ref', 'text', 'Nhiệm vụ: <kế hoạch>/tasks/<mã>'),
    column('plan', 'text', 'Mã kế hoạch'),
    column('task', 'text', 'Mã nhiệm vụ'),
    column('entry', 'whole', 'Thứ tự trong tệp, từ 1'),
    ...MOMENTS,
    column('status', 'text', 'not_started, in_progress, paused, done hoặc cancelled'),
    column('progress_percent', 'number', 'Tiến độ, phần trăm'),
    column('for_period', 'text', 'Kỳ của nhiệm vụ định kỳ (khóa for)'),
    column('stage', 'whole', 'Giai đoạn thứ mấy'),
    column('agency', 'text', 'Cơ quan báo cáo phần mình: <sổ>/<mã>'),
    column('evidence', 'text', 'Minh chứng'),
    column('source', 'text', 'Nguồn'),
    column('note', 'text', 'Ghi chú'),
    column('file', 'text', 'Tệp trong kho'),
  ],
};
