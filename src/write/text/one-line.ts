// Entries on one line each, so that two people's appends merge; each keeps its order, its quoting and its digits.
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar, visit } from 'yaml';
import { lineBreakAt, lineStart } from './lines.ts';
import { afterColon, pairOf, rootOf, spanOf } from './shape.ts';
import { applySplices, type Splice } from './splice.ts';

export const ENTRY_LISTS = ['amendments', 'results', 'log'] as const;

/** The text with each entry of a list on its own line; entries with comments inside stay as they are. */
export function oneLineEntries(text: string, key: string): string {
  const root = rootOf(text);
  const pair = root && pairOf(root, key);
  if (root === undefined || pair === undefined || !isSeq(pair.value) || root.flow === true) return text;
  if (pair.value.flow === true)
    return blockOf(text, pair, text.slice(lineStart(text, spanOf(root)?.[0] ?? 0), spanOf(root)?.[0]));
  const splices = pair.value.items.flatMap((item): readonly Splice[] => {
    const [at, end] = spanOf(item) ?? [0, 0];
    const written = text.slice(at, end).trimEnd();
    if (!isMap(item) || (item.flow === true && !written.includes('\n'))) return [];
    const printed = onOneLine(text, item);
    return printed === undefined ? [] : [{ at, until: at + written.length, text: printed }];
  });
  return applySplices(text, splices);
}

/** A list in brackets that holds entries, as a list of lines. */
function blockOf(text: string, pair: Pair, indent: string): string {
  const list = pair.value;
  const [from, span] = [afterColon(pair), spanOf(list)];
  if (!isSeq(list) || list.items.length === 0 || from === undefined || span === undefined) return text;
  const items = list.items.map((item) => (isMap(item) ? onOneLine(text, item) : undefined));
  const isMarked =
    hasMark({ ...list, comment: null }) ||
    text.slice(from, span[0]).trim() !== '' ||
    items.includes(undefined);
  if (isMarked) return text;
  const lineBreak = lineBreakAt(text, from);
  const rest = /^[^\n]*/.exec(text.slice(span[1]))?.[0] ?? '';
  const lines = items.map((item) => `${lineBreak}${indent}  - ${item}`).join('');
  const tail = rest.replace(/\r$/, '');
  return text.slice(0, from) + tail + lines + text.slice(span[1] + tail.length);
}

/** Undefined when something in it cannot stand on one line: a comment, an anchor, an alias, a tag. */
function onOneLine(text: string, item: Node): string | undefined {
  const outer = item.comment ?? '';
  const written = text.slice(...(spanOf(item) ?? [0, 0]));
  let isPossible = !hasMark({ ...item, comment: null, commentBefore: null });
  if (outer !== '' && written.includes(`#${outer.split('\n')[0]}`)) isPossible = false;
  visit(item, {
    Node: (_, node) => {
      if (node !== item && (isAlias(node) || hasMark(node))) isPossible = false;
    },
    Pair: (_, { key }) => {
      if (!isScalar(key)) isPossible = false;
    },
  });
  return isPossible ? print(text, item) : undefined;
}

type Marked = { comment?: unknown; commentBefore?: unknown; anchor?: unknown; tag?: unknown };

const hasMark = ({ comment, commentBefore, anchor, tag }: Marked): boolean =>
  [comment, commentBefore, anchor, tag].some((mark) => mark !== undefined && mark !== null);

function print(text: string, node: unknown): string {
  if (isMap(node))
    return `{${node.items.map((pair) => `${print(text, pair.key)}: ${print(text, pair.value)}`).join(', ')}}`;
  if (isSeq(node)) return `[${node.items.map((item) => print(text, item)).join(', ')}]`;
  if (!isScalar(node)) return 'null';
  const span = spanOf(node);
  const written = span === undefined ? '' : text.slice(...span);
  if (written === '' && node.value === null) return 'null';
  const isSafe = node.type === Scalar.PLAIN ? !/[\n,[\]{}]/.test(written) : isQuotedLine(node, written);
  return isSafe ? written : JSON.stringify(node.value);
}

const isQuotedLine = ({ type }: Scalar, written: string): boolean =>
  (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE) && !written.includes('\n');
