// Targets out of the bullets under "Mục tiêu", and out of figures that a task sets.
import type { Doubt } from '../doubt.ts';
import type { DraftTarget } from '../draft/types.ts';
import { addressOf, bulletPrefix, groupId, placeOf } from '../outline/naming.ts';
import { type Node, pathOf } from '../outline/outline.ts';
import { byOfHeading } from '../reading/moment.ts';
import { type Answering, type Assignments, answeringFor } from './assignments.ts';
import { type Item, itemsUnder } from './items.ts';
import { type ReadTarget, readBullet } from './read-bullet.ts';

export interface ProseTarget {
  readonly target: DraftTarget;
  readonly heading: Node;
}

export interface ProseContext {
  readonly assignments: Assignments;
  readonly year?: number;
  readonly doubts: Doubt[];
}

/** Bullets of clauses 2.1, 2.2, ... count on under 2; those of points a), b) count from 1 under each. */
export function proseTargets(headings: readonly Node[], context: ProseContext): readonly ProseTarget[] {
  const counts = new Map<string, number>();
  return headings
    .flatMap((heading) => itemsUnder(heading).map((item) => ({ ...item, heading: headingOf(item, heading) })))
    .flatMap((item) => {
      const prefix = prefixOf(item.heading);
      const count = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, count);
      return targetsOf(item, `${prefix}-${String(count).padStart(2, '0')}`, context);
    });
}

/** A numbered line is its own heading among tasks; a goal with a number of its own stands under the heading of the goals. */
const headingOf = (item: Item, heading: Node): Node => (item.heading === item.node ? heading : item.heading);

function prefixOf(heading: Node): string {
  const address = addressOf(heading);
  const isPointed = address.point !== '';
  return (
    bulletPrefix(isPointed ? address : { ...address, clause: address.clause.split('.')[0] ?? '' }) || 'x'
  );
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export function targetsOf(item: Item, id: string, context: ProseContext): readonly ProseTarget[] {
  const read = readBullet(item.text, { ...(context.year !== undefined && { year: context.year }) });
  const place = placeOf(item.node.kind === 'plain' ? item.heading : item.node, item.ordinal);
  const due = dueByHeading(item.heading);
  const answering = answeringFor(item.heading, context.assignments);
  const shared: Shared = { place, item, answering, ...(due !== undefined && { due }) };
  const parent = targetFor(read, id, shared);
  tell(read, id, item, context, read.left.join('; '));
  const children = read.parts.map((part, index) => {
    const own = `${id}${LETTERS[index] ?? index}`;
    tell(part, own, item, context);
    return targetFor(part, own, shared, id);
  });
  return [parent, ...children].map((target) => ({ target, heading: item.heading }));
}

interface Shared {
  readonly place: string;
  readonly item: Item;
  readonly answering: Answering;
  readonly due?: string;
}

function targetFor(
  read: ReadTarget,
  id: string,
  { place, item, answering, due }: Shared,
  parent?: string,
): DraftTarget {
  const by = read.by ?? due;
  return {
    id,
    name: read.name,
    group: groupId(addressOf(item.heading)),
    ...(parent !== undefined && { parent }),
    ...(read.unit !== undefined && { unit: read.unit }),
    ...(read.goal !== undefined && { goal: read.goal }),
    ...(by !== undefined && { by }),
    ...(read.method !== undefined && { method: read.method }),
    milestones: [],
    lead: answering.lead,
    coordinating: answering.coordinating,
    results: [],
    source: { place, text: read.text },
    also: [],
    ...(answering.note !== '' && { note: answering.note }),
    at: item.node.at,
  };
}

/** The nearest heading that names a year. */
function dueByHeading(heading: Node): string | undefined {
  for (const node of [...pathOf(heading)].reverse()) {
    const by = node.kind === 'part' ? undefined : byOfHeading(node.text);
    if (by !== undefined) return by;
  }
  return undefined;
}

function tell(read: ReadTarget, id: string, item: Item, { doubts }: ProseContext, left = ''): void {
  for (const kind of read.doubts) {
    const field = kind.startsWith('goal') || kind === 'figure_left' ? 'goal' : 'name';
    doubts.push({
      kind,
      at: item.node.at,
      text: kind === 'figure_left' ? left : item.text,
      read: kind === 'figure_left' ? item.text : readWords(read),
      item: `targets/${id}`,
      field,
    });
  }
}

const readWords = ({ name, goal, unit }: ReadTarget): string =>
  [name, goal === undefined ? '' : `${goal} ${unit ?? ''}`.trim()].filter((each) => each !== '').join(': ');
