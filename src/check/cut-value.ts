// In `{value: 48,3}` the comma ends the value, and what follows it reads as a key without a value.
import type { Document } from '../model/document.ts';
import type { Path } from '../model/finding.ts';
import { aroundOf } from './text/strings.ts';

/** The end of an unquoted value and the comma behind it, right before a key. */
const CUT = /([\p{L}\p{N}_-]+):\s+([^\s"'{}[\],:][^"'{}[\]:]*),\s*$/u;

/** A value is looked for no further back than a person would write one. */
const REACH = 400;

/** The key whose value was cut, and the value as it should be written; undefined when nothing was cut before `path`. */
export function cutValueBefore(
  document: Document,
  path: Path,
  rest: string,
): { key: string; right: string } | undefined {
  const { line, column } = document.locate(path, 'key');
  const [, key, value] = CUT.exec(aroundOf(document, line, column).before.slice(-REACH)) ?? [];
  if (key === undefined || value === undefined) return undefined;
  const isNumber = /^\d+$/.test(value.trim()) && /^\d+$/.test(rest);
  return { key, right: isNumber ? `${value.trim()}.${rest}` : `"${value.trim()}, ${rest}"` };
}
