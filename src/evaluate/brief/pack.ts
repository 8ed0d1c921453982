// From a plan's evaluation to what is kept of it (record.ts).
import { isConcern, opposingCandidate } from '../attention.ts';
import type { AgencyNow, NamedAgency } from '../types.ts';
import type {
  CandidateRecord,
  FiguresRecord,
  LeadsRecord,
  NamedRecord,
  PlanRecord,
  RowRecord,
  TargetRecord,
  TaskRecord,
} from './record.ts';
import type { CandidateBrief, PlanBrief, PlanFacts, TargetBrief, TaskBrief } from './types.ts';

export function packPlan({ plan, replaced, targets, tasks }: PlanBrief): PlanRecord {
  const agencies = new Agencies();
  return {
    plan: factsOf(plan),
    replaced,
    targets: targets.map((item) => packTarget(item, agencies)),
    tasks: tasks.map((item) => packTask(item, agencies)),
    ...agencies.tables,
  };
}

const factsOf = ({ id, number, title, short, issuer, issued, period, groups }: PlanFacts): PlanFacts => ({
  ...{ id, number, title, short, issuer },
  issued: issued && { first: issued.first },
  period: period && { last: period.last },
  groups: groups?.map(({ id: group, label, name, parent }) => ({ id: group, label, name, parent })),
});

const yes = (isSo: boolean): 0 | 1 => (isSo ? 1 : 0);

function packTarget(item: TargetBrief, agencies: Agencies): TargetRecord {
  const { id, name, group = null, lead_doubt, indicator = null } = item.target;
  const leads = agencies.rowOfLeads(item);
  const figures: [FiguresRecord?] = isConcern(item) ? [figuresOf(item)] : [];
  const marks = [yes(lead_doubt !== undefined), yes(item.children !== null)] as const;
  return [id, name, group, item.status, item.flags, leads, ...marks, indicator, ...figures];
}

function figuresOf(item: TargetBrief): FiguresRecord {
  const opposing = item.flags.includes('contested') ? opposingCandidate(item) : null;
  return [
    item.target.unit ?? null,
    item.goal,
    item.mean,
    item.result && candidateOf(item.result),
    opposing && candidateOf(opposing),
  ];
}

const candidateOf = ({ entry, unit, satisfied }: CandidateBrief): CandidateRecord => [
  entry.value ?? null,
  unit ?? null,
  satisfied,
];

function packTask(item: TaskBrief, agencies: Agencies): TaskRecord {
  const { id, name, group = null, lead_doubt } = item.task;
  const leads = agencies.rowOfLeads(item);
  const row: [RowRecord?] = item.status === 'overdue' ? [rowOf(item, agencies)] : [];
  const doubt = yes(lead_doubt !== undefined);
  return [id, name, group, item.status, item.flags, leads, doubt, item.due, yes(item.unreported), ...row];
}

function rowOf(item: TaskBrief, agencies: Agencies): RowRecord {
  const { task, agenciesReported: reported, last } = item;
  return [
    task.output ?? null,
    task.deadline?.text ?? null,
    task.deadline_text ?? null,
    (task.amendments ?? []).flatMap(({ date, deadline }) =>
      deadline === undefined ? [] : [[date.last, deadline.text] as const],
    ),
    agencies.rowsOfNamed(item.coordinating),
    item.rule,
    item.reasons,
    item.daysLate,
    item.daysLeft,
    item.progress,
    reported && [reported.count, reported.of],
    item.skipped,
    last && [last.for.text, last.due, last.status, last.daysLate],
    item.logCount,
  ];
}

/** Rows, each kept once. */
class Table<T> {
  readonly rows: T[] = [];
  readonly #known = new Map<string, number>();
  /** The items of a plan share most of what they name. */
  readonly #seen = new Map<object, number>();

  rowOf(row: T, key: string): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const added = this.rows.push(row) - 1;
    this.#known.set(key, added);
    return added;
  }

  /** Of things that the table has seen, the rows they had; of others, those that `rowOf` gives. */
  rowsOf<S extends object>(things: readonly S[], rowOf: (thing: S) => number): number[] {
    return things.map((thing) => {
      const row = this.#seen.get(thing) ?? rowOf(thing);
      this.#seen.set(thing, row);
      return row;
    });
  }
}

/** The agencies of one plan; names follow from ids, so ids tell rows apart. */
class Agencies {
  readonly #now = new Table<AgencyNow>();
  readonly #named = new Table<NamedRecord>();
  readonly #leads = new Table<LeadsRecord>();

  get tables(): Pick<PlanRecord, 'now' | 'named' | 'leads'> {
    return { now: this.#now.rows, named: this.#named.rows, leads: this.#leads.rows };
  }

  rowOfLeads({ lead, leadNow }: Pick<TaskBrief, 'lead' | 'leadNow'>): number {
    const row: LeadsRecord = [this.rowsOfNamed(lead), this.#rowsOfNow(leadNow)];
    return this.#leads.rowOf(row, row.join(';'));
  }

  rowsOfNamed(agencies: readonly NamedAgency[]): number[] {
    return this.#named.rowsOf(agencies, ({ id, name, now }) => {
      const rows = this.#rowsOfNow(now);
      return this.#named.rowOf([id, name, rows], `${id} ${rows.join()}`);
    });
  }

  #rowsOfNow(agencies: readonly AgencyNow[]): number[] {
    return this.#now.rowsOf(agencies, ({ id, name, tentative, ended }) => {
      const doubts = { ...(tentative !== undefined && { tentative }), ...(ended !== undefined && { ended }) };
      return this.#now.rowOf({ id, name, ...doubts }, `${id} ${tentative} ${ended}`);
    });
  }
}
