// word/styles.xml of the built-in forms: Times New Roman, black, Vietnamese, and one style for each component.
import { element, xmlDocument } from '../../../xml.ts';
import { valued, WORD_NAMESPACE, word } from '../markup.ts';
import { SIZE } from '../page.ts';
import { paragraphStyle, sizes } from '../paragraph-style.ts';
import { PARAGRAPH_STYLES } from '../style-list.ts';
import { CELL_MARGIN, cellMargins } from '../table.ts';

const FONT = 'Times New Roman';

export function stylesPart(): string {
  const paragraphs = Object.entries(PARAGRAPH_STYLES).map(([id, style]) =>
    paragraphStyle(id, style, id === 'Normal' ? undefined : 'Normal'),
  );
  return xmlDocument(
    element(
      'w:styles',
      { 'xmlns:w': WORD_NAMESPACE },
      defaults(),
      ...paragraphs,
      word(
        'style',
        { type: 'character', default: 1, styleId: 'DefaultParagraphFont' },
        valued('name', 'Default Paragraph Font'),
        valued('uiPriority', 1),
        word('semiHidden'),
      ),
      word(
        'style',
        { type: 'numbering', default: 1, styleId: 'NoList' },
        valued('name', 'No List'),
        word('semiHidden'),
      ),
      plainTable(),
      tableStyle('Frame', 'Khung không kẻ', { borders: false, margin: 0 }),
      tableStyle('Grid', 'Bảng kẻ', { borders: true, margin: CELL_MARGIN }),
    ),
  );
}

const defaults = (): string =>
  word(
    'docDefaults',
    {},
    word(
      'rPrDefault',
      {},
      word(
        'rPr',
        {},
        word('rFonts', { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT }),
        valued('color', '000000'),
        ...sizes(SIZE.body),
        word('lang', { val: 'vi-VN', eastAsia: 'vi-VN', bidi: 'ar-SA' }),
      ),
    ),
    word(
      'pPrDefault',
      {},
      word('pPr', {}, word('spacing', { before: 0, after: 0, line: 240, lineRule: 'auto' })),
    ),
  );

const plainTable = (): string =>
  word(
    'style',
    { type: 'table', default: 1, styleId: 'TableNormal' },
    valued('name', 'Normal Table'),
    valued('uiPriority', 99),
    word('semiHidden'),
    word('tblPr', {}, word('tblInd', { w: 0, type: 'dxa' }), cellMargins(108)),
  );

function tableStyle(id: string, name: string, look: { borders: boolean; margin: number }): string {
  const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
    word(side, { val: 'single', sz: 4, space: 0, color: '000000' }),
  );
  return word(
    'style',
    { type: 'table', customStyle: 1, styleId: id },
    valued('name', name),
    valued('basedOn', 'TableNormal'),
    word('tblPr', {}, look.borders ? word('tblBorders', {}, ...lines) : '', cellMargins(look.margin)),
  );
}
