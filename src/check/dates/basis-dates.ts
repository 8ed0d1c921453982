// KH415: a plan rests on a document that is younger than itself.
import type { Rule } from '../rule.ts';

export const basisAfterPlan: Rule = {
  code: 'KH415',
  *find({ repository }) {
    for (const { file, issued, based_on = [] } of repository.plans) {
      if (issued === undefined) continue;
      for (const [index, { date }] of based_on.entries()) {
        if (date === undefined || date.first <= issued.last) continue;
        yield { file, path: ['based_on', index, 'date'], params: { date: date.text, issued: issued.text } };
      }
    }
  },
};
