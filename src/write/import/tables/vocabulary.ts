// The words that head the columns of annex tables in provincial plans, folded; the weight says how surely they name the role.
// `targets` and `tasks` mark words that also tell what the table lists.
import type { ColumnRole } from './types.ts';

export interface HeadingPhrase {
  readonly role: ColumnRole;
  readonly phrase: string;
  readonly weight: number;
  readonly kind?: 'targets' | 'tasks';
}

const phrases = (
  role: ColumnRole,
  weight: number,
  list: string,
  kind?: HeadingPhrase['kind'],
): HeadingPhrase[] =>
  list.split('|').map((phrase) => ({ role, phrase, weight, ...(kind === undefined ? {} : { kind }) }));

/** A heading that is nothing but one of these opens a table. */
export const NUMBER_HEADINGS: ReadonlySet<string> = new Set(
  'tt|stt|so tt|so thu tu|thu tu|s tt|s t t|#|no|so'.split('|'),
);

export const HEADING_PHRASES: readonly HeadingPhrase[] = [
  ...phrases(
    'name',
    3,
    'chi tieu|ten chi tieu|noi dung chi tieu|chi tieu chu yeu|danh muc chi tieu',
    'targets',
  ),
  ...phrases('name', 2.4, 'tieu chi|noi dung muc tieu|chi so|ten chi so', 'targets'),
  ...phrases('name', 1.6, 'muc tieu|muc tieu cu the', 'targets'),
  ...phrases(
    'name',
    3,
    'nhiem vu|ten nhiem vu|noi dung nhiem vu|nhiem vu giai phap|noi dung cong viec',
    'tasks',
  ),
  ...phrases('name', 3, 'ten cong viec|cong viec|nhiem vu cu the|danh muc nhiem vu|dau viec', 'tasks'),
  ...phrases('name', 2.4, 'du an|ten du an|ten de an|hoat dong|hang muc|nhiem vu du an|giai phap', 'tasks'),
  ...phrases('name', 2.2, 'noi dung|noi dung thuc hien|danh muc|ten|linh vuc noi dung'),
  ...phrases('unit', 4, 'don vi tinh|dvt|don vi do|d v t|dv tinh|don vi do luong'),
  ...phrases('unit', 1.5, 'don vi'),
  ...phrases(
    'goal',
    3.4,
    'chi tieu giao|ke hoach giao|chi tieu ke hoach|gia tri muc tieu|chi tieu phan dau|muc phan dau',
  ),
  ...phrases(
    'goal',
    3,
    'phan dau|muc tieu nam|chi tieu nam|ke hoach nam|muc tieu den|chi tieu den|muc tieu giai doan',
  ),
  ...phrases('goal', 2.6, 'muc tieu|ke hoach|ket qua can dat|yeu cau can dat|kh nam|chi tieu can dat'),
  ...phrases('goal', 1.6, 'chi tieu|nam|den nam|giai doan|den het nam|kh'),
  ...phrases('goal', 1, 'ket qua'),
  ...phrases(
    'result',
    3.6,
    'ket qua thuc hien|uoc thuc hien|ket qua hien tai|ket qua dat duoc|thuc hien nam|ket qua nam',
  ),
  ...phrases(
    'result',
    3,
    'hien trang|thuc trang|so lieu hien tai|uoc ket qua|da thuc hien|luy ke|gia tri hien tai',
  ),
  ...phrases('result', 1.8, 'ket qua|thuc hien|hien tai|uoc dat|uoc th|th nam'),
  ...phrases(
    'description',
    3.6,
    'mo ta|dien giai|giai trinh|thuyet minh|mo ta ket qua|mo ta ket qua hien tai|mo ta hien trang',
  ),
  ...phrases('description', 2, 'tinh hinh thuc hien|noi dung chi tiet|noi dung cu the|yeu cau'),
  ...phrases(
    'verdict',
    3,
    'muc do hoan thanh|dat khong dat|trang thai|so voi ke hoach|danh gia muc do|tinh trang',
  ),
  ...phrases('verdict', 2, 'danh gia|danh gia ket qua'),
  ...phrases(
    'lead',
    4.4,
    'chu tri|co quan chu tri|don vi chu tri|chu tri thuc hien|co quan don vi chu tri|chu tri tham muu',
  ),
  ...phrases(
    'lead',
    3.2,
    'co quan tham muu|don vi phu trach|co quan phu trach|don vi dau moi|co quan dau moi',
  ),
  ...phrases(
    'lead',
    2.6,
    'co quan thuc hien|don vi thuc hien|phan cong|co quan theo doi|don vi theo doi|trach nhiem|dau moi',
  ),
  ...phrases('lead', 1.2, 'co quan|don vi|co quan don vi|don vi chiu trach nhiem'),
  ...phrases(
    'implementing',
    2.5,
    'co quan thuc hien|don vi thuc hien|don vi trien khai|to chuc thuc hien|thuc hien',
  ),
  ...phrases(
    'coordinating',
    4.6,
    'phoi hop|co quan phoi hop|don vi phoi hop|co quan don vi phoi hop|phoi hop thuc hien',
  ),
  ...phrases(
    'output',
    4.4,
    'san pham|ket qua dau ra|dau ra|san pham dau ra|san pham du kien|ket qua san pham|san pham ket qua',
  ),
  ...phrases(
    'output',
    3,
    'ket qua du kien|hinh thuc van ban|ket qua hoan thanh|ket qua can dat|san pham hoan thanh',
  ),
  ...phrases('output', 1.6, 'ket qua|yeu cau san pham|ket qua thuc hien'),
  ...phrases(
    'deadline',
    4.4,
    'thoi han|thoi gian hoan thanh|han hoan thanh|thoi gian thuc hien|moc thoi gian|thoi han hoan thanh',
  ),
  ...phrases(
    'deadline',
    3.4,
    'thoi gian|tien do|lo trinh|thoi diem|ngay hoan thanh|tien do thuc hien|tien do hoan thanh|han',
  ),
  ...phrases('note', 4.4, 'ghi chu|luu y'),
  ...phrases(
    'budget',
    4.2,
    'kinh phi|nguon von|nguon kinh phi|du toan|tong muc dau tu|kinh phi thuc hien|nguon luc',
  ),
  ...phrases(
    'reference',
    3.4,
    'can cu|van ban giao|can cu phap ly|van ban tham chieu|nguon van ban|can cu thuc hien|co so phap ly',
  ),
];

/** Roles of which a table has one column; several goals or results are told apart by the years in their headings. */
export const SINGLE_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'number',
  'name',
  'unit',
  'lead',
  'coordinating',
  'implementing',
  'output',
  'deadline',
  'verdict',
  'note',
]);

/** How much likelier a role is in a table of targets; tables of tasks the other way round. */
export const ROLE_LEANING: Readonly<Partial<Record<ColumnRole, number>>> = {
  unit: 1.2,
  goal: 1,
  result: 0.8,
  description: 0.3,
  verdict: 0.2,
  coordinating: -0.7,
  output: -1.2,
  deadline: -0.7,
};
