// What was understood of documents in earlier runs, by their content: neither parsed nor checked against a schema again.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { reviveDecimals } from '../../model/decimal.ts';
import type { Document, Place } from '../../model/document.ts';
import { keep, nameOf, prune, readKept } from './folder.ts';

/** Of a document that parses and fits its schema. */
export interface KnownDocument {
  readonly data: unknown;
  readonly literals: Document['literals'];
  /** What its schema made of the data. */
  readonly understood: unknown;
}

export interface DocumentMemory {
  readonly find: (place: Place, text: string) => KnownDocument | undefined;
  /** Keeps what the documents of a work tree are, where that is not known yet; `understoodOf` gives undefined for faulty ones. */
  readonly keep: (documents: readonly Document[], understoodOf: (document: Document) => unknown) => void;
}

/** Larger repositories are read faster than so much of them is remembered. */
const MOST_DOCUMENTS = 20_000;
const MOST_PLANS = 400;
const HASH_LENGTH = 22;

type Shard = Readonly<Record<string, KnownDocument>>;

/**
 * `folder`: of the repository in the cache; `build`: of kh, because another one may understand otherwise; `mark`: of the process.
 * One file a plan, so that a change costs no more than its plan. Whatever cannot be read is not known.
 */
export function openMemory(folder: string, build: string, mark: number): DocumentMemory {
  const home = join(folder, 'documents');
  const shards = new Map<string, Shard>();
  const shardOf = (name: string): Shard => {
    const shard = shards.get(name) ?? readShard(join(home, nameOf(name)), build);
    shards.set(name, shard);
    return shard;
  };
  /** Shards that lack something that was asked for. */
  const lacking = new Set<string>();
  return {
    find: (place, text) => {
      const name = shardName(place);
      const known = shardOf(name)[keyOf(place, text)];
      if (known === undefined) lacking.add(name);
      return known && { ...known, understood: reviveDecimals(known.understood) };
    },
    keep: (documents, understoodOf) => {
      if (documents.length > MOST_DOCUMENTS || lacking.size === 0) return;
      for (const [name, members] of groupByShard(documents)) {
        if (!lacking.has(name)) continue;
        const before = shardOf(name);
        const now = shardFrom(members, understoodOf, before);
        const isNew = Object.keys(now).some((key) => !Object.hasOwn(before, key));
        if (isNew) keep(home, nameOf(name), encodeShard(now, build), mark);
      }
      prune(home, MOST_PLANS);
    },
  };
}

/** Registers, indicators and settings stand together. */
const shardName = ({ kind, owner }: Place): string =>
  kind === 'plan' || kind === 'target' || kind === 'task' ? owner : '';

const keyOf = ({ kind }: Place, text: string): string => hashOf(`${kind}\n${text}`);

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH);

function groupByShard(documents: readonly Document[]): Map<string, Document[]> {
  const groups = new Map<string, Document[]>();
  for (const document of documents) {
    const name = shardName(document);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [document]);
    else group.push(document);
  }
  return groups;
}

function shardFrom(
  documents: readonly Document[],
  understoodOf: (document: Document) => unknown,
  before: Shard,
): Shard {
  const shard: Record<string, KnownDocument> = {};
  for (const document of documents) {
    const key = keyOf(document, document.text);
    const understood = understoodOf(document);
    const known = before[key];
    if (known !== undefined) shard[key] = known;
    else if (understood !== undefined && document.data !== undefined && isRestorable(document, understood))
      shard[key] = { data: document.data, literals: document.literals, understood };
  }
  return shard;
}

/** Only what JSON gives back exactly as it was is kept. */
function isRestorable({ data, literals }: Document, understood: unknown): boolean {
  const back = JSON.parse(JSON.stringify({ data, literals, understood })) as KnownDocument;
  return isSame(back.data, data) && isSame(reviveDecimals(back.understood), understood);
}

/** Plain data and exact decimals, to the last key. */
function isSame(left: unknown, right: unknown): boolean {
  if (left === null || right === null || typeof left !== 'object' || typeof right !== 'object')
    return Object.is(left, right);
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false;
  const [keys, others] = [Object.keys(left), Object.keys(right)];
  return (
    keys.length === others.length &&
    keys.every(
      (key, index) =>
        key === others[index] &&
        isSame((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]),
    )
  );
}

/** A line with the sum of the rest: what a disk or another program damaged is not believed. */
function encodeShard(shard: Shard, build: string): Uint8Array {
  const json = JSON.stringify(shard);
  return Buffer.from(`${headOf(json, build)}\n${json}`);
}

const headOf = (json: string, build: string): string => `kh documents 1 ${build} ${hashOf(json)}`;

function readShard(path: string, build: string): Shard {
  const bytes = readKept(path);
  if (bytes === undefined) return {};
  const text = Buffer.from(bytes).toString('utf8');
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  return text.slice(0, end) === headOf(json, build) ? (JSON.parse(json) as Shard) : {};
}
