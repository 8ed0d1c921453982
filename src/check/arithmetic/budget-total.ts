// KH303: parts of a budget that do not add up to its total, with the difference named.
import Big from 'big.js';
import { quoteBig, quoteDecimal } from '../quoting.ts';
import type { Rule } from '../rule.ts';

export const budgetTotal: Rule = {
  code: 'KH303',
  *find({ repository }) {
    for (const plan of repository.plans) {
      for (const [index, { total, parts = [], unit }] of (plan.budget ?? []).entries()) {
        if (total === undefined || parts.length === 0) continue;
        const sum = parts.reduce((so, { amount }) => so.plus(amount.big), new Big(0));
        if (sum.eq(total.big)) continue;
        yield {
          file: plan.file,
          path: ['budget', index, 'total'],
          params: {
            total: quoteDecimal(total),
            sum: quoteBig(sum),
            difference: quoteBig(total.big.minus(sum).abs()),
            unit,
          },
        };
      }
    }
  },
};
