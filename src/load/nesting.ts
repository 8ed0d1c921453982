// How deep a YAML text nests, judged without parsing it: a parser walks down by recursion and would give up or hang.

/** Deeper than this is no plan: it is a finding, and the file is not parsed. */
export const MAX_NESTING = 100;

/** The offset at which the text nests deeper than allowed; undefined when it never does. Brackets in quoted text count too. */
export function tooDeepAt(text: string): number | undefined {
  const ways = [bracketTooDeep(text), indentTooDeep(text), signsTooDeep(text)];
  return ways.filter((offset) => offset !== undefined).sort((left, right) => left - right)[0];
}

/** Signs that each open a level, one after another, wherever they stand in a line. */
const DEEP_SIGNS = new RegExp(`(?:[?:-][ \\t]+){${MAX_NESTING}}[?:-]`);

function signsTooDeep(text: string): number | undefined {
  const run = DEEP_SIGNS.exec(text);
  return run === null ? undefined : run.index + run[0].length - 1;
}

/** Looks at every character of every file, so it compares codes and makes nothing. */
function bracketTooDeep(text: string): number | undefined {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x5b || code === 0x7b) depth += 1;
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth -= 1;
    if (depth > MAX_NESTING) return index;
  }
  return undefined;
}

/** More levels than allowed need at least as many columns of indentation or dashes before them. */
const DEEP_LINE = new RegExp(`^[ ?:-]{${MAX_NESTING}}`, 'm');

function indentTooDeep(text: string): number | undefined {
  if (!DEEP_LINE.test(text)) return undefined;
  const open: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const column of levelsOf(line)) {
      while (open.length > 0 && (open.at(-1) ?? 0) >= column) open.pop();
      open.push(column);
      if (open.length > MAX_NESTING) return offset + column;
    }
    offset += line.length + 1;
  }
  return undefined;
}

/** The columns at which a line opens a level: each dash that leads it, then what follows them. */
function levelsOf(line: string): number[] {
  const lead = /^ *(?:[-?:] +)*/.exec(line)?.[0] ?? '';
  const dashes = [...lead.matchAll(/[-?:]/g)].map((match) => match.index);
  return line.length > lead.length && line[lead.length] !== '#' ? [...dashes, lead.length] : dashes;
}
