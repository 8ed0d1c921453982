// Statuses that flipped, and why: what in the change moved them, and the reason they have now.
import { TARGET_STATUSES, TASK_STATUSES } from '../types.ts';
import { changeOf, type ItemEvaluation, itemOf, subjectOf } from './build.ts';
import { statusValue } from './entry-changes.ts';
import { indicatorRef } from './indicator-changes.ts';
import type { Pair } from './match-items.ts';
import { CHANGE_KINDS, type Change, type ChangeKind, type ChangeSeverity, type Note, note } from './types.ts';

/** Kinds that can move a status. */
const CAUSES: ReadonlySet<ChangeKind> = new Set([
  'weakened',
  'strengthened',
  'slipped',
  'advanced',
  'unit',
  'rewritten',
  'removed',
  'added',
  'moved',
  'result',
]);

/** `others`: every other change, among which the causes are found. */
export function statusChanges(pairs: readonly Pair<ItemEvaluation>[], others: readonly Change[]): Change[] {
  const byRef = groupByRef(others);
  return pairs.flatMap((pair) => {
    const { before, after } = pair;
    if (before.status === after.status) return [];
    const causes = causesOf(after, byRef);
    const unit = 'target' in after ? after.target.unit : undefined;
    const effect: Note[] = [
      ...(causes.length > 0 ? [note('because', { kinds: { kinds: causes } })] : []),
      ...after.reasons.map((reason): Note => ({ reason, unit })),
    ];
    return [
      changeOf(subjectOf(after), {
        kind: 'status',
        severity: severityOfFlip(pair, causes),
        field: 'status',
        before: statusValue(before),
        after: statusValue(after),
        effect,
      }),
    ];
  });
}

function groupByRef(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const group = groups.get(change.ref);
    if (group === undefined) groups.set(change.ref, [change]);
    else group.push(change);
  }
  return groups;
}

function causesOf(after: ItemEvaluation, byRef: ReadonlyMap<string, readonly Change[]>): ChangeKind[] {
  const refs = [itemOf(after).ref, ...('target' in after ? sourcesOf(after.target) : [])];
  const own = refs.flatMap((ref) => byRef.get(ref) ?? []);
  const ofPlan = (after.flags as readonly string[]).includes('implied_due')
    ? (byRef.get(after.plan.id) ?? []).filter(({ field }) => field === 'period')
    : [];
  const ofChildren =
    'children' in after
      ? (after.children?.ids ?? []).flatMap((id) => byRef.get(`${after.plan.id}/targets/${id}`) ?? [])
      : [];
  const kinds = new Set([...own, ...ofPlan, ...ofChildren].map(({ kind }) => kind));
  return CHANGE_KINDS.filter((kind) => kinds.has(kind) && CAUSES.has(kind));

  function sourcesOf({ indicator }: { indicator?: string | undefined }): string[] {
    return indicator === undefined ? [] : [indicatorRef(after.plan.issuer, indicator)];
  }
}

/** News may make a status better; anything else that does deserves a look, and so does every turn for the worse. */
function severityOfFlip(
  { before, after }: Pair<ItemEvaluation>,
  causes: readonly ChangeKind[],
): ChangeSeverity {
  const order: readonly string[] = 'target' in after ? TARGET_STATUSES : TASK_STATUSES;
  const isWorse = order.indexOf(after.status) < order.indexOf(before.status) || after.status === 'cancelled';
  return !isWorse && causes.includes('result') ? 'info' : 'warning';
}
