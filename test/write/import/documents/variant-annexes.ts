// The annexes of an invented plan, each with what a careful person would enter from it.
import { type Item, itemOf } from '../agreement.ts';
import type { BuiltTable } from './built.ts';
import type { Random } from './random.ts';
import { plainGoal } from './variant-bullets.ts';
import type { Made } from './variant-frame.ts';
import { columnsOf, headingsOf, type PrintedRow, tableOf } from './variant-tables.ts';
import { AGENCIES, DEADLINES, GOALS, OUTPUTS, TARGETS, TASKS, UNITS } from './vocabulary.ts';

export interface Annex {
  readonly title: string;
  readonly table: BuiltTable;
  readonly items: readonly Item[];
}

const SECTIONS = [
  'Phát triển hạ tầng số',
  'Phát triển chính quyền số',
  'Phát triển kinh tế số và xã hội số',
] as const;
const ANNEX = { place: 'Phụ lục' };

/** Cuts a cell's text in two lines, as narrow columns do. */
const narrow = (random: Random, text: string): string =>
  random.chance(15) ? text.replace(/^(.{8,}?) /, '$1\n') : text;

export function targetsAnnex(made: Made): Annex {
  const { random, year } = made;
  const columns = columnsOf(
    random,
    ['number', 'target'],
    random.chance(70) ? ['unit', 'goal', 'targetLead'] : ['unit', 'goal'],
  );
  const words = headingsOf(made, columns);
  const by = columns.some((column, at) => column === 'goal' && words[at]?.includes(year)) ? { by: year } : {};
  const withLead = columns.includes('targetLead');
  const names = random.shuffled(TARGETS.slice(9)).slice(0, 5 + random.below(5));
  const dot = random.pick(['', '.']);
  const sections = random.chance(60);
  // The third target is only the heading of two of its own.
  const parent = random.chance(30) ? 2 : -1;
  const items: Item[] = [];
  const rows = names.flatMap((name, at): PrintedRow[] => {
    const [number, under] = numberOf(at, parent);
    const section =
      sections && at % 3 === 0 && at !== 3 ? [{ section: SECTIONS[(at / 3) % 3] ?? '', cells: {} }] : [];
    if (at === parent) {
      items.push(itemOf(`targets/${number}`, { name, source: ANNEX, ...by }));
      return [...section, { cells: { number: `${number}${dot}`, target: narrow(random, name) } }];
    }
    const unit = random.chance(60) ? '%' : random.pick(UNITS);
    const goal = random.pick(GOALS);
    const agency = random.pick(AGENCIES);
    const lead = withLead ? { lead: [agency[0] ?? ''] } : {};
    items.push(
      itemOf(`targets/${number}`, { name, unit, goal: plainGoal(goal.means), ...by, ...lead, source: ANNEX }),
    );
    const written =
      unit === '%' && /^\d+$/.test(goal.written) && random.chance(20) ? `${goal.written}%` : goal.written;
    const cells = {
      number: `${number}${under ? '' : dot}`,
      target: narrow(random, name),
      unit,
      goal: written,
    };
    return [...section, { cells: { ...cells, targetLead: random.pick(agency) } }];
  });
  return { title: 'DANH MỤC CHỈ TIÊU', table: tableOf(random, columns, words, rows), items };
}

/** Rows after the parent count under it (`3.1`, `3.2`), those after them go on. */
function numberOf(at: number, parent: number): [number: string, isUnder: boolean] {
  if (parent < 0 || at <= parent) return [String(at + 1), false];
  if (at <= parent + 2) return [`${parent + 1}.${at - parent}`, true];
  return [String(at - 1), false];
}

export function tasksAnnex(made: Made): Annex {
  const { random, year } = made;
  const columns = columnsOf(random, ['number', 'task'], ['lead', 'coordinating', 'output', 'deadline']);
  const dot = random.pick(['', '.']);
  const sections = random.chance(60);
  const separator = random.pick([', ', '; ', '\n', ' và ']);
  const mergedDown = random.chance(30) ? 'lead' : undefined;
  const names = random.shuffled(TASKS).slice(0, 8 + random.below(12));
  const leads = names.map(() => random.pick(AGENCIES));
  if (mergedDown !== undefined)
    for (const at of leads.keys()) if (at % 3 !== 0) leads[at] = leads[at - 1] ?? leads[at] ?? [];
  const items: Item[] = [];
  const rows = names.flatMap((name, at): PrintedRow[] => {
    const lead = leads[at] ?? [];
    const others = random.shuffled(AGENCIES.filter((agency) => agency !== lead)).slice(0, random.below(4));
    const deadline = random.pick(DEADLINES);
    const output = random.chance(85) ? random.pick(OUTPUTS) : '';
    items.push(
      itemOf(`tasks/${at + 1}`, {
        name,
        lead: [lead[0] ?? ''],
        coordinating: others.map((agency) => agency[0] ?? ''),
        output,
        deadline: deadline.means.replace('Y', year),
        source: ANNEX,
      }),
    );
    const row = {
      cells: {
        number: `${at + 1}${dot}`,
        task: narrow(random, name),
        lead: mergedDown === undefined ? random.pick(lead) : (lead[0] ?? ''),
        coordinating: joined(
          others.map((agency) => random.pick(agency)),
          separator,
        ),
        output,
        deadline: deadline.written.replace('Y', year),
      },
    };
    return sections && at % 5 === 0 ? [{ section: SECTIONS[(at / 5) % 3] ?? '', cells: {} }, row] : [row];
  });
  return {
    title: 'DANH MỤC NHIỆM VỤ',
    table: tableOf(random, columns, headingsOf(made, columns), rows, mergedDown),
    items,
  };
}

/** "và" joins the last two only. */
function joined(names: readonly string[], separator: string): string {
  if (separator !== ' và ' || names.length < 2) return names.join(separator === ' và ' ? ', ' : separator);
  return `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`;
}
