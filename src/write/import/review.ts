// import-review.md: each doubtful reading with its line, what was read, why it is doubtful and what to do; and the proof that nothing was lost.
import { type Language, type MessageKey, message } from '../../model/messages/index.ts';
import { REMARK_KINDS, type SourcePlace } from '../../model/source-document.ts';
import { DOUBT_KINDS, type Doubt, type ReviewKind } from './doubt.ts';
import type { Draft } from './draft/types.ts';

/** `isText`: places are lines of a text, not paragraphs of an office file. */
export function reviewText(draft: Draft, isText: boolean, language: Language): string {
  const say = (key: MessageKey, params: Readonly<Record<string, string | number>> = {}): string =>
    message(language, key, params);
  const [plan] = draft.plans;
  const count = (of: 'targets' | 'tasks' | 'groups'): number =>
    draft.plans.reduce((sum, each) => sum + each[of].length, 0);
  const sections = doubtSections(draft.doubts, isText, language);
  const parts = [
    say('review.title', { title: plan?.title ?? '' }),
    say('review.intro', { file: plan?.document ?? '' }),
    say('review.counts', {
      targets: count('targets'),
      tasks: count('tasks'),
      groups: count('groups'),
      doubts: draft.doubts.length,
    }),
    ...(sections.length === 0 ? [say('review.nothing')] : sections),
    say('review.proof'),
    ...proofOf(draft, say),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A heading for each kind of doubt, why and what to do, and a line a doubt. */
export const doubtSections = (
  doubts: readonly Doubt[],
  isText: boolean,
  language: Language,
): readonly string[] =>
  DOUBT_KINDS.flatMap((kind) =>
    sectionOf(kind, doubts, { say: (key, params = {}) => message(language, key, params), isText }),
  );

type Say = (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;

interface Look {
  readonly say: Say;
  readonly isText: boolean;
}

function sectionOf(kind: ReviewKind, doubts: readonly Doubt[], look: Look): readonly string[] {
  const own = doubts.filter((doubt) => doubt.kind === kind);
  if (own.length === 0) return [];
  const { say } = look;
  return [
    `## ${say(`import.doubt.${kind}`)} (${own.length})`,
    `${say('review.why', { why: say(`import.doubt.${kind}.why`) })}\n${say('review.do', { do: say(`import.doubt.${kind}.do`) })}`,
    linesOf(own, look).join('\n'),
  ];
}

/** Doubts that say the same of several items are one line. */
function linesOf(doubts: readonly Doubt[], look: Look): readonly string[] {
  const groups = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    const key =
      doubt.text === ''
        ? `${doubt.field} ${doubt.read}`
        : `${doubt.item} ${doubt.field} ${doubt.text} ${doubt.read} ${doubt.at.line}`;
    groups.set(key, [...(groups.get(key) ?? []), doubt]);
  }
  return [...groups.values()].map((same) => lineOf(same, look));
}

const LONGEST = 400;

function lineOf(same: readonly Doubt[], look: Look): string {
  const [first] = same;
  if (first === undefined) return '';
  const { say } = look;
  const places = same.length > 3 ? '' : same.map((doubt) => placeWords(doubt.at, look)).join('; ');
  const remark = remarkWords(first, say);
  if (remark !== undefined)
    return say('review.remark', { where: places && `${places}: `, remark: shortened(remark) });
  const items = [
    ...new Set(same.map(({ item }) => (item === 'plan' ? say('review.plan') : `\`${item}\``))),
  ].join(', ');
  const field = first.field === undefined ? '' : ` ${first.field}`;
  const params = {
    where: places && `${places}, `,
    item: items + field,
    text: KEPT_HERE.has(first.kind) ? onOneLine(first.text) : shortened(first.text),
    read: first.read === '' ? say('import.none') : shortened(first.read),
  };
  if (first.text === '') return say(first.read === '' ? 'review.entry_bare' : 'review.entry_read', params);
  return say(first.read === '' ? 'review.entry_short' : 'review.entry', params);
}

/** What the reader of the file says; undefined for a doubt of another kind. */
function remarkWords({ kind, read, text }: Doubt, say: Say): string | undefined {
  const remark = kind === 'source_remark' ? REMARK_KINDS.find((each) => each === read) : undefined;
  // Many a remark has nothing to quote after its colon.
  return remark && say(`source.remark.${remark}`, { text }).replace(/:\s*$/, '');
}

/** On one line, without what Markdown would take for its own. */
const onOneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[`|<>]/g, (sign) => `\\${sign}`)
    .trim();

/** What stands in no file stands here, whole. */
const KEPT_HERE: ReadonlySet<ReviewKind> = new Set<ReviewKind>([
  'cell_lost',
  'unplaced',
  'total_row',
  'table_in_lines',
]);

const shortened = (text: string): string => {
  const line = onOneLine(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

/** A place of the document as the review names it. */
export const sourcePlace = (at: SourcePlace, isText: boolean, language: Language): string =>
  placeWords(at, { say: (key, params = {}) => message(language, key, params), isText });

function placeWords({ line, sheet, cell, table, row }: SourcePlace, { say, isText }: Look): string {
  if (sheet !== undefined && cell !== undefined) return say('review.cell', { sheet, cell });
  if (table !== undefined && row !== undefined) return say('review.table_row', { table, row });
  return say(isText ? 'review.line' : 'review.paragraph', { line });
}

function proofOf({ tables, doubts }: Draft, say: Say): readonly string[] {
  const hasLines = doubts.some(({ kind }) => kind === 'table_in_lines');
  if (tables.length === 0) return [say(hasLines ? 'review.proof.lines' : 'review.proof.none')];
  const rows = tables.map(
    ({ title, rows: all, items, groups, cells, cellsInFiles, cellsInReview, repeated }) =>
      say('review.proof.row', {
        title: shortened(title),
        rows: all,
        items,
        groups,
        cells,
        inFiles: cellsInFiles,
        inReview: cellsInReview,
        repeated,
      }),
  );
  return [say('review.proof.intro'), [say('review.proof.head'), ...rows].join('\n')];
}
