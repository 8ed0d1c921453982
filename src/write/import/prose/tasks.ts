// Tasks out of the bullets, points and clauses under "Nhiệm vụ, giải pháp".
import type { Doubt } from '../doubt.ts';
import type { DraftTask } from '../draft/types.ts';
import { addressOf, bulletPrefix, groupId, placeOf } from '../outline/naming.ts';
import type { Node } from '../outline/outline.ts';
import { capitalised, plain, withoutEnd } from '../plain.ts';
import { answeringFor, type Assignments } from './assignments.ts';
import { introsOf, type Item, itemsUnder } from './items.ts';

export interface ProseTask {
  readonly task: DraftTask;
  readonly heading: Node;
  readonly item: Item;
}

export interface TaskContext {
  readonly assignments: Assignments;
  readonly doubts: Doubt[];
}

/** With several sections of tasks, ids of bullets begin with the section. */
export function proseTasks(sections: readonly Node[], context: TaskContext): readonly ProseTask[] {
  const items = sections.flatMap(itemsUnder);
  const hasBullets = items.some(({ ordinal }) => ordinal !== null);
  const counts = new Map<string, number>();
  for (const intro of sections.flatMap((section) => [section, ...headingsUnder(section)]).flatMap(introsOf)) {
    context.doubts.push({ kind: 'dropped_intro', at: intro.at, text: intro.text, read: '', item: 'plan' });
  }
  return items.map((item) => {
    const id = idOf(item, sections.length > 1, hasBullets, counts);
    return { task: taskOf(item, id, context), heading: headingOf(item), item };
  });
}

const headingsUnder = (node: Node): readonly Node[] =>
  node.children.filter(({ children }) => children.length > 0).flatMap((child) => [child, ...headingsUnder(child)]);

/** Bullets are counted under their heading; a numbered item is called by its numbers. */
function idOf({ heading, ordinal, node }: Item, isSeveral: boolean, hasBullets: boolean, counts: Map<string, number>): string {
  const address = addressOf(heading);
  if (ordinal === null && (node === heading || !hasBullets)) return groupId(address);
  const prefix = `${isSeveral && address.clause !== '' ? `${address.section}.` : ''}${bulletPrefix(address)}` || 'x';
  const count = (counts.get(prefix) ?? 0) + 1;
  counts.set(prefix, count);
  return `${prefix}-${String(count).padStart(2, '0')}`;
}

/** A numbered item stands in the group of the heading above it; a bullet and a bare paragraph in that of their own heading. */
const headingOf = ({ node, heading }: Item): Node => (node === heading ? (node.parent ?? node) : heading);

const YEARLY = /^(?:(?:định kỳ )?(?:hằng|hàng) (năm|quý|tháng))(?!\p{L})|(?:^|\s)(định kỳ (?:hằng|hàng) (năm|quý|tháng))(?!\p{L})/iu;
const EVERY: Readonly<Record<string, string>> = { năm: 'yearly', quý: 'quarterly', tháng: 'monthly' };

function taskOf(item: Item, id: string, { assignments, doubts }: TaskContext): DraftTask {
  const { node, ordinal } = item;
  const text = plain(item.text);
  const name = capitalised(ordinal === null ? text.replace(/[\s;,]+$/, '') : withoutEnd(text));
  const answering = answeringFor(node.kind === 'plain' ? item.heading : node, assignments);
  const rhythm = YEARLY.exec(name);
  const deadline = EVERY[(rhythm?.[1] ?? rhythm?.[3] ?? '').toLowerCase()];
  const ref = `tasks/${id}`;
  if (/^thường xuyên\s/iu.test(name) || deadline !== undefined)
    doubts.push({ kind: 'deadline_in_sentence', at: node.at, text, read: deadline ?? '', item: ref, field: 'deadline' });
  if (answering.coordinating.length === 0 && /phối hợp(?: chặt chẽ)? với\s/iu.test(name))
    doubts.push({ kind: 'agency_in_sentence', at: node.at, text, read: '', item: ref, field: 'coordinating' });
  if (answering.lead.length === 0) doubts.push({ kind: 'no_agency', at: node.at, text: '', read: '', item: ref, field: 'lead' });
  return {
    id,
    name,
    group: groupId(addressOf(headingOf(item))),
    lead: answering.lead,
    coordinating: answering.coordinating,
    implementing: answering.implementing,
    ...(deadline !== undefined && { deadline, deadline_text: (rhythm?.[2] ?? rhythm?.[0] ?? '').trim() }),
    source: { place: placeOf(node.kind === 'plain' ? item.heading : node, ordinal) },
    also: [],
    ...(answering.note !== '' && { note: answering.note }),
    at: node.at,
  };
}

/** Sentences of a task that bind it to a figure: "bố trí ít nhất 15%", "tổ chức tối thiểu 01 cuộc". */
export function bindingSentences(text: string): readonly string[] {
  const BINDING = /(?:tối thiểu|ít nhất|không thấp hơn|không dưới)(?:\s+(?:đạt|từ|là|trên))*\s+\d/iu;
  return plain(text)
    .split(/(?<=[.;])\s+/)
    .filter((sentence) => BINDING.test(sentence));
}
