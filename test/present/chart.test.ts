// Results as bars: one scale, of what can be compared.
import { expect, it } from 'vitest';
import { resultChart } from '../../src/present/chart.ts';
import { renderSheet } from '../../src/present/sheet.ts';
import { targetOn } from '../builders.ts';

const look = { language: 'vi', width: 60, colour: 0, ascii: true } as const;
const drawn = (results: string): string[] => {
  const target = targetOn(`unit: "%"\ngoal: 62\nby: 2025\nresults:\n${results}`, '2026-01-15');
  return renderSheet(resultChart(target, look), look)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^(?:tháng|Mục)/.test(line));
};

it('a figure in another unit is told and not drawn, and changes no other bar', () => {
  const share = '  - {date: 2025-12, value: 31, unit: " % "}\n';
  const [first, goal] = drawn(share);
  expect(first).toContain('######## ');
  expect(drawn(`${share}  - {date: 2025-11, value: 586, unit: trạm, counts: false}\n`)).toEqual([
    expect.stringMatching(/^tháng 11\/2025 +586 trạm/),
    expect.stringMatching(/^tháng 12\/2025 +######## +/),
    expect.stringMatching(/^Mục tiêu +################ /),
  ]);
  expect(goal).toContain('################');
});
