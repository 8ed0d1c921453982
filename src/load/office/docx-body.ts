// Follows the body of a Word document element by element: paragraphs, runs and tables; deleted text left out, inserted taken.
import { hex } from 'dingbat-to-unicode';
import type { Collector } from './collector.ts';
import { ListCounter, type Numbering } from './docx-numbering.ts';
import type { ParagraphStyle, Styles } from './docx-styles.ts';
import { TableReader } from './docx-table.ts';
import type { Attributes, XmlEvents } from './xml.ts';

/** What Word does not show, or shows elsewhere. The fallback of a drawing says again what its choice says. */
const LEFT_OUT = new Set([
  'mc:Fallback',
  'w:instrText',
  'w:delInstrText',
  'w:sdtPr',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPr',
  'w:rt',
]);
const TEXT = new Set(['w:t', 'm:t']);

interface OpenParagraph {
  text: string;
  style: ParagraphStyle;
  num: string | undefined;
  level: number | undefined;
  heading: number | undefined;
  /** Its end is deleted: the next paragraph goes on in it. */
  endDeleted: boolean;
  inserted: boolean;
}

export class BodyReader implements XmlEvents {
  readonly noteReferences: { kind: 'footnote' | 'endnote'; id: string }[] = [];
  readonly #collector: Collector;
  readonly #styles: Styles;
  readonly #counter: ListCounter;
  readonly #tables: TableReader;
  /** A text box stands within a paragraph and has paragraphs of its own. */
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #path: string[] = [];
  #leftOut = 0;
  #takesText = false;
  #font = '';
  #carried = '';

  constructor(collector: Collector, styles: Styles, numbering: Numbering) {
    this.#collector = collector;
    this.#styles = styles;
    this.#counter = new ListCounter(numbering);
    this.#tables = new TableReader(collector);
  }

  open(tag: string, attributes: Attributes): void {
    if (this.#leftOut > 0 || LEFT_OUT.has(tag) || this.#isDeleted(tag)) {
      this.#leftOut += 1;
      return;
    }
    this.#path.push(tag);
    if (TEXT.has(tag)) this.#takesText = true;
    else if (tag === 'w:r') this.#font = '';
    else if (tag === 'w:rFonts') this.#font = attributes['w:ascii'] ?? '';
    else if (tag === 'w:p') this.#openParagraph();
    else if (!this.#tables.open(tag, attributes)) {
      const paragraph = this.#paragraphs.at(-1);
      if (paragraph !== undefined) this.#withinParagraph(paragraph, tag, attributes);
      if (tag === 'w:altChunk' || tag === 'w:object') this.#collector.remark('embedded_object');
    }
  }

  close(tag: string): void {
    if (this.#leftOut > 0) {
      this.#leftOut -= 1;
      return;
    }
    this.#path.pop();
    if (tag === 'w:tc' || tag === 'w:body') this.#letGo();
    if (TEXT.has(tag)) this.#takesText = false;
    else if (tag === 'w:p') this.#closeParagraph();
    else if (tag === 'm:num') this.#add('/');
    else this.#tables.close(tag);
  }

  text(text: string): void {
    if (!this.#takesText) return;
    const font = this.#font;
    this.#add(text.replace(/[\uF020-\uF0FF]/g, (sign) => symbol(font, sign.charCodeAt(0).toString(16))));
  }

  /** A deleted end with nothing after it to go on with. */
  #letGo(): void {
    if (this.#carried !== '') this.#collector.paragraph(this.#carried);
    this.#carried = '';
  }

  #add(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.text += text;
  }

  /** `w:del` holds deleted runs, but within properties it marks the paragraph's end or the row. */
  #isDeleted(tag: string): boolean {
    if (tag === 'w:moveFrom' || tag === 'w:del') {
      const parent = this.#path.at(-1);
      if (parent === 'w:rPr' || parent === 'w:trPr') return false;
      this.#collector.remark('tracked_change');
      return true;
    }
    return false;
  }

  #openParagraph(): void {
    this.#paragraphs.push({
      text: this.#carried,
      style: {},
      num: undefined,
      level: undefined,
      heading: undefined,
      endDeleted: false,
      inserted: false,
    });
    this.#carried = '';
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    if (paragraph.inserted) this.#collector.remark('tracked_change', paragraph.text);
    if (paragraph.endDeleted) {
      this.#carried = paragraph.text;
      return;
    }
    const { style } = paragraph;
    const num = paragraph.num ?? style.list?.num;
    const depth = paragraph.level ?? style.list?.level ?? 0;
    const heading = paragraph.heading ?? style.heading;
    const marker = num === undefined ? undefined : this.#counter.next(num, depth);
    this.#collector.paragraph(paragraph.text, {
      ...(heading === undefined ? {} : { heading }),
      ...(marker === undefined ? {} : { list: { depth, marker } }),
    });
  }

  #withinParagraph(paragraph: OpenParagraph, tag: string, attributes: Attributes): void {
    const value = attributes['w:val'];
    if (this.#path.includes('w:pPr')) takeProperty(paragraph, tag, value, this.#styles, this.#path);
    else if (tag === 'w:tab') paragraph.text += '\t';
    else if (tag === 'w:br' || tag === 'w:cr') paragraph.text += '\n';
    else if (tag === 'w:noBreakHyphen') paragraph.text += '-';
    else if (tag === 'w:sym')
      paragraph.text += symbol(attributes['w:font'] ?? '', attributes['w:char'] ?? '');
    else if (tag === 'w:footnoteReference' || tag === 'w:endnoteReference') {
      const kind = tag === 'w:footnoteReference' ? 'footnote' : 'endnote';
      this.noteReferences.push({ kind, id: attributes['w:id'] ?? '' });
      paragraph.text += `[${this.noteReferences.length}]`;
    } else if (tag === 'w:ins' || tag === 'w:moveTo') paragraph.inserted = true;
    else if (tag === 'a:blip' || tag === 'v:imagedata') this.#collector.remark('picture');
    else if (tag === 'w:vanish' && value !== '0' && value !== 'false') this.#collector.remark('hidden');
  }
}

function takeProperty(
  paragraph: OpenParagraph,
  tag: string,
  value: string | undefined,
  styles: Styles,
  path: readonly string[],
): void {
  if (tag === 'w:del' && path.at(-2) === 'w:rPr') paragraph.endDeleted = true;
  if (value === undefined) return;
  if (tag === 'w:pStyle') paragraph.style = styles.get(value) ?? {};
  else if (tag === 'w:numId') paragraph.num = value;
  else if (tag === 'w:ilvl' && /^[0-8]$/.test(value)) paragraph.level = Number(value);
  else if (tag === 'w:outlineLvl' && /^[0-8]$/.test(value)) paragraph.heading = Number(value) + 1;
}

/** Signs of the font Symbol that plans use: ≤ ± ≥ •. Taken for them also where the font is not named. */
const OF_SYMBOL = new Set(['A3', 'B1', 'B3', 'B7']);

/** A sign of a font that has its own letters: `≥` is F0B3 of the font Symbol. */
function symbol(font: string, code: string): string {
  const low = code.slice(-2).toUpperCase();
  const known = hex(font, low) ?? (OF_SYMBOL.has(low) ? hex('Symbol', low) : undefined);
  return known?.string ?? '•';
}
