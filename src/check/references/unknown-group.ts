// KH202: a heading that the plan does not list.
import { closest } from '../../model/closest.ts';
import type { Plan } from '../../model/repository.ts';
import type { Rule, Spotted } from '../rule.ts';

export const unknownGroup: Rule = {
  code: 'KH202',
  *find({ repository }) {
    for (const plan of repository.plans) yield* unknownIn(plan);
  },
};

function* unknownIn(plan: Plan): Generator<Spotted> {
  const known = new Set((plan.groups ?? []).map(({ id }) => id));
  const unknown = (id: string | undefined): id is string => id !== undefined && !known.has(id);
  const params = (id: string) => ({ id, suggestion: closest(id, known) ?? '' });
  for (const [index, { parent }] of (plan.groups ?? []).entries()) {
    if (unknown(parent)) yield { file: plan.file, path: ['groups', index, 'parent'], params: params(parent) };
  }
  for (const { file, group } of [...plan.targets, ...plan.tasks]) {
    if (unknown(group)) yield { file, path: ['group'], params: params(group) };
  }
}
