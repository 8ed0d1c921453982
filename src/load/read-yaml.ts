// YAML text to plain data with the digits of its numbers, or to the one finding that says why not.
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  Scalar,
  visit,
  type Document as Yaml,
} from 'yaml';
import type { Document } from '../model/document.ts';
import type { Finding, Path } from '../model/finding.ts';
import { tooDeepAt } from './nesting.ts';
import { readQuickly } from './quick-yaml.ts';
import { syntaxFinding, type YamlFault } from './syntax-finding.ts';

export type Read =
  | { readonly data: unknown; readonly literals: Document['literals'] }
  | { readonly syntax: Finding };

/** Keys are compared here once, because the parser compares every key of a mapping with every other. */
export const PARSE_OPTIONS = { prettyErrors: false, logLevel: 'error', uniqueKeys: false } as const;

/** Parses without keeping a call stack for each of the errors, which a broken file may have by the hundred thousand. */
export function parseQuietly(text: string, lineCounter: LineCounter): Yaml.Parsed {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, { ...PARSE_OPTIONS, lineCounter });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Each alias is looked up by walking through the whole document. */
const MAX_ALIASES = 100;

export function readYaml(file: string, text: string): Read {
  // What it reads nests no deeper than allowed.
  const quick = readQuickly(text);
  if (quick !== undefined) return { data: quick, literals: [] };
  const counter = new LineCounter();
  const broken = (fault: YamlFault): Read => ({ syntax: syntaxFinding(file, text, counter, fault) });
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    countLines(text, counter);
    return broken({ code: 'TOO_DEEP', pos: [deep, deep + 1] });
  }
  try {
    const read = readWhole(text, counter);
    return 'code' in read ? broken(read) : read;
  } catch (error) {
    // Levels that open in the middle of lines, where `tooDeepAt` does not count them: the parser walks down by recursion.
    if (!(error instanceof RangeError)) throw error;
    countLines(text, counter);
    return broken({ code: 'TOO_DEEP', pos: [0, 1] });
  }
}

function readWhole(text: string, counter: LineCounter): Exclude<Read, { syntax: Finding }> | YamlFault {
  const document = parseQuietly(text, counter);
  const fault = faultOf(document, text);
  if (fault !== undefined) return fault;
  const literals: { path: Path; text: string }[] = [];
  const aliases = aliasesOf(document);
  const [alias] = aliases;
  if (alias === undefined) return { data: toData(document.contents, [], literals), literals };
  if (aliases.length > MAX_ALIASES) return { code: 'BAD_ALIAS', pos: alias };
  try {
    return { data: dropOwn(document.toJS({ maxAliasCount: MAX_ALIASES })), literals };
  } catch {
    // Aliases that explode or hold themselves throw only when they are followed.
    return { code: 'BAD_ALIAS', pos: alias };
  }
}

function countLines(text: string, counter: LineCounter): void {
  counter.lineStarts.splice(0);
  counter.addNewLine(0);
  for (const match of text.matchAll(/\n/g)) counter.addNewLine(match.index + 1);
}

/** The first thing wrong with a text that was parsed. */
function faultOf(document: Yaml, text: string): YamlFault | undefined {
  const conflict = /^(?:<{7}|>{7}) .*$/m.exec(text);
  if (conflict !== null) {
    return { code: 'CONFLICT', pos: [conflict.index, conflict.index + conflict[0].trimEnd().length] };
  }
  const faults: YamlFault[] = [
    document.errors[0],
    badKey(document),
    document.warnings[0],
    blockGoal(document),
  ].filter((fault) => fault !== undefined);
  return faults.sort((left, right) => left.pos[0] - right.pos[0])[0];
}

type Span = readonly [number, number];

const spanOf = (node: unknown): Span => {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
};

function aliasesOf(document: Yaml): Span[] {
  const found: Span[] = [];
  visit(document, {
    Alias: (_, node) => {
      found.push(spanOf(node));
    },
  });
  return found;
}

/** Of a key that is a text or a number; only such keys are read (`badKey`). */
const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

/** A key that a mapping holds a second time, or one that is a list, a mapping or an alias: its text may grow without end. */
function badKey(document: Yaml): YamlFault | undefined {
  let found: YamlFault | undefined;
  visit(document, {
    Map: (_, map) => {
      const seen = new Map<string, number>();
      for (const pair of map.items) {
        const name = nameOf(pair);
        const pos = spanOf(pair.key);
        const code = isCollection(pair.key) || isAlias(pair.key) ? 'NON_STRING_KEY' : 'DUPLICATE_KEY';
        const isBad = code === 'NON_STRING_KEY' || seen.has(name);
        if (isBad && (found === undefined || pos[0] < found.pos[0]))
          found = { code, pos, first: seen.get(name) ?? pos[0] };
        if (!seen.has(name)) seen.set(name, pos[0]);
      }
    },
  });
  return found;
}

/** `goal: >5` is a folded block scalar to YAML, and parses: nobody means that. */
function blockGoal(document: Yaml): YamlFault | undefined {
  let found: YamlFault | undefined;
  visit(document, {
    Pair: (_, pair) => {
      const isGoal = nameOf(pair) === 'goal' || nameOf(pair) === 'value';
      if (!isGoal || !isScalar(pair.value) || pair.value.type !== Scalar.BLOCK_FOLDED) return undefined;
      found = { code: 'BLOCK_GOAL', pos: spanOf(pair.value) };
      return visit.BREAK;
    },
  });
  return found;
}

const isOwnKey = (key: string): boolean => key.startsWith('x-');

/** Plain data of a node; keys that start with `x-` are the user's own and left out. */
function toData(node: unknown, path: Path, literals: { path: Path; text: string }[]): unknown {
  if (isMap(node)) {
    const object: Record<string, unknown> = {};
    for (const pair of node.items) {
      const name = nameOf(pair);
      if (isOwnKey(name)) continue;
      const value = toData(pair.value, [...path, name], literals);
      Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
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
  const kept = Object.entries(data).filter(([key]) => !isOwnKey(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, dropOwn(value)]));
}
