// Counts Word's automatic lists, so that what Word prints before a paragraph (`1.`, `II`, `a)`, `-`) is known.
import { letterNumeral, roman } from './numerals.ts';
import type { Archive } from './unzip.ts';
import { type Attributes, readXml } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** `%1.%2)`: each `%n` stands for the count of that level. */
  text: string;
}

interface List {
  abstract: string;
  readonly starts: Map<number, number>;
}

export interface Numbering {
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly lists: ReadonlyMap<string, List>;
}

/** The lists that a document defines. Throws `Refused`. */
export async function readNumbering(archive: Archive, name: string): Promise<Numbering> {
  const reader = new NumberingReader();
  if (archive.has(name))
    await readXml(archive.pieces(name), {
      open: (tag, attributes) => reader.open(tag, attributes),
      close: () => undefined,
      text: () => undefined,
    });
  return reader;
}

class NumberingReader implements Numbering {
  readonly levels = new Map<string, Map<number, Level>>();
  readonly lists = new Map<string, List>();
  #abstract = new Map<number, Level>();
  #level: Level = { start: 1, format: 'decimal', text: '' };
  #list: List = { abstract: '', starts: new Map() };
  #override = 0;

  open(tag: string, attributes: Attributes): void {
    const value = attributes['w:val'] ?? '';
    if (tag === 'w:abstractNum') {
      this.#abstract = new Map();
      this.levels.set(attributes['w:abstractNumId'] ?? '', this.#abstract);
    } else if (tag === 'w:lvl') {
      this.#level = { start: 1, format: 'decimal', text: '' };
      const depth = levelOf(attributes['w:ilvl']);
      // A level within a list replaces that of its pattern; seldom used, and then for the look alone.
      if (!this.#abstract.has(depth)) this.#abstract.set(depth, this.#level);
    } else if (tag === 'w:num') {
      this.#list = { abstract: '', starts: new Map() };
      this.lists.set(attributes['w:numId'] ?? '', this.#list);
    } else if (tag === 'w:start') this.#level.start = wholeOf(value);
    else if (tag === 'w:numFmt') this.#level.format = value;
    else if (tag === 'w:lvlText') this.#level.text = value;
    else if (tag === 'w:abstractNumId') this.#list.abstract = value;
    else if (tag === 'w:lvlOverride') this.#override = levelOf(attributes['w:ilvl']);
    else if (tag === 'w:startOverride') this.#list.starts.set(this.#override, wholeOf(value));
  }
}

const levelOf = (written: string | undefined): number => Math.min(8, wholeOf(written ?? '0'));
const wholeOf = (written: string): number => (/^\d{1,6}$/.test(written) ? Number(written) : 0);

/** Goes through a document's list paragraphs in order; lists of one pattern count on, as Word does. */
export class ListCounter {
  readonly #numbering: Numbering;
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** What is printed before the next paragraph of list `num` at `depth` (from 0); undefined where there is no such list. */
  next(num: string, depth: number): string | undefined {
    const list = this.#numbering.lists.get(num);
    const levels = list === undefined ? undefined : this.#numbering.levels.get(list.abstract);
    const level = levels?.get(depth);
    if (list === undefined || levels === undefined || level === undefined) return undefined;
    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    if (!this.#begun.has(num)) for (const [at, start] of list.starts) counts.splice(at, 9, start - 1);
    this.#begun.add(num);
    for (let at = 0; at < depth; at += 1) counts[at] ??= levels.get(at)?.start ?? 1;
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    if (level.format === 'bullet') return /\p{Co}/u.test(level.text) ? '•' : level.text;
    return level.text.replace(/%([1-9])/g, (_, at: string) =>
      shown(counts[Number(at) - 1] ?? 1, levels.get(Number(at) - 1)?.format ?? 'decimal'),
    );
  }
}

function shown(count: number, format: string): string {
  if (format === 'none') return '';
  if (format === 'decimalZero') return String(count).padStart(2, '0');
  if (format === 'upperRoman') return roman(count);
  if (format === 'lowerRoman') return roman(count).toLowerCase();
  if (format === 'upperLetter') return letterNumeral(count, true);
  return format === 'lowerLetter' ? letterNumeral(count, false) : String(count);
}
