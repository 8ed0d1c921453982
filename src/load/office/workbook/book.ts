// What a workbook says about its sheets: names, order, hidden or not, rows printed on each page.
import type { Relation } from '../relations.ts';
import type { Archive } from '../unzip.ts';
import { type Attributes, readXml } from '../xml.ts';

export interface SheetOfBook {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
  /** Rows that repeat on each page, from 1. */
  titles: { readonly from: number; readonly to: number } | undefined;
}

export interface Book {
  readonly sheets: readonly SheetOfBook[];
  /** Days count from 1904 instead of 1900. */
  readonly since1904: boolean;
  /** Cells take values from other files. */
  readonly hasExternalLinks: boolean;
}

/** Reads the workbook's main part. Throws `Refused`. */
export async function readBook(
  archive: Archive,
  main: string,
  relations: ReadonlyMap<string, Relation>,
): Promise<Book> {
  // One for each sheet of the book, also of the kinds that have no cells: defined names count them all.
  const all: (SheetOfBook | undefined)[] = [];
  let since1904 = false;
  let hasExternalLinks = false;
  let named: { sheet: number; text: string } | undefined;
  await readXml(archive.pieces(main), {
    open(tag, attributes) {
      if (tag === 'x:workbookPr') since1904 = isOn(attributes.date1904);
      else if (tag === 'x:externalReference') hasExternalLinks = true;
      else if (tag === 'x:sheet') {
        const part = relations.get(attributes['r:id'] ?? '');
        // Other kinds of sheets (charts, macros) have no cells.
        const hasCells = part?.type === 'worksheet' && archive.has(part.target);
        all.push(hasCells ? sheetOf(attributes, part.target) : undefined);
      } else if (tag === 'x:definedName' && attributes.name === '_xlnm.Print_Titles')
        named = { sheet: Number(attributes.localSheetId ?? '0'), text: '' };
    },
    close(tag) {
      if (tag !== 'x:definedName' || named === undefined) return;
      const rows = /\$(\d{1,7}):\$(\d{1,7})/.exec(named.text);
      const sheet = all[named.sheet];
      if (rows !== null && sheet !== undefined) sheet.titles = { from: Number(rows[1]), to: Number(rows[2]) };
      named = undefined;
    },
    text(text) {
      if (named !== undefined) named.text += text;
    },
  });
  return { sheets: all.filter((sheet) => sheet !== undefined), since1904, hasExternalLinks };
}

const sheetOf = (attributes: Attributes, part: string): SheetOfBook => ({
  name: attributes.name ?? '',
  part,
  hidden: (attributes.state ?? 'visible') !== 'visible',
  titles: undefined,
});

export const isOn = (written: string | undefined): boolean => written === '1' || written === 'true';
