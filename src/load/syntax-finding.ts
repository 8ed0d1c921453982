// A YAML error as one finding: kh recognises the slips whose own message misleads (`goal: >= 85`, `unit: %` unquoted).
import type { LineCounter } from 'yaml';
import { createFinding, type Finding, type FindingCode, type Range } from '../model/finding.ts';
import { readVietnameseNumber } from '../model/vietnamese-number.ts';
import { slipAt } from './yaml-slips.ts';

export interface YamlFault {
  /** Of the parser, or `CONFLICT`, `TOO_DEEP`, `BLOCK_GOAL`, `DUPLICATE_KEY`, which kh finds itself. */
  readonly code: string;
  readonly pos: readonly [number, number];
  /** Where a key that is repeated stands first. */
  readonly first?: number;
}

/**
 * A goal, value or unit that YAML reads as a block scalar or a directive because it is not quoted. A comma ends it only before
 * another key or at the end: the one of `62,5` belongs to the number.
 */
const UNQUOTED =
  /(?<=^|[\s{,-])(goal|value|unit):[ \t]*((?:>=?|%)(?:[^\r\n,}#]|,(?![ \t]*(?:[a-z_]+:|[}\r\n]|$)))*)/gm;

const OWN_CODES: Readonly<Record<string, FindingCode>> = {
  DUPLICATE_KEY: 'KH002',
  TOO_DEEP: 'KH004',
  CONFLICT: 'KH008',
};

export function syntaxFinding(file: string, text: string, counter: LineCounter, fault: YamlFault): Finding {
  const at = (start: number, end: number) => ({ file, range: rangeOf(counter, start, end), path: [] });
  const [start, end] = clampToText(text, fault.pos);
  const own = OWN_CODES[fault.code];
  if (own !== undefined) {
    return createFinding({
      code: own,
      ...at(start, end),
      params: own === 'KH002' ? repeatedParams(file, text, counter, fault) : { reason: 'too_deep' },
    });
  }
  const slip = unquotedSlip(text, fault);
  if (slip !== undefined) {
    const { written } = slip;
    return createFinding({
      code: 'KH003',
      ...at(slip.start, slip.end),
      params: { written, right: `"${plainNumber(written)}"` },
    });
  }
  const { reason = fault.code, span = [start, wholeEnd(text, start, end)] } = slipAt(text, start) ?? {};
  return createFinding({ code: 'KH001', ...at(span[0], span[1]), params: { reason } });
}

/** Two lines in a row with one key are what `merge=union` leaves of two branches that changed the line (.gitattributes). */
function repeatedParams(
  file: string,
  text: string,
  counter: LineCounter,
  { pos: [start, end], first = 0 }: YamlFault,
): Finding['params'] {
  const [before, now] = [counter.linePos(first), counter.linePos(start)];
  const isMerged = now.line === before.line + 1 && now.col === before.col;
  const key = text.slice(start, end);
  return isMerged ? { key, line: before.line, file, reason: 'MERGED' } : { key, line: before.line };
}

function unquotedSlip(
  text: string,
  fault: YamlFault,
): { start: number; end: number; written: string } | undefined {
  for (const match of text.matchAll(UNQUOTED)) {
    const written = (match[2] ?? '').trimEnd();
    const start = match.index + match[0].length - (match[2] ?? '').length;
    const lineEnd = text.indexOf('\n', start);
    const nextLineEnd = lineEnd < 0 ? text.length : text.indexOf('\n', lineEnd + 1);
    // The parser complains on the line itself or on the next one, never before.
    if (fault.pos[0] >= text.lastIndexOf('\n', start) && (nextLineEnd < 0 || fault.pos[0] <= nextLineEnd)) {
      return { start, end: start + written.length, written };
    }
  }
  return undefined;
}

/**
 * `>= 62,5%` → `>= 62.5`, since the quoted text must not need a second mending. A dot before three digits stays: whether it
 * groups thousands depends on the unit.
 */
function plainNumber(written: string): string {
  const [, sign = '', figure = ''] = /^(>=?\s*)(.+)$/.exec(written) ?? [];
  const plain = /^\d{1,3}(?:\.\d{3})+$/.test(figure) ? undefined : readVietnameseNumber(figure);
  return plain === undefined ? written : `${sign}${plain}`;
}

/** On the line where it begins: the parser names one character, or everything up to the end of the file. */
function wholeEnd(text: string, start: number, end: number): number {
  const lineEnd = text.indexOf('\n', start);
  const ofLine = start + text.slice(start, lineEnd < 0 ? text.length : lineEnd).trimEnd().length;
  return end - start > 1 ? Math.min(end, ofLine) : Math.max(end, ofLine);
}

/** An error at the very end of a file is shown on its last written line, where a person can see it. */
function clampToText(text: string, [start, end]: readonly [number, number]): [number, number] {
  const last = text.trimEnd().length;
  const from = Math.min(start, last);
  return [from, Math.max(from, Math.min(end, last))];
}

/** Offsets to positions counted from 1. */
export function rangeOf(counter: LineCounter, start: number, end: number): Range {
  const [from, to] = [counter.linePos(start), counter.linePos(end)];
  return {
    line: Math.max(1, from.line),
    column: Math.max(1, from.col),
    endLine: Math.max(1, to.line),
    endColumn: Math.max(1, to.col),
  };
}
