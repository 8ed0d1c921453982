// Which plans, targets and tasks a question is about; filtering an evaluation gives a smaller evaluation.
import { agencyKeyOf } from './agency-directory.ts';
import type { EvaluationOf, PlanFacts, PlanOf, TargetBrief, TaskBrief } from './brief/types.ts';
import { containsWords } from './folding.ts';
import type { TargetFlag, TargetStatus, TaskFlag, TaskStatus } from './types.ts';

/** Each part narrows; null asks for everything. */
export interface Selection {
  /** Ids. */
  readonly plans: ReadonlySet<string> | null;
  /** `<register>/<id>`; matches the agency as written and the one that answers now. */
  readonly agencies: ReadonlySet<string> | null;
  /** `<plan>/<group>`, groups below included. */
  readonly groups: ReadonlySet<string> | null;
  readonly statuses: ReadonlySet<TargetStatus | TaskStatus> | null;
  /** `unreported` is a field of tasks and a flag of targets; here it is one word for both. */
  readonly flags: ReadonlySet<TargetFlag | TaskFlag> | null;
  /** Words that must all occur, without regard to diacritics. */
  readonly search: string | null;
}

export const EVERYTHING: Selection = {
  plans: null,
  agencies: null,
  groups: null,
  statuses: null,
  flags: null,
  search: null,
};

type Selectable = Pick<TargetBrief, 'lead' | 'leadNow'> & {
  readonly plan: PlanIdentity;
  readonly status: string;
};
type PlanIdentity = Pick<PlanFacts, 'id' | 'issuer'>;
type SelectableTarget = Selectable & Pick<TargetBrief, 'flags'> & { readonly target: Named };
type SelectableTask = Selectable & Pick<TaskBrief, 'flags' | 'unreported'> & { readonly task: Named };

/** The same evaluation with only what the selection asks for; a plan that loses all its items stays, empty. */
export function select<R, P extends PlanIdentity, T extends SelectableTarget, K extends SelectableTask>(
  evaluation: EvaluationOf<R, P, T, K>,
  selection: Selection,
): EvaluationOf<R, P, T, K> {
  const plans = evaluation.plans.filter((each) => selection.plans?.has(each.plan.id) ?? true);
  return { ...evaluation, plans: plans.map((each) => selectItems(each, selection)) };
}

function selectItems<P, T extends SelectableTarget, K extends SelectableTask>(
  each: PlanOf<P, T, K>,
  selection: Selection,
): PlanOf<P, T, K> {
  return {
    ...each,
    targets: each.targets.filter((item) => isSelected(item, item.target, flagsOfTarget(item), selection)),
    tasks: each.tasks.filter((item) => isSelected(item, item.task, flagsOfTask(item), selection)),
  };
}

const flagsOfTarget = (item: SelectableTarget): readonly string[] => item.flags;
const flagsOfTask = (item: SelectableTask): readonly string[] =>
  item.unreported ? [...item.flags, 'unreported'] : item.flags;

interface Named {
  readonly ref: string;
  readonly name: string;
  readonly group?: string | undefined;
}

function isSelected(item: Selectable, named: Named, flags: readonly string[], selection: Selection): boolean {
  const { agencies, groups, statuses, search } = selection;
  const wantedFlags: ReadonlySet<string> | null = selection.flags;
  const wantedStatuses: ReadonlySet<string> | null = statuses;
  return (
    (wantedStatuses === null || wantedStatuses.has(item.status)) &&
    (wantedFlags === null || flags.some((flag) => wantedFlags.has(flag))) &&
    (groups === null || (named.group !== undefined && groups.has(`${item.plan.id}/${named.group}`))) &&
    (agencies === null ||
      [...item.lead, ...item.leadNow].some((lead) => agencies.has(agencyKeyOf(item.plan, lead.id)))) &&
    (search === null ||
      containsWords(`${named.ref} ${named.name} ${item.lead.map((lead) => lead.name).join(' ')}`, search))
  );
}
