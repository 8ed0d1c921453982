// KH704: a value begins or ends with blanks, which nobody sees and every comparison counts.
import type { Rule } from '../rule.ts';
import { readable, textsIn } from './strings.ts';

/** Only quotes keep blanks at the edge of a value. */
const MAY_HOLD = /["'][ \t]|[ \t]["']|\\t/;
const AT_EDGE = /^[ \t]|[ \t]$/;

export const edgeBlanks: Rule = {
  code: 'KH704',
  *find(input) {
    for (const { file, text, data } of readable(input)) {
      if (!MAY_HOLD.test(text)) continue;
      for (const found of textsIn(data)) {
        if (AT_EDGE.test(found.text))
          yield { file, path: found.path, params: { written: found.text, right: found.text.trim() } };
      }
    }
  },
};
