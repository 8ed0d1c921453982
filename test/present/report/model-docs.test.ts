// Every field of the model is explained where template writers look.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { COMMON_HELPERS } from '../../../src/present/report/common-helpers.ts';
import { FIELD_NAMES } from '../../../src/present/report/notes/field-values.ts';
import { buildReminder } from '../../../src/present/report/reminder.ts';
import { HOSTILE_AROUND, HOSTILE_FILES } from './hostile.ts';
import { inputOf, modelOf } from './report-builder.ts';

const page = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url)), 'utf8');

/** Every key of a value and of what is in it. */
function keysOf(value: unknown, keys = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const each of value) keysOf(each, keys);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      keys.add(key);
      keysOf(inner, keys);
    }
  }
  return keys;
}

it('docs/report-model.md names every field', () => {
  const around = { ...HOSTILE_AROUND, stamp: { commit: 'abc', version: '1' } };
  const report = modelOf(HOSTILE_FILES, around);
  const letter = buildReminder({ ...inputOf(HOSTILE_FILES, around), agency: 'thu/a1' });
  const keys = [...keysOf(report), ...keysOf(letter)];
  const text = page('report-model.md');
  expect(keys.length).toBeGreaterThan(100);
  expect([...new Set(keys)].filter((key) => !new RegExp(`[\`.]${key}[\`.\\[]`).test(text))).toEqual([]);
});

it('docs/report.md names every helper of templates and every field of notes', () => {
  const text = page('report.md');
  expect(Object.keys(COMMON_HELPERS).filter((name) => !text.includes(`\`${name} `))).toEqual([]);
  expect(FIELD_NAMES.filter((name) => !text.includes(`{{${name}`))).toEqual([]);
});
