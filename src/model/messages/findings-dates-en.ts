// English: findings about dates (KH4xx).
import type { findingsDatesVi } from './findings-dates-vi.ts';

export const findingsDatesEn: Readonly<Record<keyof typeof findingsDatesVi, string>> = {
  'finding.KH401.message': 'The report due {due} (for {period}) falls before the plan was issued ({issued}).',
  'finding.KH401.hint':
    'Look at the document: the year may be a slip. If it is printed so, keep it and add "accept".',
  'finding.KH402.message': "The report due {due} (for {period}) lies outside the plan's period ({covered}).",
  'finding.KH402.hint':
    'Look at the document: the year may be a slip. If it is printed so, keep it and add "accept".',
  'finding.KH403.message': 'The report is due {due}, before its period {period} begins.',
  'finding.KH403.hint': 'Mend "due" or "period"; they are usually of one year.',
  'finding.KH404.message': 'Impossible order: {key} is {value}, {other} is {other_value}.',
  'finding.KH404.hint': 'Mend one of the two.',
  'finding.KH405.message': 'Reported {reported}, about {date}, which had not begun.',
  'finding.KH405.hint':
    'Mend "date" (the day or period it describes) or "reported" (when it became known); the year may be a slip.',
  'finding.KH406.message': 'The amendment of {date} is older than the plan ({issued}).',
  'finding.KH406.hint': 'Mend its date; what held from the start belongs into the item itself.',
  'finding.KH407.message': 'The log goes back: {before} on {before_date}, then {status} on {date}.',
  'finding.KH407.hint': 'Mend the date or the status; if the work was taken up again, say why in "note".',
  'finding.KH408.message': "The due day {due} lies outside the plan's period ({covered}).",
  'finding.KH408.hint': 'Mend it, or bring "period" and "vision" of plan.yaml in line with the document.',
  'finding.KH409.message': 'The due day {due} falls before the plan was issued ({issued}).',
  'finding.KH409.hint':
    'Look at the document: the year may be a slip. If it is printed so, keep it and add "accept".',
  'finding.KH410.message':
    'This entry counts from {day} ({key}: {value}), after the day of the check, {as_of}.',
  'finding.KH410.hint':
    'Check the year. Until then it is invisible; if it is known already, say since when in "reported".',
  'finding.KH411.message': 'The result of {date} is older than the baseline ({baseline}).',
  'finding.KH411.hint': 'Mend the date, or make this figure the baseline.',
  'finding.KH412.message':
    '{name} was not there on the day the plan was issued ({key}: {value}; issued: {issued}).',
  'finding.KH412.hint': 'Check the name in the document, and "from" and "until" in the register.',
  'finding.KH413.message':
    '{name} has ended ({until}) and has no successor; it still leads {count} open items of this plan.',
  'finding.KH413.hint':
    'Give "successors" in the register, or assign the items again with "amendments" that have a "lead".',
  'finding.KH414.message':
    '{name} has ended ({until}) and has several successors, probably {now}; it still leads {count} open items of this plan.',
  'finding.KH414.hint': 'Confirm who takes over with "amendments" that have a "lead", item by item.',
  'finding.KH415.message': 'A basis of {date} is younger than the plan ({issued}).',
  'finding.KH415.hint':
    'Look at the document: the year may be a slip. If it is printed so, keep it and add "accept".',
};
