// What people report, as the one line that goes into a file, or every reason why it cannot.

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readAmendment } from '../../src/write/entries/amendment.ts';
import type { EntryReading } from '../../src/write/entries/entry.ts';
import { readLogEntry } from '../../src/write/entries/log.ts';
import { readNewItem } from '../../src/write/entries/new-item.ts';
import { readResult } from '../../src/write/entries/result.ts';
import { flowMap, quoted, reference } from '../../src/write/text/print.ts';
import { day } from '../builders.ts';
import fc from '../fast-check.ts';

const TODAY = day('2026-01-15');
const TARGET = { kind: 'target', unit: '%', isQualitative: false } as const;

/** The entry on its line, or `field kind` of each fault. */
const line = (reading: EntryReading): string | string[] =>
  'fields' in reading ? flowMap(reading.fields) : reading.faults.map(({ field, kind }) => `${field} ${kind}`);

describe('a result', () => {
  const result = (typed: Record<string, string>, home: Parameters<typeof readResult>[1] = TARGET) =>
    line(readResult(typed, home, TODAY));

  it('has its fields in the order of the format, words in quotes, days and words of the format plain', () => {
    expect(
      result({
        source: ' bc-q3, "PL I" ',
        value: '48,3',
        date: 'Quý III/2025',
        reported: '05/10/2025',
        quality: 'sơ bộ',
        ratio: '1030/2132',
        note: "a\nb: #'",
        counts: 'false',
      }),
    ).toBe(
      `{date: 2025-Q3, reported: 2025-10-05, value: 48.3, ratio: "1030/2132", quality: preliminary, counts: false, source: "bc-q3, \\"PL I\\"", note: "a\\nb: #'"}`,
    );
  });

  it('is known from today on where its period is not over', () => {
    expect(result({ value: '68', date: '2026' })).toBe('{date: 2026, reported: 2026-01-15, value: 68}');
    expect(result({ value: '68', date: '2025' })).toBe('{date: 2025, value: 68}');
    expect(result({ value: '68', date: '2027' })).toBe('{date: 2027, value: 68}');
    expect(result({ value: '68', date: '2026', reported: '2026-01-10' })).toBe(
      '{date: 2026, reported: 2026-01-10, value: 68}',
    );
  });

  it('may be words, a judgement or a claim', () => {
    expect(result({ text: 'Đã trình', reported: '2025-12' })).toBe('{reported: 2025-12, text: "Đã trình"}');
    expect(result({ value: 'Đạt', date: '2025' }, { ...TARGET, isQualitative: true })).toBe(
      '{date: 2025, verdict: achieved}',
    );
    expect(result({ stated: 'không đạt', date: '2025' })).toBe('{date: 2025, stated: not_achieved}');
  });

  it('is refused with every reason at once', () => {
    expect(result({ value: '1.868', ratio: 'x', quality: 'tốt' })).toEqual([
      'value doubtful',
      'ratio ratio',
      'quality word',
      'date missing',
    ]);
    expect(result({ date: '2025' })).toEqual(['value missing']);
    expect(result({ value: 'đạt', date: '2025' })).toEqual(['value needs_figure']);
    expect(result({ value: '70 người', date: 'mai' })).toEqual(['value unit', 'date period']);
  });

  it('hundreds of times the goal is asked about, unless its unit is typed with it', () => {
    const tons = { ...TARGET, unit: 'nghìn tấn', largest: 1250 };
    const read = (value: string) => readResult({ value, date: '2025' }, tons, TODAY);
    const jump = (typed: string, known: readonly string[]) => ({
      faults: [{ field: 'value', typed, kind: 'jump', known }],
    });
    expect(read('880000')).toEqual(jump('880000', ['880', '880000 nghìn tấn']));
    expect(read('1.250.500.000')).toEqual(jump('1.250.500.000', ['1250,5', '1.250.500.000 nghìn tấn']));
    expect(read('880000 nghìn tấn')).toEqual({
      fields: [
        ['date', '2025'],
        ['value', '880000'],
      ],
    });
    expect(read('499000')).toEqual({
      fields: [
        ['date', '2025'],
        ['value', '499000'],
      ],
    });
    expect(readResult({ value: '880000', date: '2025' }, { ...tons, largest: undefined }, TODAY)).toEqual({
      fields: [
        ['date', '2025'],
        ['value', '880000'],
      ],
    });
  });

  it('below zero is asked about where nothing known is, unless its unit is typed with it', () => {
    const fires = { ...TARGET, unit: 'vụ', lowest: 0 };
    const read = (value: string, home: Parameters<typeof readResult>[1] = fires) => {
      const reading = readResult({ value, date: '2025' }, home, TODAY);
      return 'fields' in reading
        ? reading.fields.map(([, printed]) => printed)
        : reading.faults.map(({ kind, known }) => [kind, ...known]);
    };
    expect(read('-1')).toEqual([['negative', '1', '-1 vụ']]);
    expect(read('-1 vụ')).toEqual(['2025', '-1']);
    expect(read('-0,5', { ...TARGET, unit: '%', lowest: 8 })).toEqual([['negative', '0,5', '-0,5%']]);
    expect(read('-0,5%', { ...TARGET, unit: '%', lowest: 8 })).toEqual(['2025', '-0.5']);
    expect(read('-1', { ...fires, lowest: -2 })).toEqual(['2025', '-1']);
    expect(read('-1', { ...fires, lowest: undefined })).toEqual(['2025', '-1']);
    expect(read('-1', { ...fires, unit: 'tỷ đồng' })).toEqual(['2025', '-1']);
  });

  it('asks back about a bare fraction of one where the figures in per cent are large', () => {
    const large = { ...TARGET, largest: 95 };
    const reading = readResult({ value: '0,95', date: '2025' }, large, TODAY);
    expect(reading).toEqual({
      faults: [{ field: 'value', typed: '0,95', kind: 'doubtful', known: ['95', '0,95%'] }],
    });
    const taken = ['0,95%', '95', '0', '1,5', '-0,5'].map((value) => result({ value, date: '2025' }, large));
    expect(taken).toEqual([
      '{date: 2025, value: 0.95}',
      '{date: 2025, value: 95}',
      '{date: 2025, value: 0}',
      '{date: 2025, value: 1.5}',
      '{date: 2025, value: -0.5}',
    ]);
    expect(result({ value: '0,95', date: '2025' }, { ...large, unit: 'điểm' })).toBe(
      '{date: 2025, value: 0.95}',
    );
  });

  it('takes a unit of its own', () => {
    expect(result({ value: '70 người', unit: 'người', date: '2025' })).toBe(
      '{date: 2025, value: 70, unit: "người"}',
    );
  });
});

describe('a log entry', () => {
  const log = (typed: Record<string, string>, turn: string | null = null) =>
    line(readLogEntry(typed, turn, TODAY));

  it('is of today unless it says otherwise', () => {
    expect(log({ status: 'xong', evidence: 'Quyết định 12/QĐ-UBND' })).toBe(
      '{date: 2026-01-15, status: done, evidence: "Quyết định 12/QĐ-UBND"}',
    );
    expect(log({ progress: '40 %', note: 'a', date: '05/8/2025', agency: '8.10', stage: '1' })).toBe(
      '{date: 2025-08-05, progress: 40, stage: 1, agency: "8.10", note: "a"}',
    );
  });

  it('says for which turn it is where the task returns', () => {
    expect(log({ status: 'done' }, '2025')).toEqual(['for missing']);
    expect(log({ status: 'done', for: 'năm 2025' }, '2026')).toBe(
      '{date: 2026-01-15, status: done, for: 2025}',
    );
    expect(log({ status: 'cancelled' }, '2025')).toBe('{date: 2026-01-15, status: cancelled}');
    expect(log({ note: 'a' }, '2025')).toBe('{date: 2026-01-15, note: "a"}');
  });

  it('says something', () => {
    expect(log({ date: '2025' })).toEqual(['status missing']);
    expect(log({ status: 'gần xong' })).toEqual(['status word']);
  });
});

describe('an amendment', () => {
  const amend = (typed: Record<string, string>, kind: 'target' | 'task' = 'target') =>
    line(readAmendment(typed, { kind, unit: '%' }, TODAY));

  it('names its basis and what it changes', () => {
    expect(amend({ goal: '≥ 80%', by: '2027', lead: 'so-a, 8', basis: 'QĐ 1', date: '01/02/2026' })).toBe(
      '{date: 2026-02-01, basis: "QĐ 1", goal: ">= 80", by: 2027, lead: [so-a, "8"]}',
    );
    expect(amend({ deadline: 'Quý IV/2025', basis: 'CV 1' }, 'task')).toBe(
      '{date: 2026-01-15, basis: "CV 1", deadline: 2025-Q4}',
    );
  });

  it('is refused without basis or change, and with what the item does not have', () => {
    expect(amend({})).toEqual(['basis missing', 'goal missing']);
    expect(amend({ deadline: '2026', basis: 'a' })).toEqual(['deadline not_of_kind', 'goal missing']);
    expect(amend({ goal: '5', deadline: '2026', basis: 'a' }, 'task')).toEqual(['goal not_of_kind']);
    expect(amend({ goal: '~5', basis: 'a' })).toEqual(['goal goal']);
  });
});

describe('something new', () => {
  it('has what its kind may have', () => {
    const typed = {
      name: 'Tỷ lệ',
      unit: '%',
      goal: '≥ 50',
      by: 'Quý IV/2026',
      lead: 'so-a',
      better: 'thấp hơn',
    };
    expect(readNewItem('target', { ...typed, place: 'PL I' }, TODAY)).toEqual({
      fields: [
        ['name', '"Tỷ lệ"'],
        ['unit', '"%"'],
        ['goal', '">= 50"'],
        ['by', '2026-Q4'],
        ['lead', '[so-a]'],
        ['better', 'lower'],
        ['source', '{place: "PL I"}'],
      ],
    });
    expect(line(readNewItem('agency', { name: 'Sở A', kind: 'so', until: '2025-02' }, TODAY))).toBe(
      '{name: "Sở A", kind: so, until: 2025-02}',
    );
  });

  it('is refused without what its kind needs, and with what it does not have', () => {
    expect(line(readNewItem('plan', { signer: 'A', goal: '5' }, TODAY))).toEqual([
      'goal not_of_kind',
      'title missing',
      'issuer missing',
    ]);
  });
});

describe('printing', () => {
  it('quotes any words on one line so that they read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const printed = quoted(text);
        expect(printed).not.toMatch(/[\p{Cc}\u2028\u2029\ufeff]/u);
        expect(parse(`[${printed}]`)).toEqual([text.normalize('NFC').trim()]);
      }),
    );
  });

  it('leaves an id plain only where it reads back as itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,6}$/), (id) => {
        expect(parse(`[${reference(id)}]`)).toEqual([id]);
      }),
    );
    expect(['so-a', '8', '8.10', 'null', 'No', 'trung-uong/bo-x', 'I.1', '1e5'].map(reference)).toEqual([
      'so-a',
      '"8"',
      '"8.10"',
      '"null"',
      '"No"',
      'trung-uong/bo-x',
      'I.1',
      '"1e5"',
    ]);
  });
});
