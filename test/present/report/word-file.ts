// Reads a Word file back: its parts, and the formatting in force at a paragraph, through its style and what that is based on.
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export type Parts = Readonly<Record<string, string>>;

export const openParts = (file: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** Throws on XML that is not well formed. */
export const parseXml = (text: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');

export const all = (node: Document | Element, name: string): Element[] => [
  ...node.getElementsByTagName(name),
];

export const children = (node: Element | null | undefined, name: string): Element[] =>
  [...(node?.childNodes ?? [])].filter((each): each is Element => each.nodeName === name);

export const textOf = (node: Element): string =>
  [...all(node, 'w:t')].map((each) => each.textContent ?? '').join('');

/** Points, millimetres and words instead of twips and codes. */
export interface Formatting {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: string;
  readonly before: number;
  readonly line: number;
  readonly firstLine: number;
  readonly outline: number | null;
}

export interface WordFile {
  readonly parts: Parts;
  readonly document: Document;
  readonly paragraphs: readonly Element[];
  readonly find: (text: string) => Element;
  readonly format: (text: string) => Formatting;
  /** Of a paragraph of any part. */
  readonly formatOf: (paragraph: Element) => Formatting;
}

export function openWord(file: Uint8Array): WordFile {
  const parts = openParts(file);
  const document = parseXml(parts['word/document.xml'] ?? '');
  const styles = new Map(
    all(parseXml(parts['word/styles.xml'] ?? ''), 'w:style').map((style) => [
      style.getAttribute('w:styleId') ?? '',
      style,
    ]),
  );
  const paragraphs = all(document, 'w:p');
  const find = (text: string): Element => {
    const found = paragraphs.find((each) => textOf(each).startsWith(text));
    if (found === undefined) throw new Error(`no paragraph says ${text}`);
    return found;
  };
  const formatOf = (paragraph: Element): Formatting => formatting(paragraph, styles);
  return { parts, document, paragraphs, find, formatOf, format: (text) => formatOf(find(text)) };
}

/** The paragraph's own style first, then what it is based on; the first that says something decides. */
function formatting(paragraph: Element, styles: ReadonlyMap<string, Element>): Formatting {
  const chain: Element[] = [];
  for (let id = value(property(paragraph, 'w:pPr', 'w:pStyle')) ?? 'Normal'; ; ) {
    const style = styles.get(id);
    if (style === undefined) break;
    chain.push(style);
    const base = value(children(style, 'w:basedOn')[0]);
    if (base === undefined) break;
    id = base;
  }
  const first = <T>(read: (style: Element) => T | undefined): T | undefined =>
    chain.map(read).find((each) => each !== undefined);
  const run = (name: string) => first((style) => value(property(style, 'w:rPr', name)));
  const number = (group: string, name: string) =>
    Number(first((style) => property(style, 'w:pPr', group)?.getAttribute(name) ?? undefined) ?? 0);
  const outline = first((style) => value(property(style, 'w:pPr', 'w:outlineLvl')));
  return {
    size: Number(run('w:sz')) / 2,
    bold: run('w:b') === '1',
    italic: run('w:i') === '1',
    align: first((style) => value(property(style, 'w:pPr', 'w:jc'))) ?? 'left',
    before: number('w:spacing', 'w:before') / 20,
    line: (number('w:spacing', 'w:line') || 240) / 240,
    firstLine: Math.round((number('w:ind', 'w:firstLine') / 1440) * 254) / 10,
    outline: outline === undefined ? null : Number(outline),
  };
}

const property = (node: Element, group: string, name: string): Element | undefined =>
  children(children(node, group)[0], name)[0];
const value = (node: Element | undefined): string | undefined => node?.getAttribute('w:val') ?? undefined;
