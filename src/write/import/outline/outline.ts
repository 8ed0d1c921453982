// The prose of a document as a tree: parts, sections, clauses, points, bullets, each with its number, text and place.
import type { SourcePlace } from '../../../model/source-document.ts';
import type { Line } from './lines.ts';
import { bulletOf, type Mark, type MarkKind, markOf } from './marks.ts';

export interface Node {
  readonly kind: MarkKind;
  readonly number: string;
  readonly text: string;
  /** The whole line, its mark included. */
  readonly line: string;
  readonly at: SourcePlace;
  readonly level: number;
  readonly parent: Node | null;
  readonly children: readonly Node[];
}

interface Growing extends Node {
  readonly parent: Growing | null;
  readonly children: Growing[];
}

export interface Outline {
  /** What stands before the first part or section: letterhead, title, legal bases. */
  readonly head: readonly Line[];
  readonly sections: readonly Node[];
  /** From "Nơi nhận" or the closing "./." on: recipients and signature. */
  readonly tail: readonly Line[];
}

const CLOSING = /^(?:trên đây là|nơi nhận\s*:?)/iu;
/** Whose power the document is signed with, on a line of its own. */
const SIGNED = /^(?:TM|KT|TL|TUQ)\.\s*[\p{Lu}\s]{4,50}$/u;

export function outlineOf(lines: readonly Line[]): Outline {
  const first = lines.findIndex(({ text }) => isTop(text));
  const start = first < 0 ? lines.length : first;
  const from = first < 0 ? -1 : start;
  const closing = lines.findIndex(
    ({ text }, index) => index > from && (CLOSING.test(text) || (index > 0 && SIGNED.test(text))),
  );
  const end = closing < 0 ? lines.length : closing;
  return {
    head: lines.slice(0, Math.min(start, end)),
    sections: grow(lines.slice(start, end)),
    tail: lines.slice(end),
  };
}

const isTop = (text: string): boolean => {
  const { kind, text: title, number } = markOf(text);
  return (
    (kind === 'section' && number === 'I' && title !== '') ||
    (kind === 'part' && number !== '') ||
    isFirstClause(text)
  );
};

/** A document without Roman numbers begins with a shouted or named clause 1. */
const isFirstClause = (text: string): boolean => /^1\.\s+(?:mục (?:đích|tiêu)|MỤC)/iu.test(text);

function grow(lines: readonly Line[]): readonly Node[] {
  const top: Growing[] = [];
  let current: Growing | null = null;
  for (const line of lines) {
    let mark = markOf(line.text);
    if (isTitleOf(current, mark)) {
      current = retitled(current, mark.text, top);
      continue;
    }
    if (mark.kind === 'sub' && isFirstList(parentFor(current, bulletOf(mark)))) mark = bulletOf(mark);
    const own = asBullet(mark, parentFor(current, mark));
    const parent: Growing | null = parentFor(current, own);
    const node: Growing = { ...own, line: line.text, at: line.at, parent, children: [] };
    (parent?.children ?? top).push(node);
    current = mark.kind === 'plain' && parent !== null && parent.kind !== 'part' ? parent : node;
  }
  return top;
}

/** Where no other bullets stand between a heading and "+", that is the sign of the heading's own list. */
const isFirstList = (parent: Growing | null): boolean =>
  parent !== null &&
  (parent.kind === 'section' || parent.kind === 'clause' || parent.kind === 'point') &&
  parent.children.every(({ kind, line }) => kind !== 'bullet' || line.startsWith('+'));

/** A plus sign that no dash stands above is a bullet like any other. */
const asBullet = (mark: Mark, parent: Growing | null): Mark =>
  mark.kind === 'sub' && (parent?.kind !== 'bullet' || markOf(parent.line).kind === 'sub')
    ? { ...mark, kind: 'bullet', level: 7 }
    : mark;

/** The title of "Phần I" may stand on the next line. */
const isTitleOf = (current: Growing | null, mark: Mark): current is Growing =>
  current !== null &&
  (current.kind === 'part' || current.kind === 'section') &&
  current.text === '' &&
  mark.kind === 'plain';

function retitled(node: Growing, text: string, top: Growing[]): Growing {
  const fresh: Growing = { ...node, text, line: `${node.line} ${text}` };
  const siblings = node.parent?.children ?? top;
  siblings[siblings.length - 1] = fresh;
  return fresh;
}

/** A plain line belongs to what holds the bullets before it; bullets belong to the last numbered line. */
function parentFor(current: Growing | null, { kind, level }: Mark): Growing | null {
  const limit = kind === 'plain' ? 7 : level;
  let node = current;
  while (node !== null && node.level >= limit) node = node.parent;
  return node;
}

/** From the top down to the node itself. */
export function pathOf(node: Node): readonly Node[] {
  const path: Node[] = [];
  for (let each: Node | null = node; each !== null; each = each.parent) path.unshift(each);
  return path;
}

export const everyNode = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => [node, ...everyNode(node.children)]);
