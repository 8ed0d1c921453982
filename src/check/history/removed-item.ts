// KH505: a target, task, plan or shared series is gone although its plan was not replaced.
import type { HistoryRule } from './history-rule.ts';

export const removedItem: HistoryRule = {
  code: 'KH505',
  find({ kind, field, severity, file, ref, name, plan }, { after, documents }) {
    if (
      kind !== 'removed' ||
      (field !== 'item' && field !== 'plan' && field !== 'indicator') ||
      severity !== 'error'
    )
      return undefined;
    const home = after.plans.find((each) => each.plan.id === plan)?.plan.file;
    // Of a plan that is gone as a whole one finding is enough.
    if (field === 'item' && home === undefined) return undefined;
    const isReused = documents.has(file);
    return { file: isReused ? file : (home ?? file), path: [], params: { ref, name: name.slice(0, 80) } };
  },
};
