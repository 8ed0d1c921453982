// Cross-references: "điểm a, b khoản 2 Mục II", "khoản 6 và khoản 7 Mục IV", "tiểu mục 2.4, mục 2, phần II" to the nodes they mean.
import { addressOf } from '../outline/naming.ts';
import { everyNode, type Node } from '../outline/outline.ts';

export interface Reference {
  /** As printed. */
  readonly text: string;
  readonly nodes: readonly Node[];
  /** Numbers that lead nowhere: "điểm c" of a clause that ends with b. */
  readonly missing: boolean;
}

const LETTERS = String.raw`[a-zđ](?![\p{L}])(?:\s*(?:,|và|;)\s*(?:điểm\s+)?[a-zđ](?![\p{L}]))*`;
const NUMBERS = String.raw`\d{1,2}(?:\.\d{1,2})*(?:\s*(?:,|và)\s*(?:khoản\s+|mục\s+)?\d{1,2}(?:\.\d{1,2})*)*`;
const PLAIN_NUMBERS = String.raw`\d{1,2}(?:\.\d{1,2})*(?:\s*(?:,|và)\s*\d{1,2}(?:\.\d{1,2})*(?![.\d]))*`;
const ROMAN = '[IVX]{1,5}(?![\\p{L}])';
const FORMS = [
  `(?:(?:các\\s+)?điểm\\s+(?<points>${LETTERS})\\s*,?\\s*)?(?:các điểm thuộc\\s+)?khoản\\s+(?<clauses>${NUMBERS})\\s*,?\\s*(?:Mục|Phần)\\s+(?<section>${ROMAN})`,
  `(?:tiểu mục\\s+(?<sub>${PLAIN_NUMBERS})\\s*,?\\s*)?(?:mục\\s+(?<number>${NUMBERS})\\s*,?\\s*)?(?:Mục|Phần)\\s+(?<whole>${ROMAN})`,
];

export function referencesIn(text: string, sections: readonly Node[], from: Node): readonly Reference[] {
  const mended = text.replace(/đ\s+iểm/giu, 'điểm').replace(/k\s+hoản/giu, 'khoản');
  const scope = scopeOf(sections, from);
  const found: { readonly at: number; readonly end: number; readonly reference: Reference }[] = [];
  for (const form of FORMS) {
    for (const match of mended.matchAll(new RegExp(form, 'giu'))) {
      const isCovered = found.some(({ at, end }) => match.index < end && match.index + match[0].length > at);
      if (isCovered || !/[IVX]/.test(match[0])) continue;
      const reference = resolve(match[0], match.groups ?? {}, scope);
      found.push({ at: match.index, end: match.index + match[0].length, reference });
    }
  }
  return found.sort((left, right) => left.at - right.at).map(({ reference }) => reference);
}

/** References mean the part that they stand in, where there are parts. */
function scopeOf(sections: readonly Node[], from: Node): readonly Node[] {
  let top: Node = from;
  while (top.parent !== null) top = top.parent;
  return top.kind === 'part'
    ? top.children
    : sections.flatMap((node) => (node.kind === 'part' ? node.children : [node]));
}

type Groups = Readonly<Record<string, string | undefined>>;

function resolve(text: string, groups: Groups, scope: readonly Node[]): Reference {
  const section = scope.find(
    ({ kind, number }) =>
      kind === 'section' && number === (groups.section ?? groups.whole ?? '').toUpperCase(),
  );
  if (section === undefined) return { text, nodes: [], missing: true };
  const clauses = listOf(groups.clauses ?? groups.sub ?? groups.number);
  if (clauses.length === 0) return { text, nodes: [section], missing: false };
  const points = listOf(groups.points);
  const nodes = clauses.flatMap((clause) => {
    const node = everyNode(section.children).find(
      (each) => each.kind === 'clause' && addressOf(each).clause === clause,
    );
    if (node === undefined || points.length === 0) return [node];
    return points.map((point) =>
      node.children.find((each) => each.kind === 'point' && each.number === point),
    );
  });
  const there = nodes.filter((node) => node !== undefined);
  return { text, nodes: there, missing: there.length < nodes.length };
}

const listOf = (text: string | undefined): readonly string[] =>
  text?.match(/\d+(?:\.\d+)*|(?<!\p{L})[a-zđ](?!\p{L})/giu) ?? [];
