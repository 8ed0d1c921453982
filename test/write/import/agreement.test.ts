// The five source texts, as they are and as Word, Excel and web documents, imported and compared with what people entered by hand.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Agreement, compare, described, itemOf, itemsOfFolder, percent, unnamed } from './agreement.ts';
import { documentOf, sourceTexts } from './documents/sources.ts';
import { toDocx } from './documents/to-docx.ts';
import { toHtml } from './documents/to-html.ts';
import { toXlsx } from './documents/to-xlsx.ts';
import { imported, itemsOfDraft, PLANS } from './imported.ts';

/** Which plans came from which text: the one that it issues, and the one on whose results it reports. */
const PLANS_OF: Readonly<Record<string, readonly string[]>> = {
  '000': ['thai-nguyen-xa-hoi-so-2025'],
  '001': ['thai-nguyen-25-kh-ubnd-2025'],
  '002': ['thai-nguyen-chuyen-doi-so-2026', 'thai-nguyen-chuyen-doi-so-2025'],
  '003': ['hue-311-kh-ubnd-2022'],
  '004': ['tuyen-quang-60-kh-ubnd-2025'],
};

const merged = { mergeBlanks: true, pages: false };
const asPrinted = { mergeBlanks: false, pages: true };
type Source = (typeof sourceTexts)[number];
const MADE: Readonly<Record<string, (source: Source) => [name: string, bytes: Uint8Array]>> = {
  text: ({ name, text }) => [name, new TextEncoder().encode(text)],
  docx: (source) => ['plan.docx', toDocx(documentOf(source, merged))],
  'docx, pages': (source) => ['plan.docx', toDocx(documentOf(source, asPrinted))],
  xlsx: (source) => ['plan.xlsx', toXlsx(documentOf(source, merged))],
  html: (source) => ['plan.html', toHtml(documentOf(source, merged))],
};

/** KH_SHOW=1 prints each difference, and whether the review names it. */
const SHOW = process.env.KH_SHOW !== undefined;
const rate = (one: { same: number; total: number }): string =>
  one.total === 0 ? '-' : `${percent(one).toFixed(1)} % (${one.same}/${one.total})`;

function tell(
  title: string,
  { rates, differences, missing, extra }: Agreement,
  silent: readonly unknown[],
): void {
  const lines = [
    `${title}: annex ${rate(rates.annex)}, prose ${rate(rates.prose)}; differences ${differences.length}, not in the review ${silent.length}, missing ${missing.length}, extra ${extra.length}`,
  ];
  if (SHOW) {
    for (const difference of differences)
      lines.push(`  ${silent.includes(difference) ? 'SILENT ' : ''}${described(difference)}`);
    for (const item of extra) lines.push(`  EXTRA ${item.ref} ${item.fields.name}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

describe('an imported document', () => {
  for (const source of sourceTexts)
    for (const [format, make] of Object.entries(MADE))
      it(`agrees with the plan entered by hand: ${source.name} as ${format}`, async () => {
        const folders = PLANS_OF[source.name.slice(0, 3)] ?? [];
        const draft = await imported(...make(source));
        const agreements = folders.map((folder, at) => {
          const plan = draft.plans[at];
          const items = plan === undefined ? [] : itemsOfDraft(plan);
          const agreement = compare(itemsOfFolder(join(PLANS, folder)), items);
          const silent = unnamed(agreement.differences, draft.doubts);
          tell(`${folder} from ${format}`, agreement, silent);
          return { agreement, silent };
        });
        for (const { agreement, silent } of agreements) {
          expect(percent(agreement.rates.annex)).toBeGreaterThanOrEqual(98);
          expect(percent(agreement.rates.prose)).toBeGreaterThanOrEqual(90);
          expect(agreement.missing.filter(({ part }) => part === 'annex')).toEqual([]);
          expect(silent).toEqual([]);
        }
      });

  it('is judged on all six plans, with the 42, 68, 25 and 106 rows of their annexes', () => {
    const counts = Object.values(PLANS_OF)
      .flat()
      .map((folder) => {
        const items = itemsOfFolder(join(PLANS, folder)).filter(({ part }) => part === 'annex');
        const of = (kind: string): number => items.filter(({ ref }) => ref.startsWith(kind)).length;
        return [of('targets'), of('tasks')];
      });
    expect(counts).toEqual([
      [0, 0],
      [42, 68],
      [0, 106],
      [25, 0],
      [0, 0],
      [0, 0],
    ]);
  });
});

describe('the comparison', () => {
  const one = itemOf('targets/1', { name: 'Tỷ lệ a;', unit: '%', goal: '>= 85', by: 2030, lead: ['b', 'a'] });

  it('takes two spellings of a goal and two orders of agencies for the same', () => {
    const other = itemOf('targets/x', {
      name: 'Tỷ  lệ a',
      unit: '%',
      goal: 85,
      by: '2030',
      lead: ['a', 'b'],
    });
    expect(compare([one], [other])).toEqual({
      rates: { annex: { same: 0, total: 0 }, prose: { same: 5, total: 5 } },
      differences: [],
      missing: [],
      extra: [],
    });
  });

  it('counts what only one side has, and every field of what is missing', () => {
    const other = itemOf('targets/1', {
      name: 'Tỷ lệ a',
      goal: 80,
      by: 2030,
      lead: ['a'],
      coordinating: ['c'],
    });
    const lost = itemOf('tasks/1', { name: 'Xây dựng', output: 'Đề án' });
    const extra = itemOf('tasks/2', { name: 'Việc khác hẳn' });
    const { rates, differences, missing, extra: more } = compare([one, lost], [other, extra]);
    expect(rates.prose).toEqual({ same: 2, total: 8 });
    expect(differences.map(({ ref, field }) => `${ref} ${field}`)).toEqual([
      'targets/1 unit',
      'targets/1 goal',
      'targets/1 lead',
      'targets/1 coordinating',
      'tasks/1 name',
      'tasks/1 output',
    ]);
    expect([missing, more]).toEqual([[lost], [extra]]);
    const doubts = [
      { item: 'targets/1', field: 'goal' },
      { item: 'tasks/1' },
      { item: 'targets/1', field: 'by' },
    ];
    expect(unnamed(differences, doubts).map(({ field }) => field)).toEqual(['unit', 'lead', 'coordinating']);
  });
});
