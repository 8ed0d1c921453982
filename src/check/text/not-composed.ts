// KH701: letters written as a base and loose marks (not NFC): they look the same and compare as different.
import type { Rule } from '../rule.ts';
import { rangeBetween, unusualTexts } from './strings.ts';

export const notComposed: Rule = {
  code: 'KH701',
  *find(input) {
    for (const { file, text } of unusualTexts(input)) {
      if (text.normalize('NFC') === text) continue;
      const loose = [...text.matchAll(/\P{M}\p{M}*/gsu)].filter(([sign]) => sign.normalize('NFC') !== sign);
      const [first] = loose;
      if (first === undefined) continue;
      const range = rangeBetween(text, first.index, first.index + first[0].length);
      yield { file, path: [], range, params: { sign: first[0].normalize('NFC'), count: loose.length } };
    }
  },
};
