// Words of invented plans, of other fields and provinces than the real ones here: farming, schools, roads, health, culture.
import type { Chance } from './chance.ts';

const list = (text: string): readonly string[] => text.split('|');

const WORK = list(
  'Xây dựng|Rà soát|Tổ chức|Ban hành|Hoàn thiện|Đề xuất|Thẩm định|Nâng cấp|Lập|Khảo sát|Triển khai|Tham mưu|Kiểm tra|Công bố|Cải tạo',
);
const THINGS = list(
  'quy hoạch vùng trồng cây ăn quả tập trung|phương án phòng, chống hạn hán và xâm nhập mặn|hệ thống đường giao thông liên xã|mạng lưới trường mầm non ngoài công lập|đề án bảo tồn nhà cổ, làng nghề truyền thống|chương trình mỗi xã một sản phẩm|cơ sở dữ liệu đất đai|phong trào toàn dân bảo vệ an ninh Tổ quốc|danh mục dự án kêu gọi đầu tư|quy chế phối hợp quản lý rừng phòng hộ|kế hoạch tiêm chủng mở rộng|các tuyến xe buýt nội tỉnh|khu xử lý rác thải tập trung|thiết chế văn hóa cơ sở|tuyến kè sông chống sạt lở',
);
const PLACES = list(
  'trên địa bàn tỉnh|tại các xã vùng sâu, vùng xa|giai đoạn 2026 - 2030|năm 2026|theo hướng bền vững|gắn với du lịch cộng đồng|cho đồng bào dân tộc thiểu số|tại các khu kinh tế ven biển|phục vụ xuất khẩu|bảo đảm vệ sinh môi trường; nâng cao đời sống người dân nông thôn|(bao gồm cả các khu tái định cư)',
);
const RATES = list(
  'Tỷ lệ hộ nghèo đa chiều|Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ|Tỷ lệ che phủ rừng|Số giường bệnh trên một vạn dân|Thu ngân sách nhà nước trên địa bàn|Tỷ lệ xã đạt chuẩn nông thôn mới|Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP)|Số bác sĩ trên một vạn dân|Tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom|Tỷ lệ trường học đạt chuẩn quốc gia|Sản lượng lương thực có hạt|Tỷ lệ dân số tham gia bảo hiểm y tế|Kim ngạch xuất khẩu hàng hóa|Số lượt khách du lịch|Tỷ lệ dân số nông thôn được sử dụng nước sạch theo quy chuẩn',
);
const SCOPES = list(
  '|toàn tỉnh|khu vực nông thôn|khu vực đô thị|bình quân hằng năm|(theo chuẩn mới)|ở các xã đặc biệt khó khăn',
);
const UNITS = list(
  '%|Người|Tỷ đồng|Triệu USD|Giường|Xã|Nghìn tấn|Triệu lượt|%/năm|Bác sĩ/vạn dân|Trường|Ha|Điểm|Hộ',
);
const NUMBERS = list(
  '≥ 95|> 42,5|98|12.500|≤ 3|1,5 - 2|Trên 60|45-50|7,8|100|Tối thiểu 70|1.250.000|0,75|Dưới 1,2|15|6|3',
);
const WORDED = list('Thuộc nhóm 15 tỉnh dẫn đầu cả nước|Hoàn thành|Duy trì mức sinh thay thế');
const AGENCIES = list(
  'Sở Nông nghiệp và Môi trường|Sở Xây dựng|Sở Giáo dục và Đào tạo|Sở Y tế|Sở Văn hóa, Thể thao và Du lịch|Sở Tài chính|Sở Công Thương|Sở Nội vụ|Công an tỉnh|Bộ Chỉ huy Quân sự tỉnh|Văn phòng UBND tỉnh|Ban Quản lý Khu kinh tế|Thanh tra tỉnh|Sở Tư pháp|Liên minh Hợp tác xã tỉnh|Hội Nông dân tỉnh|Tỉnh đoàn|Chi cục Kiểm lâm|Bảo hiểm xã hội tỉnh|Trung tâm Xúc tiến đầu tư',
);
const GROUPS = list(
  'Các sở, ban, ngành; UBND các xã, phường|Các sở, ngành liên quan|UBND các huyện, thị xã, thành phố|Các cơ quan, đơn vị, địa phương có liên quan|UBND cấp xã|Ủy ban MTTQ tỉnh và các tổ chức chính trị - xã hội',
);
const OUTPUTS = list(
  'Kế hoạch của UBND tỉnh|Quyết định phê duyệt|Báo cáo|Nghị quyết của HĐND tỉnh|Đề án|Văn bản chỉ đạo|Danh mục được công bố|Công trình hoàn thành|Hội nghị được tổ chức|Quy chế|Cơ sở dữ liệu dùng chung|Tờ trình|Chương trình',
);
const DEADLINES = list(
  'Quý I/2026|Quý III năm 2026|Tháng 6/2026|Năm 2026|Hằng năm|Thường xuyên|30/9/2026|Trước ngày 15/12/2026|2026 - 2030|Tháng 11/2025|Giai đoạn 2026-2030|Hằng quý|6 tháng đầu năm 2026|12/2027|Trong năm 2026',
);
const RESULTS = list('68|97,4|0,82|1.120|Đang thực hiện|100%|41,3|12|Đã ban hành');
const NOTES = list(
  'Theo Nghị quyết số 12-NQ/TU|Giao tại Quyết định số 88/QĐ-UBND|Chỉ tiêu mới|Kỳ báo cáo 6 tháng',
);
export const SECTION_NAMES = list(
  'Phát triển nông nghiệp, nông thôn|Giáo dục và đào tạo|Hạ tầng giao thông|Y tế, dân số|Văn hóa, du lịch|Quốc phòng, an ninh|Cải cách hành chính|Chỉ tiêu về môi trường|Nhóm nhiệm vụ về thể chế',
);

const sentence = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** Made-up contents of a cell, by the role of its column. */
export const CONTENTS: Readonly<Record<string, (chance: Chance) => string>> = {
  task: (chance) =>
    sentence(
      chance.pick(WORK),
      chance.pick(THINGS),
      chance.pick(PLACES),
      chance.happens(0.3) ? chance.pick(PLACES) : '',
    ),
  target: (chance) => sentence(chance.pick(RATES), chance.pick(SCOPES)),
  unit: (chance) => chance.pick(UNITS),
  goal: (chance) => (chance.happens(0.1) ? chance.pick(WORDED) : chance.pick(NUMBERS)),
  result: (chance) => chance.pick(RESULTS),
  lead: (chance) =>
    chance.happens(0.15)
      ? chance.pick(GROUPS)
      : chance.happens(0.2)
        ? `${chance.pick(AGENCIES)}, ${chance.pick(AGENCIES)}`
        : chance.pick(AGENCIES),
  coordinating: (chance) =>
    chance.happens(0.6) ? chance.pick(GROUPS) : `${chance.pick(AGENCIES)}; ${chance.pick(AGENCIES)}`,
  output: (chance) => chance.pick(OUTPUTS),
  deadline: (chance) => chance.pick(DEADLINES),
  note: (chance) => chance.pick(NOTES),
};

/** Headings that provinces print, by role. */
export const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  number: list('TT|STT|Số TT|Stt'),
  task: list(
    'Nhiệm vụ|Tên nhiệm vụ|Nội dung công việc|Nội dung nhiệm vụ|Nhiệm vụ, giải pháp|Tên công việc|NHIỆM VỤ CỤ THỂ|Nội dung',
  ),
  target: list(
    'Chỉ tiêu|Tên chỉ tiêu|Nội dung chỉ tiêu|Mục tiêu, chỉ tiêu|CHỈ TIÊU CHỦ YẾU|Tiêu chí|Nội dung',
  ),
  unit: list('Đơn vị tính|ĐVT|Đvt|ĐƠN VỊ TÍNH|Đơn vị đo'),
  goal: list(
    'Kế hoạch năm 2026|Chỉ tiêu năm 2026|Mục tiêu năm 2026|Mục tiêu|Kế hoạch|Mục tiêu đến năm 2030|Chỉ tiêu giao|Phấn đấu năm 2026',
  ),
  result: list(
    'Ước thực hiện năm 2025|Kết quả thực hiện năm 2025|Thực hiện năm 2025|Hiện trạng|Kết quả đạt được|Kết quả hiện tại',
  ),
  lead: list(
    'Cơ quan chủ trì|Đơn vị chủ trì|CHỦ TRÌ|Chủ trì thực hiện|Cơ quan thực hiện|Đơn vị thực hiện|Đơn vị chủ trì tham mưu|Cơ quan, đơn vị chủ trì',
  ),
  coordinating: list('Cơ quan phối hợp|Đơn vị phối hợp|PHỐI HỢP|Phối hợp thực hiện|Cơ quan, đơn vị phối hợp'),
  output: list(
    'Sản phẩm|Kết quả|Kết quả đầu ra|Sản phẩm đầu ra|SẢN PHẨM DỰ KIẾN|Sản phẩm, kết quả|Hình thức văn bản',
  ),
  deadline: list(
    'Thời gian hoàn thành|Thời hạn|Tiến độ|Thời gian thực hiện|Thời hạn hoàn thành|THỜI GIAN|Tiến độ thực hiện|Lộ trình',
  ),
  note: list('Ghi chú'),
};
