// KH301, KH302, KH310: a ratio printed beside a value that it does not give, or gives only cut off, or that cannot be divided.

import { quoteBig, quoteDecimal, quoteValue } from '../quoting.ts';
import { type HeldResult, heldResults } from '../results.ts';
import type { CheckInput, Rule, Spotted } from '../rule.ts';
import { compareToExact, isShare, roundLike, shareOf } from '../shares.ts';

const spot = (
  { file, index }: HeldResult,
  key: 'value' | 'ratio',
  params: Spotted['params'] = {},
): Spotted => ({
  file,
  path: ['results', index, key],
  params,
});

function* compared(input: CheckInput, wanted: 'truncated' | 'wrong'): Generator<Spotted> {
  for (const held of heldResults(input, 'ratio')) {
    const { ratio, value } = held.entry;
    const exact = ratio && shareOf(ratio, held.unit);
    if (ratio === undefined || value === undefined || exact === undefined) continue;
    if (perOther(held.unit) || compareToExact(value, exact) !== wanted) continue;
    const { rounded, closer } = roundLike(value, exact);
    yield spot(held, 'value', {
      written: quoteValue(value),
      part: quoteDecimal(ratio.part),
      whole: quoteDecimal(ratio.whole),
      computed: quoteBig(rounded),
      closer: quoteBig(closer),
      sign: isShare(held.unit) ? '%' : '',
    });
  }
}

/** `Người/vạn dân`: how many the denominator is counted in is said in words only. */
const perOther = (unit: string | undefined): boolean => !isShare(unit) && (unit ?? '').includes('/');

export const ratioValue: Rule = { code: 'KH301', find: (input) => compared(input, 'wrong') };

export const ratioTruncated: Rule = { code: 'KH302', find: (input) => compared(input, 'truncated') };

export const ratioOfNothing: Rule = {
  code: 'KH310',
  *find(input) {
    for (const held of heldResults(input, 'ratio')) {
      if (held.entry.ratio?.whole.big.eq(0)) yield spot(held, 'ratio');
    }
  },
};
