// Laws of the evaluation, over random plans; a failure prints its seed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Candidate, TargetEvaluation, TaskEvaluation } from '../../src/evaluate/types.ts';
import { day, type Files, repositoryOf, targetOn } from '../builders.ts';
import {
  asKnownOn,
  asOf,
  filesOf,
  mapLists,
  oneSidedGoal,
  type RandomPlan,
  randomPlan,
} from './arbitraries.ts';

/** All that an evaluation says, as plain data, without where in its file a result stands. */
function sayings(files: Files, on: string): unknown {
  const { plans } = evaluate(repositoryOf(files), day(on));
  const shown = plans.map(({ targets, tasks }) => [targets.map(ofTarget), tasks.map(ofTask)]);
  return JSON.parse(JSON.stringify(shown));
}

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

const RUNS = { numRuns: 600 };

describe('an evaluation', () => {
  it('on an earlier day never reveals what became known later', () => {
    fc.assert(
      fc.property(randomPlan, asOf, (plan, on) => {
        expect(sayings(filesOf(plan), on)).toEqual(sayings(filesOf(asKnownOn(plan, on)), on));
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the entries in a file', () => {
    const turned = randomPlan.chain((plan) =>
      fc.tuple(
        fc.constant(plan),
        fc.infiniteStream(fc.nat()).map((stream) => shuffled(plan, stream)),
      ),
    );
    fc.assert(
      fc.property(turned, asOf, ([plan, mixed], on) => {
        expect(sayings(filesOf(mixed), on)).toEqual(sayings(filesOf(plan), on));
      }),
      RUNS,
    );
  });

  it('does not depend on the order in which the files are read', () => {
    fc.assert(
      fc.property(randomPlan, asOf, (plan, on) => {
        const files = filesOf(plan);
        expect(sayings(Object.fromEntries(Object.entries(files).reverse()), on)).toEqual(sayings(files, on));
      }),
      { numRuns: 150 },
    );
  });

  it('gives every item one status, a rule that fits it, and no flag twice', () => {
    fc.assert(
      fc.property(randomPlan, asOf, (plan, on) => {
        for (const { targets, tasks } of evaluate(repositoryOf(filesOf(plan)), day(on)).plans) {
          for (const { rule, status, flags, children } of targets) {
            if (children === null) expect(TARGET_RULES[rule]).toContain(status);
            else expect(rule).toBe(0);
            expect(new Set(flags).size).toBe(flags.length);
          }
          for (const { rule, status, flags, daysLate, daysLeft } of tasks) {
            expect(TASK_RULES[rule]).toBe(status);
            expect(new Set(flags).size).toBe(flags.length);
            expect(daysLate !== null).toBe(status === 'overdue' || status === 'done_late');
            if (daysLeft !== null) expect(['due_soon', 'in_time']).toContain(status);
          }
        }
      }),
      RUNS,
    );
  });
});

const TARGET_RULES: readonly (readonly string[])[] = [
  [],
  ['no_data'],
  ['inconclusive'],
  ['exceeded'],
  ['achieved'],
  ['awaiting'],
  ['missed'],
  ['in_progress'],
  ['on_track'],
  ['at_risk'],
  ['off_track'],
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

/** Every list of the plan in another order, drawn from the stream. */
function shuffled(plan: RandomPlan, stream: Iterator<number>): RandomPlan {
  return mapLists(plan, (list) =>
    list
      .map((entry) => ({ entry, place: stream.next().value as number }))
      .sort((left, right) => left.place - right.place)
      .map(({ entry }) => entry),
  );
}

/** From the worst to the best; statuses that no better value can turn into one another share a place. */
const ORDER = [
  ['missed', 'awaiting', 'off_track', 'in_progress'],
  ['at_risk'],
  ['on_track'],
  ['achieved'],
  ['exceeded'],
];
const placeOf = (status: string): number => ORDER.findIndex((statuses) => statuses.includes(status));

describe('a better value', () => {
  const number = fc.integer({ min: -200, max: 200 }).map((value) => value / 10);
  const shape = fc.record({
    goal: oneSidedGoal,
    one: number,
    other: number,
    baseline: fc.option(number),
    method: fc.constantFrom('linear', 'step', 'growth'),
    unit: fc.constantFrom('xã', '"%"'),
    milestone: fc.option(oneSidedGoal),
    on: fc.constantFrom('2025-01-15', '2025-06-30', '2026-02', '2026'),
    asOf: fc.constantFrom('2026-12-31', '2027-01-20', '2027-06-30'),
  });

  it('never gives a worse status, with a goal on one side and a given baseline', () => {
    fc.assert(
      fc.property(shape, ({ goal, one, other, baseline, method, unit, milestone, on, asOf: asked }) => {
        const status = (value: number): string =>
          targetOn(
            `goal: "${goal}"
by: 2026
method: ${method}
unit: ${unit}
${baseline === null ? '' : `baseline: {date: 2024, value: ${baseline}}`}
${milestone === null ? '' : `milestones: [{by: 2025, goal: "${milestone}"}]`}
results: [{date: ${on}, value: ${value}}]`,
            asked,
          ).status;
        const better = goal.startsWith('>') ? Math.max(one, other) : Math.min(one, other);
        const worse = better === one ? other : one;
        expect(placeOf(status(better))).toBeGreaterThanOrEqual(placeOf(status(worse)));
      }),
      RUNS,
    );
  });

  it('never turns a met target into one that is not, after the due day', () => {
    fc.assert(
      fc.property(oneSidedGoal, number, number, (goal, one, other) => {
        const status = (value: number): string =>
          targetOn(`goal: "${goal}"\nby: 2025\nresults: [{date: 2025, value: ${value}}]`, '2026-06-30')
            .status;
        const better = goal.startsWith('>') ? Math.max(one, other) : Math.min(one, other);
        const statuses = ['missed', 'achieved', 'exceeded'];
        const worse = better === one ? other : one;
        expect(statuses.indexOf(status(better))).toBeGreaterThanOrEqual(statuses.indexOf(status(worse)));
      }),
      { numRuns: 200 },
    );
  });
});
