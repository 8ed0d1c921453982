// KH411: a target's own result describes a time before the baseline that it starts from.
import type { Rule } from '../rule.ts';

export const resultBeforeBaseline: Rule = {
  code: 'KH411',
  *find({ repository }) {
    for (const { file, baseline, results } of repository.plans.flatMap(({ targets }) => targets)) {
      if (baseline === undefined) continue;
      for (const [index, entry] of results.entries()) {
        const date = entry.date ?? entry.reported;
        if (date === undefined || date.last >= baseline.date.first) continue;
        const key = entry.date === undefined ? 'reported' : 'date';
        yield {
          file,
          path: ['results', index, key],
          params: { date: date.text, baseline: baseline.date.text },
        };
      }
    }
  },
};
