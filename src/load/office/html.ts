// Reads a web page or what Word saves as one: text as shown, tables with merged cells, lists, headings.
import type { SourceDocument } from '../../model/source-document.ts';
import { type Collector, createCollector } from './collector.ts';
import { readHtmlTable } from './html-table.ts';
import { attribute, type HtmlElement, type HtmlNode, htmlTree } from './html-tree.ts';
import { decoded, lettersOf } from './letters.ts';
import { letterNumeral, roman } from './numerals.ts';

/** Throws `Refused`. Nothing that the page names is fetched or run. */
export function readHtml(bytes: Uint8Array): Pick<SourceDocument, 'blocks' | 'remarks'> {
  const reader = new PageReader(createCollector());
  reader.children(htmlTree(pageLetters(bytes)), false);
  return reader.finish();
}

/** The encoding that the page states, which counts only after a byte mark; else as for plain text. */
function pageLetters(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,20})/i.exec(start)?.[1]?.toLowerCase();
  const isMarked = bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe;
  if (isMarked || named === undefined || named.startsWith('utf')) return lettersOf(bytes);
  return decoded(bytes, named);
}

const LEFT_OUT = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'select',
  'textarea',
  'button',
  'audio',
  'video',
  'canvas',
  'map',
  'rp',
  'rt',
]);
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup hr html legend li main menu nav ol p pre search section summary ul caption'.split(
    ' ',
  ),
);
const FETCHED = new Set(['iframe', 'object', 'embed', 'frame']);
const HEADING = /^h([1-6])$/;

/** Goes through the tree and gathers lines; a block element ends the line before it and its own. */
export class PageReader {
  readonly collector: Collector;
  /** Pieces of the line being gathered: joined once, since pages may have one line of many megabytes. */
  #line: string[] = [];
  #spaceAtEnd = false;
  #heading: number | undefined;
  /** What the list prints before its next paragraph. */
  #marker: { readonly depth: number; readonly marker: string } | undefined;
  #depth = 0;

  constructor(collector: Collector) {
    this.collector = collector;
  }

  finish(): Pick<SourceDocument, 'blocks' | 'remarks'> {
    this.endLine();
    return this.collector.finish();
  }

  /** `pre`: spaces and line breaks count as written. */
  children(nodes: readonly HtmlNode[], pre: boolean): void {
    for (const node of nodes) {
      if ('tagName' in node) this.#element(node, pre);
      else if (node.nodeName === '#text' && 'value' in node) this.#text(node.value, pre);
    }
  }

  /** Ends the paragraph that is being gathered. */
  endLine(): void {
    const text = this.#line.join('');
    this.#line = [];
    if (text.trim() === '') return;
    const heading = this.#heading === undefined ? {} : { heading: this.#heading };
    const list = this.#marker === undefined ? {} : { list: this.#marker };
    this.#marker = undefined;
    this.collector.paragraph(text, { ...heading, ...list });
  }

  #text(value: string, pre: boolean): void {
    let text = pre ? value : value.replace(/[ \t\r\n\f]+/g, ' ');
    if (!pre && (this.#line.length === 0 || this.#spaceAtEnd)) text = text.replace(/^ /, '');
    if (text === '') return;
    this.#line.push(text);
    this.#spaceAtEnd = text.endsWith(' ');
  }

  #break(): void {
    this.#line.push('\n');
    this.#spaceAtEnd = true;
  }

  #element(element: HtmlElement, pre: boolean): void {
    const tag = element.tagName;
    if (LEFT_OUT.has(tag)) return;
    if (isHidden(element)) this.collector.remark('hidden');
    else if (tag === 'br') this.#break();
    else if (tag === 'img') this.collector.remark('picture', attribute(element, 'alt') ?? '');
    else if (FETCHED.has(tag))
      this.collector.remark('external_link', attribute(element, 'src') ?? attribute(element, 'data') ?? '');
    else if (tag === 'table') {
      this.endLine();
      this.#marker = undefined;
      readHtmlTable(this, element);
    } else if (tag === 'ol' || tag === 'ul' || tag === 'menu') this.#list(element, pre);
    else if (BLOCKS.has(tag) || HEADING.test(tag)) this.#block(element, pre);
    else this.children(element.childNodes, pre);
  }

  #block(element: HtmlElement, pre: boolean): void {
    const heading = HEADING.exec(element.tagName)?.[1];
    this.endLine();
    const outer = this.#heading;
    if (heading !== undefined) this.#heading = Number(heading);
    this.children(element.childNodes, pre || element.tagName === 'pre');
    this.endLine();
    this.#heading = outer;
  }

  #list(element: HtmlElement, pre: boolean): void {
    this.endLine();
    const depth = this.#depth;
    this.#depth += 1;
    let count = whole(attribute(element, 'start')) ?? 1;
    for (const node of element.childNodes) {
      if ('tagName' in node && node.tagName === 'li') {
        count = whole(attribute(node, 'value')) ?? count;
        this.#marker = {
          depth,
          marker: element.tagName === 'ol' ? `${numeral(count, attribute(element, 'type'))}.` : '•',
        };
        count += 1;
      }
      this.children([node], pre);
      this.endLine();
      this.#marker = undefined;
    }
    this.#depth -= 1;
  }
}

const isHidden = (element: HtmlElement): boolean =>
  attribute(element, 'hidden') !== undefined ||
  /display\s*:\s*none|mso-hide\s*:\s*all/i.test(attribute(element, 'style') ?? '');

const whole = (written: string | undefined): number | undefined =>
  written !== undefined && /^\d{1,6}$/.test(written) ? Number(written) : undefined;

function numeral(count: number, type: string | undefined): string {
  if (type === 'a' || type === 'A') return letterNumeral(count, type === 'A');
  if (type === 'i' || type === 'I') return type === 'I' ? roman(count) : roman(count).toLowerCase();
  return String(count);
}
