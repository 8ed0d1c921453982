// KH206: a task contributes to a target that is not there; `18` is a target of its own plan, `<plan>/targets/18` of another.
import { closest } from '../../model/closest.ts';
import { hasFile, targetFile } from '../known-files.ts';
import type { Rule } from '../rule.ts';

export const unknownContribution: Rule = {
  code: 'KH206',
  *find(input) {
    for (const plan of input.repository.plans) {
      const ids = plan.targets.map(({ id }) => id);
      for (const { file, contributes_to = [] } of plan.tasks) {
        for (const [index, id] of contributes_to.entries()) {
          if (hasFile(input, targetFile(plan.id, id)) || hasFile(input, `plans/${id}.yaml`)) continue;
          yield { file, path: ['contributes_to', index], params: { id, suggestion: closest(id, ids) ?? '' } };
        }
      }
    }
  },
};
