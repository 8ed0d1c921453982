// What every office file is packed with, whatever its kind: contents, relations, properties (ECMA-376, part 2).
import { element, escapeXml } from './xml.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The part of the properties, as the root of the file names it. */
export const CORE_PART = 'docProps/core.xml';
export const CORE_RELATION = `${PACKAGE}/relationships/metadata/core-properties`;

/** By id, what is related and where it stands; a short kind is one of the office document's own. */
export const relations = (list: Readonly<Record<string, readonly [kind: string, target: string]>>): string =>
  element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...Object.entries(list).map(([Id, [kind, Target]]) =>
      element('Relationship', {
        Id,
        Type: kind.includes('/') ? kind : `${RELATIONSHIPS}/${kind}`,
        Target,
      }),
    ),
  );

/** The kinds of the parts by their names, which begin with a slash; those of theme and properties are known. */
export const contentTypes = (kinds: Readonly<Record<string, string>>): string =>
  element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...Object.entries(kinds).map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
  );

export const CORE_KIND = 'application/vnd.openxmlformats-package.core-properties+xml';
export const THEME_KIND = 'application/vnd.openxmlformats-officedocument.theme+xml';

export interface Properties {
  readonly title: string;
  readonly subject?: string;
  readonly creator: string;
  /** `YYYY-MM-DD`: no clock, so that the same data give the same bytes. */
  readonly day: string;
}

export const coreProperties = ({ title, subject, creator, day }: Properties): string =>
  element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, escapeXml(title)),
    subject === undefined ? '' : element('dc:subject', {}, escapeXml(subject)),
    element('dc:creator', {}, escapeXml(creator)),
    element('dc:language', {}, 'vi-VN'),
    ...['created', 'modified'].map((name) =>
      element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`),
    ),
  );
