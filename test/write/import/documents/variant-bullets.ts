// Goals in sentences: one or two to a bullet, under headings with and without a year, with the signs that provinces use.
import { type Item, itemOf } from '../agreement.ts';
import type { BuiltBlock } from './built.ts';
import type { Random } from './random.ts';
import { line, type Made } from './variant-frame.ts';
import { type Meaning, SHARE_GOALS, SHARES, STATED_GOALS, TARGETS } from './vocabulary.ts';

const SIGNS = ['-', '+', '•', '–', '*', 'a)', '1.'] as const;
const HEADINGS = [
  'II. MỤC TIÊU',
  'II. CÁC CHỈ TIÊU CHỦ YẾU',
  'II. MỤC TIÊU CỤ THỂ',
  'II. MỤC TIÊU, CHỈ TIÊU',
  'II. MỤC TIÊU ĐẾN NĂM {Y}',
] as const;

interface Goal {
  readonly name: string;
  readonly goal: string;
  readonly text: string;
}

export function bullets({ random, year }: Made): { blocks: BuiltBlock[]; items: Item[] } {
  const sign = random.pick(SIGNS);
  const automatic = random.chance(40) && (sign === '-' || sign === '+' || sign === '•');
  const heading = random.pick<string>(HEADINGS);
  const by = heading.includes('{Y}') ? { by: year } : {};
  const goals = random
    .shuffled([
      ...TARGETS.slice(0, 9).map((name) => stated(name, random.pick(STATED_GOALS))),
      ...SHARES.map((share) => ofAll(share, random.pick(SHARE_GOALS))),
    ])
    .slice(0, 4 + random.below(6));
  const lines = inLines(random, goals);
  const blocks = lines.map((text, at): BuiltBlock => {
    const ended = `${text}${at === lines.length - 1 ? '.' : ';'}`;
    return automatic
      ? { kind: 'paragraph', text: ended, bullet: sign }
      : line(`${signAt(sign, at)} ${ended}`);
  });
  const items = goals.map(({ name, goal }, at) =>
    itemOf(`targets/bullet-${at + 1}`, { name, unit: '%', goal: plainGoal(goal), ...by }),
  );
  return { blocks: [line(heading.replace('{Y}', year)), ...blocks], items };
}

/** Mostly a goal a line; two shares may stand in one. */
function inLines(random: Random, goals: readonly Goal[]): string[] {
  const lines: string[] = [];
  for (let at = 0; at < goals.length; at += 1) {
    const [first, second] = [goals[at]?.text ?? '', goals[at + 1]?.text ?? ''];
    const isPair = /^\d+% \p{Ll}/u.test(first) && /^\d+% \p{Ll}/u.test(second) && random.chance(60);
    lines.push(isPair ? `${first}${random.pick([', ', '; '])}${second}` : first);
    if (isPair) at += 1;
  }
  return lines;
}

const signAt = (sign: string, at: number): string => {
  if (sign === 'a)') return `${'abcdđeghik'[at]})`;
  return sign === '1.' ? `${at + 1}.` : sign;
};

const stated = (name: string, { written, means }: Meaning): Goal => ({
  name,
  goal: means,
  text: `${name} ${written}`,
});

const ofAll = (share: string, { written, means }: Meaning): Goal => ({
  name: `${share[0]?.toUpperCase()}${share.slice(1)}`,
  goal: means,
  text: `${written} ${share}`,
});

/** A bare number is a number in the file. */
export const plainGoal = (goal: string): string | number =>
  /^\d+(\.\d+)?$/.test(goal) ? Number(goal) : goal;
