// Where an annex lists the targets, the body says most of them again: those go to `also`; what stands among them and is not in the annex
// is proposed as a target.
import type { Doubt } from '../doubt.ts';
import type { DraftAlso, DraftTarget } from '../draft/types.ts';
import { addressOf, groupId, placeOf } from '../outline/naming.ts';
import { everyNode, type Node } from '../outline/outline.ts';
import { roleOf } from '../outline/roles.ts';
import { capitalised, plain, withoutEnd } from '../plain.ts';
import { byOfHeading } from '../reading/moment.ts';
import { sameTarget } from './annex-match.ts';
import { type Item, itemsUnder } from './items.ts';
import { readBullet } from './read-bullet.ts';
import { type ProseContext, type ProseTarget, targetsOf } from './targets.ts';

export interface BesideAnnex {
  readonly targets: readonly ProseTarget[];
  /** By id of the annex target. */
  readonly also: ReadonlyMap<string, readonly DraftAlso[]>;
}

/** Fewer may agree by chance. */
const FEWEST = 3;

export function besideAnnex(
  sections: readonly Node[],
  annex: readonly DraftTarget[],
  context: ProseContext,
): BesideAnnex {
  const also = new Map<string, DraftAlso[]>();
  const targets: ProseTarget[] = [];
  if (annex.length === 0) return { targets, also };
  for (const heading of everyNode(sections)) {
    if (heading.kind === 'part' || heading.children.length === 0) continue;
    const role = roleOf(heading);
    if (role !== 'other' && role !== 'goals') continue;
    const statements = statementsOf(heading, role === 'goals');
    const found = statements.map((each) => sameTarget(each.text, each.by, annex));
    if (role === 'other' && found.filter((each) => each !== undefined).length < FEWEST) continue;
    const isBetween = (index: number): boolean =>
      found[index - 1] !== undefined && found[index + 1] !== undefined;
    for (const [index, statement] of statements.entries()) {
      const row = found[index];
      if (row !== undefined) add(also, row, statement, context.doubts);
      else if (role === 'goals' ? isState(statement.text) : isBetween(index))
        targets.push(...made(statement, targets.length, context));
    }
  }
  return { targets, also };
}

interface Statement {
  readonly item: Item;
  readonly text: string;
  readonly place: string;
  readonly by: string | undefined;
}

/** Bullets; under a heading of goals also the clauses of its paragraphs. */
function statementsOf(heading: Node, isGoals: boolean): readonly Statement[] {
  const by = byOfHeading(heading.text);
  const bullets = heading.children.some(({ kind }) => kind === 'bullet');
  if (bullets && !isGoals)
    return itemsUnder(heading)
      .filter(({ heading: own, ordinal }) => own === heading && ordinal !== null)
      .map((item) => ({ item, text: plain(item.text), place: placeOf(item.node, item.ordinal), by }));
  if (bullets) return [];
  return heading.children
    .filter(({ kind }) => kind === 'plain')
    .flatMap((node) => {
      const clauses = plain(node.text).split(/;\s+|\.\s+(?=\p{Lu})/u);
      return clauses.map((text) => ({
        item: { node, text, ordinal: null, heading },
        text,
        place: placeOf(heading, null),
        by,
      }));
    });
}

/** A clause that says what is to be, not what is to be done. */
const isState = (text: string): boolean => /^(?:là|thuộc|trở thành|nằm trong|đứng|xếp)\s/iu.test(text.trim());

function add(
  also: Map<string, DraftAlso[]>,
  row: DraftTarget,
  { text, place, item }: Statement,
  doubts: Doubt[],
): void {
  const read = readBullet(text, {});
  const goal = read.goal ?? read.parts.find((part) => part.goal !== undefined)?.goal;
  also.set(row.id, [
    ...(also.get(row.id) ?? []),
    { place: `thân, ${place}`, text, ...(goal !== undefined && { goal }) },
  ]);
  doubts.push({
    kind: 'prose_repeats_annex',
    at: item.node.at,
    text,
    read: row.name,
    item: `targets/${row.id}`,
    field: 'also',
  });
}

function made(statement: Statement, count: number, context: ProseContext): readonly ProseTarget[] {
  const { item, text } = statement;
  const id = `${groupId(addressOf(item.heading))}-${String(count + 1).padStart(2, '0')}`;
  const targets = targetsOf({ ...item, text: capitalised(withoutEnd(text)) }, id, context);
  context.doubts.push({
    kind: 'beside_annex',
    at: item.node.at,
    text,
    read: targets[0]?.target.name ?? '',
    item: `targets/${id}`,
  });
  return targets;
}
