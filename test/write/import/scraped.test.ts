// Text with a cell on each line: what cannot be read surely is doubted, and every line of the table is in a file or in the review.
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/model/fold.ts';
import { parseGoal } from '../../../src/model/quantity.ts';
import type { Draft, DraftTarget } from '../../../src/write/import/draft/types.ts';
import { type Scraped, type ScrapedRow, scrapedOf } from './documents/scraped.ts';
import { draftOf, filesOfDraft } from './made-up.ts';

const RUNS = Math.max(20, Math.round(Number(process.env.KH_FUZZ ?? 0) / 100));
const seeds = Array.from({ length: RUNS }, (_, seed) => seed + 1);

/** `≥ 1.150` as a plan file says it. */
function goalOf(printed: string): string {
  const number = printed
    .replace(/^(?:≥|trên)\s*/, '')
    .replace(/\./g, '')
    .replace(',', '.');
  return `${printed.startsWith('≥') ? '>= ' : printed.startsWith('trên') ? '> ' : ''}${Number(number)}`;
}

const isSame = (goal: string | undefined, printed: string): boolean =>
  goal !== undefined &&
  JSON.stringify(parseGoal(goal, 'higher', false)) ===
    JSON.stringify(parseGoal(goalOf(printed), 'higher', false));

const isRight = (target: DraftTarget | undefined, row: ScrapedRow): boolean =>
  target !== undefined &&
  target.name === row.name &&
  target.unit === row.unit &&
  isSame(target.goal, row.whole) &&
  (row.base === '' || Number(target.baseline?.value) === Number(goalOf(row.base))) &&
  (row.part === '' || isSame(target.milestones[0]?.goal, row.part)) &&
  (row.note === '' || target.note?.includes(row.note) === true);

const ABOUT_CELLS = new Set(['cells_guessed', 'row_unclear', 'goal_unread', 'column_guessed']);

/** Rows that were read wrongly, with whether the review doubts them. */
function wrongRows(draft: Draft, { rows }: Scraped) {
  const targets = draft.plans[0]?.targets ?? [];
  const doubted = new Set(draft.doubts.flatMap(({ kind, item }) => (ABOUT_CELLS.has(kind) ? [item] : [])));
  return rows
    .map((row) => ({ row, target: targets.find(({ id }) => id === row.number) }))
    .filter(({ row, target }) => !isRight(target, row))
    .map(({ row }) => ({ row, isDoubted: doubted.has(`targets/${row.number}`) }));
}

/** Words and plain numbers: `≥ 1.150,5` and `>= 1150.5` are one. */
const words = (text: string): string =>
  ` ${fold(text)
    .replace(/\btren (?=\d)/g, '')
    .replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/[^a-z0-9.%]+/g, ' ')
    .replace(/\.(?= |$)/g, '')
    .trim()} `;

describe.each(['saved', 'scraped'] as const)(
  'a table with two columns of goals, as text that was %s',
  (style) => {
    it('has no wrong row that the review does not doubt', { timeout: 300_000 }, () => {
      let [rows, wrong] = [0, 0];
      const silent: unknown[] = [];
      for (const seed of seeds) {
        const made = scrapedOf(seed, style);
        const draft = draftOf(made.text);
        if (draft === undefined) throw new Error(`seed ${seed}: nothing was read`);
        const missed = wrongRows(draft, made);
        rows += made.rows.length;
        wrong += missed.length;
        silent.push(...missed.flatMap(({ row, isDoubted }) => (isDoubted ? [] : [{ seed, ...row }])));
      }
      process.stdout.write(
        `${RUNS} tables ${style}: ${rows - wrong} of ${rows} rows right, ${silent.length} wrong without a doubt\n`,
      );
      expect(silent).toEqual([]);
      expect(wrong / rows).toBeLessThan(style === 'saved' ? 0.01 : 0.25);
    });

    it('has every line in a file or in the review, the row of totals too', { timeout: 300_000 }, () => {
      const lost: unknown[] = [];
      let totals = 0;
      for (const seed of seeds) {
        const made = scrapedOf(seed, style);
        const draft = draftOf(made.text);
        const files = draft === undefined ? new Map<string, string>() : filesOfDraft(draft);
        const everything = words(
          [...files].flatMap(([file, text]) => (file.endsWith('.json') ? [] : [text])).join('\n'),
        );
        const [headings, body] = [made.lines.slice(0, 9), made.lines];
        lost.push(
          ...body
            .filter((line) => !headings.includes(line) && !everything.includes(words(line)))
            // Agencies stand in the files as ids, with their names in the register.
            .map((line) => ({ seed, line })),
        );
        totals += made.total.length > 0 ? 1 : 0;
      }
      expect(lost).toEqual([]);
      expect(totals).toBeGreaterThan(4);
    });
  },
);
