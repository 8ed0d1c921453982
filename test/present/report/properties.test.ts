// Laws of the report, over random plans.

import { expect, test } from 'vitest';
import { htmlReport } from '../../../src/present/report/html/render.ts';
import { markdownReport } from '../../../src/present/report/md/render.ts';
import { asOf, filesOf, randomPlan } from '../../evaluate/random-plans.ts';
import fc from '../../fast-check.ts';
import { modelOf } from './report-builder.ts';
import { builtInTemplate } from './template-files.ts';

const period = fc.constantFrom('2025-Q1', '2025-H1', '2025-9M', '2025', '2025-07', '2026-Q2', '2026');

test('every plan gives a whole report on every day: rows add up, annexes hold every item, both formats print', async () => {
  const [md, html] = [builtInTemplate('bao-cao.md.hbs'), builtInTemplate('bao-cao.html.hbs')];
  await fc.assert(
    fc.asyncProperty(randomPlan, asOf, period, async (plan, on, of) => {
      const model = modelOf(filesOf(plan), { asOf: on, period: of });
      const items = (id: string): number =>
        model.annexes.find((annex) => annex.id === id)?.rows.filter((row) => row.kind === 'item').length ?? 0;
      expect(items('targets')).toBe(plan.targets.length);
      expect(items('tasks')).toBe(plan.tasks.length);
      expect(items('overdue')).toBe(model.tasks.grid.total.overdue);
      expect(model.tasks.grid.total.total).toBe(plan.tasks.length);
      const statuses = Object.values(model.summary.targets.by_status).reduce((sum, count) => sum + count, 0);
      expect(statuses).toBe(model.summary.targets.total);
      const texts = [
        await markdownReport.render(model, md),
        await htmlReport.render(model, html),
        JSON.stringify(model),
      ];
      for (const text of texts)
        expect(String(text).replace(/<script>[\s\S]*<\/script>/, '')).not.toMatch(
          /undefined|NaN|\[object Object\]/,
        );
    }),
    { numRuns: 60 },
  );
}, 60_000);
