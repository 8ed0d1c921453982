// Words that invented plans of other provinces are made of: names, agencies, headings of columns, ways to write goals and deadlines.
// What each wording means follows the rules of the domain (comparators, decimal comma, periods), not what the importer makes of it.

export interface Meaning {
  readonly written: string;
  readonly means: string;
}
const means = (written: string, meaning: string): Meaning => ({ written, means: meaning });

export const PROVINCES = [
  'Lạng Sơn',
  'Quảng Trị',
  'Đồng Tháp',
  'Gia Lai',
  'Phú Thọ',
  'Cà Mau',
  'Sơn La',
] as const;

/** Written forms of one agency, one with a slip of OCR; the first is its name. Names with commas and "và" are there on purpose. */
export const AGENCIES: readonly (readonly string[])[] = [
  ['Sở Tài chính'],
  ['Sở Khoa học và Công nghệ', 'Sở KH&CN', 'Sở Khoa học và Công nghệ', 'Sỏ Khoa học và Công nghệ'],
  ['Sở Nội vụ'],
  ['Sở Y tế'],
  ['Sở Xây dựng'],
  ['Sở Công Thương'],
  ['Sở Tư pháp'],
  ['Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'Sở Giáo dục & Đào tạo'],
  ['Sở Nông nghiệp và Môi trường'],
  ['Sở Văn hóa, Thể thao và Du lịch', 'Sở VHTT&DL', 'Sở Văn hoá, Thể thao và Du lịch'],
  ['Công an tỉnh'],
  ['Thanh tra tỉnh'],
  ['Văn phòng UBND tỉnh'],
  ['UBND các xã, phường'],
  ['Các sở, ban, ngành'],
];

export const TARGETS: readonly string[] = [
  'Tỷ lệ hồ sơ thủ tục hành chính được xử lý trực tuyến',
  'Tỷ lệ người dân trưởng thành có tài khoản định danh điện tử',
  'Tỷ lệ hộ gia đình được phủ mạng Internet băng rộng cáp quang',
  'Tỷ lệ thôn, bản được phủ sóng di động 5G',
  'Tỷ lệ cán bộ, công chức được bồi dưỡng kỹ năng số',
  'Tỷ lệ trường học triển khai học bạ điện tử',
  'Tỷ lệ cơ sở khám bệnh, chữa bệnh triển khai hồ sơ bệnh án điện tử',
  'Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử',
  'Tỷ lệ thanh toán trực tuyến phí, lệ phí',
  'Tỷ lệ văn bản được ký số',
  'Tỷ lệ cơ sở dữ liệu chuyên ngành được kết nối, chia sẻ',
  'Tỷ lệ hệ thống thông tin được phê duyệt cấp độ an toàn',
  'Tỷ lệ dân số trưởng thành có chữ ký số cá nhân',
  'Tỷ lệ hợp tác xã ứng dụng nền tảng số',
  'Mức độ hài lòng của người dân khi sử dụng dịch vụ công',
  'Tỷ trọng giá trị tăng thêm của kinh tế số trong GRDP',
  'Tỷ lệ hồ sơ lưu trữ được số hóa',
  'Tỷ lệ người dân có hồ sơ sức khỏe điện tử',
];

/** What people are a hundred per cent of: "100% ... được ...". */
export const SHARES: readonly string[] = [
  'cơ quan nhà nước cấp xã sử dụng hệ thống quản lý văn bản',
  'cán bộ lãnh đạo các cấp được tập huấn về trí tuệ nhân tạo',
  'thủ tục hành chính đủ điều kiện được cung cấp trực tuyến toàn trình',
  'trạm y tế xã kết nối nền tảng khám chữa bệnh từ xa',
  'báo cáo định kỳ của cơ quan hành chính được gửi trên hệ thống thông tin báo cáo',
  'hộ kinh doanh nộp thuế qua phương thức điện tử',
  'học sinh phổ thông có tài khoản học tập trực tuyến',
  'khu dân cư có tổ công nghệ số cộng đồng hoạt động hiệu quả',
];

const VERBS = ['Xây dựng', 'Nâng cấp', 'Triển khai', 'Hoàn thiện', 'Tổ chức thẩm định', 'Rà soát, chuẩn hóa'];
const THINGS = [
  'trung tâm dữ liệu tỉnh',
  'nền tảng tích hợp, chia sẻ dữ liệu',
  'cơ sở dữ liệu đất đai',
  'hệ thống thông tin giải quyết thủ tục hành chính',
  'kho học liệu số dùng chung',
  'nền tảng quản lý du lịch thông minh',
  'hệ thống camera giám sát giao thông',
  'cổng dữ liệu mở của tỉnh',
  'phần mềm quản lý bệnh án điện tử tại các bệnh viện',
  'quy chế khai thác dữ liệu số của cơ quan nhà nước',
  'hệ thống giám sát an toàn thông tin',
  'bộ chỉ số đánh giá chuyển đổi số cấp xã',
];
export const TASKS: readonly string[] = VERBS.flatMap((verb) => THINGS.map((thing) => `${verb} ${thing}`));

export const OUTPUTS = [
  'Quyết định của UBND tỉnh',
  'Kế hoạch được ban hành',
  'Hệ thống được đưa vào sử dụng',
  'Báo cáo kết quả',
  'Cơ sở dữ liệu hoàn thành',
  'Đề án',
] as const;

export const UNITS = ['%', 'Điểm', 'Thứ bậc', 'Người', 'Doanh nghiệp', 'Xã', '% GRDP', 'Triệu đồng'] as const;

/** Goals as cells of a column write them; the unit stands in a column of its own. */
export const GOALS: readonly Meaning[] = [
  means('85', '85'),
  means('100', '100'),
  means('≥ 85', '>= 85'),
  means('≥70', '>= 70'),
  means('> 55', '> 55'),
  means('Tối thiểu 60', '>= 60'),
  means('Ít nhất 12', '>= 12'),
  means('Trên 50', '> 50'),
  means('Không thấp hơn 75', '>= 75'),
  means('Từ 80 trở lên', '>= 80'),
  means('Dưới 5', '< 5'),
  means('Không quá 10', '<= 10'),
  means('≤ 10', '<= 10'),
  means('16 - 18', '16..18'),
  means('8-10', '8..10'),
  means('0,75', '0.75'),
  means('99,7', '99.7'),
  means('1.780.000', '1780000'),
  means('92.013,5', '92013.5'),
  means('$\\geq 0,60$', '>= 0.6'),
];

/** Shares as sentences write them: before "%". */
export const SHARE_GOALS: readonly Meaning[] = [
  means('100%', '100'),
  means('95%', '95'),
  means('Trên 80%', '> 80'),
  means('Tối thiểu 70%', '>= 70'),
  means('Ít nhất 60%', '>= 60'),
  means('90% trở lên', '>= 90'),
];
export const STATED_GOALS: readonly Meaning[] = [
  means('đạt 85%', '85'),
  means('đạt trên 90%', '> 90'),
  means('đạt tối thiểu 65%', '>= 65'),
  means('đạt ít nhất 40%', '>= 40'),
  means('đạt từ 75% trở lên', '>= 75'),
  means('đạt 20 - 25%', '20..25'),
  means('đạt 99,5%', '99.5'),
];

/** `Y` stands for the plan's year. */
export const DEADLINES: readonly Meaning[] = [
  means('Tháng 7/Y', 'Y-07'),
  means('Tháng 07/Y', 'Y-07'),
  means('Tháng 11 năm Y', 'Y-11'),
  means('Quý III/Y', 'Y-Q3'),
  means('Quý IV năm Y', 'Y-Q4'),
  means('Quý 2/Y', 'Y-Q2'),
  means('6 tháng đầu năm Y', 'Y-H1'),
  means('9 tháng năm Y', 'Y-9M'),
  means('Năm Y', 'Y'),
  means('Y', 'Y'),
  means('30/6/Y', 'Y-06-30'),
  means('Ngày 15/08/Y', 'Y-08-15'),
  means('Đến năm Y', 'Y'),
  means('Thường xuyên', 'ongoing'),
  means('Nhiệm vụ thường xuyên', 'ongoing'),
  means('Hằng năm', 'yearly'),
  means('Hàng năm', 'yearly'),
  means('Hằng quý', 'quarterly'),
  means('Hàng tháng', 'monthly'),
  means('Tháng 11 hằng năm', 'yearly 11'),
  means('Y - 2030', 'Y/2030'),
  means('Giai đoạn Y-2030', 'Y/2030'),
  means('Từ năm Y', 'Y/..'),
];

/** Headings that one column may have; `Y` as above. */
export const HEADINGS = {
  number: ['TT', 'STT', 'Số TT', 'Stt'],
  target: ['Chỉ tiêu', 'Tên chỉ tiêu', 'Nội dung', 'Nội dung chỉ tiêu', 'CHỈ TIÊU', 'Mục tiêu, chỉ tiêu'],
  unit: ['Đơn vị tính', 'ĐVT', 'Đơn vị', 'Đơn vị\ntính'],
  goal: [
    'Mục tiêu',
    'Kế hoạch năm Y',
    'Mục tiêu năm Y',
    'Chỉ tiêu năm Y',
    'Kế hoạch',
    'Kế hoạch Y',
    'Mức phấn đấu năm Y',
  ],
  targetLead: [
    'Cơ quan chủ trì',
    'Đơn vị chủ trì',
    'Cơ quan chủ trì theo dõi, đánh giá',
    'Cơ quan theo dõi',
    'Chủ trì',
  ],
  task: [
    'Nhiệm vụ',
    'Tên nhiệm vụ',
    'Nội dung nhiệm vụ',
    'NỘI DUNG',
    'Nội dung công việc',
    'Nhiệm vụ, giải pháp',
  ],
  lead: [
    'Cơ quan chủ trì',
    'Đơn vị chủ trì',
    'Chủ trì',
    'CƠ QUAN CHỦ TRÌ',
    'Cơ quan chủ trì thực hiện',
    'Đơn vị chủ trì, tham mưu',
  ],
  coordinating: ['Cơ quan phối hợp', 'Đơn vị phối hợp', 'Phối hợp', 'Cơ quan, đơn vị phối hợp'],
  output: [
    'Kết quả',
    'Sản phẩm',
    'Kết quả/Sản phẩm',
    'Sản phẩm đầu ra',
    'Dự kiến kết quả',
    'Sản phẩm dự kiến',
  ],
  deadline: [
    'Thời gian hoàn thành',
    'Thời hạn hoàn thành',
    'Thời gian thực hiện',
    'Thời hạn',
    'Tiến độ hoàn thành',
    'Hoàn thành',
  ],
  note: ['Ghi chú'],
} as const;
