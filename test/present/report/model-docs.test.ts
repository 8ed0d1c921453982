// Every field of the model is explained where template writers look.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { COMMON_HELPERS } from '../../../src/present/report/common-helpers.ts';
import { FIELD_NAMES } from '../../../src/present/report/notes/field-values.ts';
import { buildReminder } from '../../../src/present/report/reminder.ts';
import { SHAPES } from '../../../src/present/report/shape/model-shape.ts';
import { isList, type Shape } from '../../../src/present/report/shape/shape.ts';
import { wordData } from '../../../src/present/report/word/word-data.ts';
import { WORD_SHAPES } from '../../../src/present/report/word/word-shape.ts';
import { HOSTILE_AROUND, HOSTILE_FILES } from './hostile.ts';
import { inputOf, modelOf } from './report-builder.ts';

const page = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url)), 'utf8');

/** Every field of a shape and of what is in it. */
function fieldsOf(shape: Shape, names = new Set<string>()): Set<string> {
  if (shape === 'value') return names;
  if (isList(shape)) return fieldsOf(shape[0], names);
  for (const [name, inner] of Object.entries(shape)) fieldsOf(inner, names.add(name));
  return names;
}

it('docs/report-model.md names every field', () => {
  const names = [...fieldsOf(SHAPES.report), ...fieldsOf(SHAPES.reminder)];
  const text = page('report-model.md');
  expect(names.length).toBeGreaterThan(150);
  expect([...new Set(names)].filter((name) => !new RegExp(`[\`.]${name}[\`.\\[]`).test(text))).toEqual([]);
});

/** Where a value is not as its shape says. */
function unlike(value: unknown, shape: Shape, place: string): string[] {
  if (value === null) return [];
  if (shape === 'value') return typeof value === 'object' ? [place] : [];
  if (isList(shape))
    return Array.isArray(value) ? value.flatMap((each) => unlike(each, shape[0], `${place}[]`)) : [place];
  const names = Object.keys(value as object).sort();
  return names.join() === Object.keys(shape).sort().join()
    ? names.flatMap((name) =>
        unlike((value as Record<string, unknown>)[name], shape[name] ?? 'value', `${place}.${name}`),
      )
    : [`${place}: ${names}`];
}

it('reports and letters are shaped as templates are checked', () => {
  const around = { ...HOSTILE_AROUND, stamp: { commit: 'abc', version: '1' } };
  const report = modelOf(HOSTILE_FILES, around);
  const letter = buildReminder({ ...inputOf(HOSTILE_FILES, around), agency: 'thu/a1' });
  expect(report.targets.groups.length * report.overdue.length * letter.parts.length).toBeGreaterThan(0);
  expect([...unlike(report, SHAPES.report, 'report'), ...unlike(letter, SHAPES.reminder, 'letter')]).toEqual(
    [],
  );
  expect([
    ...unlike(wordData(report), WORD_SHAPES.report, 'report'),
    ...unlike(wordData(letter), WORD_SHAPES.reminder, 'letter'),
  ]).toEqual([]);
});

it('docs/report.md names every helper of templates and every field of notes', () => {
  const text = page('report.md');
  expect(Object.keys(COMMON_HELPERS).filter((name) => !text.includes(`\`${name} `))).toEqual([]);
  expect(FIELD_NAMES.filter((name) => !text.includes(`{{${name}`))).toEqual([]);
});
