// word/styles.xml of the built-in forms: Times New Roman, black, Vietnamese, and one style for each component.
import { element, xmlDocument } from '../../../xml.ts';
import { valued, WORD_NAMESPACE, word } from '../markup.ts';
import { SIZE } from '../page.ts';
import { PARAGRAPH_STYLES, type ParagraphStyle } from '../style-list.ts';

const FONT = 'Times New Roman';

export function stylesPart(): string {
  const paragraphs = Object.entries(PARAGRAPH_STYLES).map(([id, style]) => paragraphStyle(id, style));
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
      tableStyle('Grid', 'Bảng kẻ', { borders: true, margin: 70 }),
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

/** Half points, for Latin and for complex scripts. */
const sizes = (points: number): string[] => [valued('sz', points * 2), valued('szCs', points * 2)];

function paragraphStyle(id: string, style: ParagraphStyle): string {
  const { basedOn = id === 'Normal' ? undefined : 'Normal', next } = style;
  return word(
    'style',
    {
      type: 'paragraph',
      styleId: id,
      default: id === 'Normal' ? 1 : undefined,
      customStyle: isWordsOwn(style) ? undefined : 1,
    },
    valued('name', style.name),
    basedOn === undefined ? '' : valued('basedOn', basedOn),
    next === undefined ? '' : valued('next', next),
    word('qFormat'),
    paragraphProperties(style),
    runProperties(style),
  );
}

const isWordsOwn = ({ name }: ParagraphStyle): boolean =>
  /^(?:Normal|Title|Subtitle|Body Text|heading \d|header|footer)$/.test(name);

function paragraphProperties(style: ParagraphStyle): string {
  const { keepNext, before, after, line, firstLine, left, align, outline } = style;
  const hasSpacing = before !== undefined || after !== undefined || line !== undefined;
  const hasIndent = firstLine !== undefined || left !== undefined;
  const properties = [
    ...(keepNext ? [word('keepNext')] : []),
    ...(hasSpacing
      ? [word('spacing', { before, after, line, lineRule: line === undefined ? undefined : 'auto' })]
      : []),
    ...(hasIndent ? [word('ind', { left, firstLine })] : []),
    ...(align === undefined ? [] : [valued('jc', align)]),
    ...(outline === undefined ? [] : [valued('outlineLvl', outline)]),
  ];
  return properties.length === 0 ? '' : word('pPr', {}, ...properties);
}

function runProperties({ bold, italic, size }: ParagraphStyle): string {
  const properties = [
    ...(bold === undefined ? [] : [valued('b', bold ? 1 : 0)]),
    ...(italic === undefined ? [] : [valued('i', italic ? 1 : 0)]),
    ...(size === undefined ? [] : sizes(size)),
  ];
  return properties.length === 0 ? '' : word('rPr', {}, ...properties);
}

const plainTable = (): string =>
  word(
    'style',
    { type: 'table', default: 1, styleId: 'TableNormal' },
    valued('name', 'Normal Table'),
    valued('uiPriority', 99),
    word('semiHidden'),
    word('tblPr', {}, word('tblInd', { w: 0, type: 'dxa' }), cellMargins(108)),
  );

const cellMargins = (sides: number): string =>
  word(
    'tblCellMar',
    {},
    ...[
      ['top', 0],
      ['left', sides],
      ['bottom', 0],
      ['right', sides],
    ].map(([side, width]) => word(String(side), { w: width, type: 'dxa' })),
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
