// A value of the wrong kind: what was probably meant, or an example of what belongs there.
import type { Finding } from '../model/finding.ts';
import { ID_PATTERN } from '../model/repository.ts';
import { readVietnameseNumber } from '../model/vietnamese-number.ts';

/** The id of the agency that bears a name; undefined where none does, or several do. */
export type AgencyNamed = (name: string) => string | undefined;

interface Misfit {
  readonly key: string;
  readonly written: unknown;
  /** With the digits of the file. */
  readonly shown: string;
}

/** Params of the hint; `expected` as the schema library names kinds. */
export function meantOfKind(
  { key, written, shown }: Misfit,
  expected: string,
  agencyNamed: AgencyNamed,
): Finding['params'] {
  const example = LIST_EXAMPLES[key];
  if (example !== undefined && (expected === 'array' || expected === 'object'))
    return { reason: 'example', example: `${key}: [${example}]` };
  if (typeof written === 'object') return {};
  if (expected === 'string') return { suggestion: shown };
  if (expected === 'array')
    return {
      suggestion: `${key}: [${listFor(key, written, shown, agencyNamed)}]`,
    };
  const number = expected === 'number' || expected === 'int' ? readVietnameseNumber(shown) : undefined;
  return number === undefined ? {} : { suggestion: `${key}: ${number}` };
}

function listFor(key: string, written: unknown, shown: string, agencyNamed: AgencyNamed): string {
  if (typeof written !== 'string') return `"${shown}"`;
  if (!TEXT_LISTS.has(key)) return listOf(written, agencyNamed);
  return /^[\p{L}\d][^,:#[\]{}"]*$/u.test(written) ? written : `"${shown}"`;
}

/** Lists of words that are printed as they stand: no ids. */
const TEXT_LISTS: ReadonlySet<string> = new Set(['to', 'recipients', 'lines', 'aliases', 'parts', 'tags']);

/** `so-a, so-b` or names of agencies as entries of a list; a name may hold a comma itself. */
function listOf(written: string, agencyNamed: AgencyNamed): string {
  const idOf = (part: string): string | undefined => (ID_PATTERN.test(part) ? part : agencyNamed(part));
  const whole = idOf(written.trim());
  if (whole !== undefined) return whole;
  const ids = written.split(/[,;]/).map((part) => idOf(part.trim()));
  return ids.every((id) => id !== undefined) ? ids.join(', ') : '...';
}

/** One entry of each list whose entries have keys of their own. */
const LIST_EXAMPLES: Readonly<Record<string, string>> = {
  accept: '{code: KH301, reason: "..."}',
  also: '{place: "...", text: "..."}',
  amendments: '{date: 2026-02-01, basis: "..."}',
  based_on: '{number: 57-NQ/TW, date: 2024-12-22}',
  groups: '{id: I, name: "..."}',
  log: '{date: 2025-06-15, status: in_progress}',
  milestones: '{by: 2027, goal: ">= 70"}',
  results: '{date: 2025, value: 48.3}',
  stages: '{by: 2025-06, output: "..."}',
  successors: '{id: so-a}',
  territories: '{name: "..."}',
};
