// A quick parser for the plain documents that kh and people usually write; whatever it is not sure of goes to `yaml`.
import { FAILSAFE_SCHEMA, load, Type } from 'js-yaml';

/**
 * Reads a document of single-line scalars, block mappings and lists, and flow collections that end on their line. Undefined
 * when the text holds anything else (anchors, tags, block scalars, several documents, tabs, unusual escapes, numbers whose
 * digits JavaScript would change) or when it does not parse: `yaml` then decides, and words the error.
 */
export function readQuickly(text: string): object | undefined {
  if (!isPlain(text)) return undefined;
  try {
    lostDigits = false;
    const data: unknown = load(text, { schema: CORE });
    return typeof data === 'object' && data !== null && !lostDigits ? data : undefined;
  } catch {
    return undefined;
  }
}

let lostDigits = false;

/** A number whose spelling would be lost (`97.10`) sends the document to the parser that keeps it. */
function toNumber(text: string): number {
  const value = Number(text);
  if (String(value) !== text) lostDigits = true;
  return value;
}

const scalarType = (name: string, pattern: RegExp, construct: (text: string) => unknown): Type =>
  new Type(`tag:yaml.org,2002:${name}`, {
    kind: 'scalar',
    resolve: (text: string | null) => pattern.test(text ?? ''),
    construct: (text: string | null) => construct(text ?? ''),
  });

/** The core schema of YAML 1.2 with the patterns of `yaml`; js-yaml's own also reads `0b11` and `1_000`. */
const CORE = FAILSAFE_SCHEMA.extend({
  implicit: [
    scalarType('null', /^(?:~|[Nn]ull|NULL)?$/, () => null),
    scalarType('bool', /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/, (text) => /^[Tt]/.test(text)),
    scalarType('int', /^(?:0o[0-7]+|[-+]?[0-9]+|0x[0-9a-fA-F]+)$/, toNumber),
    scalarType(
      'float',
      /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      toNumber,
    ),
  ],
});

const COMMENT_LINE = /^ *#.*$/gm;
const QUOTED = /"(?:[^"\\\n]|\\["\\])*"|'[^'\n]*'/g;
/** A quoted text stands alone between blanks or flow punctuation. */
const STRAY_QUOTE = /[^ \n[{,]Q|Q(?![ \n\]},:]|$)/;
/** Signs that begin something only the full parser may judge, and characters that break lines or are not printed. */
const SPECIAL =
  /["'\\&*!|>%@`?#\u2028\u2029\ufeff\ufffe\uffff]|(?!\n)\p{Cc}|^(?:---|\.\.\.)|[}\]] *:|[[{,] *:|<<|__proto__|(?:^|[\s[{,])(?:x-|(?:~|[Nn]ull|NULL) *:)/mu;
/** A quoted text, a flow collection that closes on its line, or a plain scalar without colon and brackets. */
const VALUE = String.raw`(?:Q|[{[].*[}\]]|[^\s:{}[\],-][^:{}[\]]*|-[^\s:{}[\],-][^:{}[\]]*)`;
const KEY = String.raw`(?:Q|[\p{L}\p{N}_][\p{L}\p{N}_./-]*):(?: +${VALUE})?`;
/** A key with or without a value; below the top level also behind list dashes, or a list item that is a value. */
const LINE = new RegExp(`^(?:${KEY}| +(?:- +)*${KEY}| +(?:- +)+${VALUE})? *$`, 'u');

function isPlain(text: string): boolean {
  const bare = text.replace(COMMENT_LINE, '').replaceAll('Q', 'q').replace(QUOTED, 'Q');
  if (bare.trim() === '' || SPECIAL.test(bare) || STRAY_QUOTE.test(bare)) return false;
  return bare.split('\n').every((line) => LINE.test(line) && isBalanced(line));
}

/** Flow collections open and close on their own line, and no closing sign stands alone. */
function isBalanced(line: string): boolean {
  let depth = 0;
  for (const sign of line) {
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
