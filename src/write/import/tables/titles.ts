// The lines above a table that name it: "PHỤ LỤC I:", its name, "(Ban hành kèm theo ...)".
import { fold } from '../../../model/fold.ts';
import { readRowNumber } from './numbering.ts';
import { foldWords, joinTexts, plainText } from './plain.ts';
import type { Piece } from './types.ts';
import { NUMBER_HEADINGS } from './vocabulary.ts';

const ANNEX = /^(?:phu luc|phu bieu)\b/;
const MARKER = /^(?:bieu|bang|danh muc|danh sach|mau so|he thong chi tieu|tong hop|bo chi tieu|phan cong)\b/;
const FARTHEST = 10;
const LONGEST = 320;

/**
 * Index of the first of the texts before a table that belongs to its title; `texts.length` when none does. The nearest line that
 * begins with "Phụ lục" opens the title, else the nearest that names a list or a table ("Biểu", "Bảng", "Danh mục").
 */
export function titleStart(texts: readonly string[]): number {
  let marked = texts.length;
  let seen = 0;
  for (let index = texts.length - 1; index >= 0 && seen < FARTHEST; index -= 1) {
    const text = plainText(texts[index] ?? '');
    if (text === '') continue;
    seen += 1;
    if (text.length > LONGEST || text.endsWith('./.')) break;
    if (NUMBER_HEADINGS.has(foldWords(text)) || readRowNumber(text).length > 0) break;
    const folded = fold(text);
    if (ANNEX.test(folded)) return index;
    if (MARKER.test(folded)) marked = index;
    if (/^[-+•]\s|^\d+\.\s|;$/.test(text) || (text.length > 160 && text.endsWith('.'))) break;
  }
  return marked;
}

export const isAnnexTitle = (text: string): boolean => {
  const plain = plainText(text);
  return plain.length <= 200 && ANNEX.test(fold(plain));
};

export interface TitleReading {
  readonly label?: string;
  readonly name?: string;
}

const isCitation = (text: string): boolean =>
  /^\(?\s*(?:(?:ban hanh )?kem theo|ban hanh|don vi tinh|dvt)\b/.test(fold(text));

/** "PHỤ LỤC I:" / "DANH MỤC ..." / "(Kèm theo ...)" → label and name; what stands in brackets is neither. */
export function readTitle(pieces: readonly Piece[]): TitleReading {
  const texts = pieces.map((piece) => plainText(piece.text)).filter((text) => text !== '');
  const first =
    /^((?:phụ lục|phụ biểu|biểu|bảng|mẫu)(?:\s+(?:số\s+)?(?:[IVXLC]+|\d+[A-Za-z]?|[A-Z]))?)(?![\p{L}\d])[\s.:–-]*(.*)$/iu.exec(
      texts[0] ?? '',
    );
  const label = first?.[1]?.trim();
  const lines = first === null ? texts : [first[2] ?? '', ...texts.slice(1)];
  const end = lines.findIndex((line) => line !== '' && (isCitation(line) || line.startsWith('(')));
  const name = joinTexts(end === -1 ? lines : lines.slice(0, end));
  return { ...(label === undefined ? {} : { label }), ...(name === '' ? {} : { name }) };
}
