// The few elements of WordprocessingML (ECMA-376, part 1, section 17) that the built-in forms are made of.
import { type Attributes, element, escapeXml } from '../../xml.ts';
import type { StyleId } from './style-list.ts';

export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An element whose only attribute is its value. */
export const valued = (name: string, value: string | number): string =>
  element(`w:${name}`, { 'w:val': value });

export const word = (name: string, attributes: Attributes = {}, ...children: readonly string[]): string =>
  element(
    `w:${name}`,
    Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`w:${key}`, value])),
    ...children,
  );

export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly upright?: true;
}

/** A new line in the text is a new line within the paragraph. */
export function run(text: string, { bold, italic, upright }: Look = {}): string {
  const looks = [
    ...(bold ? [word('b')] : []),
    ...(upright ? [valued('b', 0), valued('i', 0)] : []),
    ...(italic ? [word('i')] : []),
  ];
  const lines = text
    .split(/\r?\n/)
    .map((line) => element('w:t', { 'xml:space': 'preserve' }, escapeXml(line)));
  return word('r', {}, looks.length === 0 ? '' : word('rPr', {}, ...looks), lines.join(word('br')));
}

interface ParagraphLook {
  /** On the page of the paragraph after it, whatever its style says. */
  readonly isKeptWithNext?: boolean;
}

/** A paragraph of one style; a string is one run. */
export function paragraph(
  style: StyleId,
  content: string | readonly string[] = [],
  { isKeptWithNext = false }: ParagraphLook = {},
): string {
  const runs = typeof content === 'string' ? [run(content)] : content;
  const kept = isKeptWithNext ? word('keepNext') : '';
  return word('p', {}, word('pPr', {}, valued('pStyle', style), kept), ...runs);
}

/** A tag alone in its paragraph, which goes when the form is filled. */
export const tag = (text: string): string => paragraph('Tag', `{{${text}}}`);

/** What stands only where the field holds something; a list repeats it. */
export const section = (field: string, ...content: readonly string[]): string =>
  [tag(`#${field}`), ...content, tag(`/${field}`)].join('');

/** What stands only where the field is empty. */
export const without = (field: string, ...content: readonly string[]): string =>
  [tag(`^${field}`), ...content, tag(`/${field}`)].join('');

const field = (kind: 'begin' | 'separate' | 'end'): string =>
  word('r', {}, word('fldChar', { fldCharType: kind }));

/** The number of the page, kept by the word processor. */
export const pageNumber = (): string =>
  [
    field('begin'),
    word('r', {}, element('w:instrText', { 'xml:space': 'preserve' }, ' PAGE ')),
    field('separate'),
    run('2'),
    field('end'),
  ].join('');
