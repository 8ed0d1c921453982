// Numbers, dates and widths in the reader's language.
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../src/model/decimal.ts';
import { parsePeriod } from '../../src/model/period.ts';
import { parseGoal, parseValue } from '../../src/model/quantity.ts';
import { formatDate, formatPeriod } from '../../src/present/dates.ts';
import {
  formatDecimal,
  formatGoal,
  formatNumber,
  formatShare,
  formatValue,
} from '../../src/present/numbers.ts';
import { printable } from '../../src/present/printable.ts';
import { displayWidth, shorten, wrap } from '../../src/present/width.ts';
import { day } from '../builders.ts';

describe('numbers', () => {
  it.each([
    ['92013.235', '92.013,235', '92013.235'],
    ['1060380', '1.060.380', '1060380'],
    ['97.10', '97,10', '97.10'],
    ['-1234.5', '-1.234,5', '-1234.5'],
    ['999', '999', '999'],
    ['1e6', '1.000.000', '1000000'],
    ['.5', '0,5', '0.5'],
    ['1e308', '1e+308', '1e+308'],
  ])('%s is %s in Vietnamese and %s in English', (text, vi, en) => {
    const decimal = parseDecimal(text);
    expect(decimal && [formatDecimal(decimal, 'vi'), formatDecimal(decimal, 'en')]).toEqual([vi, en]);
  });

  it('that were computed are rounded, without needless zeros', () => {
    expect([formatNumber(2 / 3, 'vi'), formatNumber(5, 'vi'), formatShare(0.875, 'vi')]).toEqual([
      '0,67',
      '5',
      '87,5%',
    ]);
  });

  it.each([
    ['>= 62', '%', '≥ 62%'],
    ['> 55.5', '% GRDP', '> 55,5% GRDP'],
    ['<= 10', 'hạng', '≤ 10 hạng'],
    ['== 3', undefined, '= 3'],
    ['>= 50', '%GRDP', '≥ 50% GRDP'],
    ['16..18', '%/năm', '16–18%/năm'],
    ['> 0.75', 'Chỉ số phát triển con người (HDI)', '> 0,75'],
  ])('the goal %s in %s is %s', (goal, unit, expected) => {
    const parsed = parseGoal(goal);
    expect(parsed && formatGoal(parsed, unit, 'vi')).toBe(expected);
  });

  it.each([
    ['~85', '~85%'],
    ['>50', '> 50%'],
    ['6..10', '6–10%'],
  ])('the value %s is %s', (value, expected) => {
    const parsed = parseValue(value);
    expect(parsed && formatValue(parsed, '%', 'vi')).toBe(expected);
  });
});

describe('dates', () => {
  it.each([
    ['2025-01-05', '05/01/2025'],
    ['2025-02-15', '15/02/2025'],
    ['2025-07-05', '05/7/2025'],
    ['2025-12-31', '31/12/2025'],
    ['0001-01-01', '01/01/0001'],
  ])('%s is %s: the month padded for January and February only', (text, expected) => {
    expect(formatDate(day(text), 'vi')).toBe(expected);
  });

  it.each([
    ['2025', 'năm 2025', '2025'],
    ['2025-H1', '6 tháng đầu năm 2025', 'first half of 2025'],
    ['2025-H2', '6 tháng cuối năm 2025', 'second half of 2025'],
    ['2025-9M', '9 tháng năm 2025', 'first nine months of 2025'],
    ['2025-Q3', 'quý III/2025', 'Q3 2025'],
    ['2025-01', 'tháng 01/2025', '2025-01'],
    ['2025-07', 'tháng 7/2025', '2025-07'],
    ['2025-07-05', '05/7/2025', '2025-07-05'],
  ])('the period %s is %s and %s', (text, vi, en) => {
    const period = parsePeriod(text);
    expect(period && [formatPeriod(period, 'vi'), formatPeriod(period, 'en')]).toEqual([vi, en]);
  });
});

describe('width', () => {
  it.each([
    ['Sở Nội vụ', 9],
    ['Sở Nội vụ'.normalize('NFD'), 9],
    ['東京', 4],
    ['😀', 2],
    ['≥ 62%', 5],
  ])('of %s is %d columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('shortens at a word, with a mark for what is left out', () => {
    expect([
      shorten('Tỷ lệ phủ sóng 5G', 40),
      shorten('Tỷ lệ phủ sóng 5G', 12),
      shorten('東京東京東京', 5),
    ]).toEqual(['Tỷ lệ phủ sóng 5G', 'Tỷ lệ phủ…', '東京…']);
  });

  it('wraps words, breaks what is longer than a line, and indents what follows', () => {
    expect(wrap(['Sở Khoa học và kh-thu/tasks/50'], 12, 2).map((line) => line.join(''))).toEqual([
      'Sở Khoa học',
      '  và kh-thu/',
      '  tasks/50',
    ]);
  });

  it('breaks a word of any length in time that grows with it', () => {
    const lines = wrap(['x'.repeat(200_000)], 20);
    expect([lines.length, new Set(lines.slice(1, -1).map((line) => line.join('').length))]).toEqual([
      10_000,
      new Set([20]),
    ]);
  });

  it('keeps the role of each word', () => {
    expect(wrap(['xong ', { role: 'bad', text: 'quá hạn' }], 8)).toEqual([
      ['xong', ' ', { role: 'bad', text: 'quá' }],
      [{ role: 'bad', text: 'hạn' }],
    ]);
  });
});

describe('text from files', () => {
  it('shows control, bidirectional and invisible characters instead of sending them', () => {
    expect(printable('a\u001b[31mb\u202ec\u0007d\u009be\u200b')).toBe(
      'aU+001B[31mbU+202EcU+0007dU+009BeU+200B',
    );
  });

  it('keeps letters, combining marks, tabs and line ends', () => {
    const text = 'Tỷ lệ\tđạt\n'.normalize('NFD');
    expect(printable(text)).toBe(text);
  });
});
