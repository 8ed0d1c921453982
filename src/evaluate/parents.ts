// Targets with children: a parent's status follows from its children and its own goal or statement, if any.
import type { Day } from '../model/civil-date.ts';
import type { Target } from '../model/repository.ts';
import type { Context } from './context.ts';
import { evaluateTarget } from './target.ts';
import { type Reason, TARGET_FLAGS, type TargetEvaluation, type TargetStatus } from './types.ts';

/** Every target of a plan, parents by their children; a parent that is its own ancestor counts as one without. */
export function evaluateTargets(context: Context, targets: readonly Target[]): TargetEvaluation[] {
  const children = new Map<string, Target[]>();
  for (const target of targets) {
    if (target.parent === undefined) continue;
    const siblings = children.get(target.parent);
    if (siblings === undefined) children.set(target.parent, [target]);
    else siblings.push(target);
  }
  const done = new Map<string, TargetEvaluation>();
  const evaluate = (target: Target, above: ReadonlySet<string>): TargetEvaluation => {
    const known = done.get(target.id);
    if (known !== undefined) return known;
    const own = evaluateTarget(context, target);
    const result = withChildren(own, above);
    done.set(target.id, result);
    return result;
  };
  const withChildren = (own: TargetEvaluation, above: ReadonlySet<string>): TargetEvaluation => {
    const named = children.get(own.target.id);
    if (named === undefined) return own;
    const within = new Set(above).add(own.target.id);
    const below = named.filter((child) => !within.has(child.id));
    if (below.length === 0) return own;
    return parentOf(
      context,
      own,
      below.map((child) => evaluate(child, within)),
    );
  };
  return targets.map((target) => evaluate(target, NONE));
}

const NONE: ReadonlySet<string> = new Set();

/** Worst first, for a parent whose day has not come. */
const OPEN_ORDER = ['off_track', 'at_risk', 'in_progress', 'on_track'] as const;
const HAS_NO_DATA: ReadonlySet<TargetStatus> = new Set(['no_data']);
const isMet = (status: TargetStatus): boolean => status === 'achieved' || status === 'exceeded';

function parentOf(
  context: Context,
  own: TargetEvaluation,
  children: readonly TargetEvaluation[],
): TargetEvaluation {
  const hasOwn = own.goal !== null || own.target.statement !== undefined;
  const parts = hasOwn ? [own, ...children] : children;
  const due = own.target.by !== undefined || hasOwn ? own.due : latestDue(children);
  const [status, key] = statusOfParts(parts, due !== null && context.asOf > due);
  const met = children.filter((child) => isMet(child.status)).length;
  const reasons: Reason[] = [{ key, params: { met, total: children.length } }];
  const isImplied = (part: TargetEvaluation): boolean => part.flags.includes('implied_due');
  const hasImpliedDue = hasOwn ? isImplied(own) : own.target.by === undefined && children.some(isImplied);
  const kept = new Set(own.flags.filter((flag) => flag === 'amended' || (hasOwn && flag !== 'implied_due')));
  if (hasImpliedDue) kept.add('implied_due');
  return {
    ...own,
    status,
    rule: 0,
    reasons,
    flags: TARGET_FLAGS.filter((flag) => kept.has(flag)),
    due,
    result: hasOwn ? own.result : null,
    forecast: null,
    children: { met, total: children.length, ids: children.map((child) => child.target.id) },
  };
}

/** A parent without a date of its own falls due with the last of its children. */
function latestDue(children: readonly TargetEvaluation[]): Day | null {
  const days = children.map((child) => child.due);
  return days.some((day) => day === null) ? null : Math.max(...(days as Day[]));
}

function statusOfParts(parts: readonly TargetEvaluation[], isPast: boolean): [TargetStatus, string] {
  const statuses = parts.map((part) => part.status);
  if (statuses.every(isMet)) return ['achieved', 'children_met'];
  if (statuses.includes('missed')) return ['missed', 'child_missed'];
  if (statuses.every((status) => HAS_NO_DATA.has(status))) return ['no_data', 'children_no_data'];
  if (isPast)
    return statuses.includes('awaiting')
      ? ['awaiting', 'child_awaiting']
      : ['inconclusive', 'children_inconclusive'];
  const open = statuses
    .filter((status) => !isMet(status))
    .map((status) => OPEN_ORDER.find((known) => known === status) ?? 'in_progress');
  const worst = OPEN_ORDER.find((status) => open.includes(status)) ?? 'in_progress';
  return [worst, 'worst_child'];
}
