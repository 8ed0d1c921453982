// What a schema finds wrong in a document, as findings with positions (codes KH1xx).
import type * as z from 'zod';
import { closest } from '../model/closest.ts';
import type { Document, Spot } from '../model/document.ts';
import type { Finding, Path } from '../model/finding.ts';

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
    return issue.keys.map((key) => {
      const near = closest(key, known(path));
      return make(document, 'KH102', [...path, key], 'key', { key, suggestion: near ?? '' });
    });
  }
  const written = valueAt(document.data, path);
  if (written === undefined && !isCustom(issue)) {
    return [make(document, 'KH101', path, 'key', { key: String(path.at(-1) ?? '') })];
  }
  return [describe(document, issue, path, written)];
}

const isCustom = (issue: Issue): issue is z.core.$ZodIssueCustom => issue.code === 'custom';

function describe(document: Document, issue: Issue, path: Path, written: unknown): Finding {
  if (isCustom(issue)) {
    const { code, written: text, suggestion } = (issue.params ?? {}) as { code: string; written?: string; suggestion?: string };
    const spot: Spot = text === undefined ? 'key' : 'value';
    return make(document, code, path, spot, { written: text ?? '', suggestion: suggestion ?? '', key: lastKey(path) });
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const suggestion = closest(String(written), allowed) ?? '';
    return make(document, 'KH104', path, 'value', { key: lastKey(path), written: show(written), allowed: allowed.join(', '), suggestion });
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    const expected = issue.code === 'invalid_type' ? issue.expected : 'scalar';
    return make(document, 'KH103', path, 'value', { key: lastKey(path), expected, received: typeOf(written) });
  }
  return make(document, 'KH114', path, 'value', { key: lastKey(path), written: show(written) });
}

const lastKey = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? '');

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
  }
  return value;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const show = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 60);

function make(document: Document, code: string, path: Path, spot: Spot, params: Finding['params']): Finding {
  return { code, severity: 'error', file: document.file, range: document.locate(path, spot), path, params };
}
