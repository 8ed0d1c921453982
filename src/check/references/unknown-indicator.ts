// KH204: an indicator that the plan's issuer does not have.
import { closest } from '../../model/closest.ts';
import { hasFile, indicatorFile } from '../known-files.ts';
import type { Rule } from '../rule.ts';

export const unknownIndicator: Rule = {
  code: 'KH204',
  *find(input) {
    const { plans, indicators } = input.repository;
    for (const plan of plans) {
      for (const { file, indicator } of plan.targets) {
        if (indicator === undefined || hasFile(input, indicatorFile(plan.issuer, indicator))) continue;
        const ids = [...indicators.values()]
          .filter(({ issuer }) => issuer === plan.issuer)
          .map(({ id }) => id);
        const suggestion = closest(indicator, ids) ?? '';
        yield { file, path: ['indicator'], params: { id: indicator, issuer: plan.issuer, suggestion } };
      }
    }
  },
};
