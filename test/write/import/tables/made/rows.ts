// Rows made by chance: sections, items, sub-rows, in the ways that documents number them, with what a right reading of them is.
import type { Chance } from './chance.ts';
import { CONTENTS, SECTION_NAMES } from './words.ts';

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

const EMPTY_SHARE: Readonly<Record<string, number>> = {
  coordinating: 0.12,
  output: 0.08,
  note: 0.7,
  result: 0.06,
  unit: 0.03,
};
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];
const LETTERS = ['A', 'B', 'C', 'D'];
const BARE = ['', '', ''];

const contentOf = (role: string | undefined, chance: Chance): string => CONTENTS[role ?? '']?.(chance) ?? '';

const cellsOf = (roles: readonly string[], chance: Chance): readonly string[] =>
  roles.map((role) => (chance.happens(EMPTY_SHARE[role] ?? 0) ? '' : contentOf(role, chance)));

const nameOnly = (roles: readonly string[], name: string): readonly string[] =>
  roles.map((_, column) => (column === 0 ? name : ''));

interface Manners {
  /** Numbers of the sections; none, or empty ones for headings without number. */
  readonly sections: readonly string[];
  readonly dot: string;
  readonly pad: boolean;
  readonly restarts: boolean;
  readonly subs: 'none' | 'dotted' | 'lettered' | 'dashed';
  readonly above: boolean;
}

const mannersOf = (chance: Chance): Manners => ({
  sections: chance.pick([[], ROMANS, LETTERS, ROMANS, BARE]),
  dot: chance.pick(['', '.', '']),
  pad: chance.happens(0.15),
  restarts: chance.happens(0.3),
  subs: chance.pick(['none', 'none', 'none', 'dotted', 'lettered', 'dashed']),
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

const subNumber = (
  manner: Manners['subs'],
  item: number,
  index: number,
  dot: string,
): readonly [string, string] => {
  if (manner === 'dotted') return [`${item}.${index + 1}`, `${item}.${index + 1}${dot}`];
  const letter = 'abcd'[index] ?? 'd';
  return manner === 'lettered' ? [letter, `${letter})`] : ['-', '-'];
};

function subRows(
  item: number,
  manners: Manners,
  roles: readonly string[],
  chance: Chance,
): readonly MadeRow[] {
  return Array.from({ length: chance.between(2, 4) }, (_, index) => {
    const [number, printed] = subNumber(manners.subs, item, index, manners.dot);
    return row('sub', number, printed, cellsOf(roles, chance));
  });
}

function itemRows(
  item: number,
  manners: Manners,
  roles: readonly string[],
  before: MadeRow | undefined,
  chance: Chance,
): readonly MadeRow[] {
  const number = manners.pad ? String(item).padStart(2, '0') : String(item);
  const parent = manners.subs !== 'none' && chance.happens(0.15);
  const cells = parent ? nameOnly(roles, contentOf(roles[0], chance)) : cellsOf(roles, chance);
  const made = row('item', number, `${number}${manners.dot}`, cells);
  if (parent) return [made, ...subRows(item, manners, roles, chance)];
  return [manners.above && chance.happens(0.5) ? blankAsAbove(made, before, roles) : made];
}

export function madeRows(
  kind: 'targets' | 'tasks',
  roles: readonly string[],
  chance: Chance,
): readonly MadeRow[] {
  const drawn = mannersOf(chance);
  const manners = kind === 'tasks' ? drawn : { ...drawn, above: false };
  const count = Math.min(chance.between(2, 5), manners.sections.length);
  const rows: MadeRow[] = [];
  let item = 0;
  for (const section of count === 0 ? [undefined] : manners.sections.slice(0, count)) {
    if (section !== undefined) {
      const printed = section === '' ? '' : `${section}${manners.dot}`;
      rows.push(row('section', section, printed, nameOnly(roles, chance.pick(SECTION_NAMES))));
      if (manners.restarts) item = 0;
    }
    for (let left = chance.between(3, count === 0 ? 30 : 9); left > 0; left -= 1) {
      item += 1;
      rows.push(...itemRows(item, manners, roles, rows.at(-1), chance));
    }
  }
  return rows;
}
