// The items of a generated repository as plain records, from which the data of peers that read their own formats is made.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { itemPaths } from '../corpus.mjs';

/** Ends of the generator's deadlines; the others have no last day. */
const ENDS = { '2025-12': '2025-12-31', '2026-06': '2026-06-30', '2026-Q3': '2026-09-30', 2027: '2027-12-31' };

/** The same items are overdue as for `kh status --as-of 2026-01-15`. */
export function records(repository) {
  return itemPaths(repository).map((path, index) => {
    const { name, group, lead, deadline, log } = parse(readFileSync(join(repository.path, path), 'utf8'));
    const [, plan, kind, file] = path.split('/');
    const isDone = log?.at(-1)?.status === 'done';
    const end = ENDS[deadline];
    return {
      index: index + 1,
      id: `${plan}-${kind}-${basename(file, '.yaml')}`,
      plan,
      name,
      group,
      lead: lead[0],
      end,
      isDone,
      isOverdue: end === '2025-12-31' && !isDone,
    };
  });
}
