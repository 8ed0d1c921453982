// Reads, in one walk over the text, the plain YAML that kh and people usually write; it refuses whatever it is not sure of.
import { MAX_NESTING } from './nesting.ts';
import {
  APOSTROPHE,
  CLOSE_LIST,
  CLOSE_MAP,
  COMMA,
  DEEPEST,
  HASH,
  OPEN_LIST,
  OPEN_MAP,
  PlainCursor,
  QUOTE,
} from './plain-cursor.ts';
import { lineEndAt, REFUSED, SPACE } from './plain-signs.ts';

/**
 * The document of a text: block mappings and lists, flow collections that end on their line, and scalars of one line, none of
 * whose signs another part of YAML could claim. Throws `REFUSED` for everything else; what nests deeper than `tooDeepAt` allows
 * is among that.
 */
export class PlainReader extends PlainCursor {
  /** Flow collections within one another. */
  private open = 0;

  read(): object {
    this.nextLine();
    if (this.column !== 0) throw REFUSED;
    const data = this.mapping(0);
    if (this.column >= 0) throw REFUSED;
    return data;
  }

  private mapping(column: number): object {
    const object: Record<string, unknown> = {};
    do {
      const key = this.key();
      // Of an inherited name too: the full parser judges it.
      if (object[key] !== undefined) throw REFUSED;
      object[key] = this.valueBehindKey(column);
    } while (this.column === column);
    if (this.column > column) throw REFUSED;
    return object;
  }

  private sequence(column: number): unknown[] {
    const items: unknown[] = [];
    do items.push(this.item(column));
    while (this.column === column && this.atDash());
    if (this.column > column) throw REFUSED;
    return items;
  }

  private item(column: number): unknown {
    const dash = this.at;
    this.skipSpaces(dash + 1);
    const inner = column + this.at - dash;
    if (inner >= DEEPEST) throw REFUSED;
    if (this.atDash()) return this.sequence(inner);
    if (this.keyEnd() > 0) return this.mapping(inner);
    const value = this.value(false);
    this.endLine();
    return value;
  }

  private valueBehindKey(column: number): unknown {
    const { text, at } = this;
    if (text.charCodeAt(at) === SPACE) this.skipSpaces(at);
    if (this.at < text.length && lineEndAt(text, this.at) < 0 && text.charCodeAt(this.at) !== HASH) {
      // A key without a blank behind its colon is none.
      if (this.at === at) throw REFUSED;
      const value = this.value(false);
      this.endLine();
      return value;
    }
    this.endLine();
    if (this.column > column) return this.atDash() ? this.sequence(this.column) : this.mapping(this.column);
    return this.column === column && this.atDash() ? this.sequence(column) : null;
  }

  private value(inFlow: boolean): unknown {
    const code = this.text.charCodeAt(this.at);
    if (code === QUOTE || code === APOSTROPHE) return this.quoted(code);
    if (code === OPEN_MAP) return this.flow(CLOSE_MAP);
    if (code === OPEN_LIST) return this.flow(CLOSE_LIST);
    return this.plain(inFlow);
  }

  private flow(close: number): unknown {
    this.opens();
    this.open += 1;
    if (this.open > MAX_NESTING) throw REFUSED;
    this.skipSpaces(this.at + 1);
    const isEmpty = this.text.charCodeAt(this.at) === close;
    const data = close === CLOSE_LIST ? this.flowList(isEmpty) : this.flowMap(isEmpty);
    if (this.text.charCodeAt(this.at) !== close) throw REFUSED;
    this.at += 1;
    this.open -= 1;
    this.closes();
    return data;
  }

  private flowList(isEmpty: boolean): unknown[] {
    const items: unknown[] = [];
    if (isEmpty) return items;
    do items.push(this.value(true));
    while (this.comma());
    return items;
  }

  private flowMap(isEmpty: boolean): object {
    const object: Record<string, unknown> = {};
    if (isEmpty) return object;
    do {
      const key = this.key();
      if (object[key] !== undefined || this.text.charCodeAt(this.at) !== SPACE) throw REFUSED;
      this.skipSpaces(this.at);
      object[key] = this.value(true);
    } while (this.comma());
    return object;
  }

  /** Goes to the next entry of a flow collection, or to the sign that should close it. */
  private comma(): boolean {
    this.skipSpaces(this.at);
    if (this.text.charCodeAt(this.at) !== COMMA) return false;
    this.skipSpaces(this.at + 1);
    return true;
  }
}
