// One paragraph style as WordprocessingML (ECMA-376, part 1, section 17.7).
import { valued, word } from './markup.ts';
import type { ParagraphStyle } from './style-list.ts';

/** Half points, for Latin and for complex scripts. */
export const sizes = (points: number): string[] => [valued('sz', points * 2), valued('szCs', points * 2)];

/** `usual` is the style of the usual paragraph, which all but a few follow. */
export function paragraphStyle(id: string, style: ParagraphStyle, usual: string | undefined): string {
  const { basedOn = usual, next } = style;
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
