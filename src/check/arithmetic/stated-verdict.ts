// KH304, KH305: the source says achieved, or not achieved, and its own figure says otherwise.
import type { TargetEvaluation } from '../../evaluate/types.ts';
import { quoteGoal, quoteValue } from '../quoting.ts';
import type { CheckInput, Rule, Spotted } from '../rule.ts';

function* disputed({ evaluation }: CheckInput, stated: 'achieved' | 'not_achieved'): Generator<Spotted> {
  for (const { targets } of evaluation.plans) {
    for (const item of targets) {
      const { result } = item;
      if (result?.entry.stated !== stated || !item.flags.includes('disputed')) continue;
      yield { file: result.file, path: ['results', result.index, 'stated'], params: wordsOf(item) };
    }
  }
}

function wordsOf({ result, goal, target }: TargetEvaluation): { written: string; goal: string } {
  const { value, verdict = '' } = result?.entry ?? {};
  return {
    written: value === undefined ? verdict : quoteValue(value),
    goal: goal === null ? (target.statement ?? target.name) : quoteGoal(goal),
  };
}

export const statedAchieved: Rule = { code: 'KH304', find: (input) => disputed(input, 'achieved') };

export const statedNotAchieved: Rule = { code: 'KH305', find: (input) => disputed(input, 'not_achieved') };
