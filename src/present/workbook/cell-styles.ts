// The looks that cells of one workbook have, each written once (ECMA-376, part 1, section 18.8).
import { element } from '../xml.ts';

export interface CellLook {
  readonly font: 'plain' | 'bold' | 'title' | 'italic';
  readonly format: string;
  readonly align: 'left' | 'center' | 'right';
  readonly isWrapped: boolean;
  readonly isBordered: boolean;
  /** A text that begins like a formula stays a text when somebody edits the cell. */
  readonly isQuoted: boolean;
  /** Behind the text and of the text, as `RRGGBB`; null for none, and for the usual black. */
  readonly fill: string | null;
  readonly colour: string | null;
  /** Whether the cell can be written to while its sheet is protected. */
  readonly isOpen: boolean;
  /** Whether the text keeps a little off the line at its side. */
  readonly isIndented: boolean;
}

const PLAIN: CellLook = {
  font: 'plain',
  format: 'General',
  align: 'left',
  isWrapped: false,
  isBordered: false,
  isQuoted: false,
  fill: null,
  colour: null,
  isOpen: false,
  isIndented: false,
};

/** In points. */
export const FONTS: Readonly<Record<CellLook['font'], { readonly size: number; readonly mark?: 'b' | 'i' }>> =
  {
    plain: { size: 12 },
    bold: { size: 12, mark: 'b' },
    title: { size: 14, mark: 'b' },
    italic: { size: 12, mark: 'i' },
  };

/** Numbers below are the format's own. */
const FIRST_OWN_FORMAT = 164;

export class CellStyles {
  readonly #looks = new Map<string, { readonly index: number; readonly look: CellLook }>();
  readonly #formats = new Map<string, number>();
  readonly #fonts = new Map<string, { readonly index: number; readonly xml: string }>();
  readonly #fills = new Map<string, number>();

  constructor() {
    this.indexOf({});
    for (const font of Object.keys(FONTS) as CellLook['font'][]) this.#fontId(font, null);
  }

  /** The index by which a cell names its look. */
  indexOf(difference: Partial<CellLook>): number {
    const look = { ...PLAIN, ...difference };
    const key = JSON.stringify(look);
    const found = this.#looks.get(key);
    if (found !== undefined) return found.index;
    const index = this.#looks.size;
    this.#looks.set(key, { index, look });
    return index;
  }

  /** xl/styles.xml without its head. */
  toXml(): string {
    const looks = [...this.#looks.values()].map(({ look }) => this.#look(look));
    const formats = [...this.#formats].map(([formatCode, numFmtId]) =>
      element('numFmt', { numFmtId, formatCode }),
    );
    const fills = ['none', 'gray125'].map((patternType) => element('patternFill', { patternType }));
    for (const rgb of this.#fills.keys())
      fills.push(
        element(
          'patternFill',
          { patternType: 'solid' },
          element('fgColor', { rgb: `FF${rgb}` }),
          element('bgColor', { indexed: 64 }),
        ),
      );
    return element(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      formats.length === 0 ? '' : counted('numFmts', formats),
      counted(
        'fonts',
        [...this.#fonts.values()].map(({ xml }) => xml),
      ),
      counted(
        'fills',
        fills.map((fill) => element('fill', {}, fill)),
      ),
      counted('borders', [borderXml(), borderXml('thin')]),
      counted('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      counted('cellXfs', looks),
      counted('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    );
  }

  #look(look: CellLook): string {
    const { font, format, align, isWrapped, isBordered, isQuoted, fill, colour, isOpen, isIndented } = look;
    return element(
      'xf',
      {
        numFmtId: this.#formatId(format),
        fontId: this.#fontId(font, colour),
        fillId: fill === null ? 0 : this.#fillId(fill),
        borderId: isBordered ? 1 : 0,
        xfId: 0,
        quotePrefix: isQuoted ? 1 : undefined,
        applyNumberFormat: 1,
        applyFont: 1,
        applyFill: fill === null ? undefined : 1,
        applyBorder: isBordered ? 1 : undefined,
        applyAlignment: 1,
        applyProtection: isOpen ? 1 : undefined,
      },
      element('alignment', {
        horizontal: align,
        vertical: 'top',
        wrapText: isWrapped ? 1 : undefined,
        indent: isIndented ? 1 : undefined,
      }),
      isOpen ? element('protection', { locked: 0 }) : '',
    );
  }

  #fontId(font: CellLook['font'], colour: string | null): number {
    const key = `${font} ${colour ?? ''}`;
    const known = this.#fonts.get(key);
    if (known !== undefined) return known.index;
    const { size, mark } = FONTS[font];
    this.#fonts.set(key, { index: this.#fonts.size, xml: fontXml(size, mark, colour) });
    return this.#fonts.size - 1;
  }

  /** Two fills are the format's own. */
  #fillId(rgb: string): number {
    const id = this.#fills.get(rgb) ?? this.#fills.size + 2;
    this.#fills.set(rgb, id);
    return id;
  }

  #formatId(format: string): number {
    if (format === 'General') return 0;
    const known = this.#formats.get(format);
    if (known !== undefined) return known;
    const id = FIRST_OWN_FORMAT + this.#formats.size;
    this.#formats.set(format, id);
    return id;
  }
}

const SIDES = ['left', 'right', 'top', 'bottom'];

/** No line, or one around the cell. */
const borderXml = (style?: 'thin'): string =>
  element('border', {}, ...SIDES.map((side) => element(side, { style })), element('diagonal'));

const counted = (name: string, items: readonly string[]): string =>
  element(name, { count: items.length }, ...items);

const fontXml = (size: number, mark: 'b' | 'i' | undefined, colour: string | null): string =>
  element(
    'font',
    {},
    mark === undefined ? '' : element(mark),
    element('sz', { val: size }),
    colour === null ? '' : element('color', { rgb: `FF${colour}` }),
    element('name', { val: 'Times New Roman' }),
    element('family', { val: 1 }),
  );
