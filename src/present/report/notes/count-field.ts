// `{{count ...}}` in a note: how many targets or tasks of its plan every word after it fits.
import { agencyKeyOf } from '../../../evaluate/agency-directory.ts';
import { answering } from '../../../evaluate/answering.ts';
import { cellOf, GRID_CELLS, isMet } from '../../../evaluate/report/counts.ts';
import { isParent } from '../../../evaluate/roll-up.ts';
import {
  type PlanEvaluation,
  TARGET_STATUSES,
  TASK_STATUSES,
  type TargetEvaluation,
  type TaskEvaluation,
} from '../../../evaluate/types.ts';
import type { FieldFault } from './fields.ts';

/** `count tasks overdue agency so-y-te`: of every word that narrows, all must hold. */
export function countItems(
  [what, ...words]: readonly string[],
  plan: PlanEvaluation,
): { readonly count: number } | { readonly fault: FieldFault } {
  if (what !== 'targets' && what !== 'tasks') {
    return { fault: { key: 'note.count_of', params: { word: what ?? '' } } };
  }
  const narrowed = readNarrowing(words, what, plan);
  if ('fault' in narrowed) return narrowed;
  const items = what === 'targets' ? plan.targets.filter((item) => !isParent(item)) : plan.tasks;
  return { count: items.filter(narrowed.test).length };
}

type Item = TargetEvaluation | TaskEvaluation;
type Narrowing = { readonly test: (item: Item) => boolean } | { readonly fault: FieldFault };

function readNarrowing(words: readonly string[], what: 'targets' | 'tasks', plan: PlanEvaluation): Narrowing {
  const tests: ((item: Item) => boolean)[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === 'agency' || word === 'group') {
      index += 1;
      const id = words[index] ?? '';
      tests.push(
        word === 'agency'
          ? (item) => answering(item).includes(agencyKeyOf(plan.plan, id))
          : inGroup(plan, id),
      );
      continue;
    }
    const test = what === 'targets' ? targetTest(word) : taskTest(word);
    if (test === undefined)
      return { fault: { key: 'note.count_word', params: { word, known: countWords(what) } } };
    tests.push(test);
  }
  return { test: (item) => tests.every((each) => each(item)) };
}

function inGroup({ plan }: PlanEvaluation, id: string): (item: Item) => boolean {
  const parents = new Map((plan.groups ?? []).map((group) => [group.id, group.parent]));
  return (item) => {
    const seen = new Set<string>();
    let group: string | undefined = 'target' in item ? item.target.group : item.task.group;
    for (; group !== undefined && !seen.has(group); group = parents.get(group)) {
      if (group === id) return true;
      seen.add(group);
    }
    return false;
  };
}

function targetTest(word: string): ((item: Item) => boolean) | undefined {
  if (word === 'met') return (item) => 'target' in item && isMet(item);
  const status = TARGET_STATUSES.find((each) => each === word);
  return status === undefined ? undefined : (item) => item.status === status;
}

function taskTest(word: string): ((item: Item) => boolean) | undefined {
  if (word === 'unreported') return (item) => 'task' in item && item.unreported;
  const cells =
    word === 'done' ? ['done_in_time', 'done_late'] : word === 'open' ? ['open_in_time', 'overdue'] : [word];
  if (GRID_CELLS.some((cell) => cells.includes(cell))) {
    return (item) => 'task' in item && cells.includes(cellOf(item));
  }
  const status = TASK_STATUSES.find((each) => each === word);
  return status === undefined ? undefined : (item) => item.status === status;
}

const countWords = (what: 'targets' | 'tasks'): string =>
  (what === 'targets'
    ? ['met', ...TARGET_STATUSES]
    : [...new Set(['done', 'open', ...GRID_CELLS, 'unreported', ...TASK_STATUSES])]
  ).join(', ');
