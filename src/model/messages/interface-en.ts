// English: what commands print besides findings and reasons.
import type { interfaceVi } from './interface-vi.ts';

export const interfaceEn: Readonly<Record<keyof typeof interfaceVi, string>> = {
  'target.status.missed': 'Missed',
  'target.status.off_track': 'Off track',
  'target.status.at_risk': 'At risk',
  'target.status.inconclusive': 'Inconclusive',
  'target.status.awaiting': 'Awaiting figures',
  'target.status.no_data': 'No data',
  'target.status.in_progress': 'In progress',
  'target.status.on_track': 'On track',
  'target.status.achieved': 'Achieved',
  'target.status.exceeded': 'Exceeded',
  'task.status.overdue': 'Overdue',
  'task.status.unclosed': 'Plan over, not closed',
  'task.status.due_soon': 'Due soon',
  'task.status.in_time': 'In time',
  'task.status.ongoing': 'Ongoing',
  'task.status.done_late': 'Done late',
  'task.status.done': 'Done in time',
  'task.status.cancelled': 'Stopped',
};
