// From what is kept of a plan's evaluation (record.ts) to what `kh status` reads.
import { reviveDecimals } from '../../model/decimal.ts';
import type { Goal, Value } from '../../model/quantity.ts';
import type { NamedAgency } from '../types.ts';
import type {
  CandidateRecord,
  FiguresRecord,
  LeadsRecord,
  PlanRecord,
  RowRecord,
  TargetRecord,
  TaskRecord,
} from './record.ts';
import type { CandidateBrief, PlanBrief, PlanFacts, TargetBrief, TaskBrief } from './types.ts';

/** `record`: of `packPlan`, as JSON gives it back. */
export function unpackPlan(record: PlanRecord): PlanBrief {
  const around = aroundOf(record);
  return {
    plan: record.plan,
    replaced: record.replaced,
    targets: record.targets.map((item) => new KeptTarget(item, around)),
    tasks: record.tasks.map((item) => new KeptTask(item, around)),
  };
}

/** What items of a plan share. */
interface Around {
  readonly plan: PlanFacts;
  readonly named: readonly NamedAgency[];
  readonly leads: readonly Pick<TaskBrief, 'lead' | 'leadNow'>[];
}

function aroundOf({ plan, now, named: records, leads }: PlanRecord): Around {
  const named = records.map(([id, name, rows]): NamedAgency => ({ id, name, now: rowsOf(now, rows) }));
  const leadsOf = ([lead, leadNow]: LeadsRecord) => ({
    lead: rowsOf(named, lead),
    leadNow: rowsOf(now, leadNow),
  });
  return { plan, named, leads: leads.map(leadsOf) };
}

const rowsOf = <T>(table: readonly T[], rows: readonly number[]): T[] => rows.map((row) => rowOf(table, row));

function rowOf<T>(table: readonly T[], row: number): T {
  const found = table[row];
  if (found === undefined) throw new Error(`a brief names row ${row} of ${table.length}`);
  return found;
}

/** A target that others stand under; which ones is not told. */
const PARENT = {};

/** What few questions ask for is made from the record when they do. */
class KeptTarget implements TargetBrief {
  readonly target: TargetBrief['target'];
  readonly plan: PlanFacts;
  readonly status: TargetBrief['status'];
  readonly flags: TargetBrief['flags'];
  readonly children: object | null;
  readonly lead: TargetBrief['lead'];
  readonly leadNow: TargetBrief['leadNow'];
  readonly #figures: FiguresRecord | undefined;

  constructor(record: TargetRecord, { plan, leads }: Around) {
    const [id, name, group, status, flags, led, doubt, isParent, indicator, figures] = record;
    const { lead, leadNow } = rowOf(leads, led);
    this.target = {
      id,
      ref: `${plan.id}/targets/${id}`,
      name,
      group: group ?? undefined,
      lead_doubt: doubt === 1 || undefined,
      unit: figures?.unit,
      indicator: indicator ?? undefined,
    };
    this.plan = plan;
    this.status = status;
    this.flags = flags;
    this.children = isParent === 1 ? PARENT : null;
    this.lead = lead;
    this.leadNow = leadNow;
    this.#figures = figures;
  }

  get goal(): Goal | null {
    return revived(this.#figures?.goal ?? null);
  }

  get mean(): Value | null {
    return revived(this.#figures?.mean ?? null);
  }

  get result(): CandidateBrief | null {
    return candidateOf(this.#figures?.result ?? null);
  }

  get candidates(): readonly CandidateBrief[] {
    const opposing = candidateOf(this.#figures?.opposing ?? null);
    return opposing === null ? [] : [opposing];
  }
}

const revived = <T>(record: T): T => reviveDecimals(record) as T;

const candidateOf = (record: CandidateRecord | null): CandidateBrief | null =>
  record && {
    entry: { value: revived(record.value) },
    unit: record.unit,
    visible: true,
    satisfied: record.satisfied,
  };

class KeptTask implements TaskBrief {
  readonly task: TaskBrief['task'];
  readonly plan: PlanFacts;
  readonly status: TaskBrief['status'];
  readonly flags: TaskBrief['flags'];
  readonly lead: TaskBrief['lead'];
  readonly leadNow: TaskBrief['leadNow'];
  readonly due: TaskBrief['due'];
  readonly unreported: boolean;
  readonly #row: RowRecord;
  readonly #named: readonly NamedAgency[];

  constructor(record: TaskRecord, { plan, named, leads }: Around) {
    const [id, name, group, status, flags, led, doubt, due, isUnreported, row = NO_ROW] = record;
    const { lead, leadNow } = rowOf(leads, led);
    this.task = {
      id,
      plan: plan.id,
      ref: `${plan.id}/tasks/${id}`,
      file: `plans/${plan.id}/tasks/${id}.yaml`,
      name,
      group: group ?? undefined,
      lead_doubt: doubt === 1 || undefined,
      ...(row !== NO_ROW && termsOf(row)),
    };
    this.plan = plan;
    this.status = status;
    this.flags = flags;
    this.lead = lead;
    this.leadNow = leadNow;
    this.due = due;
    this.unreported = isUnreported === 1;
    this.#row = row;
    this.#named = named;
  }

  get coordinating(): TaskBrief['coordinating'] {
    return rowsOf(this.#named, this.#row.coordinating);
  }

  get rule(): number {
    return this.#row.rule;
  }

  get reasons(): TaskBrief['reasons'] {
    return revived(this.#row.reasons);
  }

  get daysLate(): number | null {
    return this.#row.daysLate;
  }

  get daysLeft(): number | null {
    return this.#row.daysLeft;
  }

  get progress(): number | null {
    return this.#row.progress;
  }

  get agenciesReported(): TaskBrief['agenciesReported'] {
    const { agenciesReported: reported } = this.#row;
    return reported && { count: reported[0], of: reported[1] };
  }

  get skipped(): number {
    return this.#row.skipped;
  }

  get last(): TaskBrief['last'] {
    const { last } = this.#row;
    return last && { for: { text: last[0] }, due: last[1], status: last[2], daysLate: last[3] };
  }

  get logCount(): number {
    return this.#row.logCount;
  }
}

const termsOf = ({ output, deadline, deadlineText, moved }: RowRecord): Partial<TaskBrief['task']> => ({
  output,
  deadline: deadline === undefined ? undefined : { text: deadline },
  deadline_text: deadlineText,
  amendments: moved.map(([last, text]) => ({ date: { last }, deadline: { text } })),
});

/** Of a task that is not overdue. */
const NO_ROW: RowRecord = {
  moved: [],
  coordinating: [],
  rule: 0,
  reasons: [],
  daysLate: null,
  daysLeft: null,
  progress: null,
  agenciesReported: null,
  skipped: 0,
  last: null,
  logCount: 0,
};
