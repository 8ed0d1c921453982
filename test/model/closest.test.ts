// "Did you mean": near words are found, far ones are not proposed.
import { expect, test } from 'vitest';
import { closest } from '../../src/model/closest.ts';

const KEYS = ['name', 'goal', 'deadline', 'milestones', 'so-khcn'];

test.each([
  ['gaol', 'goal'],
  ['nam', 'name'],
  ['Name', 'name'],
  ['dedline', 'deadline'],
  ['milstone', 'milestones'],
  ['so-kchn', 'so-khcn'],
])('%s is near %s', (word, expected) => {
  expect(closest(word, KEYS)).toBe(expected);
});

test.each(['', 'by', 'log', 'ngày', 'statement'])('%s is near nothing', (word) => {
  expect(closest(word, KEYS)).toBeUndefined();
});
