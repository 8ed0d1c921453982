// What a schema finds wrong in a document, as findings with positions (codes KH1xx).
import type * as z from 'zod';
import { closest } from '../model/closest.ts';
import type { Document, Spot } from '../model/document.ts';
import { createFinding, type Finding, type FindingCode, type Path } from '../model/finding.ts';
import { isFindingCode } from '../model/finding-catalogue.ts';
import { suggestId } from '../model/repository.ts';
import { readVietnameseNumber } from '../model/vietnamese-number.ts';
import { cutValueBefore } from './cut-value.ts';
import { type AgencyNamed, meantOfKind } from './meant-kind.ts';
import { meantGoal, meantKey, meantValue, meantWord } from './vietnamese-words.ts';
import { kindOf, literalsOf, shorten, valueAt } from './written.ts';

type Issue = z.core.$ZodIssue;

/** The keys a schema knows at a path. */
export type KnownKeys = (path: Path) => readonly string[];

interface Subject {
  readonly document: Document;
  readonly known: KnownKeys;
  /** A scalar with the digits of its file: `8.10`, not 8.1. */
  readonly asWritten: (path: Path) => string;
  readonly agencyNamed: AgencyNamed;
}

/** Every fault of one document; `known` gives the keys allowed at a path, for "did you mean". */
export function schemaFindings(
  document: Document,
  issues: readonly Issue[],
  known: KnownKeys,
  agencyNamed: AgencyNamed,
): Finding[] {
  const literals = literalsOf(document);
  const asWritten = (path: Path): string => shorten(literals(path) ?? valueAt(document.data, path));
  const subject: Subject = { document, known, asWritten, agencyNamed };
  return withoutEchoes(issues.flatMap((issue) => findingsOf(subject, issue)));
}

/** What each fault of absence misses. */
const NEEDS: Partial<Record<FindingCode, readonly string[]>> = {
  KH112: ['date', 'reported'],
  KH113: ['value', 'text', 'verdict', 'stated'],
};

/** A key that is missing only because it is misspelt is one fault, told at the misspelling. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const misspelt = findings.filter(({ code }) => code === 'KH102');
  const meant = new Set(
    misspelt.map(({ path, params }) => JSON.stringify([...path.slice(0, -1), params.suggestion])),
  );
  return findings.filter(({ code, path }) => {
    if (code === 'KH101') return !meant.has(JSON.stringify(path));
    return !(NEEDS[code] ?? []).some((key) => meant.has(JSON.stringify([...path, key])));
  });
}

function findingsOf(subject: Subject, issue: Issue): Finding[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') return unknownKeys(subject, path, issue.keys);
  if (issue.code === 'custom') return [describeNotation(subject, issue, path)];
  const written = valueAt(subject.document.data, path);
  if (written === undefined) return [make(subject, 'KH101', path, 'key', { key: String(path.at(-1) ?? '') })];
  return [describe(subject, issue, path, written)];
}

function unknownKeys(subject: Subject, path: Path, keys: readonly string[]): Finding[] {
  const known = subject.known(path);
  return keys.map((key) => {
    const place = [...path, key];
    const cut =
      valueAt(subject.document.data, place) === null
        ? cutValueBefore(subject.document, place, key)
        : undefined;
    if (cut !== undefined) return make(subject, 'KH122', place, 'key', { ...cut, rest: key });
    const suggestion = meantKey(key, known) ?? closest(key, known) ?? '';
    const isBare = valueAt(subject.document.data, place) === null;
    const reason = suggestion !== '' ? {} : { reason: isBare ? 'bare' : 'far', known: known.join(', ') };
    return make(subject, 'KH102', place, 'key', { key, suggestion, ...reason });
  });
}

function describe(subject: Subject, issue: Issue, path: Path, written: unknown): Finding {
  const key = lastKey(path);
  if (written === null || written === '') return make(subject, 'KH121', path, 'value', { key });
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const suggestion = meantWord(written, allowed) ?? closest(String(written), allowed) ?? '';
    return make(subject, 'KH104', path, 'value', {
      key,
      written: shorten(written),
      allowed: listed(allowed),
      suggestion,
    });
  }
  if (issue.code === 'invalid_key')
    return make(subject, 'KH116', path, 'key', { id: key, suggestion: suggestId(key) });
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    const expected = issue.code === 'invalid_type' ? issue.expected : 'scalar';
    const params = {
      key,
      expected,
      received: kindOf(written),
      ...meantOfKind({ key, written, shown: subject.asWritten(path) }, expected, subject.agencyNamed),
    };
    return make(subject, 'KH103', path, 'value', params);
  }
  return make(subject, 'KH114', path, 'value', { key, written: shorten(written), ...boundOf(issue) });
}

/** Which bound a value breaks, so that the hint can name it. */
function boundOf(issue: Issue): Finding['params'] {
  if (issue.code === 'too_small')
    return { reason: issue.inclusive === false ? 'above' : 'at_least', limit: String(issue.minimum) };
  if (issue.code === 'too_big') return { reason: 'at_most', limit: String(issue.maximum) };
  return issue.code === 'invalid_format' ? { reason: 'pattern' } : {};
}

/** A fault of a notation names its own code. */
function describeNotation(subject: Subject, issue: z.core.$ZodIssueCustom, path: Path): Finding {
  const {
    code = '',
    written,
    suggestion = '',
    reason,
  } = (issue.params ?? {}) as { code?: string; written?: string; suggestion?: string; reason?: string };
  if (!isFindingCode(code)) throw new Error(`the schema names the unknown code ${code}`);
  if (valueAt(subject.document.data, path) === '')
    return make(subject, 'KH121', path, 'value', { key: lastKey(path) });
  const spot: Spot = written === undefined ? 'key' : 'value';
  const shown = subject.asWritten(path);
  const meant = MEANT[code]?.(shown) ?? suggestion;
  return make(subject, code, path, spot, {
    written: shown,
    id: shown,
    suggestion: meant,
    key: lastKey(path),
    ...(reason !== undefined && { reason }),
  });
}

/** What the words or digits in a file were probably meant to be. */
const MEANT: Partial<Record<FindingCode, (shown: string) => string>> = {
  KH106: (shown) => meantGoal(shown, readVietnameseNumber),
  KH107: (shown) => meantValue(shown, readVietnameseNumber),
  KH109: (shown) => `"${shown}"`,
  KH116: suggestId,
};

const MOST_LISTED = 12;

const listed = (allowed: readonly string[]): string =>
  allowed.length <= MOST_LISTED ? allowed.join(', ') : `${allowed.slice(0, MOST_LISTED).join(', ')}, ...`;

const lastKey = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? '');

function make(
  { document }: Subject,
  code: FindingCode,
  path: Path,
  spot: Spot,
  params: Finding['params'],
): Finding {
  return createFinding({ code, file: document.file, range: document.locate(path, spot), path, params });
}
