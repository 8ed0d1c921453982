// What people wrote for the period, for each plan of the report.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportPeriod } from '../../evaluate/report/period.ts';
import { notePlaceOf } from '../../model/document.ts';
import type { NoteFile } from '../../present/report/input.ts';
import { Refusal } from '../refusal.ts';
import type { Gathered } from './gather.ts';

export function noteFiles({ root, opened, scope }: Gathered, period: ReportPeriod): NoteFile[] {
  const ids = new Set(scope.plans.map((plan) => plan.id));
  if (opened.revision === null)
    for (const id of ids) refuseFolder(root, `plans/${id}/notes/${period.text}.md`);
  return opened.files.flatMap(({ path, text, problem }) => {
    const place = notePlaceOf(path);
    const isWanted = place !== undefined && ids.has(place.plan) && place.period.toUpperCase() === period.text;
    if (!isWanted) return [];
    if (problem !== undefined) throw new Refusal('refusal.note_unreadable', { file: path });
    return [{ plan: place.plan, file: path, text }];
  });
}

/** A folder in the place of a note would be passed over without a word. */
function refuseFolder(root: string, file: string): void {
  if (statSync(join(root, file), { throwIfNoEntry: false })?.isDirectory() === true)
    throw new Refusal('refusal.note_folder', { file });
}
