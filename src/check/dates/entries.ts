// Every dated entry of targets, indicators and tasks: results and log.
import type { Path } from '../../model/finding.ts';
import type { Period } from '../../model/period.ts';
import type { CheckInput, Spotted } from '../rule.ts';

export interface Dated {
  readonly date?: Period | undefined;
  readonly reported?: Period | undefined;
}

/** What is wrong with an entry: the key that is meant, and what the message fills in; undefined where nothing is. */
type Fault = { readonly key: string; readonly params: Spotted['params'] } | undefined;

/** The entries that a test finds fault with, in the order of items; `faultOf` is asked of every entry there is. */
export function faultyEntries(
  { repository, indicators }: CheckInput,
  faultOf: (entry: Dated) => Fault,
): Spotted[] {
  const found: Spotted[] = [];
  const look = (file: string, list: string, entries: readonly Dated[]): void => {
    let index = 0;
    for (const entry of entries) {
      const fault = faultOf(entry);
      if (fault !== undefined) found.push(spotOf(file, [list, index, fault.key], fault));
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

const spotOf = (file: string, path: Path, { params }: NonNullable<Fault>): Spotted => ({ file, path, params });
