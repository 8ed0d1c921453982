// Reads YAML files into documents: plain data, the digits of its numbers, and positions on demand.
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, Scalar, visit } from 'yaml';
import type { Document, Place } from '../model/document.ts';
import { placeOf } from '../model/document.ts';
import { FILE_START, type Finding, type Path } from '../model/finding.ts';
import { ID_PATTERN } from '../model/repository.ts';
import type { SourceFile } from './source-file.ts';
import { locator } from './locate.ts';
import { syntaxFinding } from './syntax-finding.ts';

/** Reads the files that kh knows, in the order given. */
export const readDocuments = (files: readonly SourceFile[]): Document[] =>
  files.flatMap((file) => {
    const place = placeOf(file.path);
    return place === undefined ? [] : [readDocument(file, place)];
  });

/** Reads one file; a file that does not parse gives exactly one finding, the first, and no data. */
export function readDocument(file: SourceFile, place: Place): Document {
  const base = { ...place, file: file.path, text: file.text, locate: locator(file.text) };
  const broken = (syntax: Finding): Document => ({ ...base, data: undefined, literals: [], syntax });
  if (file.problem !== undefined) return broken(problemFinding(file.path, file.problem));
  if (![place.id, place.owner].every((id) => place.kind === 'config' || ID_PATTERN.test(id))) {
    return broken({ code: 'KH116', severity: 'error', file: file.path, range: FILE_START, path: [], params: { id: place.id } });
  }
  const read = readYaml(file.path, file.text);
  return 'syntax' in read ? broken(read.syntax) : { ...base, ...read, syntax: null };
}

const PROBLEM_CODES = { too_large: 'KH004', not_utf8: 'KH005', symlink_outside: 'KH006', unreadable: 'KH007' } as const;

const problemFinding = (file: string, problem: keyof typeof PROBLEM_CODES): Finding => ({
  code: PROBLEM_CODES[problem],
  severity: 'error',
  file,
  range: FILE_START,
  path: [],
  params: {},
});

type Read = { readonly data: unknown; readonly literals: Document['literals'] } | { readonly syntax: Finding };

function readYaml(file: string, text: string): Read {
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'silent' });
    const error = document.errors[0] ?? document.warnings[0];
    if (error !== undefined) return { syntax: syntaxFinding(file, text, counter, error) };
    const misread = findBlockGoal(document.contents);
    if (misread !== undefined) return { syntax: syntaxFinding(file, text, counter, { code: 'BLOCK_GOAL', pos: misread }) };
    const literals: { path: Path; text: string }[] = [];
    const data = hasAlias(document.contents) ? dropOwn(document.toJS({ maxAliasCount: 50 })) : toData(document.contents, [], literals);
    return { data, literals };
  } catch (error) {
    // Too deep for the parser's recursion, or aliases that explode: both throw only here.
    const code = error instanceof RangeError ? 'TOO_DEEP' : 'BAD_ALIAS';
    return { syntax: syntaxFinding(file, text, counter, { code, pos: [0, 0] }) };
  }
}

function hasAlias(root: Node | null): boolean {
  let found = false;
  visit(root, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** `goal: >5` is a folded block scalar to YAML, and parses: nobody means that. */
function findBlockGoal(root: Node | null): [number, number] | undefined {
  let found: [number, number] | undefined;
  visit(root, {
    Pair: (_, pair) => {
      const key = isScalar(pair.key) ? pair.key.value : undefined;
      if ((key === 'goal' || key === 'value') && isScalar(pair.value) && pair.value.type === Scalar.BLOCK_FOLDED) {
        found = [pair.value.range?.[0] ?? 0, pair.value.range?.[1] ?? 0];
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}

const isOwnKey = (key: unknown): boolean => typeof key === 'string' && key.startsWith('x-');

/** Plain data of a node; keys that start with `x-` are the user's own and left out. */
function toData(node: unknown, path: Path, literals: { path: Path; text: string }[]): unknown {
  if (isMap(node)) {
    const object: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : String(key);
      if (isOwnKey(name)) continue;
      Object.defineProperty(object, name, {
        value: toData(value, [...path, name], literals),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return object;
  }
  if (isSeq(node)) return node.items.map((item, index) => toData(item, [...path, index], literals));
  if (!isScalar(node) || isAlias(node)) return null;
  if (typeof node.value === 'number' && node.source !== undefined && node.source !== String(node.value)) {
    literals.push({ path, text: node.source });
  }
  return node.value;
}

function dropOwn(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(dropOwn);
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => (isOwnKey(key) ? [] : [[key, dropOwn(value)]])),
  );
}
