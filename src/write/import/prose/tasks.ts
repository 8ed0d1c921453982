// Tasks out of the bullets, points and clauses under "Nhiệm vụ, giải pháp".
import type { AgencyBook } from '../agencies/resolve.ts';
import type { Doubt } from '../doubt.ts';
import type { DraftTask } from '../draft/types.ts';
import { addressOf, bulletPrefix, groupId, placeOf } from '../outline/naming.ts';
import type { Node } from '../outline/outline.ts';
import { capitalised, plain, withoutEnd } from '../plain.ts';
import { readDeadline } from '../reading/when.ts';
import { type Assignments, answeringFor } from './assignments.ts';
import { type Detailed, type DetailKind, withoutDetails } from './details.ts';
import { type Item, introsOf, itemsUnder } from './items.ts';

export interface ProseTask {
  readonly task: DraftTask;
  readonly heading: Node;
  readonly item: Item;
}

export interface TaskContext {
  readonly assignments: Assignments;
  readonly book: AgencyBook;
  readonly year?: number;
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
  node.children
    .filter(({ children }) => children.length > 0)
    .flatMap((child) => [child, ...headingsUnder(child)]);

/** Bullets are counted under their heading; a numbered item is called by its numbers. */
function idOf(
  { heading, ordinal, node }: Item,
  isSeveral: boolean,
  hasBullets: boolean,
  counts: Map<string, number>,
): string {
  const address = addressOf(heading);
  if (ordinal === null && (node === heading || !hasBullets)) return groupId(address);
  const prefix =
    `${isSeveral && address.clause !== '' ? `${address.section}.` : ''}${bulletPrefix(address)}` || 'x';
  const count = (counts.get(prefix) ?? 0) + 1;
  counts.set(prefix, count);
  return `${prefix}-${String(count).padStart(2, '0')}`;
}

/** A numbered item stands in the group of the heading above it; a bullet and a bare paragraph in that of their own heading. */
const headingOf = ({ node, heading }: Item): Node => (node === heading ? (node.parent ?? node) : heading);

const YEARLY =
  /^(?:(?:định kỳ )?(?:hằng|hàng) (năm|quý|tháng))(?!\p{L})|(?:^|\s)(định kỳ (?:hằng|hàng) (năm|quý|tháng))(?!\p{L})/iu;
const EVERY: Readonly<Record<string, string>> = { năm: 'yearly', quý: 'quarterly', tháng: 'monthly' };

function taskOf(item: Item, id: string, context: TaskContext): DraftTask {
  const { node, ordinal } = item;
  const detailed = withoutDetails(plain(item.text));
  const name = capitalised(
    ordinal === null ? detailed.text.replace(/[\s;,]+$/, '') : withoutEnd(detailed.text),
  );
  const ref = `tasks/${id}`;
  const answering = answeringFor(node.kind === 'plain' ? item.heading : node, context.assignments);
  const own = (kind: DetailKind): readonly string[] =>
    context.book.idsOf({ text: detailed.details.get(kind) ?? '', at: node.at, item: ref, field: kind });
  const joined = (first: readonly string[], second: readonly string[]): readonly string[] => [
    ...new Set([...first, ...second]),
  ];
  const lead = joined(own('lead'), answering.lead);
  const coordinating = joined(own('coordinating'), answering.coordinating).filter(
    (each) => !lead.includes(each),
  );
  const output = detailed.details.get('output');
  tellOfAgencies(item, name, ref, { lead, coordinating }, context);
  return {
    id,
    name,
    group: groupId(addressOf(headingOf(item))),
    lead,
    coordinating,
    implementing: joined(own('implementing'), answering.implementing),
    ...(output !== undefined && { output }),
    ...deadlineOf(detailed, name, node, ref, context),
    source: { place: placeOf(node.kind === 'plain' ? item.heading : node, ordinal) },
    also: [],
    ...(answering.note !== '' && { note: answering.note }),
    at: node.at,
  };
}

/** A labelled deadline; else a rhythm that begins the sentence, which a person has to confirm. */
function deadlineOf(
  { details }: Detailed,
  name: string,
  { at, text }: Node,
  item: string,
  { doubts, year }: TaskContext,
): { readonly deadline?: string; readonly deadline_text?: string } {
  const written = details.get('deadline');
  const read = written === undefined ? undefined : readDeadline(written, year === undefined ? {} : { year });
  if (written !== undefined) {
    if (read === undefined || read.doubt !== undefined)
      doubts.push({
        kind: 'deadline_unread',
        at,
        text: written,
        read: read?.deadline ?? '',
        item,
        field: 'deadline',
      });
    return { ...(read !== undefined && { deadline: read.deadline }), deadline_text: written };
  }
  const rhythm = YEARLY.exec(name);
  const deadline = EVERY[(rhythm?.[1] ?? rhythm?.[3] ?? '').toLowerCase()];
  if (/^thường xuyên\s/iu.test(name) || deadline !== undefined)
    doubts.push({ kind: 'deadline_in_sentence', at, text, read: deadline ?? '', item, field: 'deadline' });
  return deadline === undefined ? {} : { deadline, deadline_text: (rhythm?.[2] ?? rhythm?.[0] ?? '').trim() };
}

function tellOfAgencies(
  { node }: Item,
  name: string,
  item: string,
  { lead, coordinating }: Pick<DraftTask, 'lead' | 'coordinating'>,
  { doubts }: TaskContext,
): void {
  if (coordinating.length === 0 && /phối hợp(?: chặt chẽ)? với\s/iu.test(name))
    doubts.push({
      kind: 'agency_in_sentence',
      at: node.at,
      text: name,
      read: '',
      item,
      field: 'coordinating',
    });
  if (lead.length === 0)
    doubts.push({ kind: 'no_agency', at: node.at, text: '', read: '', item, field: 'lead' });
}

/** Sentences of a task that bind it to a figure: "bố trí ít nhất 15%", "tổ chức tối thiểu 01 cuộc". */
export function bindingSentences(text: string): readonly string[] {
  const BINDING = /(?:tối thiểu|ít nhất|không thấp hơn|không dưới)(?:\s+(?:đạt|từ|là|trên))*\s+\d/iu;
  return plain(text)
    .split(/(?<=[.;])\s+/)
    .filter((sentence) => BINDING.test(sentence));
}
