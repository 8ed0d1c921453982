// Slips of the pen behind a YAML error: the parser says where it stumbled, the line itself often says why.

export interface Slip {
  /** A key of the message catalogue, `syntax.<reason>`. */
  readonly reason: string;
  /** Where the slip is, when that is not where the parser stumbled. */
  readonly span?: readonly [number, number];
}

interface LineAt {
  readonly text: string;
  readonly start: number;
}

type Recognise = (line: LineAt, next: LineAt | undefined) => Slip | undefined;

/** The slip on the line of the fault, or on the line before, that explains it better than the parser does. */
export function slipAt(text: string, offset: number): Slip | undefined {
  const line = lineAround(text, offset);
  const before = line.start === 0 ? undefined : lineAround(text, text.slice(0, line.start).trimEnd().length);
  if (before !== undefined && isOtherDash(before, line)) return { reason: 'DASH_INDENT' };
  for (const recognise of SLIPS) {
    const slip =
      recognise(line, isLast(line, text) ? END : undefined) ??
      (before && recognise(before, isLast(before, text) ? END : line));
    if (slip !== undefined) return slip;
  }
  return undefined;
}

/** What follows the last line that says anything. */
const END: LineAt = { text: '', start: 0 };

const isLast = (line: LineAt, text: string): boolean =>
  text.slice(line.start + line.text.length).trim() === '';

function lineAround(text: string, offset: number): LineAt {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return { text: text.slice(start).split(/\r?\n/, 1)[0] ?? '', start };
}

/** Two entries of one list whose dashes do not stand in one column. */
function isOtherDash(before: LineAt, line: LineAt): boolean {
  const [first, second] = [before, line].map(({ text }) => /^( *)- /.exec(text)?.[1]?.length);
  return first !== undefined && second !== undefined && first !== second;
}

const SLIPS: readonly Recognise[] = [
  signAt('SPECIAL_BLANK', /^[ -]*([\u00a0\u2000-\u200b\u202f\u3000]+)/),
  signAt('OTHER_DASH', /^ *([–—−•])(?: |\{)/),
  signAt('WIDE_COLON', /^[ -]*[a-z_]+ *(：)/),
  // `name: "Nâng cấp" hạ tầng "mềm""`: a quoted value goes on behind its closing quote.
  on('INNER_QUOTES', /^[ -]*[a-z_]+: +"(?:[^"\\\n]|\\.)*" *[^\s"#,:}\]]/),
  // `lead:[so-a]`: without a blank behind the colon there is no key.
  on('MISSING_BLANK', /^[ -]*[a-z_]+:[^\s:/]/),
  openQuote,
  missingComma,
  openBracket,
];

function on(reason: string, pattern: RegExp): Recognise {
  return ({ text }) => (pattern.test(text) ? { reason } : undefined);
}

/** The sign that the pattern captures is the slip. */
function signAt(reason: string, pattern: RegExp): Recognise {
  return ({ text, start }) => {
    const match = pattern.exec(text);
    const sign = match?.[1] ?? '';
    if (match === null || sign === '') return undefined;
    const at = start + match[0].indexOf(sign);
    return { reason, span: [at, at + sign.length] };
  };
}

/** Quoted stretches of a line, made into letters, so that signs within them count for nothing. */
const masked = (text: string): string =>
  text
    .replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => 'Q'.repeat(quoted.length))
    .replace(/(?:^| )#.*$/, '');

/** `name: "Tỷ lệ thử`: the quote that opens is the last one of the line. */
function openQuote({ text, start }: LineAt): Slip | undefined {
  const at = masked(text).search(/(?<=: )"[^"]*$/);
  return at < 0 ? undefined : { reason: 'OPEN_QUOTE', span: [start + at, start + text.length] };
}

/** `{date: 2025 value: 5}`: a second key begins where a comma should stand. */
function missingComma({ text, start }: LineAt): Slip | undefined {
  const match = /[{,] *[a-z_]+: +[^,:{}[\]]*? (?=([a-z_]+): )/.exec(masked(text));
  if (match === null) return undefined;
  const at = start + match.index + match[0].length;
  return { reason: 'MISSING_COMMA', span: [at, at + (match[1] ?? '').length] };
}

/** A bracket that does not close on its line although the next one begins a key, or there is none. */
function openBracket({ text, start }: LineAt, next: LineAt | undefined): Slip | undefined {
  if (next !== END && !/^ *(?:- )*[a-z_]+:(?: |$)/.test(next?.text ?? '')) return undefined;
  // Nothing on a line that a tab indents is read as meant: the tab is the slip, and the parser says so.
  if (/^ *\t/.test(text)) return undefined;
  const open: number[] = [];
  const signs = [...masked(text)];
  for (const [index, sign] of signs.entries()) {
    if (sign === '{' || sign === '[') open.push(index);
    else if (sign === '}' || sign === ']') {
      const opened = signs[open.pop() ?? -1];
      // Of brackets that cross, nobody can say which one is missing.
      if (next === END && opened !== (sign === '}' ? '{' : '[')) return undefined;
    }
  }
  const [first] = open;
  return first === undefined
    ? undefined
    : { reason: 'OPEN_BRACKET', span: [start + first, start + text.length] };
}
