// Which plans, targets and tasks a question is about; filtering an evaluation gives a smaller evaluation.
import { agencyKeyOf } from './agency-directory.ts';
import { containsWords } from './folding.ts';
import type {
  Evaluation,
  PlanEvaluation,
  TargetEvaluation,
  TargetFlag,
  TargetStatus,
  TaskEvaluation,
  TaskFlag,
  TaskStatus,
} from './types.ts';

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

type ItemEvaluation = TargetEvaluation | TaskEvaluation;

/** The same evaluation with only what the selection asks for; a plan that loses all its items stays, empty. */
export function select(evaluation: Evaluation, selection: Selection): Evaluation {
  const plans = evaluation.plans.filter((each) => selection.plans?.has(each.plan.id) ?? true);
  return { ...evaluation, plans: plans.map((each) => selectItems(each, selection)) };
}

function selectItems(each: PlanEvaluation, selection: Selection): PlanEvaluation {
  return {
    ...each,
    targets: each.targets.filter((item) => isSelected(item, item.target, flagsOfTarget(item), selection)),
    tasks: each.tasks.filter((item) => isSelected(item, item.task, flagsOfTask(item), selection)),
  };
}

const flagsOfTarget = (item: TargetEvaluation): readonly string[] => item.flags;
const flagsOfTask = (item: TaskEvaluation): readonly string[] =>
  item.unreported ? [...item.flags, 'unreported'] : item.flags;

interface Named {
  readonly ref: string;
  readonly name: string;
  readonly group?: string | undefined;
}

function isSelected(
  item: ItemEvaluation,
  named: Named,
  flags: readonly string[],
  selection: Selection,
): boolean {
  const { agencies, groups, statuses, search } = selection;
  const wantedFlags: ReadonlySet<string> | null = selection.flags;
  return (
    (statuses === null || statuses.has(item.status)) &&
    (wantedFlags === null || flags.some((flag) => wantedFlags.has(flag))) &&
    (groups === null || (named.group !== undefined && groups.has(`${item.plan.id}/${named.group}`))) &&
    (agencies === null ||
      [...item.lead, ...item.leadNow].some((lead) => agencies.has(agencyKeyOf(item.plan, lead.id)))) &&
    (search === null ||
      containsWords(`${named.ref} ${named.name} ${item.lead.map((lead) => lead.name).join(' ')}`, search))
  );
}
