// KH404: two dates of one file stand in an order that cannot be.
import type { Path } from '../../model/finding.ts';
import type { Plan, Register, Target, Task } from '../../model/repository.ts';
import type { Rule, Spotted } from '../rule.ts';

/** A moment by the day that counts for the order. */
interface Moment {
  readonly key: string;
  readonly text: string;
  readonly day: number;
}

export const impossibleOrder: Rule = {
  code: 'KH404',
  *find({ repository, registers }) {
    for (const plan of repository.plans) {
      yield* inPlan(plan);
      for (const target of plan.targets) if (target.milestones.length > 0) yield* inTarget(target);
      for (const task of plan.tasks) if (task.stages !== undefined) yield* inTask(task);
    }
    for (const register of registers) yield* inRegister(register);
  },
};

type Given = { readonly text: string; readonly first: number; readonly last: number | null } | undefined;

const startOf = (key: string, given: Given): Moment | undefined =>
  given && { key, text: given.text, day: given.first };
const endOf = (key: string, given: Given): Moment | undefined =>
  given === undefined || given.last === null ? undefined : { key, text: given.text, day: given.last };

/** Reports the moment at `path` when it lies before `earlier` or after `later`. */
function* misplaced(
  file: string,
  path: Path,
  moment: Moment | undefined,
  { earlier, later }: { readonly earlier?: Moment | undefined; readonly later?: Moment | undefined },
): Generator<Spotted> {
  if (moment === undefined) return;
  const other =
    earlier !== undefined && moment.day < earlier.day
      ? earlier
      : later !== undefined && moment.day > later.day
        ? later
        : undefined;
  if (other === undefined) return;
  yield {
    file,
    path,
    params: { key: moment.key, value: moment.text, other: other.key, other_value: other.text },
  };
}

function* inPlan({ file, issued, period, vision, replaced, reporting = [] }: Plan): Generator<Spotted> {
  yield* misplaced(file, ['vision'], endOf('vision', vision), { earlier: endOf('period', period) });
  yield* misplaced(file, ['replaced', 'date'], endOf('replaced.date', replaced?.date), {
    earlier: startOf('issued', issued),
  });
  for (const [duty, { reports = [] }] of reporting.entries()) {
    for (const [index, { due, cutoff }] of reports.entries()) {
      const path = ['reporting', duty, 'reports', index, 'cutoff'];
      yield* misplaced(file, path, startOf('cutoff', cutoff), { later: endOf('due', due) });
    }
  }
}

function* inTarget({ file, by, milestones }: Target): Generator<Spotted> {
  const due = by?.kind === 'once' ? endOf('by', by.period) : undefined;
  for (const [index, milestone] of milestones.entries()) {
    yield* misplaced(file, ['milestones', index, 'by'], startOf('milestones.by', milestone.by), {
      later: due,
    });
  }
}

function* inTask({ file, deadline, stages = [] }: Task): Generator<Spotted> {
  const due =
    deadline?.kind === 'once' ? { key: 'deadline', text: deadline.text, day: deadline.due } : undefined;
  for (const [index, stage] of stages.entries()) {
    yield* misplaced(file, ['stages', index, 'by'], startOf('stages.by', stage.by), { later: due });
  }
}

function* inRegister({ file, territories = [], agencies }: Register): Generator<Spotted> {
  for (const [index, { from, until }] of territories.entries()) {
    yield* misplaced(file, ['territories', index, 'until'], endOf('until', until), {
      earlier: startOf('from', from),
    });
  }
  for (const [id, { from, until }] of agencies) {
    yield* misplaced(file, ['agencies', id, 'until'], endOf('until', until), {
      earlier: startOf('from', from),
    });
  }
}
