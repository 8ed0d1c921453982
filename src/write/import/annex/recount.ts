// The proof that nothing of the tables is lost: every cell and line of the source that a table took is looked for, by its own words, in
// the files that the import writes and in the review. It asks the source and the results, not the reader that stands between them.
import { fold } from '../../../model/fold.ts';
import type { SourceBlock, SourceDocument, SourcePlace } from '../../../model/source-document.ts';
import type { AgencyBook } from '../agencies/resolve.ts';
import type { Doubt } from '../doubt.ts';
import type { DraftPlan, DraftTarget, DraftTask, TableCount } from '../draft/types.ts';
import { COMPARATOR } from '../reading/comparator.ts';
import { readNumber } from '../reading/number.ts';
import { plainText } from '../tables/plain.ts';
import type { Piece, RecognizedTable } from '../tables/types.ts';
import { partsOfLead } from './agency-cells.ts';

type Item = DraftTarget | DraftTask;

export interface ToRecount {
  readonly document: SourceDocument;
  /** The blocks that no table took. */
  readonly rest: readonly SourceBlock[];
  readonly tables: readonly { readonly table: RecognizedTable; readonly label: string }[];
  readonly plans: readonly DraftPlan[];
  readonly doubts: readonly Doubt[];
  readonly book: AgencyBook;
}

export interface Recount {
  readonly counts: readonly TableCount[];
  /** What stands neither in a file nor in the review; these doubts put it there. */
  readonly lost: readonly Doubt[];
}

export function recount(asked: ToRecount): Recount {
  const { document, rest, tables } = asked;
  const known = knownOf(asked);
  const sums = tables.map(() => ({ cells: 0, cellsInFiles: 0, cellsInReview: 0, repeated: 0 }));
  const lost: Doubt[] = [];
  const left = new Set(rest);
  for (const block of document.blocks) {
    if (left.has(block)) continue;
    for (const cell of cellsOf(block)) {
      const at = tableAt(tables, cell.at);
      const [sum, own] = [sums[at], tables[at]];
      const words = wordsOf(cell.text);
      if (sum === undefined || own === undefined || words === '') continue;
      const found = find(words, cell, known);
      if (found === 'heading') continue;
      if (found === 'repeated') {
        sum.repeated += 1;
        continue;
      }
      sum.cells += 1;
      if (found === 'file') sum.cellsInFiles += 1;
      else sum.cellsInReview += 1;
      if (found === undefined)
        lost.push({ kind: 'cell_lost', at: cell.at, text: cell.text, read: '', item: own.label });
    }
  }
  const counts = tables.map(
    ({ table, label }, index): TableCount => ({
      title: [label, table.name ?? ''].filter((each) => each !== '').join(': '),
      at: table.at,
      rows: table.rows.length,
      items: table.rows.filter(({ kind }) => kind !== 'section').length,
      groups: table.rows.filter(({ kind }) => kind === 'section').length,
      ...(sums[index] ?? { cells: 0, cellsInFiles: 0, cellsInReview: 0, repeated: 0 }),
    }),
  );
  return { counts, lost };
}

/** The cells of a table; the lines of a text, parted where tabs, bars or wide gaps part them. */
function cellsOf(block: SourceBlock): readonly Piece[] {
  if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells);
  return block.text
    .split('\n')
    .flatMap((line) => line.split(/\t|\||\s{3,}/))
    .map((text) => ({ text: text.trim(), at: block.at }));
}

/** "trên 69" stands in a file as `> 69`. */
const BEFORE_NUMBER = new RegExp(`^(?:${COMPARATOR})\\s*(?=\\d)`, 'iu');
const NUMBER_OR_WORD = /\d+(?:[.,]\d+)*|\p{L}+|%/gu;

/** Folded words and plain numbers, parted by single spaces: `≥ 2.350 tỷ` → `2350 ty`. Empty for signs alone. */
function wordsOf(text: string): string {
  const found = plainText(text).replace(BEFORE_NUMBER, '').match(NUMBER_OR_WORD) ?? [];
  return found.map((each) => (/^\d/.test(each) ? (readNumber(each)?.value ?? each) : fold(each))).join(' ');
}

interface Words {
  /** Each field by itself, with a space before and behind. */
  readonly fields: readonly string[];
  readonly all: ReadonlySet<string>;
}

const wordsIn = (texts: readonly (string | undefined)[]): Words => {
  const fields = texts.flatMap((text) => (text === undefined || text === '' ? [] : [` ${wordsOf(text)} `]));
  return { fields, all: new Set(fields.flatMap((field) => field.trim().split(' '))) };
};

/** Whether the words stand in one field in this order, or all of them somewhere in the fields. */
function stands(words: string, { fields, all }: Words): boolean {
  if (fields.some((field) => field.includes(` ${words} `))) return true;
  const each = words.split(' ');
  // "92,3%" is a figure in one field and its unit in another.
  const isShare = each.length === 2 && each[1] === '%' && fields.includes(` ${each[0]} `);
  return (each.length > 2 || isShare) && each.every((word) => all.has(word));
}

interface Owner {
  readonly at: SourcePlace;
  readonly words: Words;
  readonly agencies: ReadonlySet<string>;
}

interface Known {
  /** Items by sheet, in the order of the source. */
  readonly owners: ReadonlyMap<string, readonly Owner[]>;
  readonly groups: Words;
  readonly headings: Words;
  readonly review: Words;
  /** Cells that the tables take for titles and headings, by line and words. */
  readonly isHeading: ReadonlySet<string>;
  readonly isRepeated: ReadonlySet<string>;
  readonly book: AgencyBook;
}

const sheetOf = ({ sheet }: SourcePlace): string => sheet ?? '';
const keyOf = ({ text, at }: Piece): string => `${sheetOf(at)} ${at.line} ${wordsOf(text)}`;
/** The review cuts longer quotes, but for what stands nowhere else. */
const QUOTED_WHOLE = 400;
const KEPT_WHOLE: ReadonlySet<Doubt['kind']> = new Set<Doubt['kind']>(['unplaced', 'total_row']);

function knownOf({ tables, plans, doubts, book }: ToRecount): Known {
  const owners = new Map<string, Owner[]>();
  const items = plans.flatMap(({ targets, tasks }): readonly Item[] => [...targets, ...tasks]);
  for (const item of [...items].sort((one, other) => one.at.line - other.at.line)) {
    const sheet = sheetOf(item.at);
    const own = owners.get(sheet) ?? [];
    own.push(ownerOf(item, book));
    owners.set(sheet, own);
  }
  const pieces = tables.flatMap(({ table }) => [
    ...table.title,
    ...table.columns.flatMap((column) => column.pieces),
  ]);
  return {
    owners,
    groups: wordsIn(plans.flatMap(({ groups }) => groups.map(({ label, name }) => `${label ?? ''} ${name}`))),
    headings: wordsIn([
      ...pieces.map(({ text }) => text),
      ...tables.flatMap(({ table }) => table.columns.map(({ heading }) => heading)),
    ]),
    review: wordsIn(
      doubts.flatMap(({ kind, text }) => (text.length <= QUOTED_WHOLE || KEPT_WHOLE.has(kind) ? [text] : [])),
    ),
    isHeading: new Set(pieces.map(keyOf)),
    isRepeated: new Set(tables.flatMap(({ table }) => table.repeated.map(keyOf))),
    book,
  };
}

const STATED = { achieved: 'đạt', not_achieved: 'không đạt', none: '' };

function ownerOf(item: Item, book: AgencyBook): Owner {
  const own =
    'results' in item
      ? [
          item.unit,
          item.goal,
          item.statement,
          item.baseline?.value,
          ...item.milestones.map(({ goal }) => goal),
          ...item.results.flatMap(({ value, text, note, stated }) => [
            value,
            text,
            note,
            stated === undefined ? '' : STATED[stated],
          ]),
        ]
      : [item.output, item.deadline_text];
  const number = /dòng (.*)$/.exec(item.source.place)?.[1] ?? '';
  const agencies = [...item.lead, ...item.coordinating, ...('implementing' in item ? item.implementing : [])];
  const names = agencies.flatMap((id) => book.namesOf(id));
  return {
    at: item.at,
    words: wordsIn([`${number} ${item.name}`, item.note, item.source.text, ...own, ...names]),
    agencies: new Set(agencies),
  };
}

function find(
  words: string,
  cell: Piece,
  known: Known,
): 'heading' | 'repeated' | 'file' | 'review' | undefined {
  const key = keyOf(cell);
  if (known.isHeading.has(key)) return 'heading';
  const owner = ownerAt(known.owners.get(sheetOf(cell.at)) ?? [], cell.at);
  if (owner !== undefined && stands(words, owner.words)) return 'file';
  if (owner !== undefined && isAgencies(cell.text, owner, known.book)) return 'file';
  if (stands(words, known.groups)) return 'file';
  if (known.isRepeated.has(key) && stands(words, known.headings)) return 'repeated';
  return stands(words, known.review) ? 'review' : undefined;
}

/** The last item that begins at this place or before it. */
const ownerAt = (owners: readonly Owner[], { line }: SourcePlace): Owner | undefined =>
  owners.findLast(({ at }) => at.line <= line);

/** A cell of names stands in the file as ids: each of them. */
function isAgencies(text: string, { agencies }: Owner, book: AgencyBook): boolean {
  const { leading, helping } = partsOfLead(text);
  const [lead, others] = [book.known(leading), book.known(helping)];
  if (lead === undefined || others === undefined || lead.length === 0) return false;
  return [...lead, ...others].every((id) => agencies.has(id));
}

/** The last table that begins at this place or before it; what names a table stands before it. */
function tableAt(tables: ToRecount['tables'], at: SourcePlace): number {
  const own = tables.flatMap(({ table }, index) => (sheetOf(table.at) === sheetOf(at) ? [index] : []));
  const last = own.findLast((index) => (tables[index]?.table.at.line ?? 0) <= at.line);
  return last ?? own[0] ?? 0;
}
