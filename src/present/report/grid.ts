// The official grid of tasks by lead agency, with names.
import { findAgency } from '../../evaluate/agency-directory.ts';
import { type Absence, endedAgencies, isAbsence } from '../../evaluate/answering.ts';
import { agencyGrid } from '../../evaluate/report/agency-grid.ts';
import type { Evaluation } from '../../evaluate/types.ts';
import { message } from '../../model/messages/index.ts';
import type { Repository } from '../../model/repository.ts';
import type { TaskGrid } from './model-summary.ts';

export function taskGridOf(evaluation: Evaluation): TaskGrid {
  const tasks = evaluation.plans.flatMap((each) => each.tasks);
  const grid = agencyGrid(tasks);
  const ended = endedAgencies(tasks);
  const names = agencyNames(
    evaluation.repository,
    grid.rows.map((row) => row.agency),
  );
  return {
    rows: grid.rows.map((row, index) => {
      const name = names(row.agency);
      return {
        ...row,
        number: index + 1,
        name: ended.has(row.agency) ? message('vi', 'agency.ended', { name }) : name,
      };
    }),
    total: grid.total,
    note: grid.overlaps
      ? 'Nhiệm vụ có nhiều cơ quan chủ trì được tính cho từng cơ quan nên các dòng cộng lại có thể lớn hơn tổng số; mỗi nhóm cơ quan là một dòng.'
      : null,
  };
}

/** Full names, told apart by their register where two would read the same. */
export function agencyNames(
  repository: Repository,
  keys: readonly string[],
): (key: string | Absence) => string {
  const fullName = (key: string): string =>
    findAgency(repository, key)?.entry.name ?? key.slice(key.indexOf('/') + 1);
  const seen = new Map<string, number>();
  for (const key of keys) if (!isAbsence(key)) seen.set(fullName(key), (seen.get(fullName(key)) ?? 0) + 1);
  return (key) => {
    if (isAbsence(key)) return message('vi', `agency.${key}`);
    const register = findAgency(repository, key)?.register.name;
    const name = fullName(key);
    return (seen.get(name) ?? 0) > 1 && register !== undefined ? `${name} (${register})` : name;
  };
}
