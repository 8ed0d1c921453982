// Reads XML as a stream of events, within bounds: no document type, no entities, no endless nesting, no endless attributes.
import { TextDecoder } from 'node:util';
import { type SaxesAttributePlain, SaxesParser } from 'saxes';
import { Refused } from './reading.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlEvents {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

const DEEPEST = 300;
const MOST_ATTRIBUTES = 500;

/** Prefixes are the writer's own; names are given with the usual prefix of these namespaces, strict forms included. */
const NAMESPACES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml(\/2006)?\/main$/, 'w'],
  [/\/spreadsheetml(\/2006)?\/main$/, 'x'],
  [/\/officeDocument(\/2006)?\/math$/, 'm'],
  [/\/officeDocument(\/2006)?\/relationships$/, 'r'],
  [/\/package\/2006\/relationships$/, 'rel'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/drawingml(\/2006)?\/main$/, 'a'],
];

/** Runs through one part. Throws `Refused`: `damaged`, `unsafe_xml` or `too_deep`, and whatever the events throw. */
export async function readXml(pieces: AsyncIterable<Uint8Array>, events: XmlEvents): Promise<void> {
  const parser = new SaxesParser<{ xmlns?: false; position: false }>({ position: false });
  const names = new Names();
  let depth = 0;
  let attributes = 0;
  parser.on('error', () => {
    throw new Refused('damaged');
  });
  parser.on('doctype', () => {
    throw new Refused('unsafe_xml');
  });
  parser.on('opentagstart', () => {
    attributes = 0;
  });
  parser.on('attribute', (attribute: SaxesAttributePlain) => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) throw new Refused('too_deep');
    names.learn(attribute.name, attribute.value);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST) throw new Refused('too_deep');
    events.open(names.usual(tag.name), names.ofAttributes(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    events.close(names.usual(tag.name));
  });
  parser.on('text', (text) => events.text(text));
  parser.on('cdata', (text) => events.text(text));
  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece));
    parser.write(decoder.decode(piece, { stream: true }));
  }
  if (decoder === undefined) throw new Refused('damaged');
  parser.write(decoder.decode());
  parser.close();
}

const encodingOf = (first: Uint8Array): string => {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  return first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : 'utf-8';
};

/** Turns the writer's prefixes into the usual ones; equal names are turned once. */
class Names {
  readonly #prefixes = new Map<string, string>();
  readonly #known = new Map<string, string>();

  learn(name: string, value: string): void {
    if (!name.startsWith('xmlns')) return;
    const usual = NAMESPACES.find(([uri]) => uri.test(value))?.[1];
    if (usual === undefined) return;
    const prefix = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
    if (this.#prefixes.get(prefix) === usual) return;
    this.#prefixes.set(prefix, usual);
    this.#known.clear();
  }

  usual(name: string): string {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const usual = this.#prefixes.get(prefix) ?? prefix;
    const full = usual === '' ? name : `${usual}:${name.slice(colon + 1)}`;
    // Names come from the file: a file of a million different names must not fill the memory.
    if (this.#known.size < 2000) this.#known.set(name, full);
    return full;
  }

  /** Attributes without a prefix belong to their element and stay as they are. */
  ofAttributes(attributes: Attributes): Attributes {
    const usual: Record<string, string> = {};
    for (const name in attributes) {
      const value = attributes[name];
      if (value !== undefined) usual[name.includes(':') ? this.usual(name) : name] = value;
    }
    return usual;
  }
}
