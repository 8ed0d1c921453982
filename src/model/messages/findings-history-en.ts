// English: findings about the past that a change touched (KH5xx).
import type { findingsHistoryVi } from './findings-history-vi.ts';

export const findingsHistoryEn: Readonly<Record<keyof typeof findingsHistoryVi, string>> = {
  'finding.KH501.message': 'A recorded entry of "{list}" was rewritten ({entry}); keys rewritten: {fields}.',
  'finding.KH501.hint':
    'Leave the old entry as it was; to correct a figure, add a new entry with the same "date" and the day it became known as "reported".',
  'finding.KH502.message': 'A recorded entry of "{list}" was removed ({entry}).',
  'finding.KH502.hint':
    'Put it back; a result that no longer holds is corrected by a new entry, never by deleting the old one.',
  'finding.KH503.message': 'The goal was lowered from {before} to {after} without an amendment.',
  'finding.KH503.hint':
    'Put the old goal back and write the change to amendments (date, basis, goal); for a slip of typing, accept this finding with the reason.',
  'finding.KH503.message.OVERWRITTEN':
    'The original goal was overwritten from {before} to {after}, although "amendments" gives the new one by {basis}.',
  'finding.KH503.hint.OVERWRITTEN':
    'Put the old goal back under "goal" and keep "amendments": the new one counts from the date of its document, the old one before.',
  'finding.KH503.message.UNIT':
    'The goal and its unit changed together, from {before} to {after}, so nobody can tell whether it was lowered.',
  'finding.KH503.hint.UNIT':
    'Put back the old goal and unit; if a slip against the document was corrected, write accept with the reason.',
  'finding.KH504.message':
    'The deadline "{key}" was moved back from {before} to {after} without an amendment.',
  'finding.KH504.hint':
    'Put the old day back and write the change to amendments (date, basis, and the new day); for a slip of typing, accept this finding with the reason.',
  'finding.KH505.message': '{ref} was removed ({name}) although the plan was not replaced.',
  'finding.KH505.hint':
    'Put the file back; a task that is given up gets a log entry with status: cancelled, a plan that ended gets replaced in plan.yaml.',
};
