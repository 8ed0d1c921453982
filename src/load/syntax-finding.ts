// A YAML error as one finding: kh recognises the slips whose own message misleads (`goal: >= 85`, `unit: %` unquoted).
import type { LineCounter } from 'yaml';
import { createFinding, type Finding, type FindingCode, type Range } from '../model/finding.ts';

export interface YamlFault {
  /** Of the parser, or `CONFLICT`, `TOO_DEEP`, `BLOCK_GOAL`, `DUPLICATE_KEY`, which kh finds itself. */
  readonly code: string;
  readonly pos: readonly [number, number];
  /** Where a key that is repeated stands first. */
  readonly first?: number;
}

/** A goal, value or unit that YAML reads as a block scalar or a directive because it is not quoted. */
const UNQUOTED = /(?<=^|[\s{,-])(goal|value|unit):[ \t]*((?:>=?|%)[^\r\n,}#]*)/gm;

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
      params: { written, right: `"${written}"` },
    });
  }
  return createFinding({
    code: 'KH001',
    ...at(start, wholeEnd(text, start, end)),
    params: { reason: slipOfLine(text, start) ?? fault.code },
  });
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

/** `name: "Nâng cấp" hạ tầng "mềm""`: a quoted value goes on behind its closing quote. */
const INNER_QUOTES = /^[ -]*[a-z_]+: +"(?:[^"\\\n]|\\.)*" *[^\s"#,:}\]]/;
/** `lead:[so-a]`: without a blank behind the colon there is no key. */
const MISSING_BLANK = /^[ -]*[a-z_]+:[^\s:/]/;

/** The slip on the line of the fault, or on the line before, that explains it better than the parser does. */
function slipOfLine(text: string, start: number): string | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.lastIndexOf('\n', lineStart - 2) + 1;
  const lines = [lineStart, before].map((from) => text.slice(from).split('\n', 1)[0] ?? '');
  if (lines.some((line) => INNER_QUOTES.test(line))) return 'INNER_QUOTES';
  return lines.some((line) => MISSING_BLANK.test(line)) ? 'MISSING_BLANK' : undefined;
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
