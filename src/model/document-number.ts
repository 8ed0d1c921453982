// Numbers of Vietnamese documents: State `25/KH-UBND`, `118/2025/NĐ-CP`, `193/2025/QH15`, `5511/BKHCN-CĐSQG`; Party `57-NQ/TW`.
import { distance } from 'fastest-levenshtein';

/** What a number says: `71/NQ-CP` is serial 71, type NQ, body CP. `type` is null for a công văn and for the Quốc hội. */
export interface DocumentNumber {
  readonly serial: string;
  readonly year: number | null;
  readonly type: string | null;
  readonly body: string;
}

export type NumberFault = 'spaces' | 'order' | 'type' | 'body' | 'year';

export interface NumberReading {
  readonly number: DocumentNumber;
  /** The first thing wrong with the form; null when it follows the grammar or cannot be told. */
  readonly fault: NumberFault | null;
  /** The form it should have, or the one it has; empty where none is near. */
  readonly right: string;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

// Decree 30/2020/NĐ-CP, annex III, and what legal and joint documents add.
const STATE_TYPES = words(
  'NQ QĐ CT QC QyĐ QCh TC TB HD CTr CTHĐ KH KHPH KHLN KHLT PA ĐA DA BC BB TTr HĐ CĐ CV BGN BTT GUQ GM GGT GNP ' +
    'PG PC PB NĐ TT TTLT NQLT CTLT CTPH QCPH L PL LCT VBHN HNVB KL SL GP GCN QT',
);
const PARTY_TYPES = words('NQ CT KL QĐ QĐi QyĐ QC TB HD BC KH CTr CTHĐ ĐA TTr CV TT ĐC BB');
const DATED_TYPES = words('NĐ TT TTLT');

const PARTY_BODY = /^\p{Lu}*(?:TW|TU|ThU|HU|QU|ĐU|ĐUK)$/u;
const ASSEMBLY = /^(?:UBTV)?QH\d+$/;
/** Bodies that are never the Party's. */
const STATE_BODY = /^(?:CP|TTg|CTN|UBND|HĐND|VPCP|KTNN|(?:UBTV)?QH\d+|S\p{Lu}{2,})$/u;
const MINISTRY = /^B\p{Lu}{2,}$/u;
/** What the eye or the scanner makes of CP in a nghị quyết of the Government. */
const LIKE_GOVERNMENT = /^(?:C[QFOBR]|[GOQ]P)$/;
/** Bodies that a slip tears in two: `SKH-CN`. */
const TORN_BODIES = words('SKHCN BKHCN SKHĐT BKHĐT STNMT BTNMT SNNMT BNNMT SGDĐT BGDĐT');

export const isPartyBody = (body: string): boolean => PARTY_BODY.test(body);

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/Đ/g, 'D')
    .replace(/đ/g, 'd')
    .toLowerCase();

const SHAPE = /^(\d{1,6}(?:\.\d)?[a-zđ]?)[-/](?:(\d{4})[-/])?(\p{L}.*)$/u;

/** Reads a document's number and says what is wrong with its form; undefined for what is no number. `year`: of its date. */
export function readDocumentNumber(written: string, year?: number): NumberReading | undefined {
  const trimmed = written.trim().normalize('NFC');
  const plain = trimmed.replace(/[–—‑]/g, '-').replace(/[\s&]+/g, '');
  const [, serial = '', yearText, rest = ''] = SHAPE.exec(plain) ?? [];
  const parts = mendBody(rest.split(/[-/]/));
  const read = numberOf(serial, yearText === undefined ? null : Number(yearText), parts.words, year);
  if (rest === '' || read === undefined) return undefined;
  const right = printNumber(read.number, plain);
  if (right === undefined) return { number: read.number, fault: 'order', right: '' };
  if (read.fault === 'year' && read.number.year === null)
    return { number: read.number, fault: 'year', right: '' };
  const fault =
    read.fault ?? parts.fault ?? (right === plain ? null : 'order') ?? (plain === trimmed ? null : 'spaces');
  return { number: read.number, fault, right };
}

/** The form its side prescribes; where the body may be of either side, the written form, if it is one of the two. */
function printNumber({ serial, year, type, body }: DocumentNumber, plain: string): string | undefined {
  const head = year === null ? serial : `${serial}/${year}`;
  if (type === null) return `${head}/${body}`;
  const [state, party] = [`${head}/${type}-${body}`, `${serial}-${type}/${body}`];
  if (isPartyBody(body)) return party;
  if (STATE_BODY.test(body) || type === 'NĐ') return state;
  const marks = plain.replace(/[^-/]/g, '');
  const isParty = marks === '-/';
  return isParty ? party : marks.startsWith('/') && !marks.endsWith('/') ? state : undefined;
}

interface Read {
  readonly number: DocumentNumber;
  readonly fault: NumberFault | null;
}

function numberOf(
  serial: string,
  year: number | null,
  parts: readonly string[],
  dated: number | undefined,
): Read | undefined {
  const [head = '', ...tail] = parts;
  if (ASSEMBLY.test(head) && tail.length === 0) {
    return {
      number: { serial, year: year ?? dated ?? null, type: null, body: head },
      fault: year === null ? 'year' : null,
    };
  }
  const type = tail[0] === undefined ? undefined : typeNamed(head, tail[0]);
  if (type === undefined) return officeLetter(serial, year, parts);
  const body = tail.join('-');
  const number = { serial, year, type, body };
  if (type === 'NQ' && LIKE_GOVERNMENT.test(body))
    return { number: { ...number, body: 'CP' }, fault: 'body' };
  if (DATED_TYPES.has(type) && year === null)
    return { number: { ...number, year: dated ?? null }, fault: 'year' };
  return { number, fault: type === head ? null : 'type' };
}

/** A công văn bears its office and unit instead of a type. */
function officeLetter(serial: string, year: number | null, parts: readonly string[]): Read | undefined {
  const head = parts[0] ?? '';
  if (!STATE_BODY.test(head) && !MINISTRY.test(head)) return undefined;
  return { number: { serial, year, type: null, body: parts.join('-') }, fault: null };
}

/** The type a first word means: itself, or the known one it misspells; undefined when it is an office or unknown. */
function typeNamed(head: string, body: string): string | undefined {
  const known = isPartyBody(body) ? PARTY_TYPES : STATE_TYPES;
  if (known.has(head) || STATE_TYPES.has(head) || PARTY_TYPES.has(head)) return head;
  if (STATE_BODY.test(head) || MINISTRY.test(head)) return undefined;
  const spelled = [...known].find((type) => bare(type) === bare(head));
  if (spelled !== undefined || head.length < 4) return spelled;
  return [...known].find((type) => type.length > 2 && type[0] === head[0] && distance(type, head) === 1);
}

/** Puts a torn body together (`SKH-CN`) and gives a known one its letters (`UBNĐ`, `TƯ`). */
function mendBody(parts: readonly string[]): { words: string[]; fault: NumberFault | null } {
  const mended: string[] = [];
  for (const part of parts) {
    const last = mended.at(-1);
    if (mended.length > 1 && last !== undefined && TORN_BODIES.has(last + part))
      mended[mended.length - 1] = last + part;
    else mended.push(mended.length === 0 ? part : (spelledBody(part) ?? part));
  }
  return { words: mended, fault: mended.join('-') === parts.join('-') ? null : 'body' };
}

const SPELLED_BODIES = new Map(
  ['CP', 'TTg', 'UBND', 'HĐND', 'VPCP', 'TW', 'TU'].map((body) => [bare(body), body]),
);

const spelledBody = (part: string): string | undefined =>
  part === 'TƯ' ? 'TW' : SPELLED_BODIES.get(bare(part));
