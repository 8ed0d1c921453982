// KH702: the repository's own words place tone marks in two ways (hoà and hòa, uỷ and ủy): a search for one misses the other.
import type { Document } from '../../model/document.ts';
import type { Path } from '../../model/finding.ts';
import type { Rule } from '../rule.ts';
import { readable, textsOf } from './strings.ts';

/** `plain` on the first vowel (hòa, thủy), `new` on the second (hoà, thuỷ). */
type Placement = 'plain' | 'new';

interface Found {
  readonly document: Document;
  readonly path: Path;
  readonly syllable: string;
  readonly placement: Placement;
}

/** Once a repository, at the first place that goes the rarer way: whoever mends it searches for the rest. */
export const mixedToneMarks: Rule = {
  code: 'KH702',
  *find(input) {
    const found = readable(input).flatMap(syllablesOf);
    const plain = found.filter(({ placement }) => placement === 'plain');
    const modern = found.filter(({ placement }) => placement === 'new');
    const [rarer, usual] = modern.length <= plain.length ? [modern, plain] : [plain, modern];
    const [first] = rarer.sort((left, right) => (left.document.file < right.document.file ? -1 : 1));
    const [example] = usual;
    if (first === undefined || example === undefined) return;
    const params = {
      written: first.syllable,
      count: rarer.length,
      other: example.syllable,
      other_count: usual.length,
      right: otherWay(first),
    };
    yield { file: first.document.file, path: first.path, words: first.syllable, params };
  },
};

/** The words of people who keep the repository; names, of agencies too, and texts of a document keep the document's spelling. */
const OWN_WORDS: ReadonlySet<string> = new Set(['note', 'reason', 'definition', 'evidence']);

const MAY_HOLD = new RegExp(`(?:${[...OWN_WORDS].join('|')})["']?:`);

/** Quoted words are somebody else's. */
const QUOTED = /“[^”]*”|"[^"]*"|'[^']*'/gu;

/**
 * A syllable that ends in oa, oe or uy and bears a tone: only there do the two ways differ (toán, thuyền have one). The u
 * of qu belongs to the consonant, so quý has one way too.
 */
const PLAIN = /(?<![\p{L}\p{M}])(?:(?![qaeiouy])\p{L})*(?:[òóỏõọ][ae]|[ùúủũụ]y)(?![\p{L}\p{M}])/giu;
const NEW = /(?<![\p{L}\p{M}])(?:(?![qaeiouy])\p{L})*(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu;

/** Either way, before its beginning is looked at; decomposed files are looked at whole. */
const HAS_ONE = /(?:[òóỏõọ][ae]|[ùúủũụ]y|o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])|\p{M}/iu;

function syllablesOf(document: Document): Found[] {
  if (!MAY_HOLD.test(document.text) || !HAS_ONE.test(document.text)) return [];
  return textsOf(document).flatMap(({ path, text }) => {
    if (!OWN_WORDS.has(String(path.at(-1)))) return [];
    const words = text.normalize('NFC').replace(QUOTED, ' ');
    const matches = (pattern: RegExp, placement: Placement): Found[] =>
      [...words.matchAll(pattern)].map(([syllable]) => ({ document, path, syllable, placement }));
    return [...matches(PLAIN, 'plain'), ...matches(NEW, 'new')];
  });
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** The same syllable in the other way: `uỷ` is `ủy`, `hóa` is `hoá`. */
function otherWay({ syllable, placement }: Found): string {
  const loose = syllable.normalize('NFD');
  const bare = loose.replace(TONE, '').normalize('NFC');
  const tone = TONE.exec(loose)?.[0] ?? '';
  const at = placement === 'new' ? bare.length - 1 : bare.length;
  return `${bare.slice(0, at)}${tone}${bare.slice(at)}`.normalize('NFC');
}
