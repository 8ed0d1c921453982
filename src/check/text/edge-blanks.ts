// KH704: a value begins or ends with blanks, which nobody sees and every comparison counts.
import type { Rule } from '../rule.ts';
import { shorten } from '../written.ts';
import { readable, textsOf } from './strings.ts';

/** Only inside quotes, in an escape or in a block of text can a value keep blanks at its edge. */
const MAY_HOLD = /(?:^|[:[{,-]) *["'][ \t]|[ \t]["'] *(?:[,}\]#\r\n]|$)|\\t|[|>][+-]?\d?[ \t]*[\r\n]/;

const isBlank = (sign: string | undefined): boolean => sign === ' ' || sign === '\t';

export const edgeBlanks: Rule = {
  code: 'KH704',
  *find(input) {
    for (const document of readable(input)) {
      if (!MAY_HOLD.test(document.text)) continue;
      for (const { path, text } of textsOf(document)) {
        if (isBlank(text[0]) || isBlank(text.at(-1)))
          yield {
            file: document.file,
            path,
            params: { written: shorten(text), right: shorten(text.trim()) },
          };
      }
    }
  },
};
