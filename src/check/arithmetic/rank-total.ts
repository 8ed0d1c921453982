// KH308, KH309: a rank beyond the number ranked, and ranks of one time out of different numbers.
import type { Decimal } from '../../model/decimal.ts';
import type { Value } from '../../model/quantity.ts';
import { sameUnit } from '../../model/quantity.ts';
import type { ResultEntry } from '../../model/repository.ts';
import { quoteValue } from '../quoting.ts';
import { type HeldResult, heldResults } from '../results.ts';
import type { Rule } from '../rule.ts';

/** The lowest number a value may be; null for a bound from above alone. */
const lowestOf = (value: Value): Decimal | null =>
  value.op === 'range' ? value.min : value.op === '<' || value.op === '<=' ? null : value.value;

export const rankBeyondTotal: Rule = {
  code: 'KH308',
  *find(input) {
    for (const { file, index, entry } of heldResults(input, 'of')) {
      const lowest = entry.value && lowestOf(entry.value);
      if (entry.of === undefined || !entry.value || !lowest?.big.gt(entry.of)) continue;
      yield {
        file,
        path: ['results', index, 'of'],
        params: { written: quoteValue(entry.value), of: entry.of },
      };
    }
  },
};

export const rankTotalsDiffer: Rule = {
  code: 'KH309',
  *find(input) {
    let ranked: HeldResult[] = [];
    for (const later of heldResults(input, 'of')) {
      if (ranked[0]?.home !== later.home) ranked = [];
      const first = ranked.find((earlier) => isSameRanking(earlier, later));
      ranked.push(later);
      if (first === undefined || first.entry.of === later.entry.of) continue;
      yield {
        file: later.file,
        path: ['results', later.index, 'of'],
        params: { of: later.entry.of ?? 0, other: first.entry.of ?? 0, date: momentOf(later.entry) },
      };
    }
  },
};

const momentOf = ({ date, reported }: ResultEntry): string => (date ?? reported)?.text ?? '';

const isSameRanking = (left: HeldResult, right: HeldResult): boolean =>
  momentOf(left.entry) === momentOf(right.entry) && sameUnit(left.unit, right.unit);
