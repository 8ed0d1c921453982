// The measures of a page, in twentieths of a point: decree 30/2020/NĐ-CP, annex I, part I, sections 1 to 4.

const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

export const millimetres = (length: number): number => Math.round(length * TWIPS_PER_MILLIMETRE);

/** A4, upright; a page that lies down swaps the two. */
export const PAGE = { width: millimetres(210), height: millimetres(297) } as const;

/** Trên, dưới 20-25 mm; trái 30-35 mm; phải 15-20 mm. */
export const MARGIN = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
  /** The page number stands in the middle of the top margin. */
  header: millimetres(10),
  footer: millimetres(10),
} as const;

export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

/** Of an annex on a page that lies down: its long side is the text's width. */
export const ANNEX_WIDTH = PAGE.height - MARGIN.left - MARGIN.right;

/** First lines of paragraphs go in by 1 cm or 1.27 cm. */
export const FIRST_LINE = millimetres(12.7);

/** The two columns of the head and of the signature: who issues on the left, the state on the right. */
export const LEFT_COLUMN = millimetres(74);
export const RIGHT_COLUMN = TEXT_WIDTH - LEFT_COLUMN;

/** Sizes in points, inside the ranges that the decree gives for each component. */
export const SIZE = {
  state: 12,
  motto: 13,
  office: 12,
  number: 13,
  place: 13,
  letterSubject: 12,
  title: 14,
  body: 14,
  signature: 14,
  recipientsTitle: 12,
  recipients: 11,
  annexTitle: 14,
  attached: 13,
  pageNumber: 13,
  table: 12,
  note: 12,
} as const;
