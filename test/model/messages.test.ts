// The message catalogues: every key, every placeholder and every public word in both languages.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import {
  type Reason,
  TARGET_FLAGS,
  TARGET_STATUSES,
  TASK_FLAGS,
  TASK_STATUSES,
  type Unusable,
} from '../../src/evaluate/types.ts';
import { FINDING_CODES } from '../../src/model/finding-catalogue.ts';
import {
  catalogueEn,
  catalogueVi,
  isMessageKey,
  LANGUAGES,
  message,
} from '../../src/model/messages/index.ts';
import { day, repositoryOf } from '../builders.ts';
import { asOf, filesOf, randomPlan } from '../evaluate/random-plans.ts';
import fc from '../fast-check.ts';

const VI: Readonly<Record<string, string>> = catalogueVi;
const EN: Readonly<Record<string, string>> = catalogueEn;
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const missing = (keys: readonly string[]): string[] =>
  keys.filter((key) => [VI[key], EN[key]].some((text) => text === undefined || text.trim() === ''));

/** One entry for each reason why a result cannot decide; a new one does not compile until it stands here. */
const UNUSABLE: Readonly<Record<Unusable, true>> = {
  not_counted: true,
  bare_claim: true,
  text_only: true,
  no_figure: true,
  other_unit: true,
  other_scope: true,
  too_vague: true,
  other_period: true,
};

describe('the catalogues', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(EN).sort()).toEqual(Object.keys(VI).sort());
    expect(Object.keys(VI).length).toBeGreaterThan(100);
  });

  it('fill the same places in both languages', () => {
    const unequal = Object.keys(VI).filter(
      (key) => placeholders(VI[key] ?? '').join() !== placeholders(EN[key] ?? '').join(),
    );
    expect(unequal).toEqual([]);
  });

  it('have no empty text and no half a place', () => {
    expect(missing(Object.keys(VI))).toEqual([]);
    // From the inside outwards: a report's notes show fields between double braces.
    const withoutPairs = (text: string): string => {
      const less = text.replace(/\{[^{}]*\}/g, '');
      return less === text ? text : withoutPairs(less);
    };
    const stray = [...Object.values(VI), ...Object.values(EN)].filter((text) =>
      /[{}]/.test(withoutPairs(text)),
    );
    expect(stray).toEqual([]);
  });

  it('define no key in two files', () => {
    const folder = new URL('../../src/model/messages/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('-vi.ts'));
    const keys = files.flatMap((name) =>
      [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(
        ([, key]) => key ?? '',
      ),
    );
    expect(keys.length).toBeGreaterThan(500);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('are written in composed characters', () => {
    const loose = Object.entries({ ...VI, ...EN }).filter(([, text]) => text !== text.normalize('NFC'));
    expect(loose).toEqual([]);
  });

  it.each([
    ['status of a target', TARGET_STATUSES.map((status) => `target.status.${status}`)],
    ['status of a task', TASK_STATUSES.map((status) => `task.status.${status}`)],
    ['flag', [...TARGET_FLAGS, ...TASK_FLAGS].map((flag) => `flag.${flag}`)],
    ['reason why a result cannot decide', Object.keys(UNUSABLE).map((reason) => `unusable.${reason}`)],
    ['finding', FINDING_CODES.flatMap((code) => [`finding.${code}.message`, `finding.${code}.hint`])],
  ])('have a text for every %s', (_, keys) => {
    expect(keys.length).toBeGreaterThan(0);
    expect(missing(keys)).toEqual([]);
  });

  it('have the labels of the design', () => {
    const labels = ['missed', 'awaiting', 'inconclusive', 'exceeded', 'achieved'].map(
      (status) => VI[`target.status.${status}`],
    );
    expect(labels).toEqual(['Không đạt', 'Chờ số liệu', 'Không đủ căn cứ', 'Vượt', 'Đạt']);
    const tasks = TASK_STATUSES.map((status) => VI[`task.status.${status}`]);
    expect(tasks).toEqual([
      'Chưa hoàn thành, quá hạn',
      'Hết kỳ, chưa khép lại',
      'Sắp đến hạn',
      'Đang thực hiện, trong hạn',
      'Thường xuyên',
      'Hoàn thành quá hạn',
      'Hoàn thành đúng hạn',
      'Đã dừng',
    ]);
  });
});

describe('a reason', () => {
  it('named in the code of the evaluation has a text', () => {
    const folder = new URL('../../src/evaluate/', import.meta.url);
    const keys = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/\{ key: '(\w+)'/g)])
      .map((match) => `reason.${match[1]}`);
    expect(keys.length).toBeGreaterThan(5);
    expect(missing(keys)).toEqual([]);
  });

  it('of any evaluation has a text whose every place is filled', () => {
    const gaps = ({ key, params = {} }: Reason): string[] =>
      [VI, EN].flatMap((catalogue) => {
        const text = catalogue[`reason.${key}`];
        if (text === undefined) return [`${key} has no text`];
        return placeholders(text).filter((place) => !(place.slice(1, -1) in params));
      });
    fc.assert(
      fc.property(randomPlan, asOf, (plan, on) => {
        for (const { targets, tasks } of evaluate(repositoryOf(filesOf(plan)), day(on)).plans) {
          for (const { reasons } of [...targets, ...tasks]) {
            expect(reasons.length).toBeGreaterThan(0);
            expect(reasons.flatMap(gaps)).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a message', () => {
  it('has its places filled', () => {
    expect(message('vi', 'days.late', { days: 3 })).toBe('chậm 3 ngày');
    expect(message('en', 'days.late', { days: 3 })).toMatch(/3/);
  });

  it('keeps a place without a value visible, and takes no value for a pattern', () => {
    expect(message('vi', 'days.late')).toBe('chậm {days} ngày');
    expect(message('vi', 'days.late', { days: '$& {days}' })).toBe('chậm $& {days} ngày');
  });

  it('is known by its key alone', () => {
    expect([isMessageKey('days.late'), isMessageKey('no.such.key'), isMessageKey('toString')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(LANGUAGES).toEqual(['vi', 'en']);
  });
});
