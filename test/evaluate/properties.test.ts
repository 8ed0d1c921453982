// Laws of the evaluation, over random plans; a failure prints its seed.

import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Candidate, TargetEvaluation, TaskEvaluation } from '../../src/evaluate/types.ts';
import { day, type Files, repositoryOf } from '../builders.ts';
import fc from '../fast-check.ts';
import { asKnownOn, asOf, filesOf, randomPlan, shuffled } from './random-plans.ts';

const ofCandidate = (candidate: Candidate | null): unknown => {
  if (candidate === null) return null;
  const { index: _index, file: _file, ...rest } = candidate;
  return rest;
};
const ofTarget = (evaluation: TargetEvaluation): unknown => {
  const { target, plan: _plan, candidates: _candidates, flags, result, ...rest } = evaluation;
  return { ...rest, id: target.id, flags: [...flags].sort(), result: ofCandidate(result) };
};
const ofTask = (evaluation: TaskEvaluation): unknown => {
  const { task, plan: _plan, flags, ...rest } = evaluation;
  return { ...rest, id: task.id, flags: [...flags].sort() };
};

/** All that an evaluation says, as plain data, without where in its file a result stands. */
function sayings(files: Files, on: string): unknown {
  const { plans } = evaluate(repositoryOf(files), day(on));
  const shown = plans.map(({ targets, tasks }) => [targets.map(ofTarget), tasks.map(ofTask)]);
  return JSON.parse(JSON.stringify(shown));
}

const PATIENCE = 60_000;
const holds = <T>(law: fc.IRawProperty<T>, numRuns = 500): void => {
  fc.assert(law, { numRuns });
};

describe('an evaluation', { timeout: PATIENCE }, () => {
  it('on an earlier day never reveals what became known later', () => {
    holds(
      fc.property(randomPlan, asOf, (plan, on) => {
        expect(sayings(filesOf(plan), on)).toEqual(sayings(filesOf(asKnownOn(plan, on)), on));
      }),
    );
  });

  it('does not depend on the order of the entries in a file', () => {
    holds(
      fc.property(randomPlan, fc.infiniteStream(fc.nat()), asOf, (plan, stream, on) => {
        expect(sayings(filesOf(shuffled(plan, stream)), on)).toEqual(sayings(filesOf(plan), on));
      }),
    );
  });

  it('does not depend on the order in which the files are read', () => {
    holds(
      fc.property(randomPlan, asOf, (plan, on) => {
        const files = filesOf(plan);
        expect(sayings(Object.fromEntries(Object.entries(files).reverse()), on)).toEqual(sayings(files, on));
      }),
      150,
    );
  });

  it('gives every item one status, a rule that fits it, and no flag twice', () => {
    const seen = new Set<string>();
    holds(
      fc.property(randomPlan, asOf, (plan, on) => {
        for (const { targets, tasks } of evaluate(repositoryOf(filesOf(plan)), day(on)).plans) {
          for (const target of targets) seen.add(checkedTarget(target));
          for (const task of tasks) seen.add(checkedTask(task));
        }
      }),
    );
    expect(seen.size, 'the random plans reach most statuses').toBeGreaterThan(12);
  });
});

const TARGET_RULES: readonly string[] = [
  '',
  'no_data',
  'inconclusive',
  'exceeded',
  'achieved',
  'awaiting',
  'missed',
  'in_progress',
  'on_track',
  'at_risk',
  'off_track',
];
const TASK_RULES = [
  '',
  'cancelled',
  'done',
  'done_late',
  'overdue',
  'unclosed',
  'due_soon',
  'ongoing',
  'in_time',
];

function checkedTarget({ rule, status, flags, children }: TargetEvaluation): string {
  if (children === null) expect(TARGET_RULES[rule]).toBe(status);
  else expect(rule).toBe(0);
  expect(new Set(flags).size).toBe(flags.length);
  return status;
}

function checkedTask({ rule, status, flags, daysLate, daysLeft }: TaskEvaluation): string {
  expect(TASK_RULES[rule]).toBe(status);
  expect(new Set(flags).size).toBe(flags.length);
  expect(daysLate !== null).toBe(status === 'overdue' || status === 'done_late');
  if (daysLeft !== null) expect(['due_soon', 'in_time']).toContain(status);
  return status;
}
