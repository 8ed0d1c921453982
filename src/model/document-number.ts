// Numbers of Vietnamese documents: State `25/KH-UBND`, `118/2025/NĐ-CP`, `193/2025/QH15`, `5511/BKHCN-CĐSQG`; Party `57-NQ/TW`.
import { distance } from 'fastest-levenshtein';

/** What a number says: `71/NQ-CP` is serial 71, type NQ, body CP. `type` is null for a công văn and for the Quốc hội. */
export interface DocumentNumber {
  readonly serial: string;
  readonly year: number | null;
  readonly type: string | null;
  readonly body: string;
}

export type NumberFault = 'spaces' | 'order' | 'type' | 'body' | 'year' | 'shape';

export interface NumberReading {
  readonly number: DocumentNumber | null;
  /** The first thing wrong with the form; null when it follows the grammar or cannot be told. */
  readonly fault: NumberFault | null;
  /** The form it should have; the form as written without fault; empty when none is near. */
  readonly right: string;
}

// Decree 30/2020/NĐ-CP, annex III, and what legal and joint documents add.
const STATE_TYPES = new Set(
  ('NQ QĐ CT QC QyĐ QCh TC TB HD CTr CTHĐ KH KHPH KHLN KHLT PA ĐA DA BC BB TTr HĐ CĐ CV BGN BTT GUQ GM GGT GNP PG PC PB ' +
    'NĐ TT TTLT NQLT CTLT CTPH QCPH L PL LCT VBHN HNVB KL SL GP GCN QT')
    .split(' '),
);
const PARTY_TYPES = new Set('NQ CT KL QĐ QĐi QyĐ QC TB HD BC KH CTr CTHĐ ĐA TTr CV TT ĐC BB'.split(' '));
const NEEDS_YEAR = new Set(['NĐ', 'TT', 'TTLT']);

const STATE_BODY = /^(?:CP|TTg|CTN|UBND|HĐND|VPCP|KTNN|TANDTC|VKSNDTC|(?:UBTV)?QH\d*|[BS][A-ZĐ]{2,})$/u;
const PARTY_BODY = /^(?:\p{Lu}*(?:TW|TU|ThU|HU|QU|ĐU|ĐUK))$/u;
/** Bodies whose two words a slip tears apart or spells without diacritics. */
const TORN_BODIES = new Set(
  'KHCN SKHCN BKHCN KHĐT SKHĐT BKHĐT TNMT STNMT BTNMT NNMT SNNMT BNNMT GDĐT SGDĐT BGDĐT'.split(' '),
);
const SPELLED_BODIES = ['CP', 'TTg', 'UBND', 'HĐND', 'VPCP', 'TW', 'TU'];
/** Who issues a nghị quyết of the State; a two-letter body one slip from CP is meant to be it. */
const RESOLUTION_BODY = /^(?:CP|HĐND|(?:UBTV)?QH\d*|HĐ\p{Lu}*|ĐH\p{Lu}*|BCH\p{Lu}*)$/u;

export const isPartyBody = (body: string): boolean => PARTY_BODY.test(body);
const isStateBody = (body: string): boolean => STATE_BODY.test(body) && !isPartyBody(body);
const bare = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/Đ/g, 'D').replace(/đ/g, 'd').toLowerCase();

const SHAPE = /^(\d{1,6}(?:\.\d)?[a-zđ]?)([-/])(?:(\d{4})([-/]))?(\p{L}.*)$/u;

/** Reads a document's number and says what is wrong with its form; `year` of its date completes one that lacks it. */
export function readDocumentNumber(written: string, year?: number): NumberReading {
  const trimmed = written.trim().normalize('NFC');
  const plain = trimmed.replace(/[–—‑]/g, '-').replace(/\s+/g, '').replace(/&/g, '');
  const match = SHAPE.exec(plain);
  if (match === null) return { number: null, fault: null, right: '' };
  const [, serial = '', first, yearText, , rest = ''] = match;
  const marks = [first, ...(rest.match(/[-/]/g) ?? [])].join('');
  const parts = mendBody(rest.split(/[-/]/));
  const number = numberOf(serial, yearText === undefined ? null : Number(yearText), parts.words, year);
  if (number === null) return { number: null, fault: null, right: '' };
  const right = printDocumentNumber(number.value);
  const fault =
    number.fault ??
    parts.fault ??
    (right !== plain ? orderFault(marks, right) : null) ??
    (plain === trimmed ? null : 'spaces');
  return { number: number.value, fault, right: fault === 'shape' ? '' : right };
}

/** The number in the form its side prescribes: State `số/LOẠI-CƠ QUAN`, Party `số-LOẠI/CƠ QUAN`. */
export function printDocumentNumber({ serial, year, type, body }: DocumentNumber): string {
  const head = year === null ? serial : `${serial}/${year}`;
  if (type === null) return `${head}/${body}`;
  return isPartyBody(body) ? `${serial}-${type}/${body}` : `${head}/${type}-${body}`;
}

const orderFault = (marks: string, right: string): NumberFault | null => {
  const rightMarks = (right.match(/[-/]/g) ?? []).join('');
  return marks === rightMarks ? 'type' : 'order';
};

interface Mended<T> {
  readonly fault: NumberFault | null;
  readonly value: T;
}

function numberOf(serial: string, year: number | null, words: readonly string[], dated: number | undefined): Mended<DocumentNumber> | null {
  const [head = '', ...tail] = words;
  if (/^(?:UBTV)?QH\d+$/.test(head) && tail.length === 0) {
    return { fault: year === null ? 'year' : null, value: { serial, year: year ?? dated ?? null, type: null, body: head } };
  }
  const type = tail.length === 0 ? undefined : typeNamed(head, tail[0] ?? '');
  if (type === undefined) return isStateBody(head) ? { fault: null, value: { serial, year, type: null, body: words.join('-') } } : null;
  const body = tail.join('-');
  const near = type === 'NQ' && !isPartyBody(body) && !RESOLUTION_BODY.test(body) && body.length === 2 && distance(body, 'CP') === 1;
  if (near) return { fault: 'body', value: { serial, year, type, body: 'CP' } };
  const lacksYear = NEEDS_YEAR.has(type) && year === null && isStateBody(body);
  const value = { serial, year: year ?? (lacksYear ? (dated ?? null) : null), type, body };
  return { fault: type === head ? (lacksYear ? 'year' : null) : 'type', value };
}

/** The type a first word means: itself, or the known one it misspells; undefined when it names an office (công văn). */
function typeNamed(head: string, body: string): string | undefined {
  const known = isPartyBody(body) ? PARTY_TYPES : STATE_TYPES;
  if (known.has(head) || STATE_TYPES.has(head)) return head;
  if (isStateBody(head) && !isPartyBody(body)) return undefined;
  const spelled = [...known].find((type) => bare(type) === bare(head));
  if (spelled !== undefined) return spelled;
  return head.length < 4 ? undefined : [...known].find((type) => type[0] === head[0] && distance(type, head) === 1);
}

/** Puts a torn body together (`SKH-CN`) and gives a known one its letters (`UBNĐ`). */
function mendBody(words: readonly string[]): { words: string[]; fault: NumberFault | null } {
  const mended: string[] = [];
  for (const word of words) {
    const last = mended.at(-1);
    if (mended.length > 1 && last !== undefined && TORN_BODIES.has(last + word)) mended[mended.length - 1] = last + word;
    else mended.push(mended.length === 0 ? word : (SPELLED_BODIES.find((body) => bare(body) === bare(word)) ?? word));
  }
  return { words: mended, fault: mended.join('-') === words.join('-') ? null : 'body' };
}
