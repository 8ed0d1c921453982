// The real plans quote their documents word for word: names, outputs, deadlines and excerpts stand in docs/sources.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = new URL('..', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Folds what typesetting changes and reading does not: page breaks, emphasis, footnote marks, cell bars, case. */
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/<\/?[ib]>|\*+|[¹²³⁴⁵⁶⁷⁸⁹⁰]/g, '')
    .replace(/TT\s+(?:Chỉ tiêu\s+ĐVT.*|TÊN NHIỆM VỤ\s+CHỦ TRÌ\s+PHỐI HỢP)\n/g, '')
    .replace(/[|\s]+/g, ' ')
    .trim()
    .toLowerCase();

interface Item {
  name: string;
  statement?: string;
  output?: string;
  deadline_text?: string;
  source?: { text?: string };
}

/** Names put together from words of one sentence that stand apart (parts of a bullet), or broken over a page; all of them. */
const COMPOSED = [
  'plans/thai-nguyen-chuyen-doi-so-2026/targets/2-21b.yaml',
  'plans/thai-nguyen-chuyen-doi-so-2026/tasks/62.yaml',
  'plans/thai-nguyen-xa-hoi-so-2025/targets/2-01b.yaml',
  'plans/thai-nguyen-xa-hoi-so-2025/targets/2-01c.yaml',
  'plans/tuyen-quang-60-kh-ubnd-2025/targets/2-09a.yaml',
  'plans/tuyen-quang-60-kh-ubnd-2025/targets/2-11.yaml',
  'plans/tuyen-quang-60-kh-ubnd-2025/targets/2-14b.yaml',
];

const plans = readdirSync(new URL('plans', root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'agencies' && entry.name !== 'indicators')
  .map((entry) => entry.name);

describe('the real plans', () => {
  it('are all six', () => {
    expect(plans.sort()).toEqual([
      'hue-311-kh-ubnd-2022',
      'thai-nguyen-25-kh-ubnd-2025',
      'thai-nguyen-chuyen-doi-so-2025',
      'thai-nguyen-chuyen-doi-so-2026',
      'thai-nguyen-xa-hoi-so-2025',
      'tuyen-quang-60-kh-ubnd-2025',
    ]);
  });

  it.each(plans)('%s quotes its document word for word', (plan) => {
    const { source } = parse(read(`plans/${plan}/plan.yaml`)) as { source: { document: string } };
    const document = fold(read(`docs/sources/${source.document}`));
    const strange = new Set<string>();
    let checked = 0;
    for (const folder of ['targets', 'tasks']) {
      for (const file of listFiles(`plans/${plan}/${folder}`)) {
        const item = parse(read(file)) as Item;
        for (const text of [item.name, item.statement, item.output, item.deadline_text, item.source?.text]) {
          if (text === undefined) continue;
          checked += 1;
          if (!document.includes(fold(text).replace(/[.;,:]$/, ''))) strange.add(file);
        }
      }
    }
    expect(checked).toBeGreaterThan(20);
    expect([...strange].sort()).toEqual(COMPOSED.filter((file) => file.startsWith(`plans/${plan}/`)).sort());
  });
});

function listFiles(folder: string): string[] {
  try {
    return readdirSync(new URL(folder, root)).map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}
