// Reads a Word file back: its parts as text and as trees, and the formatting in force at a paragraph.
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export type WordParts = Readonly<Record<string, string>>;

export const openParts = (file: Uint8Array): WordParts =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** Throws on XML that is not well formed. */
export const parseXml = (text: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');

export const childrenOf = (node: Element | null | undefined, name?: string): Element[] =>
  [...(node?.childNodes ?? [])].filter(
    (child): child is Element => child.nodeType === 1 && (name === undefined || child.nodeName === name),
  );

export const all = (node: Document | Element, name: string): Element[] => [
  ...node.getElementsByTagName(name),
];

export const attribute = (node: Element | undefined, name: string): string | undefined =>
  node?.getAttribute(name) ?? undefined;

/** Element names joined by ` > ` below `node`; the first of each. */
export function at(node: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((current, name) => childrenOf(current, name)[0], node);
}

export const textOf = (node: Element): string =>
  all(node, 'w:t')
    .map((each) => each.textContent ?? '')
    .join('');
