// What a name given on the command line means: a plan, or an item by any unambiguous tail of its full name.

import { fold } from './folding.ts';
import { nearestNames } from './nearest.ts';
import type { Evaluation, PlanEvaluation, TargetEvaluation, TaskEvaluation } from './types.ts';

export type Found =
  | { readonly kind: 'plan'; readonly plan: PlanEvaluation }
  | { readonly kind: 'target'; readonly target: TargetEvaluation }
  | { readonly kind: 'task'; readonly task: TaskEvaluation };

export type Lookup =
  | { readonly found: Found }
  | { readonly ambiguous: readonly string[] }
  | { readonly unknown: readonly string[] };

/**
 * Whole segments, without regard to case: `8.1` and `targets/8.1` are tails of `thu/targets/8.1`, `1` is not; `thu/8.1` means it
 * too, or the task of that number.
 */
export function lookUp(evaluation: Evaluation, written: string): Lookup {
  const wanted = written
    .replace(/^\/+|\/+$|\.yaml$/g, '')
    .replace(/^plans\//, '')
    .toLowerCase();
  const plan = evaluation.plans.find((each) => each.plan.id.toLowerCase() === wanted);
  if (plan !== undefined) return { found: { kind: 'plan', plan } };
  const items: readonly (readonly [string, Found])[] = evaluation.plans.flatMap((each) => [
    ...each.targets.map((target) => [target.target.ref, { kind: 'target', target }] as const),
    ...each.tasks.map((task) => [task.task.ref, { kind: 'task', task }] as const),
  ]);
  const isMeant = (ref: string, tail: string): boolean => `/${ref.toLowerCase()}`.endsWith(`/${tail}`);
  const byTail = items.filter(([ref]) => isMeant(ref, wanted));
  const byId = byTail.length > 0 ? byTail : items.filter(([ref]) => withoutFolder(ref) === wanted);
  const matches = byId.length > 0 ? byId : byPlanName(evaluation, wanted, items);
  const [only, ...more] = matches;
  if (only === undefined)
    return {
      unknown: nearby(
        evaluation,
        items.map(([ref]) => ref),
        written,
      ),
    };
  return more.length === 0 ? { found: only[1] } : { ambiguous: matches.map(([ref]) => ref) };
}

const withoutFolder = (ref: string): string => ref.toLowerCase().replace(/\/(?:targets|tasks)\//, '/');

/** `KH thử 2025/8.1`: the plan by its short name or its number, as lists print it. */
function byPlanName<Item extends readonly [string, Found]>(
  { plans }: Evaluation,
  wanted: string,
  items: readonly Item[],
): Item[] {
  return plans.flatMap(({ plan: { id, short, number } }) => {
    const name = [short, number].find(
      (each) => each !== undefined && fold(wanted).startsWith(`${fold(each)}/`),
    );
    const tail = name === undefined ? undefined : fold(wanted).slice(fold(name).length);
    return tail === undefined
      ? []
      : items.filter(([ref]) => ref.startsWith(`${id}/`) && ref.toLowerCase().endsWith(tail));
  });
}

function nearby(evaluation: Evaluation, refs: readonly string[], written: string): string[] {
  const plans = evaluation.plans.map((each) => each.plan.id);
  const tail = written.slice(written.lastIndexOf('/') + 1).toLowerCase();
  const sameTail = refs.filter((ref) => ref.toLowerCase().endsWith(`/${tail}`));
  const nearPlans = written.includes('/') ? [] : nearestNames(written, plans);
  const near = nearPlans.length > 0 ? nearPlans : nearestNames(written, [...plans, ...refs]);
  return [...new Set([...sameTail, ...near])].slice(0, 5);
}
