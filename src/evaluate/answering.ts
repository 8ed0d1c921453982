// For whom an item counts: the agencies that answer for it now, or the lack of one.
import { agencyKeyOf } from './agency-directory.ts';
import type { TargetBrief, TaskBrief } from './brief/types.ts';

/** `none`: the document names no lead; `doubt`: whom it names is in doubt, so it counts against nobody. */
export const ABSENCES = ['none', 'doubt'] as const;
export type Absence = (typeof ABSENCES)[number];

/** Keys of agencies hold a slash, so these never meet one. */
export const isAbsence = (key: string): key is Absence => key === 'none' || key === 'doubt';

type Item = Pick<TargetBrief, 'target' | 'plan' | 'leadNow'> | Pick<TaskBrief, 'task' | 'plan' | 'leadNow'>;

/** `<register>/<id>` of each agency that leads the item now, once. */
export function answering(item: Item): readonly string[] {
  if (item.leadNow.length === 0) return ['none'];
  const file = 'task' in item ? item.task : item.target;
  if (file.lead_doubt !== undefined) return ['doubt'];
  return [...new Set(item.leadNow.map((agency) => agencyKeyOf(item.plan, agency.id)))];
}

/** Agencies that have ended with nobody named to succeed them. */
export const endedAgencies = (items: readonly Item[]): ReadonlySet<string> =>
  new Set(
    items.flatMap((item) =>
      item.leadNow
        .filter((agency) => agency.ended === true)
        .map((agency) => agencyKeyOf(item.plan, agency.id)),
    ),
  );
