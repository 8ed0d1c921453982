// Text of plan files inside the report's Markdown: it stays text, and blanks to be filled in by hand stay blank.
import { escapeMarkdown } from '../../markdown.ts';

const NBSP = /(\u00a0+)/;

/** No-break spaces are kept as they are; `$` is escaped for readers that know formulas. */
export const escapeForReport = (text: string): string =>
  text
    .trim()
    .split(NBSP)
    .map((part) => (NBSP.test(part) ? part : escapePart(part)))
    .join('');

const escapePart = (part: string): string => escapeMarkdown(part).replace(/\$/g, '\\$');
