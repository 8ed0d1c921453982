// KH703, KH707: characters that nobody sees: control and bidirectional ones, blanks that do not break, signs without width.
import type { Document } from '../../model/document.ts';
import type { Rule, Spotted } from '../rule.ts';
import { rangeBetween, textsOf, unusualTexts } from './strings.ts';

/** They change what a reader sees against what the file says, or what a terminal does. */
const CONTROL =
  /(?![\t\n\r])\p{Cc}|\r(?!\n)|[\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;
/** They look like a plain blank or like nothing, and make equal words differ. */
const UNSEEN = /[\u00a0\u00ad\u180e\u2000-\u200c\u202f\u205f\u2060\u3000\ufeff]|\u034f|\u200d/u;

const ruleFor = (code: 'KH703' | 'KH707', pattern: RegExp): Rule => ({
  code,
  *find(input) {
    for (const document of unusualTexts(input)) {
      const spotted = inSource(document, pattern) ?? inEscapes(document, pattern);
      if (spotted !== undefined) yield spotted;
    }
  },
});

export const controlSigns = ruleFor('KH703', CONTROL);
export const unseenSigns = ruleFor('KH707', UNSEEN);

/** The first in the file, with how many there are. */
function inSource({ file, text }: Document, pattern: RegExp): Spotted | undefined {
  const at = text.search(pattern);
  if (at < 0) return undefined;
  const count = text.match(new RegExp(pattern, `${pattern.flags}g`))?.length ?? 1;
  return { file, path: [], range: rangeBetween(text, at, at + 1), params: { sign: nameOf(text, at), count } };
}

/** Double quotes can write such a character by its number. */
function inEscapes(document: Document, pattern: RegExp): Spotted | undefined {
  const { file, text } = document;
  if (!text.includes('\\')) return undefined;
  const found = textsOf(document).filter((each) => pattern.test(each.text));
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    file,
    path: first.path,
    params: { sign: nameOf(first.text, first.text.search(pattern)), count: found.length },
  };
}

const nameOf = (text: string, at: number): string =>
  `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
