// The paragraph styles of the built-in forms, each named as decree 30/2020/NĐ-CP names the component it sets.
import { FIRST_LINE, SIZE } from './page.ts';

export interface ParagraphStyle {
  /** As Word lists it; names in English are Word's own, which it shows in the reader's language. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** In twentieths of a point, above and below. */
  readonly before?: number;
  readonly after?: number;
  /** In 240ths of a line. */
  readonly line?: number;
  readonly firstLine?: number;
  readonly left?: number;
  readonly keepNext?: boolean;
  /** Level in the navigation pane and in a table of contents, from 0. */
  readonly outline?: number;
}

const SIX_POINTS = 120;
const heading = (name: string, outline: number, bold: boolean): ParagraphStyle => ({
  name,
  basedOn: 'BodyText',
  next: 'BodyText',
  bold,
  keepNext: true,
  outline,
});
const centred = (
  name: string,
  size: number,
  rest: Omit<ParagraphStyle, 'name' | 'size'> = {},
): ParagraphStyle => ({
  name,
  size,
  align: 'center',
  ...rest,
});

/** In the order of the document; ids are Word's own where the name is. */
export const PARAGRAPH_STYLES = {
  Normal: { name: 'Normal', size: SIZE.body },
  State: centred('Quốc hiệu', SIZE.state, { bold: true }),
  Motto: centred('Tiêu ngữ', SIZE.motto, { bold: true }),
  Superior: centred('Cơ quan chủ quản', SIZE.office),
  Office: centred('Cơ quan ban hành', SIZE.office, { bold: true }),
  Rule: centred('Đường kẻ', 2),
  Gap: { name: 'Khoảng trống', size: 2, before: 240, keepNext: true },
  Number: centred('Số, ký hiệu', SIZE.number, { before: 80 }),
  PlaceDate: centred('Địa danh và thời gian', SIZE.place, { italic: true, before: 80 }),
  LetterSubject: centred('Trích yếu công văn', SIZE.letterSubject, { before: SIX_POINTS }),
  Notice: centred('Ghi chú nội bộ', SIZE.body, { bold: true, before: SIX_POINTS }),
  Title: centred('Title', SIZE.title, { bold: true, before: 240, next: 'Subtitle', keepNext: true }),
  Subtitle: centred('Subtitle', SIZE.title, { bold: true, next: 'BodyText', keepNext: true }),
  Addressee: centred('Kính gửi', SIZE.body, { before: 240, after: SIX_POINTS }),
  AddresseeTitle: { name: 'Kính gửi nhiều nơi', size: SIZE.body, before: 240, left: 1701 },
  AddresseeItem: { name: 'Nơi kính gửi', size: SIZE.body, left: 2552 },
  BodyText: {
    name: 'Body Text',
    size: SIZE.body,
    align: 'both',
    before: SIX_POINTS,
    line: 264,
    firstLine: FIRST_LINE,
  },
  /** The signature never stands alone on its page. */
  Closing: { name: 'Đoạn kết', basedOn: 'BodyText', keepNext: true },
  Heading1: heading('heading 1', 0, true),
  Heading2: heading('heading 2', 1, true),
  Heading3: heading('heading 3', 2, false),
  Signer: centred('Quyền hạn, chức vụ', SIZE.signature, { bold: true, keepNext: true }),
  SignerName: centred('Họ tên người ký', SIZE.signature, { bold: true, before: 1500 }),
  RecipientsTitle: {
    name: 'Nơi nhận',
    size: SIZE.recipientsTitle,
    bold: true,
    italic: true,
    align: 'left',
    keepNext: true,
  },
  Recipients: { name: 'Danh sách nơi nhận', size: SIZE.recipients, align: 'left' },
  AnnexNumber: centred('Số phụ lục', SIZE.annexTitle, { bold: true, keepNext: true, outline: 0 }),
  AnnexTitle: centred('Tên phụ lục', SIZE.annexTitle, { bold: true, keepNext: true }),
  Attached: centred('Kèm theo', SIZE.attached, { italic: true, keepNext: true }),
  TableCaption: {
    name: 'Tên bảng',
    size: SIZE.body,
    italic: true,
    align: 'center',
    before: SIX_POINTS,
    after: 60,
    keepNext: true,
  },
  TableHead: centred('Đầu bảng', SIZE.table, { bold: true, before: 20, after: 20 }),
  TableText: { name: 'Chữ trong bảng', size: SIZE.table, align: 'left', before: 20, after: 20 },
  TableCentre: centred('Giữa ô bảng', SIZE.table, { before: 20, after: 20 }),
  TableNumber: { name: 'Số trong bảng', size: SIZE.table, align: 'right', before: 20, after: 20 },
  TableGroupLabel: centred('Số nhóm trong bảng', SIZE.table, {
    bold: true,
    before: 20,
    after: 20,
    keepNext: true,
  }),
  TableGroup: {
    name: 'Nhóm trong bảng',
    size: SIZE.table,
    bold: true,
    align: 'left',
    before: 20,
    after: 20,
    keepNext: true,
  },
  TableNote: { name: 'Ghi chú bảng', size: SIZE.note, italic: true, align: 'both', before: SIX_POINTS },
  Stamp: { name: 'Dấu phiên bản', size: 10, italic: true, align: 'left', before: SIX_POINTS },
  Header: centred('header', SIZE.pageNumber),
  Footer: { name: 'footer', size: 10, align: 'left' },
  Tag: { name: 'Thẻ kh', size: 10, align: 'left' },
} as const satisfies Readonly<Record<string, ParagraphStyle>>;

export type StyleId = keyof typeof PARAGRAPH_STYLES;
