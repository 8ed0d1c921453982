// KH616: the number of a goal does not stand in the words that the document is quoted with.
import type Big from 'big.js';
import { parseDecimal } from '../../model/decimal.ts';
import type { Goal } from '../../model/quantity.ts';
import { readVietnameseNumber } from '../../model/vietnamese-number.ts';
import { quoteGoal } from '../quoting.ts';
import type { Rule } from '../rule.ts';

export const goalNotInText: Rule = {
  code: 'KH616',
  *find({ repository }) {
    for (const { file, goal, source, also } of repository.plans.flatMap((plan) => plan.targets)) {
      const quoted = [
        { path: ['source', 'text'], goal, text: source?.text },
        ...also.map((each, index) => ({ ...each, path: ['also', index, 'text'] })),
      ];
      for (const { path, goal: said, text } of quoted) {
        if (said === undefined || text === undefined || !/\d/.test(text) || holds(text, said)) continue;
        yield {
          file,
          path,
          params: {
            goal: quoteGoal(said),
            text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text,
          },
        };
      }
    }
  },
};

/** Of the words that a message quotes. */
const LONGEST = 60;

function holds(text: string, goal: Goal): boolean {
  const numbers = numbersIn(text);
  const limits = goal.op === 'range' ? [goal.min, goal.max] : [goal.value];
  return limits.every(({ big }) => numbers.some((number) => number.eq(big)));
}

/** The numbers that stand free in a text, in Vietnamese notation; `n10` is none, `1000` in `1000 dân` is one. */
function numbersIn(text: string): Big[] {
  return [...text.matchAll(/(?<![\p{L}\d])\d+(?:[.,]\d+)*/gu)].flatMap(([token]) => {
    const plain = readVietnameseNumber(token);
    return parseDecimal(plain ?? '')?.big ?? [];
  });
}
