// The parts of a Word file around the document itself (ECMA-376, part 2): contents, relations, properties, settings, headers.

import { themePart } from '../../../theme.ts';
import { element, escapeXml, xmlDocument } from '../../../xml.ts';
import { packParts } from '../../../zip.ts';
import { pageNumber, paragraph, RELATIONSHIPS_NAMESPACE, valued, WORD_NAMESPACE, word } from '../markup.ts';
import { HEADER, lastSection } from './sections.ts';
import { stylesPart } from './styles.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CORE = 'application/vnd.openxmlformats-package.core-properties+xml';

interface FormDocument {
  /** Title and subject in the file's properties, with tags. */
  readonly title: string;
  readonly subject: string;
  readonly body: string;
}

const NAMESPACES = { 'xmlns:w': WORD_NAMESPACE, 'xmlns:r': RELATIONSHIPS_NAMESPACE };

export function packForm({ title, subject, body }: FormDocument): Uint8Array {
  return packParts({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations({
      rId1: ['officeDocument', 'word/document.xml'],
      rId2: [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    }),
    'docProps/core.xml': coreProperties(title, subject),
    'word/document.xml': xmlDocument(
      element('w:document', NAMESPACES, word('body', {}, body, lastSection())),
    ),
    'word/_rels/document.xml.rels': relations({
      rIdStyles: ['styles', 'styles.xml'],
      rIdSettings: ['settings', 'settings.xml'],
      rIdFonts: ['fontTable', 'fontTable.xml'],
      rIdTheme: ['theme', 'theme/theme1.xml'],
      [HEADER.numbered]: ['header', 'header1.xml'],
      [HEADER.first]: ['header', 'header2.xml'],
    }),
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

function contentTypes(): string {
  const overrides: Readonly<Record<string, string>> = {
    '/docProps/core.xml': CORE,
    '/word/document.xml': `${OFFICE}.document.main+xml`,
    '/word/styles.xml': `${OFFICE}.styles+xml`,
    '/word/settings.xml': `${OFFICE}.settings+xml`,
    '/word/fontTable.xml': `${OFFICE}.fontTable+xml`,
    '/word/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
    '/word/header1.xml': `${OFFICE}.header+xml`,
    '/word/header2.xml': `${OFFICE}.header+xml`,
  };
  return xmlDocument(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...Object.entries(overrides).map(([PartName, ContentType]) =>
        element('Override', { PartName, ContentType }),
      ),
    ),
  );
}

/** A short kind is one of the office document's own. */
const relations = (list: Readonly<Record<string, readonly [kind: string, target: string]>>): string =>
  xmlDocument(
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...Object.entries(list).map(([Id, [kind, Target]]) =>
        element('Relationship', {
          Id,
          Type: kind.includes('/') ? kind : `${RELATIONSHIPS_NAMESPACE}/${kind}`,
          Target,
        }),
      ),
    ),
  );

/** No clock: the paper is dated by whoever signs it, the file by the day up to which its data are known. */
const coreProperties = (title: string, subject: string): string =>
  xmlDocument(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, escapeXml(title)),
      element('dc:subject', {}, escapeXml(subject)),
      element('dc:creator', {}, '{{head.office_in_text}}'),
      element('dc:language', {}, 'vi-VN'),
      ...['created', 'modified'].map((name) =>
        element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, '{{as_of}}T00:00:00Z'),
      ),
    ),
  );

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
