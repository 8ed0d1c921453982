// Parents and children for tests: children by the status they have, checked as they are built.
import { targetsOn } from '../builders.ts';

export const BEFORE = '2025-09-15';
export const AFTER = '2026-01-05';

/** Children by the status they have, both before and after their own due day where that makes sense. */
export const CHILD: Readonly<Record<string, string>> = {
  achieved: 'goal: 50\nby: 2025\nresults: [{date: 2025-06, value: 50}]',
  exceeded: 'goal: 50\nby: 2025\nresults: [{date: 2025-06, value: 60}]',
  missed: 'goal: 50\nby: 2025-06\nresults: [{date: 2025-06, value: 40}]',
  awaiting: 'goal: 50\nby: 2025-08\nresults: [{date: 2024-08, reported: 2025-01, value: 40}]',
  awaitingAfter: 'goal: 50\nby: 2025\nresults: [{date: 2024, reported: 2025-01, value: 40}]',
  no_data: 'goal: 50\nby: 2025',
  inconclusive: 'goal: 50\nby: 2025\nresults: [{date: 2025-06, value: 40..60}]',
  in_progress: 'goal: 50\nby: 2026\nresults: [{date: 2025-06, value: 40}]',
  on_track: 'goal: 50\nby: 2026\nbaseline: {date: 2024-06, value: 0}\nresults: [{date: 2025-06, value: 49}]',
  at_risk: 'goal: 50\nby: 2026\nbaseline: {date: 2024-06, value: 0}\nresults: [{date: 2025-06, value: 15}]',
  off_track: 'goal: 50\nby: 2026\nbaseline: {date: 2024-06, value: 0}\nresults: [{date: 2025-06, value: 1}]',
};

/** The parent `8` of children with these statuses. */
export function parentOf(children: readonly string[], asOf: string, own = '') {
  const targets = Object.fromEntries(
    children.map((child, index) => [`8.${index + 1}`, `parent: "8"\n${CHILD[child] ?? child}`]),
  );
  const get = targetsOn({ '8': `by: 2025\n${own}`, ...targets }, asOf);
  for (const [index, child] of children.entries()) {
    const expected = child.replace('After', '');
    if (child in CHILD && get(`8.${index + 1}`).status !== expected) {
      throw new Error(`child ${child} is ${get(`8.${index + 1}`).status}`);
    }
  }
  return get('8');
}
