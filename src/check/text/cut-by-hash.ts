// KH705: ` #` begins a comment, so an unquoted text loses what follows it. Two blanks before the sign say that it is meant.
import type { Rule } from '../rule.ts';
import { aroundOf, readable, textsOf } from './strings.ts';

/** Keys that hold words; a comment behind an id, a date or a number is no loss. */
const WORDS: ReadonlySet<string> = new Set([
  ...[
    'name',
    'short',
    'title',
    'statement',
    'output',
    'note',
    'text',
    'place',
    'reason',
    'basis',
    'evidence',
    'source',
  ],
  ...[
    'definition',
    'deadline_text',
    'number',
    'issuer',
    'signer',
    'signer_title',
    'to',
    'label',
    'unit',
    'document',
  ],
  ...['recipients', 'aliases', 'parts', 'scope'],
]);

const MAY_HOLD = /[^\s#] #/;

export const cutByHash: Rule = {
  code: 'KH705',
  *find(input) {
    for (const document of readable(input)) {
      if (!MAY_HOLD.test(document.text)) continue;
      for (const { path, text } of textsOf(document)) {
        const key = path.findLast((step) => typeof step === 'string');
        if (!WORDS.has(String(key))) continue;
        const range = document.locate(path, 'value');
        const { before, after } = aroundOf(document, range.endLine, range.endColumn);
        const comment = /^ (#.*)$/.exec(after)?.[1]?.trimEnd();
        if (comment === undefined || /["']$/.test(before)) continue;
        const { line, column } = { line: range.endLine, column: range.endColumn + 1 };
        const spot = { line, column, endLine: line, endColumn: column + comment.length };
        yield {
          file: document.file,
          path,
          range: spot,
          params: { key: String(key), kept: text, rest: comment },
        };
      }
    }
  },
};
