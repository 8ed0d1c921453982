// What docxtemplater finds wrong with a form, as a fault that says which tag.
import { mistakeOf, TemplateFault, type TemplateMistake, type TemplateProblem } from '../format.ts';

/** Its error codes (https://docxtemplater.com/docs/errors), by what a person must mend. */
const PROBLEMS: Readonly<Record<string, TemplateProblem>> = {
  unopened_tag: 'broken_tag',
  unclosed_tag: 'broken_tag',
  duplicate_open_tag: 'broken_tag',
  duplicate_close_tag: 'broken_tag',
  scopeparser_compilation_failed: 'syntax',
  raw_xml_tag_should_be_only_text_in_paragraph: 'syntax',
  raw_tag_outerxml_invalid: 'syntax',
  invalid_raw_xml_value: 'syntax',
  unclosed_loop: 'unclosed_loop',
  unopened_loop: 'unopened_loop',
  closing_tag_does_not_match_opening_tag: 'unclosed_loop',
  unbalanced_loop_tags: 'misplaced_loop',
  loop_position_invalid: 'misplaced_loop',
  no_xml_tag_found_at_left: 'misplaced_loop',
  no_xml_tag_found_at_right: 'misplaced_loop',
  filetype_not_identified: 'not_word',
  filetype_not_handled: 'not_word',
  malformed_xml: 'not_word',
  file_has_invalid_xml: 'not_word',
};

interface WordError {
  readonly message?: unknown;
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: unknown;
    readonly openingtag?: unknown;
    readonly errors?: readonly WordError[];
  };
}

/** All of them; what is no fault of the form stays the error it is. */
export function faultOf(error: unknown, file: string): unknown {
  if (isBrokenXml(error)) return new TemplateFault(mistakeOf('not_word', file));
  if (error instanceof TemplateFault || !isWordError(error)) return error;
  const mistakes = (error.properties?.errors ?? [error]).map((each) => mistakeIn(each, file));
  const known = mistakes.filter((each) => each !== undefined);
  return known.length === 0 ? error : new TemplateFault(...known);
}

function mistakeIn({ properties = {} }: WordError, file: string): TemplateMistake | undefined {
  const { id = '', openingtag, xtag } = properties;
  const problem = PROBLEMS[id];
  const tag = openingtag ?? xtag;
  return (
    problem && mistakeOf(problem, file, typeof tag === 'string' ? tag.replace(/^\{+|\}+$/g, '').trim() : '')
  );
}

/** Of the parser below docxtemplater, in parts that it reads before any tag. */
const isBrokenXml = (error: unknown): boolean => error instanceof Error && error.name === 'ParseError';

const isWordError = (error: unknown): error is WordError =>
  typeof error === 'object' && error !== null && 'properties' in error;
