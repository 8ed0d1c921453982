// The parts of a Word file around the document itself (ECMA-376, part 2): contents, relations, properties, settings, headers.

import {
  CORE_KIND,
  CORE_PART,
  CORE_RELATION,
  contentTypes,
  coreProperties,
  relations,
  THEME_KIND,
} from '../../../office-package.ts';
import { themePart } from '../../../theme.ts';
import { element, xmlDocument } from '../../../xml.ts';
import { packParts } from '../../../zip.ts';
import { pageNumber, paragraph, RELATIONSHIPS_NAMESPACE, valued, WORD_NAMESPACE, word } from '../markup.ts';
import { HEADER, lastSection } from './sections.ts';
import { stylesPart } from './styles.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

interface FormDocument {
  /** Title and subject in the file's properties, with tags. */
  readonly title: string;
  readonly subject: string;
  readonly body: string;
}

const NAMESPACES = { 'xmlns:w': WORD_NAMESPACE, 'xmlns:r': RELATIONSHIPS_NAMESPACE };

export function packForm({ title, subject, body }: FormDocument): Uint8Array {
  return packParts({
    '[Content_Types].xml': xmlDocument(contentTypes(KINDS)),
    '_rels/.rels': xmlDocument(
      relations({ rId1: ['officeDocument', 'word/document.xml'], rId2: [CORE_RELATION, CORE_PART] }),
    ),
    // The paper is dated by whoever signs it, the file by the day up to which its data are known.
    [CORE_PART]: xmlDocument(
      coreProperties({ title, subject, creator: '{{head.office_in_text}}', day: '{{as_of}}' }),
    ),
    'word/document.xml': xmlDocument(
      element('w:document', NAMESPACES, word('body', {}, body, lastSection())),
    ),
    'word/_rels/document.xml.rels': xmlDocument(
      relations({
        rIdStyles: ['styles', 'styles.xml'],
        rIdSettings: ['settings', 'settings.xml'],
        rIdFonts: ['fontTable', 'fontTable.xml'],
        rIdTheme: ['theme', 'theme/theme1.xml'],
        [HEADER.numbered]: ['header', 'header1.xml'],
        [HEADER.first]: ['header', 'header2.xml'],
      }),
    ),
    'word/styles.xml': stylesPart(),
    'word/settings.xml': settings(),
    'word/fontTable.xml': fonts(),
    'word/theme/theme1.xml': themePart(),
    'word/header1.xml': header([pageNumber()]),
    'word/header2.xml': header([]),
  });
}

const header = (content: readonly string[]): string =>
  xmlDocument(element('w:hdr', NAMESPACES, paragraph('Header', content)));

const KINDS: Readonly<Record<string, string>> = {
  [`/${CORE_PART}`]: CORE_KIND,
  '/word/document.xml': `${OFFICE}.document.main+xml`,
  '/word/styles.xml': `${OFFICE}.styles+xml`,
  '/word/settings.xml': `${OFFICE}.settings+xml`,
  '/word/fontTable.xml': `${OFFICE}.fontTable+xml`,
  '/word/theme/theme1.xml': THEME_KIND,
  '/word/header1.xml': `${OFFICE}.header+xml`,
  '/word/header2.xml': `${OFFICE}.header+xml`,
};

const settings = (): string =>
  xmlDocument(
    element(
      'w:settings',
      { 'xmlns:w': WORD_NAMESPACE },
      word('zoom', { percent: 100 }),
      valued('defaultTabStop', 720),
      valued('characterSpacingControl', 'doNotCompress'),
      word(
        'compat',
        {},
        word('compatSetting', {
          name: 'compatibilityMode',
          uri: 'http://schemas.microsoft.com/office/word',
          val: 15,
        }),
      ),
      word('themeFontLang', { val: 'vi-VN' }),
      valued('decimalSymbol', ','),
      valued('listSeparator', ';'),
    ),
  );

const fonts = (): string =>
  xmlDocument(
    element(
      'w:fonts',
      { 'xmlns:w': WORD_NAMESPACE },
      word(
        'font',
        { name: 'Times New Roman' },
        valued('panose1', '02020603050405020304'),
        valued('charset', '00'),
        valued('family', 'roman'),
        valued('pitch', 'variable'),
      ),
    ),
  );
