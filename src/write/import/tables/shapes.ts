// What kinds of text look like: agencies, deadlines, units, values. Used where the layout does not say in which column a text stands.
import { fold } from '../../../model/fold.ts';
import { plainText } from './plain.ts';
import type { ColumnRole } from './types.ts';

// Not folded: "Số hóa" is work, "Sở" an office. "Sỏ", "Sờ" are how character recognition misreads it.
const AGENCY_START =
  /^(?:và |đề nghị |giao |ban )?(?:(?:các|cac|tất cả các|những|một số) )?(?:sở|sỏ|sờ|ubnd|ubmttq|ủy ban|uỷ ban|hđnd|hội đồng nhân dân|công an|bộ chỉ huy|bchqs|văn phòng|vp |chi cục|cục |tổng cục|trung tâm|đài |báo (?!cáo)|bệnh viện|hội (?!nghị|thảo|thi|chợ)|hiệp hội|bưu điện|đoàn |tỉnh đoàn|thành đoàn|tỉnh ủy|tỉnh uỷ|thành ủy|huyện ủy|đảng ủy|liên minh|liên đoàn|thanh tra|kho bạc|chi nhánh|ngân hàng|đại học|học viện|trường |viện |bộ (?:khoa|nội|tài|công|quốc|y tế|giáo|tư pháp|xây|văn hóa|nông|ngoại|dân)|mttq|ủy ban mttq|mặt trận|tòa án|toà án|viện kiểm sát|tập đoàn|tổng công ty|công ty|doanh nghiệp|vnpt|viettel|mobifone|địa phương|cơ quan|đơn vị|cấp (?:xã|huyện)|thuế|hải quan|bhxh|bảo hiểm xã hội|ngành|ban (?!hành|bố)|(?:xã(?! hội)|phường|huyện|thị xã|thành phố|tổ chức|đoàn thể|địa phương|đối tượng|chủ đầu tư)(?=[ ,;]|$))/iu;

const agencyParts = (text: string): readonly string[] =>
  text
    .split(/[,;.•\n]|\s-\s|\svà (?=các|sở|ubnd|công an)/iu)
    .map((part) => part.replace(/^[@=+*#\s]+/, '').trim())
    .filter((part) => part !== '');

/** Share of the parts between commas that begin as names of agencies do; 0 for a text whose first part does not. */
function agencyShare(text: string): number {
  const parts = agencyParts(text);
  const first = parts[0];
  if (first === undefined || !AGENCY_START.test(first) || first.length > 110) return 0;
  const named = parts.filter((part) => AGENCY_START.test(part) || part.length < 28).length;
  return named / parts.length;
}

const YEAR = '(?:19|20)\\d\\d';
const DEADLINE = new RegExp(
  `^(?:(?:truoc|trong|den|tu|het|den het|cuoi|dau|hoan thanh|chậm nhat|xong truoc|nam|giai doan)\\b[ :]*)*` +
    `(?:ngay \\d|\\d{1,2}[/.-]\\d{1,2}[/.-]${YEAR}|\\d{1,2}[/.-]${YEAR}|thang \\d|quy (?:[ivx]+|\\d)\\b|${YEAR}\\b|\\d{1,2} thang|0?[69] thang)`,
);
const RECURRING =
  /^(?:nhiem vu )?(?:thuong xuyen|hang (?:nam|quy|thang|tuan|ngay)|dinh ky|lien tuc|dot xuat|khi co|ngay sau|sau khi|theo (?:ke hoach|tien do|chi dao|yeu cau|lo trinh|quy dinh|huong dan)|bao dam tien do|khi (?:co|duoc)|moi nam|6 thang)/;

const isDeadline = (folded: string): boolean =>
  folded.length <= 90 && (DEADLINE.test(folded) || (RECURRING.test(folded) && folded.length <= 70));

const VALUE =
  /^(?:[≥≤<>=~±]|>=|<=|(?:tren|duoi|tu|toi thieu|it nhat|khong qua|khong thap hon|tang|giam|top|dat|nhom|dat tren|khoang|hon|duy tri|dung thu|thu)\b)*\s*[\d.,]+\d*\s*(?:[-–]\s*[\d.,]+)?\s*(?:%|[a-z/% ]{0,25})$/;

/** A number with its comparator and perhaps a short unit: `≥ 85`, `16-18`, `trên 55%`, `97,08`. */
const isValue = (folded: string): boolean =>
  folded.length <= 40 && VALUE.test(folded.replace(/[()]/g, '').trim());

export const isValueLike = (text: string): boolean => isValue(fold(plainText(text)));

const UNITS: ReadonlySet<string> = new Set(
  (
    '%|thu bac|thu hang|xep hang|hang|diem|nguoi|xa|phuong|thon|don vi|he thong|doanh nghiep|dn|ty dong|trieu dong|nghin dong|dong|ti dong|bo|cai|ho|' +
    'so|bao cao|co khong|huyen|dich vu|phan mem|co so|truong|hop tac xa|giai phap|co so du lieu|csdl|mo hinh|khoa|lop|luot|lan|tram|km|ha|kg|tan|' +
    'tai khoan|van ban|ho so|nen tang|bai bao|don|cong trinh|nhiem vu|du an|san pham|thanh pho|chi so|ket qua|ty le|may|bang|usd|trieu usd|mbps|gbps|' +
    'benh vien|to|dia phuong|co quan|to chuc|trieu nguoi|gb|tb|nam|thang|ngay|gio|phut|quy'
  ).split('|'),
);

const isUnit = (folded: string): boolean => {
  if (folded.startsWith('%') && folded.length <= 40) return true;
  const words = folded.replace(/[^\p{L}\p{N}%#]+/gu, ' ').trim();
  const ratio =
    /^[^\d]+\/[\d.]*\s*[^\d]*$/.test(folded) && words.length <= 45 && words.split(' ').length <= 9;
  return UNITS.has(words) || ratio;
};

export const isUnitLike = (text: string): boolean => isUnit(fold(plainText(text)));

const VERDICT =
  /^(?:da )?(?:dat|vuot|khong dat|chua dat|hoan thanh|chua hoan thanh|dang thuc hien|chua den ky)\b/;
const WORK_START =
  /^(?:xay dung|trien khai|hoan thien|nang cap|ra soat|to chuc|tham muu|thuc hien|nghien cuu|ban hanh|day manh|tang cuong|phat trien|ung dung|duy tri|cap nhat|mua sam|thue|so hoa|hoan thanh|bo tri|phoi hop|ty le|ti le|ti trong|ty trong|so luong|so|quy mo|chi so|xep hang|tong|100%|muc|tham dinh|dau tu|trang bi|dao tao|boi duong|huong dan|tuyen truyen|cung cap|ket noi|de xuat|danh gia|kiem tra|quan ly|thanh lap|chuan hoa|tich hop|khai thac|thuc day|ho tro|bao dam|dam bao|thiet lap|van hanh|cong bo|thu hut|dat hang|giao|lap|nhiem vu|du an|phan dau|bao tri|tap huan|giam sat)\b/;
const PRODUCT_START =
  /^(?:cac )?(?:ke hoach|quyet dinh|van ban|bao cao|chuong trinh|de an|nghi quyet|he thong|phan mem|co so du lieu|csdl|quy che|quy dinh|huong dan|cong van|to trinh|danh muc|bo tieu chi|bo chi so|nen tang|thong bao|mo hinh|hoi nghi|lop|khoa|du an|hop dong|ban ghi|tai lieu|so tay|chi thi|phuong an|dich vu|ung dung|hoat dong|du thao|kien truc|cong|trung tam|mang luoi)\b/;

/** What a text looks like, found out once for all columns. */
export interface TextShape {
  readonly length: number;
  readonly deadline: boolean;
  readonly value: boolean;
  readonly unit: boolean;
  /** Share of its parts that name agencies. */
  readonly agency: number;
  readonly work: boolean;
  readonly product: boolean;
  readonly verdict: boolean;
  readonly yes: boolean;
  /** A Roman number: that of a group of rows. */
  readonly numeral: boolean;
}

export function shapeOf(printed: string): TextShape {
  const text = plainText(printed);
  const folded = fold(text);
  return {
    length: folded.length,
    deadline: isDeadline(folded),
    value: isValue(folded),
    unit: isUnit(folded),
    agency: agencyShare(text),
    work: WORK_START.test(folded),
    product: PRODUCT_START.test(folded),
    verdict: VERDICT.test(folded),
    yes: /^(?:co|khong|x|dat|hoan thanh)\b/.test(folded),
    numeral: /^[IVX]{2,5}$/.test(text),
  };
}

const MOSTLY = 0.6;

const nameFit = (shape: TextShape): number => {
  if (shape.deadline || shape.value) return -4;
  const length = shape.length > 45 ? 1.6 : shape.length > 24 ? 0.8 : shape.length > 12 ? 0 : -1.2;
  const agency = shape.agency > MOSTLY && !shape.work ? -3 : 0;
  return length + agency + (shape.work ? 1 : 0) - (shape.unit ? 2 : 0);
};

const unitFit = (shape: TextShape): number => {
  if (shape.unit) return 3;
  if (shape.value || shape.deadline) return -3;
  return shape.length <= 14 ? 0.3 : shape.length <= 40 ? -0.4 : -3;
};

const goalFit = (shape: TextShape): number => {
  if (shape.value) return 3;
  if (shape.numeral) return -2;
  if (shape.agency > MOSTLY) return -2.5;
  if (shape.yes) return 1;
  return shape.unit ? -1.5 : shape.length <= 60 ? 0.2 : shape.length <= 160 ? -0.4 : -2;
};

const outputFit = (shape: TextShape): number => {
  if (shape.deadline) return -3;
  if (shape.agency > MOSTLY && !shape.product) return -2.5;
  return (shape.product ? 1.6 : 0.4) - (shape.length > 260 ? 2 : shape.length > 140 ? 0.8 : 0);
};

const agencyFit = (shape: TextShape): number => {
  if (shape.agency > 0) return 0.8 + 2.2 * shape.agency;
  if (shape.deadline || shape.value) return -4;
  return shape.length > 160 ? -3.5 : shape.product ? -3.2 : -2.4;
};

const looseFit = (shape: TextShape): number => (shape.deadline || shape.agency > MOSTLY ? -1 : 0);

const descriptionFit = (shape: TextShape): number =>
  (shape.verdict ? 1 : 0) + (shape.length > 60 ? 0.8 : 0) + looseFit(shape);

const deadlineFit = (shape: TextShape): number => (shape.deadline ? 3.5 : shape.length > 60 ? -3.5 : -1.8);

const FITS: Readonly<Record<ColumnRole, (shape: TextShape) => number>> = {
  number: looseFit,
  name: nameFit,
  unit: unitFit,
  goal: goalFit,
  result: goalFit,
  description: descriptionFit,
  verdict: (shape) => (shape.verdict ? 2.5 : -0.8),
  lead: agencyFit,
  coordinating: agencyFit,
  implementing: agencyFit,
  output: outputFit,
  deadline: deadlineFit,
  note: looseFit,
  budget: (shape) => (shape.value ? 1.5 : shape.length > 60 ? -2 : -0.3),
  reference: looseFit,
  other: looseFit,
};

/** How well a text fits a column, as a rough log-likelihood ratio: above 0 speaks for it, -4 rules it out nearly. */
export const fitShape = (shape: TextShape, role: ColumnRole): number => FITS[role](shape);

export const fit = (printed: string, role: ColumnRole): number => fitShape(shapeOf(printed), role);
