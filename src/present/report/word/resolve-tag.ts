// What fills a tag of a Word form: the field of that name in the innermost loop that has one, along dots.
import { formatNumber } from '../../numbers.ts';

/** `a.b.c` from the innermost of the scopes whose fields include `a`; `.` is the innermost itself. Null where nothing stands. */
export function lookUp(path: string, scopes: readonly unknown[]): unknown {
  if (path === '.') return scopes.at(-1);
  const [first = '', ...rest] = path.split('.').map((name) => name.trim());
  const scope = scopes.findLast((each) => hasField(each, first));
  return rest.reduce((value, name) => fieldOf(value, name), fieldOf(scope, first)) ?? null;
}

const hasField = (value: unknown, name: string): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, name);

const fieldOf = (value: unknown, name: string): unknown =>
  hasField(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

/** A year is written without a thousands dot; so is what nobody counts. */
const isYear = (path: string): boolean => /(?:^|\.)(?:year|schema)$/.test(path);

/** A value as it stands in the text. */
export function tagText(path: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return isYear(path) ? String(value) : formatNumber(value, 'vi', 6);
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  return String(value);
}
