// Plans that nobody has seen: invented ones of other provinces, in every format, imported where no register of agencies exists yet.
import { describe, expect, it } from 'vitest';
import { type Agreement, compare, described, percent, unnamed } from './agreement.ts';
import { toDocx } from './documents/to-docx.ts';
import { toHtml } from './documents/to-html.ts';
import { type TextStyle, toText } from './documents/to-text.ts';
import { toXlsx } from './documents/to-xlsx.ts';
import { type Variant, variantOf } from './documents/variants.ts';
import { imported, itemsOfDraft } from './imported.ts';

/** How many plans of each format: 25 in a usual run, a hundredth of KH_FUZZ in a long one. */
const RUNS = Math.max(25, Math.round(Number(process.env.KH_FUZZ ?? 0) / 100));
const FIRST = Number(process.env.KH_SEED ?? 1);
const SHOW = process.env.KH_SHOW !== undefined;

const text =
  (style: TextStyle) =>
  ({ document }: Variant): [string, Uint8Array] => ['plan.txt', toText(document, style)];
const FORMATS: Readonly<Record<string, (variant: Variant) => [name: string, bytes: Uint8Array]>> = {
  docx: ({ document }) => ['plan.docx', toDocx(document)],
  xlsx: ({ document }) => ['plan.xlsx', toXlsx(document)],
  html: ({ document }) => ['plan.html', toHtml(document)],
  'text, one cell a line': text('lines'),
  'text with tabs': text('tabs'),
  'text with bars': text('bars'),
};

describe('an invented plan of another province', () => {
  it.each(Object.entries(FORMATS))('agrees with what a person would enter: %s', async (format, make) => {
    const sums = { annex: { same: 0, total: 0 }, prose: { same: 0, total: 0 } };
    const silent: string[] = [];
    for (let seed = FIRST; seed < FIRST + RUNS; seed += 1) {
      const variant = variantOf(seed);
      const { agreement, quiet } = await agreementOf(variant, make(variant));
      for (const part of ['annex', 'prose'] as const) {
        sums[part].same += agreement.rates[part].same;
        sums[part].total += agreement.rates[part].total;
      }
      silent.push(...quiet.map((difference) => `${seed} ${described(difference)}`));
      if (SHOW) show(seed, format, agreement);
    }
    const rate = (one: { same: number; total: number }): string =>
      `${percent(one).toFixed(2)} % (${one.same}/${one.total})`;
    process.stdout.write(
      `${RUNS} invented plans, ${format}: annex ${rate(sums.annex)}, prose ${rate(sums.prose)}; not in the review ${silent.length}\n`,
    );
    expect(sums.annex.total).toBeGreaterThan((100 * RUNS) / 2);
    expect(percent(sums.annex)).toBeGreaterThan(95);
    expect(percent(sums.prose)).toBeGreaterThan(95);
    expect(silent).toEqual([]);
  });
});

async function agreementOf(variant: Variant, file: [string, Uint8Array]) {
  const draft = await imported(...file, []);
  const names = new Map(draft.agencies.map(({ id, name }) => [id, name]));
  const items = draft.plans.slice(0, 1).flatMap((plan) => itemsOfDraft(plan, (id) => names.get(id) ?? id));
  const agreement = compare(variant.items, items);
  return { agreement, quiet: unnamed(agreement.differences, draft.doubts) };
}

function show(seed: number, format: string, { differences, extra }: Agreement): void {
  for (const difference of differences) process.stdout.write(`${format} ${seed} ${described(difference)}\n`);
  for (const item of extra) process.stdout.write(`${format} ${seed} EXTRA ${item.ref} ${item.fields.name}\n`);
}
