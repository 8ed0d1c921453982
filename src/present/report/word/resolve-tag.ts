// What a tag in a Word form stands for: the field of that name in the innermost loop that has one, along dots.
import { formatNumber } from '../../numbers.ts';
import type { TemplateProblem } from '../format.ts';

export interface TagFault {
  readonly problem: Extract<TemplateProblem, 'unknown_tag' | 'not_text'>;
  readonly tag: string;
}

/** A field that is in no model at all, unlike one that holds nothing. */
export const UNKNOWN = Symbol('unknown');

/** `a.b.c` from the innermost of the scopes whose fields include `a`; `.` is the innermost itself. */
export function lookUp(path: string, scopes: readonly unknown[]): unknown {
  if (path === '.') return scopes.at(-1);
  const [first = '', ...rest] = path.split('.').map((name) => name.trim());
  const scope = scopes.findLast((each) => hasField(each, first));
  if (scope === undefined) return UNKNOWN;
  let value: unknown = fieldOf(scope, first);
  for (const name of rest) {
    // Inside a part that this report does not have, every field is empty.
    if (value === null || value === undefined) return null;
    if (!hasField(value, name)) return UNKNOWN;
    value = fieldOf(value, name);
  }
  return value ?? null;
}

const hasField = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, name);

const fieldOf = (scope: unknown, name: string): unknown => (scope as Readonly<Record<string, unknown>>)[name];

/** A year is written without a thousands dot; so is what nobody counts. */
const isYear = (path: string): boolean => /(?:^|\.)(?:year|schema)$/.test(path);

/** A value as it stands in the text; undefined for what is no text. */
export function tagText(path: string, value: unknown): string | undefined {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return isYear(path) ? String(value) : formatNumber(value, 'vi', 6);
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  return undefined;
}
