// Numbers of rows: how they are printed, what each may mean, which is expected next.
import { describe, expect, it } from 'vitest';
import {
  after,
  NO_NUMBERS,
  type NumberContext,
  orderOf,
  readRowNumber,
  splitLeadingNumber,
} from '../../../../src/write/import/tables/numbering.ts';

const read = (text: string): readonly string[] =>
  readRowNumber(text).map((number) => `${number.style} ${number.text} ${number.parts.join('.')}`);

describe('a number of a row', () => {
  it.each([
    ['1', ['arabic 1 1']],
    ['01.', ['arabic 01 1']],
    ['(12)', ['arabic 12 12']],
    ['8.10', ['dotted 8.10 8.10']],
    ['1.2.3.', ['dotted 1.2.3 1.2.3']],
    ['IV.', ['roman IV 4']],
    ['XIX', ['roman XIX 19']],
    ['I', ['roman I 1', 'capital I 9']],
    ['II.3', ['dotted II.3 2.3']],
    ['B', ['capital B 2']],
    ['đ)', ['letter đ 5']],
    ['-', ['bullet - ']],
    ['Sở Y tế', []],
    ['≥ 85', []],
    ['0,75', []],
    ['IIII', []],
    ['f)', []],
    ['', []],
  ])('%s', (printed, readings) => {
    expect(read(printed)).toEqual(readings);
  });

  it.each([
    ['1. Xây dựng đề án', '1. ', 'Xây dựng đề án'],
    ['8.1 Tỷ lệ', '8.1 ', 'Tỷ lệ'],
    ['II. Đến năm 2045', 'II. ', 'Đến năm 2045'],
    ['a) Một điểm', 'a) ', 'Một điểm'],
  ])('stands before the text in "%s"', (printed, number, rest) => {
    expect(splitLeadingNumber(printed)).toEqual({ number, rest });
  });

  it.each(['100% trường học', '5G phủ toàn tỉnh', '15 người trên một vạn dân', 'Xây dựng', 'V'])(
    'does not stand before the text in "%s"',
    (printed) => {
      expect(splitLeadingNumber(printed)).toBeUndefined();
    },
  );
});

describe('the order of numbers', () => {
  const orders = (...printed: readonly string[]): readonly string[] => {
    let context: NumberContext = NO_NUMBERS;
    return printed.map((text) => {
      const number = readRowNumber(text)[0];
      if (number === undefined) return 'none';
      const order = orderOf(number, context);
      context = after(number, context);
      return order;
    });
  };

  it('runs on through sections and sub-rows', () => {
    expect(orders('I', '1', '2', '2.1', '2.2', '3', 'II', '4', 'a)', 'b)')).toEqual(Array(10).fill('next'));
  });

  it('may begin anew under each section', () => {
    expect(orders('I', '1', '2', 'II', '1')).toEqual(['next', 'next', 'next', 'next', 'restart']);
  });

  it('shows leaps and repetitions', () => {
    expect(orders('1', '2', '5', '5', '4')).toEqual(['next', 'next', 'jump', 'repeated', 'repeated']);
    expect(orders('8', '8.1', '8.3', '8.3')).toEqual(['next', 'next', 'jump', 'repeated'].with(0, 'jump'));
  });
});
