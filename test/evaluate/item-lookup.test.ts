// What a name on the command line means: any unambiguous tail of whole segments (section 2).
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../src/evaluate/item-lookup.ts';
import { evaluationOf } from '../builders.ts';

const evaluation = evaluationOf(
  {
    'plans/a/targets/8.1.yaml': { name: 'Một', goal: 1 },
    'plans/a/tasks/1.yaml': { name: 'Hai' },
    'plans/ke-hoach/plan.yaml': { title: 'B', issuer: 'thu' },
    'plans/ke-hoach/tasks/1.yaml': { name: 'Ba' },
    'plans/ke-hoach/tasks/X.yaml': { name: 'Bốn' },
    'plans/ke-hoach/targets/7.yaml': { name: 'Năm', goal: 1 },
    'plans/ke-hoach/tasks/7.yaml': { name: 'Sáu' },
  },
  '2026-01-15',
);

function answer(written: string): string {
  const found = lookUp(evaluation, written);
  if ('ambiguous' in found) return `ambiguous: ${found.ambiguous.join(' ')}`;
  if ('unknown' in found) return `unknown: ${found.unknown.join(' ')}`;
  if (found.found.kind === 'plan') return `plan ${found.found.plan.plan.id}`;
  return found.found.kind === 'target' ? found.found.target.target.ref : found.found.task.task.ref;
}

describe('a name', () => {
  it.each([
    ['8.1', 'a/targets/8.1'],
    ['targets/8.1', 'a/targets/8.1'],
    ['a/targets/8.1', 'a/targets/8.1'],
    ['plans/a/targets/8.1.yaml', 'a/targets/8.1'],
    ['x', 'ke-hoach/tasks/X'],
    ['KE-HOACH', 'plan ke-hoach'],
    ['1', 'ambiguous: a/tasks/1 ke-hoach/tasks/1'],
    ['a/tasks/1', 'a/tasks/1'],
    ['a/8.1', 'a/targets/8.1'],
    ['plans/KE-HOACH/x.yaml', 'ke-hoach/tasks/X'],
    ['ke-hoach/7', 'ambiguous: ke-hoach/targets/7 ke-hoach/tasks/7'],
    ['a/8.2', 'unknown: '],
    ['ke-hoc', 'unknown: ke-hoach'],
    ['zzzz', 'unknown: '],
  ])('%s is %s', (written, expected) => {
    expect(answer(written)).toBe(expected);
  });
});
