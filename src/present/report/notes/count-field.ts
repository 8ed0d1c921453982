// `{{count ...}}` in a note: how many targets or tasks of its plan every word after it fits.
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
import { type CountPlaces, countedAgency, countedGroup } from './count-places.ts';
import type { FieldFault } from './fields.ts';

/** `count tasks overdue agency so-y-te`: of every word that narrows, all must hold. */
export function countItems(
  [what, ...words]: readonly string[],
  plan: PlanEvaluation,
  places: CountPlaces,
): { readonly count: number } | { readonly fault: FieldFault } {
  if (what !== 'targets' && what !== 'tasks') {
    return { fault: { key: 'note.count_of', params: { word: what ?? '' } } };
  }
  const narrowed = readNarrowing(words, what, plan, places);
  if ('fault' in narrowed) return narrowed;
  const items = what === 'targets' ? plan.targets.filter((item) => !isParent(item)) : plan.tasks;
  return { count: items.filter(narrowed.test).length };
}

type Item = TargetEvaluation | TaskEvaluation;
type Test = (item: Item) => boolean;
type Narrowing = { readonly test: Test } | { readonly fault: FieldFault };

function readNarrowing(
  words: readonly string[],
  what: 'targets' | 'tasks',
  plan: PlanEvaluation,
  places: CountPlaces,
): Narrowing {
  const tests: Test[] = [];
  const states: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === 'agency' || word === 'group') {
      index += 1;
      const id = words[index] ?? '';
      const place = word === 'agency' ? countedAgency(id, plan.plan, places) : countedGroup(id, plan.plan);
      if ('fault' in place) return place;
      tests.push('agency' in place ? (item) => answering(item).includes(place.agency) : inGroup(plan, id));
      continue;
    }
    const test = what === 'targets' ? targetTest(word) : taskTest(word);
    if (test === undefined)
      return { fault: { key: 'note.count_word', params: { word, known: countWords(what) } } };
    if (!areCompatible(what, [...states, word]))
      return { fault: { key: 'note.count_both', params: { words: [...states, word].join(', ') } } };
    states.push(word);
    tests.push(test);
  }
  return { test: (item) => tests.every((each) => each(item)) };
}

/** Whether some status fits all of the words: nothing can be both done and overdue, and such a count would always be nought. */
function areCompatible(what: 'targets' | 'tasks', words: readonly string[]): boolean {
  const known = words.filter((word) => word !== 'unreported');
  return what === 'targets'
    ? TARGET_STATUSES.some((status) => known.every((word) => fitsTarget(word, status)))
    : TASK_STATUSES.some((status) => known.every((word) => fitsTask(word, status)));
}

function inGroup({ plan }: PlanEvaluation, id: string): Test {
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

type TargetStatus = TargetEvaluation['status'];
type TaskStatus = TaskEvaluation['status'];

const fitsTarget = (word: string, status: TargetStatus): boolean =>
  word === 'met' ? isMet({ status }) : word === status;

/** A word is one of the grid's, or else a status. */
function fitsTask(word: string, status: TaskStatus): boolean {
  const cells = cellsOf(word);
  return cells.length === 0 ? word === status : cells.includes(cellOf({ status }));
}

const cellsOf = (word: string): readonly string[] =>
  word === 'done'
    ? ['done_in_time', 'done_late']
    : word === 'open'
      ? ['open_in_time', 'overdue']
      : GRID_CELLS.filter((cell) => cell === word);

const targetTest = (word: string): Test | undefined =>
  TARGET_STATUSES.some((status) => fitsTarget(word, status))
    ? (item) => 'target' in item && fitsTarget(word, item.status)
    : undefined;

function taskTest(word: string): Test | undefined {
  if (word === 'unreported') return (item) => 'task' in item && item.unreported;
  return TASK_STATUSES.some((status) => fitsTask(word, status))
    ? (item) => 'task' in item && fitsTask(word, item.status)
    : undefined;
}

const countWords = (what: 'targets' | 'tasks'): string =>
  (what === 'targets'
    ? ['met', ...TARGET_STATUSES]
    : [...new Set(['done', 'open', ...GRID_CELLS, 'unreported', ...TASK_STATUSES])]
  ).join(', ');
