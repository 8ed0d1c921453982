// The baseline of a target: the given one, or the earliest result (section 3).
import { describe, expect, it } from 'vitest';
import { targetOn } from '../builders.ts';
import { at, QUIET } from './paced-targets.ts';

describe('the baseline', () => {
  const on = (results: string, more = ''): ReturnType<typeof targetOn> =>
    targetOn(`goal: 1000\nby: ${at(1000)}\n${more}\nresults: [${results}]`, at(500), QUIET);

  it('is missing when there is one result', () => {
    expect(on(`{date: ${at(100)}, value: 5}`).verdict).toBe('in_progress 7');
  });

  it('without a given one is the earliest result of an earlier time', () => {
    const target = on(
      `{date: ${at(100)}, value: 95}, {date: ${at(0)}, value: 0}, {date: ${at(50)}, value: 80}`,
    );
    expect([target.verdict, target.pace?.baseline.from, target.pace?.baseline.value.text]).toEqual([
      'on_track 8',
      'result',
      '0',
    ]);
  });

  it.each([
    ['about', `{date: ${at(0)}, value: "~900"}`],
    ['a bound', `{date: ${at(0)}, value: "<900"}`],
    ['of another unit', `{date: ${at(0)}, value: 900, unit: xã}`],
    ['not counted', `{date: ${at(0)}, value: 900, counts: false}`],
  ])('is not a result that is %s', (_, first) => {
    const target = on(`${first}, {date: ${at(1)}, value: 0}, {date: ${at(101)}, value: 100}`);
    expect([target.status, target.pace?.baseline.value.text]).toEqual(['on_track', '0']);
  });

  it('is missing when two results describe the same day', () => {
    expect(on(`{date: ${at(100)}, value: 5}, {date: ${at(100)}, value: 6, quality: estimate}`).verdict).toBe(
      'in_progress 7',
    );
  });

  it('that is given wins over an earlier result, also when it is no use', () => {
    const results = `{date: ${at(0)}, value: 0}, {date: ${at(100)}, value: 50}`;
    expect(on(results, `baseline: {date: ${at(0)}, value: -1000}`).pace?.baseline.value.text).toBe('-1000');
    expect(on(results, `baseline: {date: ${at(0)}, value: "~0"}`).verdict).toBe('in_progress 7');
  });

  it('is the better of two results of the earliest day', () => {
    const last = `{date: ${at(100)}, value: 95}`;
    const better = on(`{date: ${at(0)}, value: 500, quality: estimate}, {date: ${at(0)}, value: 0}, ${last}`);
    expect(better.pace?.baseline.value.text).toBe('0');
    const shared = `name: x\nresults: [{date: ${at(0)}, value: 500}]`;
    const own = targetOn(
      `goal: 1000\nby: ${at(1000)}\nindicator: chung\nresults: [{date: ${at(0)}, value: 0}, ${last}]`,
      at(500),
      { ...QUIET, files: { 'plans/indicators/thu/chung.yaml': shared } },
    );
    expect(own.pace?.baseline.value.text).toBe('0');
  });

  it('of the same unit, spaces and case aside, gives a pace', () => {
    const baseline = `unit: Triệu đồng\nbaseline: {date: ${at(0)}, value: 0, unit: "triệu  đồng"}`;
    expect(on(`{date: ${at(100)}, value: 100}`, baseline).verdict).toBe('on_track 8');
  });

  it('is a corrected result as corrected', () => {
    const corrected = `{date: ${at(0)}, value: 500}, {date: ${at(0)}, reported: ${at(90)}, value: 0}`;
    expect(on(`${corrected}, {date: ${at(100)}, value: 95}`).pace?.baseline.value.text).toBe('0');
  });
});
