// Agencies that plans name beyond their life: told once, and only while work is open.
import { describe, expect, test } from 'vitest';
import { codes, lines, PLAN_FILE, REGISTER_FILE, type Texts } from './check.ts';

const plan = (text: string): Texts => ({ [PLAN_FILE]: `title: A\nissuer: thu\n${text}` });

describe('an agency and the life of its register', () => {
  const register = (lives: string): Texts => ({
    [REGISTER_FILE]: `name: T\nagencies:\n  so-a: {name: Sở A}\n  so-b: {name: Sở B}\n${lives}`,
  });
  const found = (lives: string, ...items: Texts[]): string[] =>
    codes(
      Object.assign({}, plan('issued: 2025-03-26\nperiod: 2025/2030\n'), register(lives), ...items),
      '2026-01-15',
    );
  const led = (id: string, by: string, more = ''): Texts => ({
    [`plans/a/tasks/${id}.yaml`]: `name: Việc ${id}\nlead: [${by}]\n${more}`,
  });
  test.each([
    ['alive all the time', '  so-c: {name: C, from: 2020, until: 2030}\n', [led('1', 'so-c')], []],
    [
      'ended before the issue, with one successor',
      '  so-c: {name: C, until: 2025-02, successors: [{id: so-a}]}\n',
      [led('1', 'so-c')],
      ['KH412'],
    ],
    [
      'ended in the month of the issue',
      '  so-c: {name: C, until: 2025-03, successors: [{id: so-a}]}\n',
      [led('1', 'so-c')],
      [],
    ],
    ['begun after the issue', '  so-c: {name: C, from: 2025-07}\n', [led('1', 'so-c')], ['KH412']],
    [
      'named twice is told once',
      '  so-c: {name: C, from: 2025-07}\n',
      [led('1', 'so-c'), led('2', 'so-c')],
      ['KH412'],
    ],
    [
      'ended later, with one successor',
      '  so-c: {name: C, until: 2025-06, successors: [{id: so-a}]}\n',
      [led('1', 'so-c')],
      [],
    ],
    [
      'ended later, with nobody',
      '  so-c: {name: C, until: 2025-06}\n',
      [led('1', 'so-c'), led('2', 'so-c')],
      ['KH413'],
    ],
    [
      'ended later, with several',
      '  so-c: {name: C, until: 2025-06, successors: [{id: so-a, main: true}, {id: so-b}]}\n',
      [led('1', 'so-c'), led('2', 'so-c')],
      ['KH414'],
    ],
    [
      'succeeded by one that ended with nobody',
      '  so-c: {name: C, until: 2025-06, successors: [{id: so-d}]}\n  so-d: {name: D, until: 2025-09}\n',
      [led('1', 'so-c')],
      ['KH413'],
    ],
    [
      'with nobody, all done',
      '  so-c: {name: C, until: 2025-06}\n',
      [led('1', 'so-c', 'log: [{date: 2025-05, status: done}]\n')],
      [],
    ],
    [
      'with nobody, assigned again',
      '  so-c: {name: C, until: 2025-06}\n',
      [led('1', 'so-c', 'amendments: [{date: 2025-08, basis: b, lead: [so-a]}]\n')],
      [],
    ],
    [
      'with nobody, only coordinating',
      '  so-c: {name: C, until: 2025-06}\n',
      [led('1', 'so-a', 'coordinating: [so-c]\n')],
      [],
    ],
    [
      'with nobody, only in doubt',
      '  so-c: {name: C, until: 2025-06}\n',
      [led('1', 'so-c', 'lead_doubt: {suggest: [so-a], reason: b}\n')],
      [],
    ],
    ['that goes on until tomorrow', '  so-c: {name: C, until: 2026-01-15}\n', [led('1', 'so-c')], []],
  ])('%s', (_, lives, items, expected) => {
    expect(found(lives, ...items)).toEqual(expected);
  });

  test('the place of the warning does not move when work is done', () => {
    const lives = '  so-c: {name: C, until: 2025-06}\n';
    const files = {
      ...plan('issued: 2025-03-26\n'),
      ...register(lives),
      ...led('1', 'so-c', 'log: [{date: 2025-05, status: done}]\n'),
      ...led('2', 'so-c'),
    };
    expect(lines(files)).toEqual(['KH413 tasks/1.yaml 2:8-2:12 [so-c]']);
  });

  test('a plan that was replaced is left alone', () => {
    const files = {
      ...plan('issued: 2025-03-26\nreplaced: {date: 2025-12-01}\n'),
      ...register('  so-c: {name: C, until: 2025-06}\n'),
      ...led('1', 'so-c'),
    };
    expect(codes(files)).toEqual([]);
  });
});
