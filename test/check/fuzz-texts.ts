// What the search through broken files starts from: a valid repository, and what is put where it does not belong.

/** A repository in which everything that can be written is written once. */
export const VALID: Readonly<Record<string, string>> = {
  'kh.yaml': 'version: 1\non_track: 0.95\n',
  'plans/agencies/thu.yaml':
    'name: Tỉnh Thử\nterritories:\n  - {name: "Thử (cũ)", until: 2025-06-30}\n  - {name: "Thử (mới)", from: 2025-07-01, parts: ["Thử (cũ)"]}\nagencies:\n  so-a: {name: "Sở A", kind: so}\n  so-c: {name: "Sở C", kind: so, until: 2025-02, successors: [{id: so-a, main: true}, {id: so-b, for: "báo chí"}]}\n  so-b: {name: "Sở B", kind: so, aliases: [Sở Bê]}\n  nhom: {name: "Các sở", kind: group, members: {kinds: [so]}}\n',
  'plans/indicators/thu/ty-le.yaml':
    'name: Tỷ lệ thử\nunit: "%"\nlag: 30\nresults:\n  - {date: 2024, reported: 2025-02, value: 61.40, scope: "Thử (cũ)"}\n',
  'plans/a/plan.yaml':
    'number: 07/KH-UBND\ntitle: Kế hoạch thử\nissuer: thu\nissued: 2025-01-26\nperiod: 2025/2030\nvision: 2045\nstanding_agency: so-a\nbased_on: [{number: 57-NQ/TW, date: 2024-12-22}]\ngroups: [{id: I, label: I, name: "Hạ tầng"}, {id: I.1, name: "Mạng", parent: I}]\nreporting:\n  - {every: quarterly, to: UBND tỉnh, by: [so-a], reports: [{period: 2025-Q1, due: 2025-03-09, cutoff: 2025-03-05}]}\nbudget: [{year: 2025, unit: triệu đồng, total: 10.5, parts: [{name: "A", amount: 10.50}]}]\nsources: {bc-q3: {number: 123/BC-UBND, date: 2025-10-05}}\n',
  'plans/a/targets/8.yaml': 'name: Chỉ tiêu mẹ\n',
  'plans/a/targets/8.1.yaml':
    'name: Tỷ lệ thử\ngroup: I.1\nparent: "8"\nunit: "%"\ngoal: ">= 85"\nby: 2030\nlead: [so-a]\nindicator: ty-le\nbaseline: {date: 2024, value: 61.4, source: "bc-q3, 1"}\nmilestones: [{by: 2027, goal: ">= 70"}]\nmethod: linear\namendments: [{date: 2026-02-01, basis: Quyết định 5/QĐ-UBND, goal: ">= 80"}]\nresults:\n  - {date: 2025, reported: 2025-12-19, value: 48.3, ratio: "1030/2132", quality: official, source: "bc-q3, PL I.8"}\n  - {reported: 2025-12-20, value: ">45", counts: false, stated: none, note: "b"}\nsource: {place: "Phụ lục I, dòng 8.1", text: "≥ 85"}\n',
  'plans/a/tasks/29.yaml':
    'name: Nhiệm vụ thử\ngroup: I\nlead: [so-c]\ncoordinating: [nhom]\noutput: "Quyết định"\ndeadline: yearly 11\nfrom: 2025\nstages: [{by: 2025, output: "Dự thảo"}]\ncontributes_to: ["8.1"]\nlog:\n  - {date: 2025-06-15, status: in_progress, progress: 40, for: 2025}\n  - {date: 2025-08-05, status: done, evidence: "QĐ", stage: 1}\n',
};
export const PATHS = Object.keys(VALID);

/** What people and machines put where it does not belong. */
export const SPLINTERS = [
  ...[
    ':',
    ': ',
    '- ',
    '-',
    '?',
    '? ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '#',
    ' #',
    '&a ',
    '*a',
    '!',
    '!!int ',
    '|',
    '>',
    '%',
    '@',
    '`',
    '"',
    "'",
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '    ',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u0000',
    '\u0007',
    '\u2028',
    '\ud800',
    '😀',
    'ỷ',
  ],
  ...[
    '---\n',
    '...\n',
    '<<: *a\n',
    '<<<<<<< HEAD\n',
    '__proto__: 1\n',
    'constructor: {}\n',
    'x-a: 1\n',
    'null',
    '~',
    'true',
    '.nan',
    '-.inf',
  ],
  ...[
    '0755',
    '8.10',
    '1e999',
    '0x1F',
    '9'.repeat(400),
    '2025-02-30',
    '2025/2024',
    '2025/..',
    '0000',
    '9999-12-31',
    'yearly 2-30',
    '>= 85',
    '18..16',
  ],
  ...[
    '"0,75"',
    '48,3',
    'so-zz',
    '"8.1"',
    'plans/a',
    '[[]]',
    '{a: {b: [c]}}',
    '\\u202e',
    '\\x',
    'goal: > 5\n',
    'unit: %\n',
    'name:\n',
  ],
];

/** A value, an id, a key: what a slip of the pen replaces by something of the same kind. */
export const WORD = /[\p{L}\p{N}_./-]+/gu;
export const WORDS = [
  ...new Set(Object.values(VALID).flatMap((text) => text.match(WORD) ?? [])),
  ...[
    '2019',
    '2024-03-09',
    '2031',
    '2099-01',
    '2025-13',
    'quarterly',
    'ongoing',
    'not_started',
    'trung-uong/x',
    '9',
    '-5',
    '140',
    '1/3',
    'hoà',
    'hóa',
  ],
];
