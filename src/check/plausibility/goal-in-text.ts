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

const MANY: Readonly<Record<string, string>> = {
  nghìn: '1e3',
  ngàn: '1e3',
  vạn: '1e4',
  triệu: '1e6',
  tỷ: '1e9',
  tỉ: '1e9',
};

/** The numbers that stand free in a text, in Vietnamese notation: `n10` is none, `1,78 triệu` is two. */
function numbersIn(text: string): Big[] {
  const found = text
    .normalize('NFC')
    .matchAll(/(?<![\p{L}\d])(\d+(?:[.,]\d+)*)(?:\s*(nghìn|ngàn|vạn|triệu|tỷ|tỉ))?/gu);
  return [...found].flatMap(([, token = '', many = '']) => {
    const number = parseDecimal(readVietnameseNumber(token) ?? '')?.big;
    if (number === undefined) return [];
    const times = MANY[many];
    return times === undefined ? [number] : [number, number.times(times)];
  });
}
