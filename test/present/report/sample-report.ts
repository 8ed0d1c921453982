// A small report with something in every part, as the builder makes them; tests change what they are about.
import type {
  Annex,
  Head,
  NoteSection,
  ReminderModel,
  ReportModel,
} from '../../../src/present/report/model.ts';
import { emptyCounts, figure, targetRow, taskRow } from './sample-rows.ts';

export const BLANK = '\u00a0'.repeat(6);

export const head: Head = {
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  superior: 'UBND TỈNH THỬ',
  office: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
  office_in_text: 'Sở Khoa học và Công nghệ',
  number: `Số:${BLANK}/BC-SKHCN`,
  place_date: `Thử, ngày${BLANK}tháng${BLANK}năm 2025`,
  title: 'BÁO CÁO',
  subject: 'Tình hình, kết quả thực hiện Kế hoạch thử quý III năm 2025',
  addressees: ['Ủy ban nhân dân tỉnh Thử'],
  internal_notice: null,
  signer: { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Nguyễn Văn A' },
  recipients: ['- Như trên;', '- Lưu: VT, CĐS.'],
  attached: `(Kèm theo Báo cáo số${BLANK}/BC-SKHCN ngày${BLANK}tháng${BLANK}năm 2025 của Sở Khoa học và Công nghệ)`,
};

const text = (content: string) => ({ text: content, number: null, date: null });

export const targetsAnnex: Annex = {
  id: 'targets',
  number: 'I',
  label: 'Phụ lục I',
  title: 'TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU, MỤC TIÊU',
  attached: head.attached,
  columns: [
    { id: 'id', title: 'TT', kind: 'text', width: 10, align: 'center' },
    { id: 'name', title: 'Chỉ tiêu', kind: 'text', width: 60, align: 'left' },
    { id: 'figure', title: 'Kết quả kỳ này', kind: 'number', width: 30, align: 'center' },
  ],
  rows: [
    { kind: 'group', level: 0, ref: null, internal: false, cells: [text('I'), text('Hạ tầng'), text('')] },
    {
      kind: 'item',
      level: 0,
      ref: 'kh/targets/1',
      internal: false,
      cells: [text('1'), text('Phủ sóng 5G'), { text: 'ước 1.068,5', number: 1068.5, date: null }],
    },
  ],
  note: '"ước" là số liệu ước thực hiện.',
};

export const overdueAnnex: Annex = {
  ...targetsAnnex,
  id: 'overdue',
  number: 'II',
  label: 'Phụ lục II',
  title: 'DANH SÁCH NHIỆM VỤ QUÁ HẠN',
  columns: [
    { id: 'name', title: 'Nhiệm vụ', kind: 'text', width: 70, align: 'left' },
    { id: 'due', title: 'Hạn', kind: 'date', width: 30, align: 'center' },
  ],
  rows: [
    {
      kind: 'item',
      level: 0,
      ref: 'kh/tasks/2',
      internal: false,
      cells: [text('=HYPERLINK("http://x")'), { text: '31/7/2025', number: null, date: '2025-07-31' }],
    },
  ],
  note: null,
};

const note = (id: NoteSection['id'], heading: string): NoteSection => ({
  id,
  heading,
  missing: false,
  parts: [
    {
      plan_name: null,
      blocks: [
        {
          kind: 'item',
          marker: '-',
          level: 0,
          text: 'Đã có nền tảng dùng chung.',
          runs: [
            { text: 'Đã có ', bold: false, italic: false },
            { text: 'nền tảng', bold: true, italic: false },
            { text: ' dùng chung.', bold: false, italic: true },
          ],
          rows: [],
        },
      ],
    },
  ],
});

export const report = (changes: Partial<ReportModel> = {}): ReportModel => ({
  schema: 1,
  kind: 'report',
  as_of: '2025-09-14',
  revision: null,
  internal: false,
  head,
  period: {
    id: '2025-Q3',
    words: 'quý III năm 2025',
    words_upper: 'QUÝ III NĂM 2025',
    year: 2025,
    from: '2025-06-15',
    to: '2025-09-14',
    from_words: 'ngày 15/6/2025',
    to_words: 'ngày 14/9/2025',
  },
  cut_off: {
    date: '2025-09-14',
    words: 'ngày 14/9/2025',
    origin: 'as_of',
    explanation: 'theo ngày được yêu cầu',
    plan: null,
  },
  comparison: { last: null, last_year: null },
  plans: [
    {
      id: 'kh',
      name: '07/KH-UBND',
      title: 'Kế hoạch thử',
      number: '07/KH-UBND',
      citation: 'Kế hoạch số 07/KH-UBND',
      short_citation: 'Kế hoạch số 07/KH-UBND',
      replaced: false,
    },
  ],
  agencies: [],
  headings: {
    summary: 'I. KẾT QUẢ CHUNG',
    targets: 'II. TÌNH HÌNH THỰC HIỆN CHỈ TIÊU, MỤC TIÊU',
    targets_by_group: '1. Kết quả theo nhóm chỉ tiêu',
    targets_moved: null,
    tasks: 'III. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ',
    tasks_by_agency: '1. Kết quả theo cơ quan chủ trì',
    tasks_moved: null,
    overdue: '2. Nhiệm vụ quá hạn',
    extensions: null,
    budget: null,
    quality: null,
    assessment: 'IV. ĐÁNH GIÁ CHUNG',
    directions: 'V. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI',
    due_next: '1. Nhiệm vụ, chỉ tiêu đến hạn',
    proposals: 'VI. ĐỀ XUẤT, KIẾN NGHỊ',
  },
  opening: 'Thực hiện Kế hoạch số 07/KH-UBND, Sở Khoa học và Công nghệ báo cáo như sau:',
  summary: {
    targets: {
      ...emptyCounts.targets,
      total: 1,
      met: 1,
      last: null,
      sentence: 'Tổng số 01 chỉ tiêu.',
      change: null,
    },
    tasks: {
      ...emptyCounts.tasks,
      total: 1,
      open: 1,
      overdue: 1,
      last: null,
      sentence: 'Tổng số 01 nhiệm vụ.',
      change: 'So với kỳ trước: không thay đổi.',
    },
  },
  targets: {
    groups: [
      {
        plan: 'kh',
        plan_name: '07/KH-UBND',
        opens_plan: true,
        id: 'I',
        label: 'I',
        name: 'Hạ tầng',
        level: 0,
        counts: { ...emptyCounts.targets, total: 1, met: 1 },
        rows: [targetRow({ figure: figure() })],
      },
    ],
  },
  moved: { targets: [], tasks: [], target_lines: [], task_lines: [] },
  tasks: {
    grid: {
      rows: [{ ...emptyCounts.tasks, total: 1, overdue: 1, number: 1, agency: 'thu/so-a', name: 'Sở A' }],
      total: { ...emptyCounts.tasks, total: 1, overdue: 1 },
      note: null,
    },
    groups: [],
  },
  overdue: [taskRow()],
  extensions: [],
  due_next: {
    until: '2025-12-31',
    until_words: 'ngày 31/12/2025',
    implied: null,
    tasks: [taskRow({ id: '3' })],
    targets: [],
  },
  budget: [],
  quality: [],
  notes: {
    assessment: [note('results', '1. Kết quả nổi bật')],
    directions: note('directions', 'Phương hướng, nhiệm vụ kỳ tới'),
    proposals: note('proposals', 'Đề xuất, kiến nghị'),
  },
  closing: 'Trên đây là báo cáo của Sở Khoa học và Công nghệ./.',
  annexes: [targetsAnnex, overdueAnnex],
  trajectories: [],
  warnings: [],
  stamp: null,
  ...changes,
});

export const reminder = (changes: Partial<ReminderModel> = {}): ReminderModel => ({
  schema: 1,
  kind: 'reminder',
  as_of: '2025-09-14',
  revision: null,
  internal: false,
  head: { ...head, title: null, subject: 'V/v đôn đốc thực hiện nhiệm vụ được giao' },
  period: null,
  cut_off: report().cut_off,
  plans: report().plans,
  agency: { id: 'thu/so-y-te', name: 'Sở Y tế' },
  opening: 'Qua theo dõi, Sở Y tế còn các nhiệm vụ sau:',
  parts: [
    {
      id: 'overdue',
      number: 1,
      heading: 'Nhiệm vụ quá hạn chưa hoàn thành: 01',
      rows: [
        {
          number: 1,
          id: '2',
          ref: 'kh/tasks/2',
          name: 'Nhiệm vụ thử',
          since: 'hạn ngày 31/7/2025, quá hạn 45 ngày',
          paper: 'Kế hoạch số 07/KH-UBND',
          state: 'chưa có báo cáo',
          taken_over: null,
        },
      ],
    },
  ],
  closing: ['Đề nghị Sở Y tế báo cáo./.'],
  annexes: [],
  warnings: [],
  stamp: null,
  ...changes,
});
