// KH208: a log entry speaks of a stage that the task does not have.
import type { Rule } from '../rule.ts';

export const unknownStage: Rule = {
  code: 'KH208',
  *find({ repository }) {
    for (const { tasks } of repository.plans) {
      for (const { file, stages, log } of tasks) {
        if (log === undefined) continue;
        const count = stages?.length ?? 0;
        for (let index = 0; index < log.length; index++) {
          const stage = log[index]?.stage;
          if (stage === undefined || stage <= count) continue;
          yield { file, path: ['log', index, 'stage'], params: { stage, count } };
        }
      }
    }
  },
};
