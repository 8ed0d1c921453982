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
  // Words are compared, which costs most, only where everything else is the same.
  const terms = plan.targets.map(termsOf);
  const repeated = repeatedOf(terms);
  const first = new Map<string, Target>();
  for (const [index, target] of plan.targets.entries()) {
    const own = terms[index] ?? '';
    if (target.indicator === undefined && !repeated.has(own)) continue;
    const keys = keysOf(target, repeated.has(own) ? own : undefined);
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

const dueOf = ({ by }: Target): string | number =>
  by === undefined ? '' : by.kind === 'once' ? by.period.last : JSON.stringify(by.rule);

/** The same words under another heading, parent or lead are another target: "Cấp xã" under two targets. */
function termsOf(target: Target): string {
  const { name, group = '', parent = '', unit = '', lead = [] } = target;
  return [digitsIn(name), dueOf(target), group, parent, unit, ...lead].join('|');
}

/** The same for names with the same digits in whatever order: names that say the same have those. */
function digitsIn(name: string): number {
  let digits = 0;
  for (let at = 0; at < name.length; at++) {
    const digit = name.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) digits += 1 << (3 * digit);
  }
  return digits;
}

/** The terms that several targets have. */
function repeatedOf(terms: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const each of terms) if (once.size === once.add(each).size) repeated.add(each);
  return repeated;
}

/** `terms`: undefined where no other target has them. */
function keysOf(target: Target, terms: string | undefined): string[] {
  const { name, indicator, unit = '' } = target;
  const keys = terms === undefined ? [] : [`name|${measureKey(name)}|${terms}`];
  if (indicator !== undefined) keys.push(`indicator|${indicator}|${dueOf(target)}|${unit}`);
  return keys;
}
