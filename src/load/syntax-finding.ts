// A YAML error as one finding: kh recognises the slips whose own message misleads (`goal: >= 85`, `unit: %` unquoted).
import type { LineCounter } from 'yaml';
import type { Finding, Range } from '../model/finding.ts';

interface YamlError {
  readonly code: string;
  readonly pos: readonly [number, number];
}

/** A goal, value or unit that YAML reads as a block scalar or a directive because it is not quoted. */
const UNQUOTED = /(?<=^|[\s{,-])(goal|value|unit):[ \t]*((?:>=?|%)[^\n,}#]*)/gm;

export function syntaxFinding(file: string, text: string, counter: LineCounter, error: YamlError): Finding {
  const slip = unquotedSlip(text, error);
  if (slip !== undefined) {
    const { start, end, written } = slip;
    return finding('KH003', file, rangeOf(counter, start, end), { written, right: `"${written}"` });
  }
  const [start, end] = clampToText(text, error.pos);
  const range = rangeOf(counter, start, end);
  if (error.code === 'DUPLICATE_KEY') return finding('KH002', file, range, { key: keyAt(text, start) });
  if (error.code === 'TOO_DEEP') return finding('KH004', file, range, {});
  return finding('KH001', file, range, { reason: error.code });
}

function unquotedSlip(text: string, error: YamlError): { start: number; end: number; written: string } | undefined {
  if (error.code === 'DUPLICATE_KEY' || error.code === 'TOO_DEEP') return undefined;
  for (const match of text.matchAll(UNQUOTED)) {
    const written = (match[2] ?? '').trimEnd();
    const start = match.index + match[0].length - (match[2] ?? '').length;
    const lineEnd = text.indexOf('\n', start);
    const nextLineEnd = lineEnd < 0 ? text.length : text.indexOf('\n', lineEnd + 1);
    // The parser complains on the line itself or on the next one, never before.
    if (error.pos[0] >= text.lastIndexOf('\n', start) && (nextLineEnd < 0 || error.pos[0] <= nextLineEnd)) {
      return { start, end: start + written.length, written };
    }
  }
  return undefined;
}

const keyAt = (text: string, offset: number): string => /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';

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

const finding = (code: string, file: string, range: Range, params: Finding['params']): Finding => ({
  code,
  severity: 'error',
  file,
  range,
  path: [],
  params,
});
