// What single signs and unquoted words mean in plain YAML documents (plain-reader.ts).

/** Thrown, without a call stack, where a text is left to the full parser. */
export const REFUSED = Symbol('left to the full parser');

export const NEWLINE = 0x0a;
export const SPACE = 0x20;
const RETURN = 0x0d;

const [IN_QUOTED, IN_PLAIN, IN_KEY, BEGINS_KEY, BEGINS_OTHER] = [1, 2, 4, 8, 16];
const ASCII = new Uint8Array(0xa0);

function mark(signs: string, bit: number): void {
  for (const sign of signs) {
    const code = sign.charCodeAt(0);
    ASCII[code] = (ASCII[code] ?? 0) | bit;
  }
}

for (let code = 0; code < ASCII.length; code += 1)
  if (code < SPACE || code >= 0x7f) ASCII[code] = IN_QUOTED | IN_PLAIN;
mark('"\'\\[]{}', IN_QUOTED);
// They end an unquoted text, or could: beyond the simple cases the full parser judges.
mark('"\'#:,[]{}', IN_PLAIN);
mark('"\'#:,[]{}\\&*!|>%@`?', BEGINS_OTHER);
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';
mark(`${LETTERS}./-`, IN_KEY);
mark(LETTERS, BEGINS_KEY);

/** Separators of lines, byte order marks and what is no character: never in a plain document. */
const isOdd = (code: number): boolean =>
  code === 0x2028 || code === 0x2029 || code === 0xfeff || code >= 0xfffe;

const classOf = (code: number): number =>
  code < 0xa0 ? (ASCII[code] ?? 0) : code >= 0x2028 && isOdd(code) ? IN_QUOTED | IN_PLAIN : 0;

/** Whether a sign means something, or may mean something, in a quoted text or a comment. */
export const isLoudInQuoted = (code: number): boolean => (classOf(code) & IN_QUOTED) !== 0;
export const isLoudInPlain = (code: number): boolean => (classOf(code) & IN_PLAIN) !== 0;
/** Whether a sign begins, or may begin, something else than an unquoted text. */
export const beginsOther = (code: number): boolean =>
  code < 0x7f && ((ASCII[code] ?? 0) & BEGINS_OTHER) !== 0;
export const isInKey = (code: number): boolean => code < 0x7f && ((ASCII[code] ?? 0) & IN_KEY) !== 0;
export const beginsKey = (code: number): boolean => code < 0x7f && ((ASCII[code] ?? 0) & BEGINS_KEY) !== 0;

/** Of the line break that stands here, alone or behind a carriage return; -1 where none does. */
export function lineEndAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === NEWLINE) return at;
  return code === RETURN && text.charCodeAt(at + 1) === NEWLINE ? at + 1 : -1;
}

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** The numbers of YAML 1.2's core schema, with the patterns of `yaml`. */
const NUMBER =
  /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;

/** What an unquoted word says; refused is a number whose spelling would be lost (`97.10`). */
export function scalarOf(word: string): string | number | boolean | null {
  const first = word.charCodeAt(0);
  if (first >= 0x41 && first <= 0x7e) {
    if (word.length > 5) return word;
    const meant = WORDS.get(word);
    return meant === undefined ? word : meant;
  }
  if (first > 0x39 || first < 0x2b) return word;
  return numberOf(word) ?? word;
}

/** Undefined when the word is no number. */
function numberOf(word: string): number | undefined {
  let at = 0;
  let value = 0;
  for (; at < word.length; at += 1) {
    const digit = word.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  if (at === word.length && at < 16 && (at === 1 || word.charCodeAt(0) !== 0x30)) return value;
  if (!NUMBER.test(word)) return undefined;
  const number = Number(word);
  if (String(number) !== word) throw REFUSED;
  return number;
}

/** An unquoted key as text; refused are keys of the user, and words that the parser would print otherwise. */
export function keyOf(word: string): string {
  const said = scalarOf(word);
  if (said === null || String(said) !== word) throw REFUSED;
  return plainKey(word);
}

/** Keys that start with `x-` are the user's own, and one name is none of a plain object's. */
export function plainKey(key: string): string {
  if (key.startsWith('x-') || key === '__proto__') throw REFUSED;
  return key;
}
