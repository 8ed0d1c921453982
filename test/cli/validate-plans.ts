// A small repository with one fault of each sort, for the tests of `kh validate`.

export const REGISTER =
  'name: Tỉnh Thử\nagencies:\n  so-a: {name: Sở A, kind: so}\n  so-b: {name: Sở B, kind: so}\n';

const plan = (title: string, more = ''): string =>
  `title: ${title}\nissuer: thu\nissued: 2025-03-01\nperiod: 2025/2030\n${more}`;

const EARLY = 'reporting:\n  - {every: quarterly, reports: [{period: 2025-Q1, due: 2025-02-09}]}\n';

/** Without a fault. */
export const SOUND = {
  'plans/agencies/thu.yaml': REGISTER,
  'plans/a/plan.yaml': plan('Kế hoạch A'),
  'plans/a/targets/1.yaml': 'name: Tỷ lệ hồ sơ trực tuyến\nunit: "%"\ngoal: ">= 85"\nlead: [so-a]\n',
  'plans/a/tasks/1.yaml':
    'name: Ban hành quy chế\nlead: [so-b]\nlog:\n  - {date: 2025-06-15, status: in_progress}\n',
} as const;

/** Two errors, a warning, and an accepted warning. */
export const FAULTY = {
  ...SOUND,
  'plans/a/plan.yaml': plan('Kế hoạch A', EARLY),
  'plans/a/targets/1.yaml': 'name: Tỷ lệ hồ sơ trực tuyến\nunit: "%"\ngoal: ">= 85%"\n',
  'plans/a/tasks/1.yaml': 'name: Ban hành quy chế\nlead: [so-bb]\n',
  'plans/b/plan.yaml': plan('Kế hoạch B', `${EARLY}accept: [{code: KH401, reason: "văn bản in như vậy"}]\n`),
} as const;
