// Who does what, by the cross-references under "Tổ chức thực hiện": each clause names a body and the clauses of the plan that it answers for.

import { lookUp } from '../agencies/directory.ts';
import type { AgencyBook } from '../agencies/resolve.ts';
import type { Doubt } from '../doubt.ts';
import { placeOf } from '../outline/naming.ts';
import type { Node } from '../outline/outline.ts';
import { referencesIn } from './references.ts';

export type Part = 'lead' | 'coordinating' | 'implementing';

export interface Assignment {
  readonly part: Part;
  readonly agencies: readonly string[];
  /** "điểm c khoản 1 Mục V". */
  readonly place: string;
  /** Counted over the document, so that agencies stand in the order in which it names them. */
  readonly order: number;
}

export interface Assignments {
  readonly of: ReadonlyMap<Node, readonly Assignment[]>;
  readonly unresolved: readonly { readonly place: string; readonly text: string; readonly agency?: string }[];
  readonly doubts: readonly Doubt[];
}

const REFERRING = /(?:khoản\s+\d|(?:Mục|Phần|mục|phần)\s+[IVX]+(?!\p{L}))/u;
/** The clause that sends the reader to an annex. */
const annexClause = (text: string): string | undefined =>
  text
    .split(/[;.]/)
    .find((clause) => /(?<!\p{L})phụ lục(?!\p{L})/iu.test(clause))
    ?.trim();

export function readAssignments(
  sections: readonly Node[],
  everything: readonly Node[],
  book: AgencyBook,
): Assignments {
  const of = new Map<Node, Assignment[]>();
  const unresolved: { place: string; text: string; agency?: string }[] = [];
  const doubts: Doubt[] = [];
  let count = 0;
  for (const clause of sections.flatMap(({ children }) => children).filter(({ kind }) => kind === 'clause')) {
    const { name, rest } = headOf(clause);
    const own =
      REFERRING.test(rest) || clause.children.some(({ line }) => REFERRING.test(line))
        ? ownersOf(name, clause, book)
        : [];
    const lines = [
      { node: clause, text: rest },
      ...clause.children.map((node) => ({ node, text: node.text })),
    ];
    for (const { node, text } of lines) {
      if (text === '' || own.length === 0) continue;
      const place = placeOf(node, node.kind === 'bullet' ? clause.children.indexOf(node) + 1 : null);
      for (const order of ordersIn(text)) {
        count += 1;
        const references = referencesIn(order.text, everything, clause);
        for (const reference of references) {
          if (reference.missing) {
            unresolved.push({ place, text: reference.text, ...(own[0] !== undefined && { agency: own[0] }) });
            doubts.push({
              kind: 'reference_unresolved',
              at: node.at,
              text: reference.text,
              read: '',
              item: 'plan',
              field: 'unresolved',
            });
          }
          for (const target of reference.nodes)
            add(
              of,
              target,
              assignmentsOf({ ...order, count }, ownerIn(order.text, own, node, book), place, node, book),
            );
        }
      }
      const annex = annexClause(text);
      if (annex !== undefined)
        unresolved.push({ place, text: annex, ...(own[0] !== undefined && { agency: own[0] }) });
    }
  }
  return { of, unresolved, doubts };
}

function add(of: Map<Node, Assignment[]>, target: Node, assignments: readonly Assignment[]): void {
  of.set(target, [...(of.get(target) ?? []), ...assignments]);
}

/** "5. Sở Giáo dục và Đào tạo: chủ trì ...": the body before the colon, its orders behind it. */
function headOf({ text }: Node): { readonly name: string; readonly rest: string } {
  const at = text.indexOf(':');
  if (at > 0 && at < 160) return { name: text.slice(0, at), rest: text.slice(at + 1).trim() };
  const verb =
    /\s(?=(?:chủ trì|phối hợp|có trách nhiệm|là cơ quan|tham mưu|chịu trách nhiệm)(?!\p{L}))/iu.exec(text);
  return verb === null
    ? { name: text, rest: '' }
    : { name: text.slice(0, verb.index), rest: text.slice(verb.index).trim() };
}

const ownersOf = (name: string, clause: Node, book: AgencyBook): readonly string[] =>
  book.idsOf({
    text: name.replace(/^(?:đề nghị|khuyến khích|giao)\s+/iu, ''),
    at: clause.at,
    item: 'plan',
    field: 'lead',
  });

/** A point may name the body that it is for: "Các doanh nghiệp công nghệ số phối hợp với ...". */
function ownerIn(order: string, own: readonly string[], node: Node, book: AgencyBook): readonly string[] {
  const subject = /^(.{4,80}?)\s+(?=chủ trì|phối hợp|thực hiện)/iu.exec(order)?.[1];
  if (node.kind !== 'point' || subject === undefined) return own;
  const match = lookUp(subject, book.directory);
  return match?.how === 'exact' && match.agency.common === undefined ? [match.agency.id] : own;
}

interface Order {
  readonly part: Part;
  /** Bodies named after "phối hợp với". */
  readonly partners: string;
  readonly text: string;
}

const VERB =
  /(?:^|[;.,]\s*|\s)((?:tiếp tục\s+)?chủ trì(?:,?\s*(?:và\s+)?phối hợp)?|phối hợp|thực hiện|triển khai thực hiện)(?!\p{L})/giu;
const PARTNERS =
  /phối hợp(?: chặt chẽ)? với\s+(.+?)\s+(?:trong việc|thực hiện|triển khai|(?<![,]\s|và\s)tổ chức(?!\s*(?:,|và|có liên quan|liên quan))|tham mưu|xây dựng|đôn đốc|hướng dẫn)(?!\p{L})/iu;

/** Each verb rules the references up to the next one behind a semicolon. */
function ordersIn(text: string): readonly Order[] {
  const clauses = text.split(
    /(?<=[;.])\s+(?=(?:tiếp tục\s+)?(?:chủ trì|phối hợp|thực hiện|triển khai)(?!\p{L}))/iu,
  );
  return clauses.flatMap((clause) => {
    const verb = [...clause.matchAll(VERB)][0]?.[1]?.toLowerCase();
    if (verb === undefined || !REFERRING.test(clause)) return [];
    const partners = PARTNERS.exec(clause)?.[1] ?? '';
    const part: Part = verb.includes('chủ trì')
      ? 'lead'
      : verb.startsWith('phối hợp')
        ? 'coordinating'
        : 'implementing';
    return [{ part, partners, text: clause }];
  });
}

function assignmentsOf(
  { part, partners, count: order }: Order & { readonly count: number },
  own: readonly string[],
  place: string,
  node: Node,
  book: AgencyBook,
): readonly Assignment[] {
  const others =
    partners === '' ? [] : book.idsOf({ text: partners, at: node.at, item: 'plan', field: 'coordinating' });
  const first: Assignment = { part, agencies: own, place, order };
  return others.length === 0 ? [first] : [first, { part: 'coordinating', agencies: others, place, order }];
}

export interface Answering {
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly implementing: readonly string[];
  /** Where each comes from, for the item's note. */
  readonly note: string;
}

const WORDS: Readonly<Record<Part, string>> = {
  lead: 'Chủ trì',
  coordinating: 'phối hợp',
  implementing: 'thực hiện',
};

/** Of a node and the headings above it; whoever leads does not coordinate as well. */
export function answeringFor(node: Node, { of }: Assignments): Answering {
  const all: Assignment[] = [];
  for (let each: Node | null = node; each !== null; each = each.parent) all.push(...(of.get(each) ?? []));
  all.sort((left, right) => left.order - right.order);
  const ofPart = (part: Part): readonly string[] => [
    ...new Set(all.filter((each) => each.part === part).flatMap(({ agencies }) => agencies)),
  ];
  const lead = ofPart('lead');
  const coordinating = ofPart('coordinating').filter((id) => !lead.includes(id));
  const implementing = ofPart('implementing').filter(
    (id) => !lead.includes(id) && !coordinating.includes(id),
  );
  const notes = (['lead', 'coordinating', 'implementing'] as const).flatMap((part) => {
    const places = [...new Set(all.filter((each) => each.part === part).map(({ place }) => place))];
    return places.length === 0 ? [] : [`${WORDS[part]}: ${places.join(', ')}`];
  });
  const note = notes.join('; ');
  return {
    lead,
    coordinating,
    implementing,
    note: note === '' ? '' : `${note.slice(0, 1).toLocaleUpperCase('vi')}${note.slice(1)}.`,
  };
}
