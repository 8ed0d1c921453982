// What can be listed and by what each list is sorted: light names that the command line needs for its help.

export const LISTED = ['targets', 'tasks', 'plans', 'agencies'] as const;
export type Listed = (typeof LISTED)[number];

/** What each list can be sorted by; a field of its rows. */
export const SORT_KEYS: Readonly<Record<Listed, readonly string[]>> = {
  targets: ['ref', 'name', 'status', 'due', 'progress', 'pace', 'lead', 'group'],
  tasks: ['ref', 'name', 'status', 'due', 'days_late', 'days_left', 'progress', 'lead', 'group'],
  plans: ['id', 'number', 'title', 'issued', 'targets', 'tasks'],
  agencies: ['id', 'name', 'register', 'until', 'targets', 'tasks', 'overdue'],
};

/** Asked for to see the most of it, so the most comes first. */
export const MOST_FIRST: ReadonlySet<string> = new Set(['days_late', 'targets', 'tasks', 'overdue']);
