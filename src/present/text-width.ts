// How wide a text in Times New Roman is, and where it breaks: rules under a text are drawn as long as the text asks for.

export interface Face {
  readonly bold: boolean;
  /** In points. */
  readonly size: number;
}

/** Advance widths of the characters from space to `~`, in thousandths of the size. */
const REGULAR = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const BOLD = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389,
  500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581,
  500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389,
  333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
];
/** Letters whose mark makes them wider; every other Vietnamese letter is as wide as the one below its marks. */
const WIDER: Readonly<Record<string, readonly [regular: number, bold: number]>> = {
  Đ: [722, 722],
  đ: [500, 556],
  Ơ: [722, 778],
  ơ: [529, 554],
  Ư: [776, 796],
  ư: [542, 600],
};
const HORN = '\u031B';
const NO_BREAK_SPACE = '\u00A0';
/** Of what is in no list. */
const USUAL = 500;

/** Texts are long and their letters few. */
const known = { bold: new Map<string, number>(), regular: new Map<string, number>() };

function advance(letter: string, bold: boolean): number {
  const widths = bold ? known.bold : known.regular;
  const width = widths.get(letter) ?? measure(letter, bold);
  widths.set(letter, width);
  return width;
}

function measure(letter: string, bold: boolean): number {
  const [base = '', ...marks] = letter === NO_BREAK_SPACE ? ' ' : letter.normalize('NFD');
  const bare = marks.includes(HORN) ? `${base}${HORN}`.normalize('NFC') : base;
  return WIDER[bare]?.[bold ? 1 : 0] ?? (bold ? BOLD : REGULAR)[bare.charCodeAt(0) - 32] ?? USUAL;
}

/** In twentieths of a point. */
export function textWidth(text: string, { bold, size }: Face): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFC')) thousandths += advance(letter, bold);
  return Math.round((thousandths * size * 20) / 1000);
}

/** Lines of a text in a column, broken at spaces as a word processor does. */
export function breakLines(text: string, face: Face, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last === undefined || textWidth(`${last} ${word}`, face) > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

const STEP = 60;

/** As few lines as the column allows, as even as they can be: no last line of one word. */
export function evenLines(text: string, face: Face, column: number): string[] {
  const usual = breakLines(text, face, column);
  let best = usual;
  for (let width = column - STEP; width > 0; width -= STEP) {
    const narrower = breakLines(text, face, width);
    if (narrower.length > usual.length) break;
    best = narrower;
  }
  return best;
}
