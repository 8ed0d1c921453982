// KH407: by its dates, a log goes back: work not begun after it was, or under way again after it was done or stopped.
import type { Period } from '../../model/period.ts';
import type { Task } from '../../model/repository.ts';
import type { LogEntry } from '../../model/schema/task.ts';
import type { Rule } from '../rule.ts';

type Stated = {
  readonly entry: LogEntry;
  readonly index: number;
  readonly date: Period;
  readonly status: NonNullable<LogEntry['status']>;
};

/** The order of lines in the file says nothing, because merges mix them; work taken up again says why in a note. */
export const logGoesBack: Rule = {
  code: 'KH407',
  *find({ repository }) {
    for (const task of repository.plans.flatMap(({ tasks }) => tasks)) {
      if (task.log === undefined || task.log.length < 2) continue;
      for (const [before, after] of consecutive(task)) {
        if (!goesBack(before, after)) continue;
        const key = after.entry.date === undefined ? 'reported' : 'date';
        const params = {
          status: after.status,
          date: after.date.text,
          before: before.status,
          before_date: before.date.text,
        };
        yield { file: task.file, path: ['log', after.index, key], params };
      }
    }
  },
};

const goesBack = (before: Stated, after: Stated): boolean => {
  if (before.date.last === after.date.last || after.entry.note !== undefined) return false;
  if (after.status === 'not_started') return before.status !== 'not_started';
  const isOpen = after.status === 'in_progress' || after.status === 'paused';
  return isOpen && (before.status === 'done' || before.status === 'cancelled');
};

/** Neighbours by date among the entries that speak of the same thing: the task, one of its turns, a stage, an agency's part. */
function consecutive({ log = [] }: Task): [Stated, Stated][] {
  const byTopic = new Map<string, Stated[]>();
  for (const [index, entry] of log.entries()) {
    const date = entry.date ?? entry.reported;
    if (entry.status === undefined || date === undefined) continue;
    const topic = JSON.stringify([entry.for?.text, entry.stage, entry.agency]);
    const stated = byTopic.get(topic) ?? [];
    byTopic.set(topic, [...stated, { entry, index, date, status: entry.status }]);
  }
  return [...byTopic.values()].flatMap((entries) => {
    const inOrder = entries.sort(
      (left, right) => left.date.last - right.date.last || left.index - right.index,
    );
    return inOrder.slice(1).map((after, at): [Stated, Stated] => [inOrder[at] ?? after, after]);
  });
}
