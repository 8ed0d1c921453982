// A draft plan as the files of its folder.
import type { Change } from '../../plan-steps.ts';
import { fileText, planFields, targetFields, taskFields } from './print.ts';
import type { DraftPlan } from './types.ts';

export function draftFiles(plan: DraftPlan): readonly Extract<Change, { readonly text: string }>[] {
  const folder = `plans/${plan.id}`;
  const planFile = `${folder}/plan.yaml`;
  return [
    { file: planFile, text: fileText(planFile, 'plan', planFields(plan)) },
    ...plan.targets.map((target) => {
      const file = `${folder}/targets/${target.id}.yaml`;
      return { file, text: fileText(file, 'target', targetFields(target)) };
    }),
    ...plan.tasks.map((task) => {
      const file = `${folder}/tasks/${task.id}.yaml`;
      return { file, text: fileText(file, 'task', taskFields(task)) };
    }),
  ];
}
