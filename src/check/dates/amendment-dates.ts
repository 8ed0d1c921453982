// KH406: an amendment older than the plan that it amends.
import type { Rule } from '../rule.ts';

export const amendmentBeforePlan: Rule = {
  code: 'KH406',
  *find({ repository }) {
    for (const { issued, targets, tasks } of repository.plans) {
      if (issued === undefined) continue;
      for (const { file, amendments = [] } of [...targets, ...tasks]) {
        if (amendments.length === 0) continue;
        for (const [index, { date }] of amendments.entries()) {
          if (date.last >= issued.first) continue;
          yield {
            file,
            path: ['amendments', index, 'date'],
            params: { date: date.text, issued: issued.text },
          };
        }
      }
    }
  },
};
