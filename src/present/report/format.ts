// What a format of the report is: a model and a template in, text or bytes out.
import type { AnyModel } from './model.ts';

/** A template with what it may include; its text is UTF-8. */
export interface TemplateFile {
  /** As the user named it, for messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Templates beside it and the built-in ones, by the name that `{{> name}}` uses. */
  readonly partials: Readonly<Record<string, string>>;
}

export interface ReportFormat {
  /** The file in templates/ for a kind of paper; null for a format that fills none. */
  readonly builtIn: (kind: AnyModel['kind']) => string | null;
  /** Throws a TemplateFault for what is wrong with the template. */
  readonly render: (
    model: AnyModel,
    template: TemplateFile | null,
  ) => string | Uint8Array | Promise<string | Uint8Array>;
}

/** What is wrong with a template, in place; `tag` is what it asks for. */
export type TemplateProblem =
  | 'syntax'
  | 'unknown_tag'
  | 'unknown_helper'
  | 'no_partial'
  /** A loop that is opened and never closed, or the other way round. */
  | 'unclosed_loop'
  | 'unopened_loop'
  /** A loop that begins and ends in places that do not fit together: one inside a table, one outside. */
  | 'misplaced_loop'
  /** The field holds fields or a list of its own, no text. */
  | 'not_text'
  /** Looped over, but the field holds one value. */
  | 'not_list'
  /** Braces that do not match. */
  | 'broken_tag'
  /** Nothing to fill in: an office's form before it was tagged, or a report that was filled already. */
  | 'no_tag'
  /** No Word file, or a damaged one. */
  | 'not_word'
  | 'other';

/** One thing to mend in a template. */
export interface TemplateMistake {
  readonly problem: TemplateProblem;
  readonly file: string;
  readonly tag: string;
  /** From 1; null where the template has no lines. */
  readonly line: number | null;
  /** The innermost loop in which it stands, as it was written; null outside of loops. */
  readonly loop: string | null;
  /** What was probably meant; null when nothing is near. */
  readonly near: string | null;
}

export const mistakeOf = (
  problem: TemplateProblem,
  file: string,
  tag = '',
  place: Partial<Pick<TemplateMistake, 'line' | 'loop' | 'near'>> = {},
): TemplateMistake => ({ problem, file, tag, line: null, loop: null, near: null, ...place });

/** Everything that is wrong with a template, each mistake once, at least one. */
export class TemplateFault extends Error {
  readonly mistakes: readonly TemplateMistake[];

  constructor(...mistakes: readonly TemplateMistake[]) {
    super(mistakes.map(({ file, problem, tag }) => `${file}: ${problem} ${tag}`).join('; '));
    const keys = mistakes.map(keyOf);
    this.mistakes = mistakes.filter((each, index) => keys.indexOf(keyOf(each)) === index);
  }
}

/** A line is mended once, from whichever loop it was reached; what has no line is found by its loop. */
const keyOf = ({ problem, file, tag, line, loop }: TemplateMistake): string =>
  JSON.stringify([problem, file, tag, line ?? loop]);
