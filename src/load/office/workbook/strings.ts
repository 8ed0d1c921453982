// The texts of a workbook that its cells share (ECMA-376, part 1, section 18.4).
import type { Archive } from '../unzip.ts';
import { readXml, type XmlEvents } from '../xml.ts';
import type { Bounds } from './bounds.ts';

/** By their index. */
export async function readStrings(
  archive: Archive,
  part: string,
  bounds: Bounds,
): Promise<readonly string[]> {
  const texts: string[] = [];
  if (archive.has(part))
    await readXml(
      archive.pieces(part),
      textEvents((text) => texts.push(text), bounds),
    );
  return texts;
}

/** Puts the runs of one text together; how it is read aloud (`rPh`) is no part of it. */
export function textEvents(done: (text: string) => void, bounds: Bounds, item = 'x:si'): XmlEvents {
  let text = '';
  let isText = false;
  let aloud = 0;
  return {
    open(name) {
      if (name === item) text = '';
      if (name === 'x:rPh') aloud += 1;
      isText = name === 'x:t' && aloud === 0;
    },
    close(name) {
      if (name === 'x:t') isText = false;
      if (name === 'x:rPh') aloud -= 1;
      if (name === item) done(unescaped(text));
    },
    text(piece) {
      if (!isText) return;
      bounds.letters(piece.length);
      text += piece;
    },
  };
}

/** `_x000D_` stands for the character of that number. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
