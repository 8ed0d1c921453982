// KH616: the number of a goal does not stand in the words that the document is quoted with.
import type Big from 'big.js';
import { parseDecimal } from '../../model/decimal.ts';
import type { Goal } from '../../model/quantity.ts';
import { readVietnameseNumber } from '../../model/vietnamese-number.ts';
import { quoteGoal } from '../quoting.ts';
import type { Rule, Spotted } from '../rule.ts';

export const goalNotInText: Rule = {
  code: 'KH616',
  find({ repository }) {
    const found: Spotted[] = [];
    for (const { file, goal, source, also } of repository.plans.flatMap((plan) => plan.targets)) {
      addMissing(found, { file, path: ['source', 'text'] }, goal, source?.text);
      if (also.length === 0) continue;
      for (const [index, other] of also.entries())
        addMissing(found, { file, path: ['also', index, 'text'] }, other.goal, other.text);
    }
    return found;
  },
};

function addMissing(
  found: Spotted[],
  at: Pick<Spotted, 'file' | 'path'>,
  goal: Goal | undefined,
  text: string | undefined,
): void {
  if (goal === undefined || text === undefined || holdsPlainly(text, goal)) return;
  if (!/\d/.test(text) || holds(text, goal)) return;
  const quoted = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  found.push({ ...at, params: { goal: quoteGoal(goal), text: quoted } });
}

/** Of the words that a message quotes. */
const LONGEST = 60;

/** `72` between blanks, or before `%`: nearly all goals are quoted so, and need no reading of every number. */
function holdsPlainly(text: string, goal: Goal): boolean {
  if (goal.op === 'range') return false;
  const { text: number } = goal.value;
  if (!/^(?:0|[1-9]\d{0,2})$/.test(number)) return false;
  const at = text.indexOf(number);
  if (at < 0 || (at > 0 && text[at - 1] !== ' ')) return false;
  const next = text[at + number.length];
  return next === undefined || next === ' ' || next === '%';
}

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
