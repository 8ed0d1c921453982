// Everybody a plan may name: the issuer's register first, the central register, then the bodies that every province has.
import { distance } from 'fastest-levenshtein';
import { bareKey, exactKey, looseKey } from './keys.ts';
import type { CommonBody } from './lexicon.ts';
import { COMMON_BODIES } from './lexicon.ts';

export interface KnownAgency {
  /** As a plan file names it: `so-khcn`, `trung-uong/bo-khcn`. */
  readonly id: string;
  readonly name: string;
  /** Not in the register yet: it would have to be added. */
  readonly common?: CommonBody;
}

export interface RegisterData {
  readonly id: string;
  readonly name: string;
  readonly agencies: Readonly<
    Record<string, { readonly name?: unknown; readonly short?: unknown; readonly aliases?: unknown }>
  >;
}

export interface Directory {
  readonly province: string;
  readonly exact: ReadonlyMap<string, KnownAgency>;
  readonly loose: ReadonlyMap<string, KnownAgency>;
  readonly bare: ReadonlyMap<string, KnownAgency>;
  /** Most words that a known name has. */
  readonly longest: number;
  readonly ids: ReadonlySet<string>;
}

/** `province`: the bare name ("Thái Nguyên"), which names may or may not carry. */
export function directoryOf(
  register: RegisterData | undefined,
  central: RegisterData | undefined,
  province: string,
): Directory {
  const exact = new Map<string, KnownAgency>();
  const [loose, bare] = [new Map<string, KnownAgency>(), new Map<string, KnownAgency>()];
  const add = (agency: KnownAgency, names: readonly string[]): void => {
    for (const name of names) {
      setFirst(exact, exactKey(name), agency);
      setFirst(loose, looseKey(name), agency);
      setFirst(bare, bareKey(name, province), agency);
    }
  };
  const ids = new Set<string>();
  for (const [id, entry] of Object.entries(register?.agencies ?? {})) {
    ids.add(id);
    add({ id, name: textOf(entry.name) || id }, namesOf(entry));
  }
  for (const body of COMMON_BODIES) {
    const names = [body.name, body.short ?? '', ...(body.aliases ?? [])].filter((name) => name !== '');
    const own = [
      exact.get(exactKey(body.name)),
      ids.has(body.id) ? { id: body.id, name: body.name } : undefined,
    ].find(Boolean);
    add(own ?? { id: body.id, name: body.name, common: body }, names);
  }
  for (const [id, entry] of Object.entries(central?.agencies ?? {})) {
    add({ id: `trung-uong/${id}`, name: textOf(entry.name) || id }, namesOf(entry));
  }
  const longest = Math.max(1, ...[...loose.keys()].map((key) => key.split(' ').length));
  return { province, exact, loose, bare, longest, ids };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function namesOf({ name, short, aliases }: RegisterData['agencies'][string]): readonly string[] {
  const others = Array.isArray(aliases) ? aliases.map(textOf) : [];
  return [textOf(name), textOf(short), ...others].filter((each) => each !== '');
}

function setFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (key !== '' && !map.has(key)) map.set(key, value);
}

export interface Match {
  readonly agency: KnownAgency;
  /** `exact`: the name, a short form or an alias; `close`: letters apart, a person decides. */
  readonly how: 'exact' | 'close';
}

/** The agency that a name means; undefined when none is near. */
export function lookUp(name: string, directory: Directory): Match | undefined {
  const exact = directory.exact.get(exactKey(name));
  if (exact !== undefined) return { agency: exact, how: 'exact' };
  const loose = directory.loose.get(looseKey(name)) ?? directory.bare.get(bareKey(name, directory.province));
  if (loose !== undefined) return { agency: loose, how: 'close' };
  return nearest(looseKey(name), directory);
}

/** Within one slip in eight letters; of several, the nearest. Short names are too much alike for guessing. */
function nearest(key: string, { loose }: Directory): Match | undefined {
  const limit = Math.floor(key.length / 8);
  let best: { agency: KnownAgency; steps: number } | undefined;
  for (const [other, agency] of loose) {
    if (limit === 0 || Math.abs(other.length - key.length) > limit) continue;
    const steps = distance(key, other);
    if (steps <= limit && (best === undefined || steps < best.steps)) best = { agency, steps };
  }
  return best === undefined ? undefined : { agency: best.agency, how: 'close' };
}
