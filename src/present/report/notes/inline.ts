// Bold and italic in a note's text; everything else stays what it is.
import type { NoteRun } from '../model-parts.ts';

const MARKS =
  /\\([\\*_`#[\]{}])|(\*\*|__)(?=\S)(.+?)(?<=\S)\2(?!\*)|(?<![\p{L}\d])([*_])(?=\S)(.+?)(?<=\S)\4(?![\p{L}\d])/gu;

/** Runs in order; neighbours of one style are one run. */
export function runsOf(
  text: string,
  style: Omit<NoteRun, 'text'> = { bold: false, italic: false },
): NoteRun[] {
  const runs: NoteRun[] = [];
  let end = 0;
  const push = (run: NoteRun): void => {
    const last = runs.at(-1);
    if (run.text === '') return;
    if (last !== undefined && last.bold === run.bold && last.italic === run.italic)
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  };
  for (const match of text.matchAll(MARKS)) {
    push({ ...style, text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const [, escaped, , strong, , emphasised] = match;
    if (escaped !== undefined) push({ ...style, text: escaped });
    else if (strong !== undefined) for (const run of runsOf(strong, { ...style, bold: true })) push(run);
    else for (const run of runsOf(emphasised ?? '', { ...style, italic: true })) push(run);
  }
  push({ ...style, text: text.slice(end) });
  return runs;
}
