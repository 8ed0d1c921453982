// KH702: the repository's own words place tone marks in two ways (hoà and hòa, uỷ and ủy): a search for one misses the other.
import type { Document } from '../../model/document.ts';
import type { Path } from '../../model/finding.ts';
import type { Census } from '../rule.ts';
import { readable, textsOf, unusualTexts } from './strings.ts';

/** `plain` on the first vowel (hòa, thủy), `new` on the second (hoà, thuỷ). */
type Placement = 'plain' | 'new';

interface Found {
  readonly file: string;
  readonly path: Path;
  readonly syllable: string;
}

/** How often each way occurs, and where first, in the order of files. */
type Ways = Readonly<Record<Placement, { readonly count: number; readonly first: Found | null }>>;

/** Once a repository, at the first place that goes the rarer way: whoever mends it searches for the rest. */
export const mixedToneMarks: Census = {
  code: 'KH702',
  count(input): Ways | undefined {
    const unusual = new Set(unusualTexts(input));
    const found = readable(input).flatMap((document) =>
      mayHold(document, unusual.has(document)) ? syllablesOf(document) : [],
    );
    const way = (placement: Placement): Ways[Placement] => {
      const places = found.filter((each) => each.placement === placement);
      return { count: places.length, first: firstOf(places.map((place) => place.found)) };
    };
    return found.length === 0 ? undefined : { plain: way('plain'), new: way('new') };
  },
  *judge(counts: readonly Ways[]) {
    const way = (placement: Placement) => ({
      placement,
      count: counts.reduce((sum, ways) => sum + ways[placement].count, 0),
      first: firstOf(counts.flatMap((ways) => ways[placement].first ?? [])),
    });
    const [plain, modern] = [way('plain'), way('new')];
    const [rarer, usual] = modern.count <= plain.count ? [modern, plain] : [plain, modern];
    if (rarer.first === null || usual.first === null) return;
    const { file, path, syllable } = rarer.first;
    const params = {
      written: syllable,
      count: rarer.count,
      other: usual.first.syllable,
      other_count: usual.count,
      right: otherWay(syllable, rarer.placement),
    };
    yield { file, path, words: syllable, params };
  },
};

const firstOf = (found: readonly Found[]): Found | null =>
  found.reduce<Found | null>(
    (first, each) => (first === null || each.file < first.file ? each : first),
    null,
  );

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
/** The same for files with usual letters alone, nearly all, in a form that is quickly looked for. */
const HAS_USUAL =
  /(?:[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY]|[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/;

const mayHold = ({ text }: Document, isUnusual: boolean): boolean =>
  MAY_HOLD.test(text) && (isUnusual ? HAS_ONE : HAS_USUAL).test(text);

function syllablesOf(document: Document): { readonly found: Found; readonly placement: Placement }[] {
  return textsOf(document).flatMap(({ path, text }) => {
    if (!OWN_WORDS.has(String(path.at(-1)))) return [];
    const words = text.normalize('NFC').replace(QUOTED, ' ');
    const matches = (pattern: RegExp, placement: Placement) =>
      Array.from(words.matchAll(pattern), ([syllable]) => ({
        found: { file: document.file, path, syllable },
        placement,
      }));
    return [...matches(PLAIN, 'plain'), ...matches(NEW, 'new')];
  });
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** The same syllable in the other way: `uỷ` is `ủy`, `hóa` is `hoá`. */
function otherWay(syllable: string, placement: Placement): string {
  const loose = syllable.normalize('NFD');
  const bare = loose.replace(TONE, '').normalize('NFC');
  const tone = TONE.exec(loose)?.[0] ?? '';
  const at = placement === 'new' ? bare.length - 1 : bare.length;
  return `${bare.slice(0, at)}${tone}${bare.slice(at)}`.normalize('NFC');
}
