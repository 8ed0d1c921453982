// The kind of a document without a place.
import { expect, it } from 'vitest';
import { guessKind } from '../../src/check/guess-kind.ts';

it.each([
  ['target', { name: 'x', goal: 5, results: [] }],
  ['task', { name: 'x', deadline: 2025, log: [] }],
  ['plan', { title: 'x', issuer: 'y', groups: [] }],
  ['register', { name: 'x', agencies: {} }],
  ['indicator', { name: 'x', unit: '%', definition: 'y', results: [] }],
  ['config', { version: 1, due_soon: 30 }],
  ['target', { name: 'x' }],
  ['target', {}],
  ['target', null],
  ['target', [1]],
  ['target', 'x'],
])('%s: %j', (kind, data) => {
  expect(guessKind(data)).toBe(kind);
});
