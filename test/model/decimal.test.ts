// Decimals keep their digits and compare exactly (section 3, first paragraph).

import { describe, expect, it } from 'vitest';
import {
  compareDecimals,
  type Decimal,
  decimalOf,
  decimalPlaces,
  parseDecimal,
  toNumber,
} from '../../src/model/decimal.ts';
import fc from '../fast-check.ts';

const decimal = (text: string): Decimal => {
  const read = parseDecimal(text);
  if (read === undefined) throw new Error(`${text} is no decimal`);
  return read;
};

describe('a decimal', () => {
  it.each([
    '0',
    '85',
    '-3.5',
    '+2',
    '0.75',
    '97.10',
    '.5',
    '5.',
    '1e3',
    '1.5E-2',
    '123456789012345678901234.5',
  ])('is read from "%s" with its digits kept', (text) => {
    expect(parseDecimal(text)?.text).toBe(text);
  });

  it.each([
    '',
    ' ',
    '0,75',
    '1 000',
    '1.000.000',
    '85%',
    'NaN',
    'Infinity',
    '.',
    '-',
    '1e',
    '0x10',
    '٣',
    '1_000',
  ])('is not read from "%s"', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  it('compares exactly where binary numbers do not', () => {
    const sum = { text: 'sum', big: decimal('0.1').big.plus(decimal('0.2').big) };
    expect(compareDecimals(sum, decimal('0.3'))).toBe(0);
    expect(compareDecimals(decimal('9007199254740993'), decimal('9007199254740992'))).toBe(1);
    expect(compareDecimals(decimal('0.1'), decimal('0.10000000000000000001'))).toBe(-1);
  });

  it('is equal to the same number with more places, and keeps its own', () => {
    expect(compareDecimals(decimal('97.1'), decimal('97.10'))).toBe(0);
    expect([decimalPlaces(decimal('97.1')), decimalPlaces(decimal('97.10'))]).toEqual([1, 2]);
  });

  it.each([
    ['85', 0],
    ['0.75', 2],
    ['97.10', 2],
    ['-0.500', 3],
    ['1e3', 0],
    ['1.5e-2', 3],
  ])('"%s" has %i places', (text, places) => {
    expect(decimalPlaces(decimal(text))).toBe(places);
  });

  it('of a number is the one JavaScript prints', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        expect(toNumber(decimalOf(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('is the number nearest to its exact value, however it is written', () => {
    const digits = fc.stringMatching(/^[+-]?(?:\d{1,25}(?:\.\d{0,25})?|\.\d{1,25})(?:[eE][+-]?\d{1,3})?$/);
    fc.assert(
      fc.property(digits, (text) => {
        expect(toNumber(decimal(text))).toBe(decimal(text).big.toNumber());
      }),
    );
  });

  it('orders as the integers do when scaled alike', () => {
    const scaled = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(scaled, scaled, (left, right) => {
        const text = (value: number): string =>
          `${value < 0 ? '-' : ''}0.${String(Math.abs(value)).padStart(7, '0')}`;
        expect(compareDecimals(decimal(text(left)), decimal(text(right)))).toBe(Math.sign(left - right));
      }),
    );
  });
});
