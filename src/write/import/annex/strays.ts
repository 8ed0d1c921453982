// Lines among and below the tables that no table took and no section of the prose holds: a person sees them, whatever they are.
import type { SourceBlock, SourceDocument, SourcePlace } from '../../../model/source-document.ts';
import type { Doubt } from '../doubt.ts';
import type { DraftPlan } from '../draft/types.ts';
import type { Prose } from '../outline/lines.ts';
import { everyNode, type Outline } from '../outline/outline.ts';
import { tablesOfLines } from '../tables/lines-like-table.ts';
import { foldWords } from '../tables/plain.ts';

export interface StrayInput {
  readonly document: SourceDocument;
  /** The blocks that no table took. */
  readonly rest: readonly SourceBlock[];
  readonly prose: Prose;
  readonly outline: Outline;
  readonly plan: DraftPlan;
}

const FRAME = /^(?:nơi nhận|trên đây là|cộng h(?:òa|oà) xã hội|độc lập\s*-\s*tự do)/iu;

export function straysOf(input: StrayInput): readonly Doubt[] {
  const rows = tablesOfLines(input.rest).flatMap(({ lines }) => lines);
  const told = new Set(rows.map(({ at }) => at));
  return [
    ...rows.map(({ at, text }): Doubt => ({ kind: 'table_in_lines', at, text, read: '', item: 'plan' })),
    ...budgetsOf(input),
    ...unplacedOf(input).filter(({ at }) => !told.has(at)),
  ];
}

const AMOUNT = /\d[\d.,]*\s*(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s*)*đồng/iu;
const BUDGET =
  /(?<!\p{L})(?:tổng (?:nhu cầu |dự toán )?(?:kinh phí|mức đầu tư|vốn)|kinh phí thực hiện|dự toán kinh phí)(?!\p{L})/iu;

/** Sentences that name the plan's money and became no item. */
function budgetsOf({ prose, plan }: StrayInput): readonly Doubt[] {
  const items = new Set([...plan.targets, ...plan.tasks].map(({ at }) => at));
  const first = plan.period?.slice(0, 4) ?? plan.issued?.slice(0, 4) ?? '';
  const isPast = (text: string): boolean => {
    const years = text.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
    return years.length > 0 && years.every((year) => year < first);
  };
  return prose.lines
    .filter(({ text, at }) => BUDGET.test(text) && AMOUNT.test(text) && !items.has(at) && !isPast(text))
    .map(({ at, text }) => ({ kind: 'budget_left', at, text, read: '', item: 'plan', field: 'budget' }));
}

function unplacedOf({ document, rest, prose, outline, plan }: StrayInput): readonly Doubt[] {
  const after = placesAfterTables(document.blocks, new Set(rest));
  const inSections = new Set(everyNode(outline.sections).map(({ at }) => at));
  const { title, number, signer, signer_title, recipients } = plan;
  const said = [title, number, signer, signer_title, ...recipients].map(
    (each) => ` ${foldWords(each ?? '')} `,
  );
  return prose.lines
    .filter(({ at, text }) => after.has(at) && !inSections.has(at) && !FRAME.test(text))
    .filter(({ text }) => {
      const words = foldWords(text.replace(/\([^)]*\)/g, ''));
      return words !== '' && !said.some((field) => field.includes(` ${words} `));
    })
    .map(({ at, text }) => ({ kind: 'unplaced', at, text, read: '', item: 'plan' }));
}

/** Of everything that stands behind the first block of a table. */
function placesAfterTables(
  blocks: readonly SourceBlock[],
  rest: ReadonlySet<SourceBlock>,
): ReadonlySet<SourcePlace> {
  const first = blocks.findIndex((block) => !rest.has(block));
  const behind = first < 0 ? [] : blocks.slice(first).filter((block) => rest.has(block));
  return new Set(
    behind.flatMap((block) =>
      block.kind === 'paragraph' ? [block.at] : block.rows.flatMap(({ cells }) => cells.map(({ at }) => at)),
    ),
  );
}
