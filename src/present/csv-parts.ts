// Columns of a CSV list beside those of the JSON row: what is one cell there, taken apart for a spreadsheet.
import { ExactNumber, type Json } from './json.ts';

type Row = { readonly [key: string]: Json };
type Part = (row: Row) => Json;

const at = (value: Json | undefined, key: string): Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof ExactNumber)
    ? ((value as Row)[key] ?? null)
    : null;

const partsOf = (list: string, keys: readonly string[]): [string, Part][] =>
  keys.map((key) => [`${list}_${key}`, (row) => at(row[list], key)]);

const idsOf = (list: string): [string, Part] => [
  `${list}_ids`,
  (row) => {
    const agencies = row[list];
    return Array.isArray(agencies) ? agencies.map((agency: Json) => at(agency, 'id')) : null;
  },
];

const RESULT = [
  'value',
  'unit',
  'date',
  'reported',
  'text',
  'verdict',
  'stated',
  'quality',
  'scope',
  'source',
] as const;

/** Always after the fields of the row, so that older columns keep their place. */
export const TARGET_PARTS = new Map<string, Part>([
  ...partsOf('goal', ['op', 'value', 'min', 'max']),
  ...partsOf('result', RESULT),
  ...partsOf('last', ['period', 'due', 'status']),
  ...partsOf('children', ['met', 'total']),
  idsOf('lead'),
  idsOf('lead_now'),
]);

export const TASK_PARTS = new Map<string, Part>([
  ...partsOf('agencies_reported', ['count', 'of']),
  ...partsOf('last', ['for', 'due', 'status', 'days_late']),
  idsOf('lead'),
  idsOf('lead_now'),
  idsOf('coordinating'),
]);

export const AGENCY_PARTS = new Map<string, Part>([idsOf('successors')]);

export const withParts = (row: Row, parts: ReadonlyMap<string, Part>): Row => ({
  ...row,
  ...Object.fromEntries([...parts].map(([name, part]) => [name, part(row)])),
});
