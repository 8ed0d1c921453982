// Every dated entry of targets, indicators and tasks: results and log.
import type { Path } from '../../model/finding.ts';
import type { Period } from '../../model/period.ts';
import type { CheckInput } from '../rule.ts';

export interface DatedEntry {
  readonly file: string;
  /** Of the entry. */
  readonly path: Path;
  readonly date: Period | undefined;
  readonly reported: Period | undefined;
}

export function* datedEntries({ repository, indicators }: CheckInput): Generator<DatedEntry> {
  for (const { targets, tasks } of repository.plans) {
    for (const { file, results } of targets) yield* inList(file, 'results', results);
    for (const { file, log = [] } of tasks) yield* inList(file, 'log', log);
  }
  for (const { file, results = [] } of indicators) yield* inList(file, 'results', results);
}

interface Dated {
  readonly date?: Period | undefined;
  readonly reported?: Period | undefined;
}

function* inList(file: string, list: string, entries: readonly Dated[]): Generator<DatedEntry> {
  for (const [index, { date, reported }] of entries.entries())
    yield { file, path: [list, index], date, reported };
}
