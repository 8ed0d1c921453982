// KH215, KH216: a log entry says for which turn it is, but the task does not return, or has no such turn.
import type { Day } from '../../model/civil-date.ts';
import type { Period } from '../../model/period.ts';
import { periodHolding, type Recurrence } from '../../model/recurrence.ts';
import type { Task } from '../../model/repository.ts';
import type { Rule } from '../rule.ts';

export const turnOfSingleTask: Rule = {
  code: 'KH215',
  *find({ repository }) {
    for (const { task, index, turn, rules } of turnsNamed(repository.plans.flatMap(({ tasks }) => tasks))) {
      if (rules.length === 0)
        yield { file: task.file, path: ['log', index, 'for'], params: { turn: turn.text } };
    }
  },
};

export const unknownTurn: Rule = {
  code: 'KH216',
  *find({ repository }) {
    for (const { task, index, turn, day, rules } of turnsNamed(
      repository.plans.flatMap(({ tasks }) => tasks),
    )) {
      const [rule] = rules;
      if (rule === undefined || rules.some((each) => isTurnOf(each, turn))) continue;
      const suggestion = periodHolding(rule.every, day).text;
      yield {
        file: task.file,
        path: ['log', index, 'for'],
        params: { turn: turn.text, every: rule.every, suggestion },
      };
    }
  },
};

interface Named {
  readonly task: Task;
  readonly index: number;
  readonly turn: Period;
  /** On which the entry's work was done: it tells which turn was probably meant. */
  readonly day: Day;
  /** Of the deadline and of every amendment of it that returns. */
  readonly rules: readonly Recurrence[];
}

const turnsNamed = (tasks: readonly Task[]): Named[] =>
  tasks.filter(namesTurns).flatMap((task) => {
    const deadlines = [task.deadline, ...(task.amendments ?? []).map(({ deadline }) => deadline)];
    const rules = deadlines.flatMap((deadline) => (deadline?.kind === 'recurring' ? [deadline.rule] : []));
    return (task.log ?? []).flatMap((entry, index) => {
      const turn = entry.for;
      const day = (entry.date ?? entry.reported ?? turn)?.last;
      return turn === undefined || day === undefined ? [] : [{ task, index, turn, day, rules }];
    });
  });

const namesTurns = ({ log }: Task): boolean => log?.some((entry) => entry.for !== undefined) === true;

function isTurnOf(rule: Recurrence, turn: Period): boolean {
  const held = periodHolding(rule.every, turn.first);
  return held.first === turn.first && held.last === turn.last;
}
