// HTML text to a tree as a browser makes it, within bounds that keep hostile pages from taking the machine.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { Refused } from './reading.ts';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

const MOST_LETTERS = 20_000_000;
const MOST_ELEMENTS = 400_000;
/** The depth at which browsers stop. */
const DEEPEST = 512;
/** Bound on the sum of squares of the numbers of attributes: what comparing them costs. */
const MOST_COMPARED = 500_000_000;

/** The elements of the page. Throws `Refused`: `too_large` or `too_deep`. */
export function htmlTree(text: string): readonly HtmlNode[] {
  if (text.length > MOST_LETTERS) throw new Refused('too_large', { limit: 20 });
  refuseEndlessTags(text);
  let elements = 0;
  let depth = 0;
  const document = parse(text, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        elements += 1;
        if (elements > MOST_ELEMENTS) throw new Refused('too_large', { limit: 20 });
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
      onItemPush() {
        depth += 1;
        if (depth > DEEPEST) throw new Refused('too_deep');
      },
      onItemPop() {
        depth -= 1;
      },
    },
  });
  return document.childNodes;
}

/** The parser compares each attribute of a tag with all before it: a tag of a million would take hours. */
function refuseEndlessTags(text: string): void {
  let cost = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (!isLetter(text.charCodeAt(at + 1))) continue;
    const tag = endOfTag(text, at + 1);
    cost += tag.attributes ** 2;
    if (cost > MOST_COMPARED) throw new Refused('too_deep');
    at = tag.end;
  }
}

/** Where the tag ends, and at least as many as it has attributes. A quote opens a value only after the sign of equality. */
function endOfTag(text: string, start: number): { end: number; attributes: number } {
  let attributes = 0;
  let quote = 0;
  let before = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) break;
    else if (before === EQUAL && (code === 34 || code === 39)) quote = code;
    else if (code > 32 && startsAttribute(text.charCodeAt(at - 1))) attributes += 1;
    if (code > 32) before = code;
  }
  return { end: at, attributes };
}

const EQUAL = 61;
const GREATER = 62;
/** After a space, a slash or a closing quote. */
const startsAttribute = (code: number): boolean => code <= 32 || code === 47 || code === 34 || code === 39;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;
