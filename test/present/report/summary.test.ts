// What a report says of counts against the last period.
import { expect, it } from 'vitest';
import { modelOf } from './report-builder.ts';

const TARGET = { 'plans/a/targets/1.yaml': { name: 'Tỷ lệ thử', unit: '%', goal: 80, by: '2026' } };
const TASK = { 'plans/a/tasks/1.yaml': { name: 'Việc thử', deadline: '2025-12' } };

const changes = (files: object): readonly (string | null)[] => {
  const { targets, tasks } = modelOf({ ...files }).summary;
  return [targets.change, tasks.change];
};

it('nothing is compared where there is nothing to count', () => {
  const ofTargets =
    'So với kỳ trước: số chỉ tiêu đạt và vượt không thay đổi; số chỉ tiêu chưa có số liệu không thay đổi.';
  const ofTasks =
    'So với kỳ trước: số nhiệm vụ đã hoàn thành không thay đổi; số nhiệm vụ quá hạn không thay đổi.';
  expect(changes(TARGET)).toEqual([ofTargets, null]);
  expect(changes(TASK)).toEqual([null, ofTasks]);
});
