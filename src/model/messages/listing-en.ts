// English: deadlines and periods in words, and what lists and the first screen say beside their rows.
import type { listingVi } from './listing-vi.ts';

export const listingEn: Readonly<Record<keyof typeof listingVi, string>> = {
  'month.1': 'January',
  'month.2': 'February',
  'month.3': 'March',
  'month.4': 'April',
  'month.5': 'May',
  'month.6': 'June',
  'month.7': 'July',
  'month.8': 'August',
  'month.9': 'September',
  'month.10': 'October',
  'month.11': 'November',
  'month.12': 'December',
  'deadline.ongoing': 'ongoing',
  'deadline.from_ongoing': 'from {from} on, ongoing',
  'deadline.from_to': 'from {from} to {to}',
  'deadline.in_month': '{every}, in {month}',
  'deadline.by_day': '{every}, by {day} {month}',
  'deadline.ahead': '{when} of the year before',
  'period.years': '{from}–{to}',
  'period.from': 'from {from}',
  'lead.now.left': 'no longer leads',
  'lead.added': '{names}; added by amendment: {added}',
  'status.no_plans':
    'There is no plan in the folder plans/ yet. Make the first one with kh new plan, then add targets and tasks with kh new target and kh new task; see kh new --help.',
  'status.no_plans.broken': 'No plan can be read: mend the errors first, kh validate shows each place.',
  'status.note.shares': 'In the line of agencies, a task with several leads counts for each of them.',
  'status.note.before_issue':
    'On this day not yet issued, {count}: {names}; their items are counted all the same.',
  'concern.absent': '{name}: {count}',
  'list.hint.other_kind': '"{written}" is only used for {kind}: {command}',
  'kind.targets': 'targets',
  'kind.tasks': 'tasks',
  'refusal.fail_on_other_kind':
    '--fail-on "{written}" can never happen here, it is only used for {kind}; use {command}.',
  'refusal.item_is_agency':
    '"{written}" is an agency; use kh list tasks --agency {written} and kh list targets --agency {written} to see what it answers for.',
  'show.no_due.no_period': 'no due day (the document sets none, and the plan states no period)',
  'show.agencies_reported.open': '{count} (how many are expected is not known)',
};
