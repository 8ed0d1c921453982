// Texts of a workbook that stand apart from its cells: those that cells share (ECMA-376, part 1, section 18.4), and comments.
import type { Archive } from '../unzip.ts';
import { readXml, type XmlEvents } from '../xml.ts';

/** What each `item` of a part holds, by its index; none when there is no such part. `letters` is told of what is taken in. */
export async function readTexts(
  archive: Archive,
  part: string,
  item: 'x:si' | 'x:comment',
  letters?: (count: number) => void,
): Promise<readonly string[]> {
  const texts: string[] = [];
  if (archive.has(part))
    await readXml(
      archive.pieces(part),
      textEvents(item, (text) => texts.push(text), letters),
    );
  return texts;
}

/** Puts the runs of one text together; how it is read aloud (`rPh`) is no part of it. */
export function textEvents(
  item: string,
  done: (text: string) => void,
  letters?: (count: number) => void,
): XmlEvents {
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
      letters?.(piece.length);
      text += piece;
    },
  };
}

/** `_x000D_` stands for the character of that number. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
