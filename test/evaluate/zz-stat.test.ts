import fc from 'fast-check';
import { it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { day, repositoryOf } from '../builders.ts';
import { asKnownOn, asOf, filesOf, randomPlan } from './random-plans.ts';

it('stat', () => {
  const n: Record<string, number> = {};
  let differ = 0;
  const add = (k: string) => {
    n[k] = (n[k] ?? 0) + 1;
  };
  for (const [plan, on] of fc.sample(fc.tuple(randomPlan, asOf), 1500)) {
    if (JSON.stringify(plan) !== JSON.stringify(asKnownOn(plan, on))) differ++;
    for (const p of evaluate(repositoryOf(filesOf(plan)), day(on)).plans) {
      for (const t of p.targets) {
        add('T ' + t.status);
        for (const f of t.flags) add('TF ' + f);
        if (t.forecast) add('T forecast');
        if (t.last) add('T last');
        if (t.mean) add('T mean');
        if (t.children) add('T parent ' + t.status);
      }
      for (const t of p.tasks) {
        add('K ' + t.status);
        for (const f of t.flags) add('KF ' + f);
        if (t.last) add('K last');
        if (t.skipped) add('K skipped');
      }
    }
  }
  console.log(
    differ,
    Object.entries(n)
      .sort()
      .map((x) => x.join(' '))
      .join('; '),
  );
}, 60000);
