// The texts of a workbook's cells, each written once (ECMA-376, part 1, section 18.4).
import { type Attributes, element, escapeXml } from '../xml.ts';

/** More than this no cell holds. */
const LONGEST = 32_767;

export class SharedTexts {
  readonly #indexes = new Map<string, number>();
  #uses = 0;

  indexOf(text: string): number {
    const kept = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
    this.#uses += 1;
    const known = this.#indexes.get(kept);
    if (known !== undefined) return known;
    const index = this.#indexes.size;
    this.#indexes.set(kept, index);
    return index;
  }

  /** xl/sharedStrings.xml without its head. */
  toXml(): string {
    const items = [...this.#indexes.keys()].map((text) =>
      element('si', {}, element('t', spaceOf(text), escapeXml(escapeUnderscores(text)))),
    );
    return element(
      'sst',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        count: this.#uses,
        uniqueCount: items.length,
      },
      items.join(''),
    );
  }
}

/** Blanks at the ends are dropped unless the text says that they count. */
const spaceOf = (text: string): Attributes => (/^\s|\s$/.test(text) ? { 'xml:space': 'preserve' } : {});

/** `_x000D_` in a text would be read as the character of that number. */
const escapeUnderscores = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
