// Annex tables made by chance, with what a right reading of them is: columns in many orders, headings in many words.
import { type Chance, chanceOf } from './chance.ts';
import { CONTENTS, HEADINGS, SECTION_NAMES } from './words.ts';

export interface MadeRow {
  readonly kind: 'section' | 'item' | 'sub';
  /** As printed. */
  readonly printedNumber: string;
  readonly number: string;
  /** What is printed in each column but the number's; '' is empty. */
  readonly printed: readonly string[];
  /** What it means: as printed, or what stands above a blank that says so. */
  readonly meant: readonly string[];
  /** Merged with the cell above, parallel to `printed`. */
  readonly above: readonly boolean[];
}

export interface MadeTable {
  readonly kind: 'targets' | 'tasks';
  readonly roles: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly MadeRow[];
  readonly title: readonly string[];
}

/** Orders of columns after the number. Names do not always come first. */
const ORDERS = {
  targets: [
    ['target', 'unit', 'goal', 'lead'],
    ['target', 'unit', 'result', 'goal', 'lead'],
    ['target', 'goal', 'unit', 'lead', 'note'],
    ['target', 'unit', 'goal', 'result'],
    ['target', 'lead', 'unit', 'goal'],
    ['target', 'unit', 'goal', 'lead', 'coordinating'],
    ['target', 'unit', 'goal', 'deadline', 'lead'],
  ],
  tasks: [
    ['task', 'lead', 'coordinating', 'output', 'deadline'],
    ['task', 'lead', 'coordinating', 'deadline', 'output'],
    ['task', 'output', 'deadline', 'lead', 'coordinating'],
    ['task', 'deadline', 'lead', 'coordinating', 'note'],
    ['task', 'lead', 'coordinating', 'deadline'],
    ['task', 'output', 'lead', 'coordinating', 'deadline'],
    ['task', 'lead', 'output', 'deadline'],
    ['task', 'lead', 'deadline', 'note'],
  ],
} as const;

const EMPTY_SHARE: Readonly<Record<string, number>> = {
  coordinating: 0.12,
  output: 0.08,
  note: 0.7,
  result: 0.06,
  unit: 0.03,
};
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];
const LETTERS = ['A', 'B', 'C', 'D'];

const cellsOf = (roles: readonly string[], chance: Chance): readonly string[] =>
  roles.map((role) => (chance.happens(EMPTY_SHARE[role] ?? 0) ? '' : (CONTENTS[role]?.(chance) ?? '')));

interface Manners {
  readonly sections: readonly string[];
  readonly dot: string;
  readonly pad: boolean;
  readonly restarts: boolean;
  readonly subs: boolean;
  readonly above: boolean;
}

const mannersOf = (chance: Chance): Manners => ({
  sections: chance.pick([[], ROMANS, LETTERS, ROMANS]),
  dot: chance.pick(['', '.', '']),
  pad: chance.happens(0.15),
  restarts: chance.happens(0.3),
  subs: chance.happens(0.35),
  above: chance.happens(0.3),
});

const row = (
  kind: MadeRow['kind'],
  number: string,
  printedNumber: string,
  printed: readonly string[],
): MadeRow => ({
  kind,
  number,
  printedNumber,
  printed,
  meant: printed,
  above: printed.map(() => false),
});

/** Leads that stand once for several tasks below each other, with those who work with them. */
function blankAsAbove(made: MadeRow, before: MadeRow | undefined, roles: readonly string[]): MadeRow {
  if (before === undefined || before.kind === 'section') return made;
  const shared = roles.map((role) => role === 'lead' || role === 'coordinating');
  return {
    ...made,
    printed: made.printed.map((text, index) => (shared[index] === true ? '' : text)),
    meant: made.meant.map((text, index) => (shared[index] === true ? (before.meant[index] ?? '') : text)),
    above: shared,
  };
}

function subRows(
  item: number,
  manners: Manners,
  roles: readonly string[],
  chance: Chance,
): readonly MadeRow[] {
  return Array.from({ length: chance.between(2, 4) }, (_, index) => {
    const number = `${item}.${index + 1}`;
    return row('sub', number, `${number}${manners.dot}`, cellsOf(roles, chance));
  });
}

function rowsOf(kind: MadeTable['kind'], roles: readonly string[], chance: Chance): readonly MadeRow[] {
  const manners = mannersOf(chance);
  const rows: MadeRow[] = [];
  const sections = manners.sections.slice(0, chance.between(2, manners.sections.length));
  let item = 0;
  for (const section of sections.length === 0 ? [''] : sections) {
    if (section !== '')
      rows.push(
        row(
          'section',
          section,
          `${section}${manners.dot}`,
          roles.map((_, at) => (at === 0 ? chance.pick(SECTION_NAMES) : '')),
        ),
      );
    if (manners.restarts) item = 0;
    for (let left = chance.between(3, sections.length === 0 ? 30 : 9); left > 0; left -= 1) {
      item += 1;
      const printed = `${manners.pad ? String(item).padStart(2, '0') : item}${manners.dot}`;
      const parent = kind === 'targets' && manners.subs && chance.happens(0.15);
      const made = row(
        'item',
        printed.replace(/\.$/, ''),
        printed,
        parent
          ? roles.map((_, at) => (at === 0 ? (CONTENTS[roles[0] ?? '']?.(chance) ?? '') : ''))
          : cellsOf(roles, chance),
      );
      const blank = kind === 'tasks' && manners.above && chance.happens(0.5);
      rows.push(blank ? blankAsAbove(made, rows.at(-1), roles) : made);
      if (parent) rows.push(...subRows(item, manners, roles, chance));
    }
  }
  return rows;
}

export function madeTable(seed: number): MadeTable {
  const chance = chanceOf(seed);
  const kind = chance.pick(['targets', 'tasks'] as const);
  const roles = chance.pick<readonly string[]>(ORDERS[kind]);
  const headings = ['number', ...roles].map((role) => chance.pick(HEADINGS[role] ?? ['']));
  const number = chance.pick(['Phụ lục I', 'PHỤ LỤC 02', 'Phụ lục', 'Biểu số 1']);
  const name = kind === 'targets' ? 'Hệ thống chỉ tiêu chủ yếu' : 'PHÂN CÔNG NHIỆM VỤ TRỌNG TÂM';
  return {
    kind,
    roles,
    headings,
    rows: rowsOf(kind, roles, chance),
    title: [number, name, '(Kèm theo Kế hoạch số 07/KH-UBND ngày 05/01/2026 của UBND tỉnh)'],
  };
}
