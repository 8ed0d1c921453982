// Compares an imported plan with the one entered by hand, field by field, and says which differences the review names.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { parse } from 'yaml';
import { fold } from '../../../src/model/fold.ts';
import { parseGoal } from '../../../src/model/quantity.ts';

/** The fields of the comparison. `deadline` of a target is its `by`. */
export const FIELDS = ['name', 'unit', 'goal', 'deadline', 'lead', 'coordinating', 'output'] as const;
export type Field = (typeof FIELDS)[number];

export interface Item {
  /** `targets/8.1`, as commands name items. */
  readonly ref: string;
  /** Where the document has it: in a table of an annex, or in its sentences. */
  readonly part: 'annex' | 'prose';
  readonly fields: Readonly<Record<Field, string>>;
}

/** What the comparison needs of a target or a task, whoever wrote it. */
interface Written {
  readonly name: string;
  readonly unit?: string | undefined;
  readonly goal?: string | number | undefined;
  readonly better?: 'higher' | 'lower' | undefined;
  readonly within?: boolean | undefined;
  readonly by?: string | number | undefined;
  readonly deadline?: string | number | undefined;
  readonly lead?: readonly string[] | undefined;
  readonly coordinating?: readonly string[] | undefined;
  readonly output?: string | undefined;
  readonly source?: { readonly place?: string | undefined } | undefined;
}

/** `agency` turns an id into what is compared: the id itself, or the agency's name. */
export function itemOf(ref: string, written: Written, agency: (id: string) => string = (id) => id): Item {
  const agencies = (ids: readonly string[] = []): string =>
    ids
      .map((id) => agency(id).replaceAll(' & ', ' và '))
      .sort()
      .join('; ');
  return {
    ref,
    part: /phụ lục|bảng/i.test(written.source?.place ?? '') ? 'annex' : 'prose',
    fields: {
      name: words(written.name),
      unit: words(written.unit ?? ''),
      goal: goalOf(written),
      deadline: String(written.by ?? written.deadline ?? ''),
      lead: agencies(written.lead),
      coordinating: agencies(written.coordinating),
      output: words(written.output ?? ''),
    },
  };
}

/** Spaces and the sign at the end of a line say nothing about what was read. */
const words = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,]+$/, '')
    .trim();

/** `85` and `">= 85"` are one goal; so are two spellings of a number. */
function goalOf({ goal, better, within }: Written): string {
  if (goal === undefined) return '';
  const read = parseGoal(goal, better ?? 'higher', within ?? false);
  return read === undefined
    ? String(goal)
    : JSON.stringify(read, (key, value) => (key === 'text' ? undefined : value));
}

/** Targets and tasks of a plan's folder. */
export const itemsOfFolder = (folder: string): Item[] =>
  ['targets', 'tasks'].flatMap((kind) =>
    listed(join(folder, kind)).map((file) =>
      itemOf(`${kind}/${file.replace(/\.yaml$/, '')}`, parse(readFileSync(join(folder, kind, file), 'utf8'))),
    ),
  );

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

export interface Difference {
  /** The item as the import names it; as the person did where the import has none. */
  readonly ref: string;
  readonly part: Item['part'];
  readonly field: Field;
  readonly expected: string;
  /** Absent: the import has no such item. */
  readonly actual?: string;
}

export interface Agreement {
  readonly rates: Readonly<Record<Item['part'], { same: number; total: number }>>;
  readonly differences: readonly Difference[];
  readonly missing: readonly Item[];
  readonly extra: readonly Item[];
}

/** Counts each field that one side or the other has; an item that the import lacks disagrees in all that it should have. */
export function compare(expected: readonly Item[], actual: readonly Item[]): Agreement {
  const rates = { annex: { same: 0, total: 0 }, prose: { same: 0, total: 0 } };
  const differences: Difference[] = [];
  const pairs = matched(expected, actual);
  for (const item of expected) {
    const other = pairs.get(item);
    for (const field of FIELDS) {
      const wanted = item.fields[field];
      const got = other?.fields[field];
      if (wanted === '' && (got ?? '') === '') continue;
      rates[item.part].total += 1;
      if (got === wanted) rates[item.part].same += 1;
      else {
        const found = got === undefined ? {} : { actual: got };
        differences.push({ ref: other?.ref ?? item.ref, part: item.part, field, expected: wanted, ...found });
      }
    }
  }
  const used = new Set(pairs.values());
  return {
    rates,
    differences,
    missing: expected.filter((item) => !pairs.has(item)),
    extra: actual.filter((item) => !used.has(item)),
  };
}

/** Pairs by id where the names are alike, then by the same name, then by the most alike ones; targets and tasks apart. */
function matched(expected: readonly Item[], actual: readonly Item[]): Map<Item, Item> {
  const pairs = new Map<Item, Item>();
  const free = new Set(actual);
  const take = (item: Item, other: Item | undefined): void => {
    if (other === undefined) return;
    pairs.set(item, other);
    free.delete(other);
  };
  const rules: ((item: Item, other: Item) => boolean)[] = [
    (item, other) => item.ref === other.ref && likeness(item, other) >= 0.5,
    (item, other) => likeness(item, other) === 1,
    (item, other) => likeness(item, other) >= 0.85,
    (item, other) => likeness(item, other) >= 0.6,
  ];
  for (const rule of rules)
    for (const item of expected)
      if (!pairs.has(item))
        take(
          item,
          [...free].find((other) => sameKind(item, other) && rule(item, other)),
        );
  return pairs;
}

const sameKind = (item: Item, other: Item): boolean =>
  item.ref.split('/')[0] === other.ref.split('/')[0] && item.part === other.part;

function likeness(item: Item, other: Item): number {
  const [left, right] = [fold(item.fields.name), fold(other.fields.name)];
  const longest = Math.max(left.length, right.length);
  if (longest === 0 || Math.min(left.length, right.length) / longest < 0.5) return 0;
  return 1 - distance(left, right) / longest;
}

export interface Named {
  readonly kind?: string;
  readonly item: string;
  readonly field?: string;
}

/** Doubts about how a row was cut into cells are about all its cells, whichever of them they point at. */
const OF_THE_ROW: ReadonlySet<string> = new Set(['cells_guessed', 'continued_row', 'row_unclear']);

/** The differences that no doubt of the review names: of the same item, and of the same field or of the whole item. */
export const unnamed = (differences: readonly Difference[], doubts: readonly Named[]): Difference[] =>
  differences.filter(
    ({ ref, field }) =>
      !doubts.some(
        (doubt) =>
          doubt.item === ref &&
          (doubt.field === undefined || OF_THE_ROW.has(doubt.kind ?? '') || fieldOf(doubt.field) === field),
      ),
  );

/** The names that the files have for the fields that are compared as one. */
const fieldOf = (field: string): string =>
  ({ by: 'deadline', deadline_text: 'deadline', lead_doubt: 'lead' })[field] ?? field;

export const percent = ({ same, total }: { same: number; total: number }): number =>
  total === 0 ? 100 : (100 * same) / total;

/** A line for each difference, for a person who looks for its cause. */
export const described = ({ ref, field, expected, actual }: Difference): string =>
  `${ref} ${field}\n    expected ${expected}\n    imported ${actual ?? '(no such item)'}`;
