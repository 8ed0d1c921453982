// KH205: a plan that the repository does not hold.
import { closest } from '../../model/closest.ts';
import type { Path } from '../../model/finding.ts';
import type { Plan } from '../../model/repository.ts';
import { hasFile, planFile } from '../known-files.ts';
import type { Rule } from '../rule.ts';

export const unknownPlan: Rule = {
  code: 'KH205',
  *find(input) {
    for (const plan of input.repository.plans) {
      for (const { path, id } of plansNamedBy(plan)) {
        if (hasFile(input, planFile(id))) continue;
        yield { file: plan.file, path, params: { id, suggestion: closest(id, input.files.plans) ?? '' } };
      }
    }
  },
};

function plansNamedBy({ based_on = [], sources = {}, replaced }: Plan): { path: Path; id: string }[] {
  const named = (path: Path, id: string | undefined) => (id === undefined ? [] : [{ path, id }]);
  return [
    ...based_on.flatMap(({ plan }, index) => named(['based_on', index, 'plan'], plan)),
    ...Object.entries(sources).flatMap(([key, { plan }]) => named(['sources', key, 'plan'], plan)),
    ...named(['replaced', 'plan'], replaced?.plan),
  ];
}
