// A cursor over plain YAML: lines, keys and scalars (plain-reader.ts makes documents of them).
import { MAX_NESTING } from './nesting.ts';
import {
  beginsKey,
  beginsOther,
  isInKey,
  isLoudInPlain,
  isLoudInQuoted,
  keyOf,
  lineEndAt,
  NEWLINE,
  plainKey,
  REFUSED,
  SPACE,
  scalarOf,
} from './plain-signs.ts';

export const [COMMA, OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [0x2c, 0x5b, 0x5d, 0x7b, 0x7d] as const;
export const [QUOTE, APOSTROPHE, HASH] = [0x22, 0x27, 0x23] as const;
const [DASH, COLON, BACKSLASH] = [0x2d, 0x3a, 0x5c] as const;

/** No column from here on opens a level, so that there are fewer levels than columns. */
export const DEEPEST = MAX_NESTING - 1;

/** A key that is longer is none to `yaml`. */
const LONGEST_KEY = 1000;

/** Throws `REFUSED` at whatever the full parser must judge. */
export class PlainCursor {
  protected readonly text: string;
  protected at = 0;
  /** Of the first sign of the line at hand; -1 behind the last line. */
  protected column = 0;
  /** As `tooDeepAt` counts: brackets in quoted text and in comments too. */
  protected depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes to the first sign of the next line that says something. */
  protected nextLine(): void {
    const { text } = this;
    let { at } = this;
    for (;;) {
      const start = at;
      while (text.charCodeAt(at) === SPACE) at += 1;
      if (at >= text.length) {
        this.column = -1;
        break;
      }
      const code = text.charCodeAt(at);
      const end = code === HASH ? this.passOver(at + 1, NEWLINE) : lineEndAt(text, at);
      if (end < 0) {
        this.column = at - start;
        if (this.column >= DEEPEST) throw REFUSED;
        break;
      }
      at = end + 1;
    }
    this.at = at;
  }

  /** Behind a value nothing follows on its line. */
  protected endLine(): void {
    const { text } = this;
    let { at } = this;
    while (text.charCodeAt(at) === SPACE) at += 1;
    if (at < text.length) {
      const isComment = text.charCodeAt(at) === HASH && text.charCodeAt(at - 1) === SPACE;
      at = isComment ? this.passOver(at + 1, NEWLINE) : lineEndAt(text, at);
      if (at < 0) throw REFUSED;
    }
    this.at = at + 1;
    this.nextLine();
  }

  protected atDash(): boolean {
    return this.text.charCodeAt(this.at) === DASH && this.text.charCodeAt(this.at + 1) === SPACE;
  }

  protected skipSpaces(from: number): void {
    let at = from;
    while (this.text.charCodeAt(at) === SPACE) at += 1;
    this.at = at;
  }

  /** The colon that ends an unquoted key that begins here; -1 where none does. */
  protected keyEnd(): number {
    const { text, at: start } = this;
    let at = start;
    if (!beginsKey(text.charCodeAt(at))) return -1;
    while (isInKey(text.charCodeAt(at))) at += 1;
    return at - start > LONGEST_KEY || text.charCodeAt(at) !== COLON ? -1 : at;
  }

  /** Reads a key and its colon. */
  protected key(): string {
    const { text, at: start } = this;
    const end = this.keyEnd();
    if (end > 0) {
      this.at = end + 1;
      return keyOf(text.slice(start, end));
    }
    const code = text.charCodeAt(start);
    if (code !== QUOTE && code !== APOSTROPHE) throw REFUSED;
    const key = this.quoted(code);
    if (text.charCodeAt(this.at) !== COLON || key.length > LONGEST_KEY) throw REFUSED;
    this.at += 1;
    return plainKey(key);
  }

  protected opens(): void {
    this.depth += 1;
    if (this.depth > MAX_NESTING) throw REFUSED;
  }

  protected closes(): void {
    if (this.depth > 0) this.depth -= 1;
  }

  protected quoted(quote: number): string {
    const start = this.at + 1;
    const end = this.passOver(start, quote);
    this.at = end + 1;
    const inner = this.text.slice(start, end);
    if (quote === APOSTROPHE) {
      // Two of them are one apostrophe of the text.
      if (this.text.charCodeAt(this.at) === APOSTROPHE) throw REFUSED;
      return inner;
    }
    return inner.includes('\\') ? inner.replace(/\\(["\\])/g, '$1') : inner;
  }

  /** Where a quoted text ends, or the line of a comment, counting what `tooDeepAt` counts in it. */
  private passOver(start: number, stop: number): number {
    const { text } = this;
    let at = start;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (!isLoudInQuoted(code)) continue;
      if (code === stop) break;
      if (code === OPEN_LIST || code === OPEN_MAP) this.opens();
      else if (code === CLOSE_LIST || code === CLOSE_MAP) this.closes();
      else if (code === BACKSLASH && stop === QUOTE) at = this.escaped(at);
      else if (code !== QUOTE && code !== APOSTROPHE && code !== BACKSLASH) this.onlyBreak(at, stop);
    }
    if (at === text.length && stop !== NEWLINE) throw REFUSED;
    refuseSigns(text, start, at);
    return at;
  }

  /** The sign that a backslash stands before: another one or a quotation mark. */
  private escaped(at: number): number {
    const code = this.text.charCodeAt(at + 1);
    if (code !== QUOTE && code !== BACKSLASH) throw REFUSED;
    return at + 1;
  }

  /** A comment's line may end with two signs; any other sign that no document prints is refused. */
  private onlyBreak(at: number, stop: number): void {
    if (stop !== NEWLINE || lineEndAt(this.text, at) < 0) throw REFUSED;
  }

  protected plain(inFlow: boolean): unknown {
    const { text, at: start } = this;
    if (beginsOther(text.charCodeAt(start))) throw REFUSED;
    let at = start;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (!isLoudInPlain(code)) continue;
      if (code === COMMA ? inFlow : inFlow && (code === CLOSE_LIST || code === CLOSE_MAP)) break;
      if (code === COMMA) continue;
      if (lineEndAt(text, at) >= 0 || (code === HASH && text.charCodeAt(at - 1) === SPACE)) break;
      throw REFUSED;
    }
    let end = at;
    while (text.charCodeAt(end - 1) === SPACE) end -= 1;
    if (end <= start || (text.charCodeAt(start) === DASH && !this.isDashOfText(start, end))) throw REFUSED;
    refuseSigns(text, start, end);
    this.at = at;
    return scalarOf(text.slice(start, end));
  }

  /** A dash begins a text where another sign than a dash follows it at once. */
  private isDashOfText(start: number, end: number): boolean {
    const code = this.text.charCodeAt(start + 1);
    return start + 1 < end && code !== DASH && code !== SPACE && code !== COMMA;
  }
}

/** `tooDeepAt` counts signs that could open levels in a text too: a long text that has some in a row is left to it. */
function refuseSigns(text: string, start: number, end: number): void {
  if (end - start > 2 * MAX_NESTING && /(?:[?:-][ \t]+){3}[?:-]/.test(text.slice(start, end))) throw REFUSED;
}
