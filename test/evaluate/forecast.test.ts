// The Theil-Sen line through exact comparable results (section 3).
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/model/civil-date.ts';
import { day, targetOn } from '../builders.ts';

const at = (n: number): string => formatDay(day('2025-01-01') + n);
const point = (n: number, value: number | string, more = ''): string =>
  `{date: ${at(n)}, value: ${value}${more}}`;

/** The forecast of a target due on day 800, asked for on day 450: the value on the due day and the day it is met. */
function forecast(points: readonly string[], goal = '">= 700"', more = '') {
  const yaml = `goal: ${goal}\nby: ${at(800)}\n${more}\nresults: [${points.join(', ')}]`;
  const read = targetOn(yaml, at(450)).forecast;
  return (
    read && {
      atDue: Math.round(read.value_at_due * 1000) / 1000,
      metOn: read.met_on && read.met_on - day('2025-01-01'),
    }
  );
}

describe('a forecast', () => {
  it.each([
    {
      title: 'follows three results on a line',
      points: [point(0, 0), point(100, 100), point(200, 200)],
      expected: { atDue: 800, metOn: 700 },
    },
    {
      title: 'is not misled by one that stands out',
      points: [point(0, 0), point(100, 100), point(200, 600), point(300, 300), point(400, 400)],
      expected: { atDue: 800, metOn: 700 },
    },
    {
      title: 'of what falls, towards at most',
      points: [point(0, 900), point(100, 800), point(200, 700)],
      goal: '"<= 200"',
      expected: { atDue: 100, metOn: 700 },
    },
    {
      title: 'of a strict goal is met on the first day beyond it',
      points: [point(0, 0), point(100, 100), point(200, 200)],
      goal: '"> 700"',
      expected: { atDue: 800, metOn: 701 },
    },
    {
      title: 'of what falls, towards a strict goal',
      points: [point(0, 900), point(100, 800), point(200, 700)],
      goal: '"< 200"',
      expected: { atDue: 100, metOn: 701 },
    },
    {
      // Six slopes whose median is 29/30 a day, four intercepts whose median is 10.
      title: 'takes the middle between two slopes and two intercepts',
      points: [point(0, 0), point(100, 130), point(200, 180), point(300, 310)],
      expected: { atDue: 783.333, metOn: 714 },
    },
    {
      title: 'of a range is met at its lower end',
      points: [point(0, 0), point(100, 100), point(200, 200)],
      goal: '700..900',
      expected: { atDue: 800, metOn: 700 },
    },
    {
      title: 'may be met after the due day',
      points: [point(0, 0), point(100, 50), point(200, 100)],
      goal: '">= 500"',
      expected: { atDue: 400, metOn: 1000 },
    },
    {
      title: 'is met never when nothing moves',
      points: [point(0, 5), point(100, 5), point(200, 5)],
      expected: { atDue: 5, metOn: null },
    },
    {
      title: 'is met never when it moves away',
      points: [point(0, 300), point(100, 200), point(200, 100)],
      expected: { atDue: -500, metOn: null },
    },
    {
      title: 'is met never when it would take more than 20 years',
      points: [point(0, 0), point(100, 1), point(200, 2)],
      goal: '">= 100"',
      expected: { atDue: 8, metOn: null },
    },
    {
      title: 'within 20 years is met',
      points: [point(0, 0), point(100, 1), point(200, 2)],
      goal: '">= 70"',
      expected: { atDue: 8, metOn: 7000 },
    },
    {
      title: 'over exactly 90 days is made',
      points: [point(0, 0), point(45, 45), point(90, 90)],
      expected: { atDue: 800, metOn: 700 },
    },
  ])('$title', ({ points, goal, expected }) => {
    expect(forecast(points, goal)).toEqual(expected);
  });

  it.each([
    { title: 'no result', points: [] },
    { title: 'two results', points: [point(0, 0), point(400, 400)] },
    { title: 'three results over 89 days', points: [point(0, 0), point(45, 45), point(89, 89)] },
    {
      title: 'three results of which one is about',
      points: [point(0, 0), point(100, '"~100"'), point(200, 200)],
    },
    {
      title: 'three results of which one is a bound',
      points: [point(0, 0), point(100, '"<100"'), point(200, 200)],
    },
    {
      title: 'three results of which one is of another unit',
      points: [point(0, 0), point(100, 100, ', unit: xã'), point(200, 200)],
    },
    {
      title: 'three results of which one does not count',
      points: [point(0, 0), point(100, 100, ', counts: false'), point(200, 200)],
    },
    {
      title: 'three results of which one is not known yet',
      points: [point(0, 0), point(100, 100), point(200, 200, `, reported: ${at(451)}`)],
    },
    // An estimate that the official figure of its day has replaced is no third point.
    {
      title: 'three results of two days',
      points: [point(0, 0), point(200, 200), point(200, 201, ', quality: estimate')],
    },
  ])('is not made from $title', ({ points }) => {
    expect(forecast(points)).toBeNull();
  });

  it('takes a corrected result as corrected', () => {
    const points = [point(0, 0), point(100, 900), point(100, 100, `, reported: ${at(120)}`), point(200, 200)];
    expect(forecast(points)).toEqual({ atDue: 800, metOn: 700 });
  });

  it('is the same in whatever order the results stand', () => {
    const points = [point(0, 0), point(100, 130), point(200, 180), point(300, 310)];
    expect(forecast([...points].reverse())).toEqual(forecast(points));
  });
});
