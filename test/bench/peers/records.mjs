// The items of a generated repository as plain records, from which the data of peers that read their own formats is made.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { itemPaths } from '../corpus.mjs';
import { kh, prepare } from '../setting.mjs';

/** Ends of the generator's deadlines; the others have no last day. */
const ENDS = {
  '2025-12': '2025-12-31',
  '2026-06': '2026-06-30',
  '2026-Q3': '2026-09-30',
  2027: '2027-12-31',
};

/** References of the items that kh says are overdue. */
function overdueItems({ path }) {
  const args = ['list', 'tasks', '--status', 'overdue', '--json', '--no-cache', '--as-of', '2026-01-15'];
  const { rows } = JSON.parse(prepare(process.execPath, [kh, ...args], { cwd: path }));
  return new Set(rows.map(({ ref }) => ref));
}

/** What is overdue for kh is so for the peers. */
export function records(repository) {
  const overdue = overdueItems(repository);
  return itemPaths(repository).map((path, index) => {
    const { name, group, lead, deadline, log } = parse(readFileSync(join(repository.path, path), 'utf8'));
    const [, plan, kind, file] = path.split('/');
    return {
      index: index + 1,
      plan,
      name,
      group,
      lead: lead[0],
      end: ENDS[deadline],
      isDone: log?.at(-1)?.status === 'done',
      isOverdue: overdue.has(`${plan}/${kind}/${basename(file, '.yaml')}`),
    };
  });
}
