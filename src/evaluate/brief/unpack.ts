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

/** A concern shows the figures of few targets: they are made from the record when they are asked for. */
class KeptTarget implements TargetBrief {
  readonly target: TargetBrief['target'];
  readonly plan: PlanFacts;
  readonly status: TargetBrief['status'];
  readonly flags: TargetBrief['flags'];
  readonly children: object | null;
  readonly lead: TargetBrief['lead'];
  readonly leadNow: TargetBrief['leadNow'];
  private readonly figures: FiguresRecord;

  constructor(record: TargetRecord, { plan, leads }: Around) {
    const [id, name, group, status, flags, led, doubt, isParent, indicator, figures = NO_FIGURES] = record;
    const { lead, leadNow } = rowOf(leads, led);
    this.target = {
      id,
      ref: `${plan.id}/targets/${id}`,
      name,
      group: group ?? undefined,
      lead_doubt: doubt === 1 || undefined,
      unit: figures[0] ?? undefined,
      indicator: indicator ?? undefined,
    };
    this.plan = plan;
    this.status = status;
    this.flags = flags;
    this.children = isParent === 1 ? PARENT : null;
    this.lead = lead;
    this.leadNow = leadNow;
    this.figures = figures;
  }

  get goal(): Goal | null {
    return revived(this.figures[1]);
  }

  get mean(): Value | null {
    return revived(this.figures[2]);
  }

  get result(): CandidateBrief | null {
    return candidateOf(this.figures[3]);
  }

  get candidates(): readonly CandidateBrief[] {
    const opposing = candidateOf(this.figures[4]);
    return opposing === null ? [] : [opposing];
  }
}

const NO_FIGURES: FiguresRecord = [null, null, null, null, null];

const revived = <T>(record: T): T => reviveDecimals(record) as T;

const candidateOf = (record: CandidateRecord | null): CandidateBrief | null =>
  record && {
    entry: { value: revived(record[0]) ?? undefined },
    unit: record[1] ?? undefined,
    visible: true,
    satisfied: record[2],
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
  readonly rule: number;
  readonly daysLate: number | null;
  readonly daysLeft: number | null;
  readonly progress: number | null;
  readonly skipped: number;
  readonly logCount: number;
  private readonly row: RowRecord;
  private readonly named: readonly NamedAgency[];

  constructor(record: TaskRecord, { plan, named, leads }: Around) {
    const [id, name, group, status, flags, led, doubt, due, isUnreported, row = NO_ROW] = record;
    const { lead, leadNow } = rowOf(leads, led);
    const [output, deadline, deadlineText, moved] = row;
    this.task = {
      id,
      plan: plan.id,
      ref: `${plan.id}/tasks/${id}`,
      file: `plans/${plan.id}/tasks/${id}.yaml`,
      name,
      group: group ?? undefined,
      lead_doubt: doubt === 1 || undefined,
      output: output ?? undefined,
      deadline: deadline === null ? undefined : { text: deadline },
      deadline_text: deadlineText ?? undefined,
      amendments: moved.length === 0 ? NONE : moved.map(amendmentOf),
    };
    this.plan = plan;
    this.status = status;
    this.flags = flags;
    this.lead = lead;
    this.leadNow = leadNow;
    this.due = due;
    this.unreported = isUnreported === 1;
    this.rule = row[5];
    this.daysLate = row[7];
    this.daysLeft = row[8];
    this.progress = row[9];
    this.skipped = row[11];
    this.logCount = row[13];
    this.row = row;
    this.named = named;
  }

  get coordinating(): readonly NamedAgency[] {
    return rowsOf(this.named, this.row[4]);
  }

  get reasons(): TaskBrief['reasons'] {
    return revived(this.row[6]);
  }

  get agenciesReported(): TaskBrief['agenciesReported'] {
    const reported = this.row[10];
    return reported && { count: reported[0], of: reported[1] };
  }

  get last(): TaskBrief['last'] {
    const last = this.row[12];
    return last && { for: { text: last[0] }, due: last[1], status: last[2], daysLate: last[3] };
  }
}

const NONE: readonly never[] = [];
const amendmentOf = ([last, text]: RowRecord[3][number]) => ({ date: { last }, deadline: { text } });

/** Of a task that is not overdue. */
const NO_ROW: RowRecord = [null, null, null, [], [], 0, [], null, null, null, null, 0, null, 0];
