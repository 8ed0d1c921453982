// What Word's styles say about a paragraph: heading level and list. Names of built-in styles are English in every language of Word.
import type { Archive } from './unzip.ts';
import { type Attributes, readXml } from './xml.ts';

export interface ParagraphStyle {
  heading?: number;
  list?: { num: string; level: number };
}

export type Styles = ReadonlyMap<string, ParagraphStyle>;

interface WrittenStyle extends ParagraphStyle {
  basedOn?: string;
}

/** Styles by id, with what they take from those they are based on. Throws `Refused`. */
export async function readStyles(archive: Archive, name: string): Promise<Styles> {
  if (!archive.has(name)) return new Map();
  const written = new Map<string, WrittenStyle>();
  let style: WrittenStyle | undefined;
  await readXml(archive.pieces(name), {
    open(tag, attributes) {
      if (tag === 'w:style') {
        style = {};
        written.set(attributes['w:styleId'] ?? '', style);
      } else if (style !== undefined) takeInto(style, tag, attributes);
    },
    close(tag) {
      if (tag === 'w:style') style = undefined;
    },
    text: () => undefined,
  });
  return new Map([...written.keys()].map((id) => [id, understood(written, id)]));
}

function takeInto(style: WrittenStyle, tag: string, attributes: Attributes): void {
  const value = attributes['w:val'];
  if (value === undefined) return;
  if (tag === 'w:basedOn') style.basedOn = value;
  const heading = tag === 'w:name' ? /^heading ([1-9])$/i.exec(value)?.[1] : undefined;
  if (heading !== undefined) style.heading = Number(heading);
  if (tag === 'w:outlineLvl' && /^[0-8]$/.test(value)) style.heading ??= Number(value) + 1;
  if (tag === 'w:numId') style.list = { num: value, level: style.list?.level ?? 0 };
  if (tag === 'w:ilvl' && /^[0-8]$/.test(value))
    style.list = { num: style.list?.num ?? '', level: Number(value) };
}

function understood(written: ReadonlyMap<string, WrittenStyle>, id: string): ParagraphStyle {
  const style: ParagraphStyle = {};
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const one: WrittenStyle | undefined = written.get(at);
    if (one?.heading !== undefined) style.heading ??= one.heading;
    if (one?.list !== undefined && one.list.num !== '') style.list ??= one.list;
    at = one?.basedOn;
  }
  return style;
}
