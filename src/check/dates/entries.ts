// Every dated entry of targets, indicators and tasks: results and log.
import type { Period } from '../../model/period.ts';
import type { CheckInput, Spotted } from '../rule.ts';

interface Dated {
  readonly date?: Period | undefined;
  readonly reported?: Period | undefined;
}

/** What is wrong with an entry: the key that is meant, and what the message fills in. */
interface Fault {
  readonly key: string;
  readonly params: NonNullable<Spotted['params']>;
}

/** The entries that a test finds fault with, in the order of items; `faultOf` is asked of every entry there is. */
export function faultyEntries(
  { repository, indicators }: CheckInput,
  faultOf: (entry: Dated) => Fault | undefined,
): Spotted[] {
  const found: Spotted[] = [];
  const look = (file: string, list: string, entries: readonly Dated[]): void => {
    let index = 0;
    for (const entry of entries) {
      const fault = faultOf(entry);
      if (fault !== undefined) found.push({ file, path: [list, index, fault.key], params: fault.params });
      index++;
    }
  };
  for (const { targets, tasks } of repository.plans) {
    for (const { file, results } of targets) look(file, 'results', results);
    for (const { file, log } of tasks) if (log !== undefined) look(file, 'log', log);
  }
  for (const { file, results = [] } of indicators) look(file, 'results', results);
  return found;
}
