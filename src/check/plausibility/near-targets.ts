// KH611: one plan sets the same target twice: the same words, or the same indicator, for the same day.
import type { Plan, Target } from '../../model/repository.ts';
import type { Rule, Spotted } from '../rule.ts';
import { measureKey } from './near-names.ts';

export const nearTargets: Rule = {
  code: 'KH611',
  *find({ repository }) {
    for (const plan of repository.plans) yield* nearIn(plan);
  },
};

function* nearIn(plan: Plan): Generator<Spotted> {
  const first = new Map<string, Target>();
  for (const target of plan.targets) {
    const keys = keysOf(target);
    const twin = keys.map((key) => first.get(key)).find((other) => other !== undefined);
    if (twin !== undefined) {
      yield {
        file: target.file,
        path: ['name'],
        params: { name: target.name, id: target.id, other: twin.id },
      };
    }
    for (const key of keys) if (!first.has(key)) first.set(key, target);
  }
}

/** The same words under another heading, parent or lead are another target: "Cấp xã" under two targets. */
function keysOf({ name, by, group = '', parent = '', unit = '', lead = [], indicator }: Target): string[] {
  const due = by === undefined ? '' : by.kind === 'once' ? by.period.last : JSON.stringify(by.rule);
  const words = ['name', measureKey(name), due, group, parent, unit, ...lead].join('|');
  return indicator === undefined ? [words] : [words, ['indicator', indicator, due, unit].join('|')];
}
