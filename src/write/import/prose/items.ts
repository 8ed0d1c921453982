// What under a heading counts as one item: bullets; points and clauses that say something themselves; paragraphs where nothing else is.
import type { Node } from '../outline/outline.ts';

export interface Item {
  readonly node: Node;
  /** Its words, with the lines that only spell them out. */
  readonly text: string;
  /** Counted among the bullets of its heading; null for what has a number of its own. */
  readonly ordinal: number | null;
  /** The heading that it stands under; the node itself for a numbered item. */
  readonly heading: Node;
}

const isBullet = ({ kind }: Node): boolean => kind === 'bullet';
const isNumbered = ({ kind }: Node): boolean => kind === 'clause' || kind === 'point';

/** Every item below the node, in order. Lines that only introduce a list are left to the caller (`introsOf`). */
export function itemsUnder(node: Node): readonly Item[] {
  const bullets = node.children.filter(isBullet);
  const numbered = node.children.filter(isNumbered);
  const inner = numbered.flatMap((child) => (isWhole(child) ? [wholeItem(child)] : itemsUnder(child)));
  if (bullets.length > 0) return [...bulletItems(node, bullets), ...inner];
  if (numbered.length > 0) return inner;
  const lines = node.children.filter(({ kind }) => kind === 'plain');
  if (lines.length === 0) return [];
  return [
    { node: lines[0] ?? node, text: lines.map(({ text }) => text).join(' '), ordinal: null, heading: node },
  ];
}

function bulletItems(heading: Node, bullets: readonly Node[]): readonly Item[] {
  return bullets.map((node, index) => ({ node, text: withDetails(node), ordinal: index + 1, heading }));
}

const wholeItem = (node: Node): Item => ({ node, text: withDetails(node), ordinal: null, heading: node });

/** A numbered line that has nothing under it, or a sentence whose bullets only spell it out. */
function isWhole(node: Node): boolean {
  if (node.children.length === 0) return true;
  return (
    /:$/.test(node.text) &&
    node.text.length > 40 &&
    node.children.every(
      ({ kind, children }) => kind !== 'point' && kind !== 'clause' && children.length === 0,
    )
  );
}

const withDetails = (node: Node): string =>
  [
    node.text,
    ...node.children.map((child) =>
      child.kind === 'plain' ? child.text : `${child.kind === 'sub' ? '+' : '-'} ${child.text}`,
    ),
  ].join(' ');

/** Lines above a list that only lead to it; they are in no item. */
export function introsOf(node: Node): readonly Node[] {
  const hasList = node.children.some((child) => isBullet(child) || isNumbered(child));
  return hasList ? node.children.filter(({ kind }) => kind === 'plain') : [];
}
