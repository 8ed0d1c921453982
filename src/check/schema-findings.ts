// What a schema finds wrong in a document, as findings with positions (codes KH1xx).
import type * as z from 'zod';
import { closest } from '../model/closest.ts';
import type { Document, Spot } from '../model/document.ts';
import { createFinding, type Finding, type FindingCode, type Path } from '../model/finding.ts';
import { isFindingCode } from '../model/finding-catalogue.ts';

type Issue = z.core.$ZodIssue;

/** Every fault of one document; `known` gives the keys allowed at a path, for "did you mean". */
export function schemaFindings(document: Document, issues: readonly Issue[], known: KnownKeys): Finding[] {
  return issues.flatMap((issue) => findingsOf(document, issue, known));
}

/** The keys a schema knows at a path. */
export type KnownKeys = (path: Path) => readonly string[];

function findingsOf(document: Document, issue: Issue, known: KnownKeys): Finding[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(document, [...path, key], key, known(path)));
  }
  const written = valueAt(document.data, path);
  if (written === undefined && !isCustom(issue)) {
    return [make(document, 'KH101', path, 'key', { key: String(path.at(-1) ?? '') })];
  }
  return [describe(document, issue, path, written)];
}

/** In `{value: 48,3}` the comma ends the value, and what follows it reads as a key without a value. */
function unknownKey(document: Document, path: Path, key: string, known: readonly string[]): Finding {
  const cut = valueAt(document.data, path) === null ? cutValueBefore(document, path) : undefined;
  if (cut !== undefined) {
    const isNumber = /^\d+$/.test(cut.text) && /^\d+$/.test(key);
    const right = isNumber ? `${cut.text}.${key}` : `"${cut.text}, ${key}"`;
    return make(document, 'KH122', path, 'key', { key: cut.key, rest: key, right });
  }
  return make(document, 'KH102', path, 'key', { key, suggestion: closest(key, known) ?? '' });
}

/** The value that stands right before a key without a value, on the same line of the text. */
function cutValueBefore(document: Document, path: Path): { key: string; text: string } | undefined {
  const holder = valueAt(document.data, path.slice(0, -1)) as Readonly<Record<string, unknown>>;
  const keys = Object.keys(holder);
  const before = orderedKeys(document, path.slice(0, -1), keys);
  const key = before[before.indexOf(String(path.at(-1))) - 1];
  const value = key === undefined ? undefined : holder[key];
  if (key === undefined || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  const [from, to] = [document.locate([...path.slice(0, -1), key], 'value'), document.locate(path, 'key')];
  const line = document.text.split('\n')[to.line - 1] ?? '';
  const between = line.slice(from.endColumn - 1, to.column - 1);
  const isQuoted = /["']$/.test(line.slice(0, from.endColumn - 1));
  return from.endLine === to.line && !isQuoted && /^\s*,\s*$/.test(between)
    ? { key, text: String(value) }
    : undefined;
}

/** Data puts keys that read as whole numbers first; the text has the order in which they were written. */
function orderedKeys(document: Document, path: Path, keys: readonly string[]): string[] {
  const placed = keys.map((key) => ({ key, range: document.locate([...path, key], 'key') }));
  placed.sort((left, right) => left.range.line - right.range.line || left.range.column - right.range.column);
  return placed.map(({ key }) => key);
}

const isCustom = (issue: Issue): issue is z.core.$ZodIssueCustom => issue.code === 'custom';

function describe(document: Document, issue: Issue, path: Path, written: unknown): Finding {
  const key = lastKey(path);
  if (isCustom(issue)) return describeNotation(document, issue, path);
  if (written === null || written === '') return make(document, 'KH121', path, 'value', { key });
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const suggestion = closest(String(written), allowed) ?? '';
    return make(document, 'KH104', path, 'value', {
      key,
      written: show(written),
      allowed: listed(allowed),
      suggestion,
    });
  }
  if (issue.code === 'invalid_key') return make(document, 'KH116', path, 'key', { id: key });
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    const expected = issue.code === 'invalid_type' ? issue.expected : 'scalar';
    const isUnquoted = expected === 'string' && typeof written !== 'object';
    const suggestion = isUnquoted ? asWritten(document, path, written) : '';
    return make(document, 'KH103', path, 'value', { key, expected, received: typeOf(written), suggestion });
  }
  return make(document, 'KH114', path, 'value', { key, written: show(written) });
}

/** A fault of a notation names its own code. */
function describeNotation(document: Document, issue: z.core.$ZodIssueCustom, path: Path): Finding {
  const {
    code = '',
    written,
    suggestion = '',
  } = (issue.params ?? {}) as { code?: string; written?: string; suggestion?: string };
  if (!isFindingCode(code)) throw new Error(`the schema names the unknown code ${code}`);
  const spot: Spot = written === undefined ? 'key' : 'value';
  const value = valueAt(document.data, path);
  if (value === '') return make(document, 'KH121', path, 'value', { key: lastKey(path) });
  const shown = asWritten(document, path, value);
  // An unquoted 8.10 is quoted with its own digits, not with those of the number 8.1.
  const quoted = code === 'KH109' ? `"${shown}"` : suggestion;
  return make(document, code, path, spot, {
    written: shown,
    id: shown,
    suggestion: quoted,
    key: lastKey(path),
  });
}

const MOST_LISTED = 12;

const listed = (allowed: readonly string[]): string =>
  allowed.length <= MOST_LISTED ? allowed.join(', ') : `${allowed.slice(0, MOST_LISTED).join(', ')}, ...`;

const lastKey = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? '');

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
  }
  return value;
}

/** A scalar with the digits of its file: `8.10`, not 8.1. */
function asWritten(document: Document, path: Path, value: unknown): string {
  const literal = document.literals.find(
    (each) => each.path.length === path.length && each.path.every((step, at) => step === path[at]),
  );
  return show(literal?.text ?? value);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'nan';
  return Array.isArray(value) ? 'array' : typeof value;
}

const LONGEST_SHOWN = 60;

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text;
}

function make(
  document: Document,
  code: FindingCode,
  path: Path,
  spot: Spot,
  params: Finding['params'],
): Finding {
  return createFinding({ code, file: document.file, range: document.locate(path, spot), path, params });
}
