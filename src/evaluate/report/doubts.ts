// What a reader should know about the data of a report: what is missing, old, contested or cannot be compared.
import { isParent } from '../roll-up.ts';
import type { Evaluation, TargetEvaluation, TargetFlag, TaskEvaluation } from '../types.ts';
import { cellOf } from './counts.ts';

export const TARGET_DOUBTS = [
  'missing',
  'contested',
  'unsupported',
  'disputed',
  'not_comparable',
  'stale',
  'estimated',
] as const;
export type TargetDoubt = (typeof TARGET_DOUBTS)[number];

const has = (item: TargetEvaluation, ...flags: readonly TargetFlag[]): boolean =>
  flags.some((flag) => item.flags.includes(flag));

/** A missing figure is not called stale as well. */
const TESTS: Readonly<Record<TargetDoubt, (item: TargetEvaluation) => boolean>> = {
  missing: (item) => item.status === 'no_data',
  contested: (item) => has(item, 'contested'),
  unsupported: (item) => has(item, 'unsupported'),
  disputed: (item) => has(item, 'disputed'),
  not_comparable: (item) =>
    has(item, 'newer_unusable', 'break') ||
    (item.status === 'inconclusive' && !has(item, 'contested', 'unsupported')),
  stale: (item) => has(item, 'stale') && item.status !== 'no_data',
  estimated: (item) => has(item, 'estimated'),
};

/** Targets without children under each doubt; one target may stand under several. */
export function doubtfulTargets(evaluation: Evaluation): Readonly<Record<TargetDoubt, TargetEvaluation[]>> {
  const leaves = evaluation.plans.flatMap((each) => each.targets).filter((item) => !isParent(item));
  return Object.fromEntries(TARGET_DOUBTS.map((doubt) => [doubt, leaves.filter(TESTS[doubt])])) as Record<
    TargetDoubt,
    TargetEvaluation[]
  >;
}

const SILENT = new Set(['open_in_time', 'overdue', 'unclosed']);

/** Tasks still open of which nobody has reported anything. */
export const silentTasks = (evaluation: Evaluation): TaskEvaluation[] =>
  evaluation.plans
    .flatMap((each) => each.tasks)
    .filter((item) => item.unreported && SILENT.has(cellOf(item)));
