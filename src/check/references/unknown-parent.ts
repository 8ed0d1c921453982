// KH203: a parent that is no target of the plan.
import { closest } from '../../model/closest.ts';
import { hasFile, targetFile } from '../known-files.ts';
import type { Rule } from '../rule.ts';

export const unknownParent: Rule = {
  code: 'KH203',
  *find(input) {
    for (const plan of input.repository.plans) {
      const ids = plan.targets.map(({ id }) => id);
      for (const { file, parent } of plan.targets) {
        if (parent === undefined || hasFile(input, targetFile(plan.id, parent))) continue;
        yield { file, path: ['parent'], params: { id: parent, suggestion: closest(parent, ids) ?? '' } };
      }
    }
  },
};
