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
}

const PLAIN: CellLook = {
  font: 'plain',
  format: 'General',
  align: 'left',
  isWrapped: false,
  isBordered: false,
  isQuoted: false,
};

/** In points. */
export const FONTS: Readonly<Record<CellLook['font'], { readonly size: number; readonly mark?: 'b' | 'i' }>> =
  {
    plain: { size: 12 },
    bold: { size: 12, mark: 'b' },
    title: { size: 14, mark: 'b' },
    italic: { size: 12, mark: 'i' },
  };
const FONT_NAMES = Object.keys(FONTS);

/** Numbers below are the format's own. */
const FIRST_OWN_FORMAT = 164;

export class CellStyles {
  readonly #looks = new Map<string, { readonly index: number; readonly look: CellLook }>();
  readonly #formats = new Map<string, number>();

  constructor() {
    this.indexOf({});
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
    const fills = ['none', 'gray125'].map((patternType) =>
      element('fill', {}, element('patternFill', { patternType })),
    );
    return element(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      formats.length === 0 ? '' : counted('numFmts', formats),
      counted(
        'fonts',
        Object.values(FONTS).map(({ size, mark }) => fontXml(size, mark)),
      ),
      counted('fills', fills),
      counted('borders', [borderXml(), borderXml('thin')]),
      counted('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      counted('cellXfs', looks),
      counted('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    );
  }

  #look({ font, format, align, isWrapped, isBordered, isQuoted }: CellLook): string {
    return element(
      'xf',
      {
        numFmtId: this.#formatId(format),
        fontId: FONT_NAMES.indexOf(font),
        fillId: 0,
        borderId: isBordered ? 1 : 0,
        xfId: 0,
        quotePrefix: isQuoted ? 1 : undefined,
        applyNumberFormat: 1,
        applyFont: 1,
        applyBorder: isBordered ? 1 : undefined,
        applyAlignment: 1,
      },
      element('alignment', { horizontal: align, vertical: 'top', wrapText: isWrapped ? 1 : undefined }),
    );
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

const fontXml = (size: number, mark: 'b' | 'i' | undefined): string =>
  element(
    'font',
    {},
    mark === undefined ? '' : element(mark),
    element('sz', { val: size }),
    element('name', { val: 'Times New Roman' }),
    element('family', { val: 1 }),
  );
