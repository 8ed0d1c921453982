// The id of an agency from its name, for hints.
import { expect, it } from 'vitest';
import { understandFiles } from '../builders.ts';

const REGISTER = {
  name: 'Tỉnh Thử',
  agencies: {
    'so-y-te': { name: 'Sở Y tế', short: 'SYT', aliases: ['Y tế'] },
    'so-a': { name: 'Sở Chung' },
    'so-b': { name: 'Sở chung' },
  },
};

const suggested = (lead: string): unknown =>
  understandFiles({
    'plans/agencies/thu.yaml': REGISTER,
    'plans/a/plan.yaml': { title: 'Kế hoạch thử', issuer: 'thu' },
    'plans/a/tasks/1.yaml': { name: 'Việc', lead },
  }).findings.map(({ code, params }) => [code, params.suggestion])[0];

it.each([
  ['Sở Y tế', 'lead: [so-y-te]'],
  ['so y te', 'lead: [so-y-te]'],
  ['SYT', 'lead: [SYT]'],
  ['y tế', 'lead: [so-y-te]'],
  ['so-y-te', 'lead: [so-y-te]'],
])('%s suggests %s', (written, expected) => {
  expect(suggested(written)).toEqual(['KH103', expected]);
});

it.each(['Sở Chung', 'Sở Lạ'])('%s, which names two agencies or none, suggests no id', (written) => {
  expect(suggested(written)).toEqual(['KH103', 'lead: [...]']);
});
