// What docxtemplater finds wrong with a form, as a fault that says which tag.
import { TemplateFault, type TemplateProblem } from '../format.ts';

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

/** The first of them; what is no fault of the form stays the error it is. */
export function faultOf(error: unknown, file: string): unknown {
  if (isBrokenXml(error)) return new TemplateFault('not_word', file, '', null);
  if (error instanceof TemplateFault || !isWordError(error)) return error;
  const first = error.properties?.errors?.[0] ?? error;
  const { id = '', openingtag, xtag } = first.properties ?? {};
  const problem = PROBLEMS[id];
  const tag = openingtag ?? xtag;
  return problem === undefined
    ? error
    : new TemplateFault(problem, file, typeof tag === 'string' ? tag.replace(/^\{+|\}+$/g, '') : '', null);
}

/** Of the parser below docxtemplater, in parts that it reads before any tag. */
const isBrokenXml = (error: unknown): boolean => error instanceof Error && error.name === 'ParseError';

const isWordError = (error: unknown): error is WordError =>
  typeof error === 'object' && error !== null && 'properties' in error;
