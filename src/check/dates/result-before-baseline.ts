// KH411: a target's own result describes a time before the baseline that it starts from.
import type { Target } from '../../model/repository.ts';
import type { Rule, Spotted } from '../rule.ts';

export const resultBeforeBaseline: Rule = {
  code: 'KH411',
  *find({ repository }) {
    for (const { targets } of repository.plans) {
      for (const target of targets) {
        if (target.baseline !== undefined && target.results.length > 0)
          yield* before(target, target.baseline);
      }
    }
  },
};

function before({ file, results }: Target, baseline: NonNullable<Target['baseline']>): Spotted[] {
  const found: Spotted[] = [];
  for (let index = 0; index < results.length; index++) {
    const entry = results[index];
    const date = entry?.date ?? entry?.reported;
    if (date === undefined || date.last >= baseline.date.first) continue;
    const path = ['results', index, entry?.date === undefined ? 'reported' : 'date'];
    found.push({ file, path, params: { date: date.text, baseline: baseline.date.text } });
  }
  return found;
}
