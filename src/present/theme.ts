// The theme that office files are expected to carry (ECMA-376, part 1, section 14.2.7): Times New Roman, black on white.
import { element, xmlDocument } from './xml.ts';

const FONT = 'Times New Roman';

const COLOURS: Readonly<Record<string, string>> = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '000000',
  lt2: 'FFFFFF',
  accent1: '1F4E79',
  accent2: '2E75B6',
  accent3: '7F7F7F',
  accent4: '548235',
  accent5: 'BF8F00',
  accent6: 'C00000',
  hlink: '0563C1',
  folHlink: '954F72',
};

const three = (item: string): string => item.repeat(3);

export function themePart(): string {
  const colours = Object.entries(COLOURS).map(([name, val]) =>
    element(`a:${name}`, {}, element('a:srgbClr', { val })),
  );
  const faces = ['latin', 'ea', 'cs'].map((script) =>
    element(`a:${script}`, { typeface: script === 'latin' ? FONT : '' }),
  );
  const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  return xmlDocument(
    element(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'kh' },
      element(
        'a:themeElements',
        {},
        element('a:clrScheme', { name: 'kh' }, ...colours),
        element(
          'a:fontScheme',
          { name: 'kh' },
          element('a:majorFont', {}, ...faces),
          element('a:minorFont', {}, ...faces),
        ),
        element(
          'a:fmtScheme',
          { name: 'kh' },
          element('a:fillStyleLst', {}, three(fill)),
          element('a:lnStyleLst', {}, three(element('a:ln', { w: 6350 }, fill))),
          element('a:effectStyleLst', {}, three(element('a:effectStyle', {}, element('a:effectLst')))),
          element('a:bgFillStyleLst', {}, three(fill)),
        ),
      ),
    ),
  );
}
