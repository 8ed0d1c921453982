// KH702: the repository's own words place tone marks in two ways (hoà and hòa, uỷ and ủy): a search for one misses the other.
import type { Document } from '../../model/document.ts';
import type { Path } from '../../model/finding.ts';
import type { Rule } from '../rule.ts';
import { rangeBetween, readable, textsOf } from './strings.ts';

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
    };
    yield { file: first.document.file, path: first.path, ...spotOf(first), params };
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

/** The word itself where the source holds it as it is, else the value. */
function spotOf({ document, path, syllable }: Found) {
  const lines = document.text.split('\n');
  const { line, column, endLine } = document.locate(path, 'value');
  const start = lines.slice(0, line - 1).reduce((total, each) => total + each.length + 1, column - 1);
  const end = lines.slice(0, endLine).reduce((total, each) => total + each.length + 1, 0);
  const at = document.text.slice(0, end).indexOf(syllable, start);
  return at < 0 ? {} : { range: rangeBetween(document.text, at, at + syllable.length) };
}
