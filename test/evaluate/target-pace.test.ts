// Targets rules 7 to 10: the straight line and the pace.
import { describe, expect, it } from 'vitest';
import { judge } from './paced-targets.ts';

describe('a target on its way', () => {
  it.each([
    ['at the pace of 1', { value: '100' }, 'on_track 8'],
    ['faster than asked', { value: '999' }, 'on_track 8'],
    ['exactly at 0.95', { value: '95' }, 'on_track 8'],
    ['just below 0.95', { value: '94.9' }, 'at_risk 9'],
    ['exactly at 0.60', { value: '60' }, 'at_risk 9'],
    ['just below 0.60', { value: '59.9' }, 'off_track 10'],
    ['where it began', { value: '0' }, 'off_track 10'],
    ['behind where it began', { value: '-5' }, 'off_track 10'],
    ['about at 0.95', { value: '"~95"' }, 'on_track 8'],
    [
      'lower is better, exactly at 0.95',
      { goal: '"<= 0"', baseline: 'value: 1000', value: '905' },
      'on_track 8',
    ],
    [
      'lower is better, just below 0.95',
      { goal: '"<= 0"', baseline: 'value: 1000', value: '905.1' },
      'at_risk 9',
    ],
    [
      'lower is better, getting worse',
      { goal: '"<= 0"', baseline: 'value: 1000', value: '1001' },
      'off_track 10',
    ],
    ['from a negative baseline', { goal: '0', baseline: 'value: -1000', value: '-905' }, 'on_track 8'],
    ['from a negative baseline, slower', { goal: '0', baseline: 'value: -1000', value: '-906' }, 'at_risk 9'],
    ['towards an open range, aiming at its lower end', { goal: '1000..2000', value: '95' }, 'on_track 8'],
    [
      'within a range from below, aiming at its lower end',
      { goal: '1000..2000', value: '95', more: 'within: true' },
      'on_track 8',
    ],
    [
      'within a range from above, aiming at its upper end',
      { goal: '0..1000', baseline: 'value: 2000', value: '1905', more: 'within: true' },
      'on_track 8',
    ],
    [
      'within a range from above, slower',
      { goal: '0..1000', baseline: 'value: 2000', value: '1905.1', more: 'within: true' },
      'at_risk 9',
    ],
    ['towards an equality', { goal: '"== 1000"', value: '95' }, 'on_track 8'],
    ['towards a strict goal', { goal: '"> 1000"', value: '95' }, 'on_track 8'],
  ])('%s', (_, target, expected) => {
    expect(judge(target).verdict).toBe(expected);
  });

  it('shows its baseline, what is expected, its progress and its pace', () => {
    const { pace } = judge({ value: '80' });
    expect(pace).toMatchObject({ expected: 100, progress: 0.08, pace: 0.8, baseline: { from: 'given' } });
    expect([pace?.baseline.value.text, pace?.aim.text]).toEqual(['0', '1000']);
  });

  it.each([
    ['0.9', 'on_track 8'],
    ['0.5', 'off_track 10'],
  ])('the settings move the thresholds: at the pace of %s it is %s', (share, expected) => {
    const settings = { on_track: 0.9, at_risk: 0.51, grace: 3000 };
    expect(judge({ value: String(Number(share) * 100) }, { settings }).verdict).toBe(expected);
  });

  it('keeps its exactness where binary numbers lose it', () => {
    expect(judge({ goal: '3', value: '0.285' }).verdict).toBe('on_track 8');
    expect(judge({ goal: '0.7', value: '0.042' }).verdict).toBe('at_risk 9');
  });
});

describe('a target whose pace says nothing', () => {
  it.each([
    ['with method step', { value: '10', more: 'method: step' }],
    ['whose baseline already meets the goal', { baseline: 'value: 1100', value: '900' }],
    ['whose baseline equals the goal', { baseline: 'value: 1000', value: '900' }],
    [
      'whose baseline equals a strict goal, so that nothing lies between',
      { goal: '"> 1000"', baseline: 'value: 1000', value: '900' },
    ],
    [
      'whose baseline lies within the range',
      { goal: '5..9', baseline: 'value: 7', value: '4', more: 'within: true' },
    ],
    ['with a bound', { value: '"<500"' }],
    ['with a spread', { value: '90..100' }],
    ['with a baseline that is only about', { baseline: 'value: "~0"', value: '50' }],
    ['with a baseline that is a bound', { baseline: 'value: "<5"', value: '50' }],
    ['with a baseline that is a spread', { baseline: 'value: 0..5', value: '50' }],
    ['with a baseline of another unit', { baseline: 'value: 0, unit: xã', value: '50' }],
  ])('%s is in progress', (_, target) => {
    expect(judge(target).verdict).toBe('in_progress 7');
  });

  it('before 5 % of the time is gone is in progress, and no longer at exactly 5 %', () => {
    expect(judge({ value: '0', on: 49 }).verdict).toBe('in_progress 7');
    expect(judge({ value: '0', on: 50 }).verdict).toBe('off_track 10');
  });

  it('is achieved or exceeded all the same when it satisfies', () => {
    expect(judge({ baseline: 'value: 1100', value: '1000' }).verdict).toBe('achieved 4');
    expect(judge({ value: '1001', more: 'method: step' }).verdict).toBe('exceeded 3');
  });
});
