// What people type at a command: numbers, quantities, shares, days and periods, deadlines, words.

import { describe, expect, it } from 'vitest';
import { printVietnameseNumber } from '../../src/model/vietnamese-number.ts';
import { readTypedNumber } from '../../src/write/typed/number.ts';
import { readTypedDeadline, readTypedPeriod } from '../../src/write/typed/period.ts';
import { printGoal, printValue, readTypedQuantity } from '../../src/write/typed/quantity.ts';
import { readTypedRatio } from '../../src/write/typed/ratio.ts';
import { readWord, STATUS_WORDS, VERDICT_WORDS } from '../../src/write/typed/word.ts';
import { day } from '../builders.ts';
import fc from '../fast-check.ts';

const TODAY = day('2026-01-15');

describe('a number', () => {
  it.each([
    ['1.780.000', '1780000'],
    ['0,75', '0.75'],
    ['92.013,235', '92013.235'],
    ['97,10', '97.10'],
    ['97.10', '97.10'],
    ['1.060.380', '1060380'],
    ['-503,5', '-503.5'],
    ['−5', '-5'],
    ['+5', '5'],
    ['03', '3'],
    ['1 780 000', '1780000'],
    ['1\u00a0780\u202f000,5', '1780000.5'],
    ['1234.567', '1234.567'],
    ['0,680', '0.680'],
  ])('%s is %s', (typed, read) => {
    expect(readTypedNumber(typed)).toEqual({ read });
  });

  it.each([
    ['1.868', ['1868', '1,868']],
    ['0.680', ['680', '0,680']],
    ['-1.868', ['-1868', '-1,868']],
    ['1.131262', ['1131262', '1,131262']],
    ['1,780,000', ['1.780.000']],
    ['1,780,000.5', ['1.780.000,5']],
  ])('%s is doubtful', (typed, doubtful) => {
    expect(readTypedNumber(typed)).toEqual({ doubtful });
  });

  it.each(['', 'abc', '1.2.3', '50.', ',5', '1..2', '1e3', '12.34.567', '--5', '٣'])(
    '%j is none',
    (typed) => {
      expect(readTypedNumber(typed)).toEqual({ wrong: 'number' });
    },
  );

  it('printed the Vietnamese way is read back, or has two readings, one of them itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.stringMatching(/^\d{0,4}$/), (whole, fraction) => {
        const plain =
          fraction === '' ? String(whole) : `${whole}.${fraction.replace(/0+$/, '')}`.replace(/\.$/, '');
        const reading = readTypedNumber(printVietnameseNumber(plain));
        if ('doubtful' in reading) expect(reading.doubtful).toContain(plain);
        else expect(reading).toEqual({ read: plain });
      }),
    );
  });

  it('in doubt is settled by each of its readings', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 }), (left, right) => {
        const reading = readTypedNumber(`${left}.${String(right).padStart(3, '0')}`);
        const ways = 'doubtful' in reading ? reading.doubtful.map(readTypedNumber) : [];
        expect(ways.map((way) => 'read' in way)).toEqual([true, true]);
      }),
    );
  });
});

describe('a quantity', () => {
  const value = (typed: string, unit?: string) => {
    const reading = readTypedQuantity(typed, unit);
    return 'read' in reading ? printValue(reading.read) : reading;
  };

  it.each([
    ['68', '%', '68'],
    ['97,10 %', '%', '97.10'],
    ['97,10%', '% GRDP', '97.10'],
    ['92.013,235 triệu đồng', 'Triệu đồng', '92013.235'],
    ['>50', '%', '">50"'],
    ['> 50 %', '%', '">50"'],
    ['trên 50', '%', '">50"'],
    ['≥62', '%', '">=62"'],
    ['~85', '%', '"~85"'],
    ['khoảng 85%', '%', '"~85"'],
    ['xấp xỉ 1.780.000', undefined, '"~1780000"'],
    ['dưới 5', undefined, '"<5"'],
    ['không quá 10', 'hạng', '"<=10"'],
    ['từ 90% trở lên', '%', '">=90"'],
    ['tối thiểu 0,5', undefined, '">=0.5"'],
    ['$\\geq 0,60$', undefined, '">=0.60"'],
    ['6..10', undefined, '6..10'],
    ['15 - 20%', '%', '15..20'],
    ['từ 6 đến 10', undefined, '6..10'],
    ['-5 - -3', undefined, '-5..-3'],
  ])('%s in %s is %s', (typed, unit, printed) => {
    expect(value(typed, unit)).toBe(printed);
  });

  it('with another unit behind it is a mistake', () => {
    expect(value('70 người', '%')).toEqual({ wrong: 'unit' });
    expect(value('70%', 'người')).toEqual({ wrong: 'unit' });
    expect(value('70 %')).toEqual({ wrong: 'unit' });
  });

  it('keeps its sign in every reading of a doubtful number', () => {
    expect(value('≥ 1.868')).toEqual({ doubtful: ['>=1868', '>=1,868'] });
    expect(value('1.000 - 2')).toEqual({ doubtful: ['1000..2', '1,000..2'] });
  });

  it('that runs backwards or is no number is none', () => {
    expect([value('10..5'), value('nhiều'), value('')]).toEqual([
      { wrong: 'number' },
      { wrong: 'number' },
      { wrong: 'number' },
    ]);
  });

  it('makes a goal, but about is none', () => {
    const goal = (typed: string) => {
      const reading = readTypedQuantity(typed, '%');
      return 'read' in reading ? printGoal(reading.read) : reading;
    };
    expect(['85', '≥ 85%', '< 5', '== 3', '16 - 18', '~85'].map(goal)).toEqual([
      '85',
      '">= 85"',
      '"< 5"',
      '"== 3"',
      '16..18',
      undefined,
    ]);
  });
});

describe('a share', () => {
  it.each([
    ['1030/2132', { read: '"1030/2132"' }],
    ['1.131.262 / 1.165.219', { read: '"1131262/1165219"' }],
    ['1.030/2132', { doubtful: ['1030/2132', '1,030/2132'] }],
    ['1030', { wrong: 'ratio' }],
    ['1/2/3', { wrong: 'ratio' }],
    ['-1/2', { wrong: 'ratio' }],
    ['a/2', { wrong: 'ratio' }],
  ])('%s', (typed, reading) => {
    expect(readTypedRatio(typed)).toEqual(reading);
  });
});

describe('a day or period', () => {
  it.each([
    ['05/8/2025', '2025-08-05'],
    ['2025-08-05', '2025-08-05'],
    ['ngày 05 tháng 8 năm 2025', '2025-08-05'],
    ['Quý III/2025', '2025-Q3'],
    ['quy iii nam 2025', '2025-Q3'],
    ['Q3/2025', '2025-Q3'],
    ['2025-q3', '2025-Q3'],
    ['tháng 7/2025', '2025-07'],
    ['Tháng 07 / 2025', '2025-07'],
    ['7/2025', '2025-07'],
    ['6 tháng đầu năm 2025', '2025-H1'],
    ['06 thang cuoi nam 2025', '2025-H2'],
    ['9 tháng năm 2025', '2025-9M'],
    ['năm 2025', '2025'],
    ['2025', '2025'],
    ['hôm nay', '2026-01-15'],
    ['Tháng 7/2025'.normalize('NFD'), '2025-07'],
  ])('%s is %s', (typed, read) => {
    expect(readTypedPeriod(typed, TODAY)).toEqual({ read });
  });

  it.each(['31/02/2025', '13/2025', 'quý V/2025', '31/02/25', 'mai', ''])('%j is none', (typed) => {
    expect(readTypedPeriod(typed, TODAY)).toEqual({ wrong: 'period' });
  });

  // Today is 15/1/2026: what is reported has begun.
  it.each([
    ['14/09/25', '14/9/2025'],
    ['05.8.25', '5/8/2025'],
    ['quý 3', 'Quý III/2025'],
    ['Quý I', 'Quý I/2026'],
    ['quý iv/25', 'Quý IV/2025'],
    ['tháng 9', 'tháng 9/2025'],
    ['tháng 1/26', 'tháng 1/2026'],
    ['6 tháng đầu năm', '6 tháng đầu năm 2026'],
    ['9 tháng', '9 tháng năm 2026'],
    ['14/9', '14/9/2025'],
  ])('%s does not say its whole year: %s is to be typed', (typed, instead) => {
    expect(readTypedPeriod(typed, TODAY)).toEqual({ wrong: 'period', instead });
    expect(readTypedPeriod(instead, TODAY)).toHaveProperty('read');
  });
});

describe('a deadline', () => {
  it.each([
    ['Thường xuyên', 'ongoing'],
    ['Nhiệm vụ thường xuyên', 'ongoing'],
    ['hằng năm', 'yearly'],
    ['Hàng quý', 'quarterly'],
    ['yearly 11 ahead', 'yearly 11 ahead'],
    ['giai đoạn 2025 - 2030', '2025/2030'],
    ['2025/..', '2025/..'],
    ['Quý IV/2025', '2025-Q4'],
    ['31/12/2025', '2025-12-31'],
  ])('%s is %s', (typed, read) => {
    expect(readTypedDeadline(typed, TODAY)).toEqual({ read });
  });

  it('that does not say its year is asked for in full', () => {
    expect(readTypedDeadline('quý 3', TODAY)).toEqual({ wrong: 'deadline', instead: 'Quý III/2026' });
    expect(readTypedDeadline('31/12/26', TODAY)).toEqual({ wrong: 'deadline', instead: '31/12/2026' });
  });

  it('that says nothing is none', () => {
    expect(readTypedDeadline('sớm', TODAY)).toEqual({ wrong: 'deadline' });
  });
});

describe('a word', () => {
  it('is known by its name and by what people call it', () => {
    const read = [
      'done',
      'Hoàn thành',
      'IN-PROGRESS',
      'đang làm',
      'tam dung',
      'dừng hẳn',
      'chưa bắt đầu',
      'gì',
    ];
    expect(read.map((typed) => readWord(typed, STATUS_WORDS))).toEqual([
      'done',
      'done',
      'in_progress',
      'in_progress',
      'paused',
      'cancelled',
      'not_started',
      undefined,
    ]);
    expect(['Đạt', 'đạt một phần', 'Chưa đạt'].map((typed) => readWord(typed, VERDICT_WORDS))).toEqual([
      'achieved',
      'partly',
      'not_achieved',
    ]);
  });
});
