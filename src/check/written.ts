// What stands at a path of a document as written, for messages.
import type { Document } from '../model/document.ts';
import type { Path } from '../model/finding.ts';

export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
  }
  return value;
}

/** The digits of numbers that JavaScript would print otherwise, by path; undefined for anything else. */
export function literalsOf({ literals }: Document): (path: Path) => string | undefined {
  const byPath = new Map(literals.map(({ path, text }) => [JSON.stringify(path), text]));
  return (path) => (byPath.size === 0 ? undefined : byPath.get(JSON.stringify(path)));
}

/** As the message catalogue names kinds of values. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'nan';
  return Array.isArray(value) ? 'array' : typeof value;
}

const LONGEST_SHOWN = 60;

/** A value in a message: words as they are, anything else as JSON, not longer than a line bears. */
export function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text;
}
