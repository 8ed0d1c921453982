// KH213: a target and the indicator it names are of different units, so none of the indicator's results could count.
import { sameUnit } from '../../model/quantity.ts';
import type { Rule } from '../rule.ts';

export const otherUnit: Rule = {
  code: 'KH213',
  *find({ repository }) {
    for (const { issuer, targets } of repository.plans) {
      for (const { file, unit, indicator: id } of targets) {
        const indicator = repository.indicators.get(`${issuer}/${id}`);
        if (indicator === undefined || sameUnit(unit, indicator.unit)) continue;
        const params = { unit: unit ?? '', indicator: indicator.id, other: indicator.unit ?? '' };
        yield unit === undefined ? { file, path: ['indicator'], params } : { file, path: ['unit'], params };
      }
    }
  },
};
