// Bytes to letters: UTF-8, UTF-16 and windows-1258; older Vietnamese codes are recognized and refused.
import { TextDecoder } from 'node:util';
import { Refused } from './reading.ts';

/** The text of a plain file. Throws `Refused`: `encoding` when no reading makes sense, `binary` when it is no text. */
export function lettersOf(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked !== undefined) return decoded(bytes, marked);
  const wide = wideOrder(bytes);
  if (wide !== undefined) return decoded(bytes, wide);
  if (bytes.subarray(0, 65536).includes(0)) throw new Refused('binary');
  try {
    return decoded(bytes, 'utf-8');
  } catch {
    return oneByte(bytes);
  }
}

/** The encoding that the first bytes state. */
const byMark = (bytes: Uint8Array): string | undefined => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

/** UTF-16 without a mark: most of the even or of the odd bytes of the beginning are zero (spaces, digits, plain letters). */
function wideOrder(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < start.length; at += 1) {
    if (start[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = start.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : undefined;
}

/** Letters in the encoding that an HTML page names. Throws `Refused` with `encoding`. */
export function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refused('encoding');
  }
}

/** Windows' own code for Vietnamese writes the tone as a sign of its own after the letter. */
function oneByte(bytes: Uint8Array): string {
  const text = decoded(bytes, 'windows-1258').normalize('NFC');
  if (vietnameseLetters(text) > 0 && !/[\u0080-\u009F]/.test(text) && !hasLooseTones(text)) return text;
  throw new Refused(vietnameseLetters(text) > 0 || olderLetters(text) > 0 ? 'legacy_letters' : 'encoding');
}

/** Tones on letters that never carry one. */
const hasLooseTones = (text: string): boolean => (text.match(/\p{M}/gu)?.length ?? 0) > text.length / 200;

/** Letters that only Vietnamese in Unicode has. */
const vietnameseLetters = (text: string): number => text.match(/[\u1EA0-\u1EF9\u01A1\u01B0]/g)?.length ?? 0;

/**
 * Signs within words that no Vietnamese text in Unicode has there, and that TCVN3 and VNI are full of when they are read as Western
 * letters: `Kế hoạch` becomes `KÕ ho¹ch`, `Keá hoaïch`. Left out are those of `m²`, `°C` and quotation marks.
 */
const olderLetters = (text: string): number =>
  text.match(/[\p{L}][¨©ª¬®¯±´µ¶·¸¹º¼½¾ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]/gu)?.length ?? 0;

/** Throws `Refused` with `legacy_letters` when a long text has Western signs within words where Vietnamese has its letters. */
export function refuseOlderLetters(text: string): void {
  const sample = text.slice(0, 200_000);
  const older = olderLetters(sample);
  if (older > 20 && older > vietnameseLetters(sample)) throw new Refused('legacy_letters');
}
