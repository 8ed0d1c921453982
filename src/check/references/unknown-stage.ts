// KH208: a log entry speaks of a stage that the task does not have.
import type { Rule } from '../rule.ts';

export const unknownStage: Rule = {
  code: 'KH208',
  *find({ repository }) {
    for (const { file, stages = [], log = [] } of repository.plans.flatMap(({ tasks }) => tasks)) {
      for (const [index, { stage }] of log.entries()) {
        if (stage === undefined || stage <= stages.length) continue;
        yield { file, path: ['log', index, 'stage'], params: { stage, count: stages.length } };
      }
    }
  },
};
