// The names in a cell as ids of the register: known ones taken, close ones proposed with a doubt, new ones added as proposals.
import { fold } from '../../../model/fold.ts';
import type { SourcePlace } from '../../../model/source-document.ts';
import type { Doubt } from '../doubt.ts';
import { capitalised, plain, withoutEnd } from '../plain.ts';
import { type Directory, lookUp } from './directory.ts';
import { looseKey } from './keys.ts';
import type { CommonBody } from './lexicon.ts';
import { splitNames } from './split.ts';

export interface ProposedAgency extends CommonBody {
  readonly at: SourcePlace;
  /** As the document names it. */
  readonly written: string;
}

export interface Asked {
  readonly text: string;
  readonly at: SourcePlace;
  readonly item: string;
  readonly field: string;
}

/** Collects what the whole document says about agencies, so that a new one is proposed once. */
export class AgencyBook {
  readonly directory: Directory;
  readonly doubts: Doubt[] = [];
  readonly #proposed = new Map<string, ProposedAgency>();
  readonly #told = new Set<string>();
  readonly #names: ReadonlyMap<string, string>;

  constructor(directory: Directory) {
    this.directory = directory;
    this.#names = new Map([...directory.exact.values()].map(({ id, name }) => [id, name]));
  }

  /** In the order of the text, each once. */
  idsOf(asked: Asked): readonly string[] {
    const names = splitNames(asked.text, this.directory);
    return [...new Set(names.flatMap((name) => this.#idOf(name, asked) ?? []))];
  }

  /** Like `idsOf`, but asks nothing new: undefined where a name is neither known nor proposed yet. */
  known(text: string): readonly string[] | undefined {
    const ids = splitNames(text, this.directory).map((name) => this.#knownId(name));
    return ids.every((id) => id !== undefined) ? [...new Set(ids)] : undefined;
  }

  /** What an agency is called: by the directory, and by the document that made it be proposed. */
  namesOf(id: string): readonly string[] {
    const proposed = this.#proposed.get(id);
    const known = this.#names.get(id);
    return [...(known === undefined ? [] : [known]), ...(proposed === undefined ? [] : [proposed.written])];
  }

  #knownId(name: string): string | undefined {
    const match = lookUp(name, this.directory);
    if (match !== undefined) return match.agency.id;
    const key = looseKey(withoutEnd(plain(name)));
    return [...this.#proposed.values()].find((each) => looseKey(each.written) === key)?.id;
  }

  /** Agencies that would have to be added to the register, those that an item uses. */
  proposed(used: ReadonlySet<string>): readonly ProposedAgency[] {
    return [...this.#proposed.values()].filter(({ id }) => used.has(id));
  }

  #idOf(name: string, asked: Asked): string | undefined {
    const match = lookUp(name, this.directory);
    if (match === undefined) return this.#propose(name, asked);
    const { agency, how } = match;
    if (how === 'close') this.#tell('agency_close', name, agency.name, asked);
    if (agency.common !== undefined) this.#add({ ...agency.common, at: asked.at, written: name }, asked);
    return agency.id;
  }

  #propose(name: string, asked: Asked): string | undefined {
    const written = withoutEnd(plain(name));
    const key = looseKey(written);
    if (!/\p{L}{2}/u.test(written)) return undefined;
    const known = [...this.#proposed.values()].find((each) => looseKey(each.written) === key);
    if (known !== undefined) return known.id;
    const body = { id: this.#freeId(written), name: capitalised(written), kind: kindOf(written) };
    this.#add({ ...body, at: asked.at, written }, asked);
    return body.id;
  }

  #add(agency: ProposedAgency, asked: Asked): void {
    if (this.#proposed.has(agency.id)) return;
    this.#proposed.set(agency.id, agency);
    this.#tell('agency_new', agency.written, `${agency.id}: ${agency.name}`, asked);
  }

  /** Each name once for each thing said of it: fifty rows of one slip are one question. */
  #tell(
    kind: 'agency_close' | 'agency_new',
    written: string,
    read: string,
    { at, item, field }: Asked,
  ): void {
    const key = `${kind} ${written}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.doubts.push({ kind, at, text: written, read, item, field });
  }

  #freeId(name: string): string {
    const wanted = slug(name).slice(0, 60).replace(/-+$/, '') || 'co-quan';
    const isTaken = (id: string): boolean => this.directory.ids.has(id) || this.#proposed.has(id);
    if (!isTaken(wanted)) return wanted;
    let count = 2;
    while (isTaken(`${wanted}-${count}`)) count += 1;
    return `${wanted}-${count}`;
  }
}

/** `Ban Quản lý dự án` → `ban-quan-ly-du-an`. */
export const slug = (text: string): string =>
  fold(text)
    .replace(/uy ban nhan dan/g, 'ubnd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:cac|nhung|doanh nghiep|don vi|co quan|to chuc)\b/, 'group'],
  [/^so /, 'so'],
  [/^ban /, 'ban'],
  [/^(?:ubnd|uy ban nhan dan)/, 'ubnd'],
  [/^(?:tinh uy|thanh uy|dang uy|ban thuong vu)/, 'co-quan-dang'],
  [/^(?:hoi |lien doan|lien minh|doan |hiep hoi|mat tran|uy ban mat tran)/, 'doan-the'],
  [/^(?:cong ty|tap doan|tong cong ty|vnpt|viettel|mobifone|buu dien)/, 'doanh-nghiep'],
  [/^(?:truong|dai hoc|hoc vien)/, 'truong'],
  [/^(?:benh vien|trung tam y te)/, 'benh-vien'],
  [/^(?:trung tam|vien|dai |bao )/, 'don-vi'],
];

function kindOf(name: string): string {
  const words = fold(name);
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'khac';
}
