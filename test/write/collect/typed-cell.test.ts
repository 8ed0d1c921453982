// What a cell says: a table of what spreadsheets make of what people type.

import { describe, expect, it, test } from 'vitest';
import type { WorkbookCell } from '../../../src/load/office/workbook/types.ts';
import type { AskedColumn } from '../../../src/model/collect/columns.ts';
import { type CellHome, typedCell } from '../../../src/write/collect/typed-cell.ts';
import fc from '../../fast-check.ts';

const cell = (difference: Partial<WorkbookCell>): WorkbookCell => ({
  row: 9,
  column: 8,
  kind: 'number',
  text: '',
  formula: null,
  format: 'general',
  ...difference,
});
const number = (text: string, format: WorkbookCell['format'] = 'general') => cell({ text, format });
const text = (written: string) => cell({ kind: 'text', text: written });

const percent: CellHome = { unit: '%', isLarge: true, isFrom1904: false };
const people: CellHome = { unit: 'người', isLarge: true, isFrom1904: false };

const read = (column: AskedColumn, each: WorkbookCell | undefined, home: CellHome = percent) => {
  const found = typedCell(column, each, home);
  return found === undefined ? undefined : 'typed' in found ? found.typed : [found.wrong, found.params];
};
const doubt = (one: string, other: string) => ['share', { one, other }];

describe('a figure', () => {
  it.each([
    [number('66.5'), '66,5'],
    [number('1.78E6'), '1780000'],
    [number('0.30000000000000004'), doubt('0,3', '30')],
    [number('66.499999999999993'), '66,5'],
    [number('-2.5'), '-2,5'],
    [number('0'), '0'],
    [number('0.95'), doubt('0,95', '95')],
    [number('1'), doubt('1', '100')],
    [number('0.95', 'percent'), '95'],
    [number('0.665', 'percent'), '66,5'],
    [number('-0.03', 'percent'), '-3%'],
    [number('95', 'percent'), doubt('95', '9500')],
    [number('45999', 'date'), ['number_is_date', { written: '45999' }]],
    [text('66,5'), '66,5'],
    [text('66.5'), '66.5'],
    [text('1.868'), '1.868'],
    [text('0,95'), doubt('0,95', '95')],
    [text('0,95%'), '0,95%'],
    [text('95%'), '95%'],
    [text('>50'), '>50'],
    [cell({ kind: 'empty', formula: 'A1+B1' }), ['formula_empty', { written: '=A1+B1' }]],
    [cell({ text: '70', formula: 'A1+B1' }), '70'],
    [cell({ kind: 'error', text: '#REF!', formula: 'A1' }), ['formula_error', { written: '#REF!' }]],
    [cell({ text: '70', formula: '[1]Tong!A1' }), ['formula_external', { written: '=[1]Tong!A1' }]],
    [
      cell({ text: '70', formula: "'C:\\[so.xlsx]T'!A1" }),
      ['formula_external', { written: "='C:\\[so.xlsx]T'!A1" }],
    ],
    [text('x'.repeat(2001)), ['too_long', { most: '2000' }]],
    [text('   '), undefined],
    [undefined, undefined],
  ])('in per cent: %j', (each, expected) => {
    expect(read('value', each)).toEqual(expected);
  });

  it('in another unit is no share, but a format of per cent makes it one of two', () => {
    expect(read('value', number('0.95'), people)).toBe('0,95');
    expect(read('value', number('0.95', 'percent'), people)).toEqual([
      'share_of_other_unit',
      { known: '0,95, 95' },
    ]);
  });

  it('below one is fine where goal and figures are small', () => {
    expect(read('value', number('0.22'), { ...percent, isLarge: false })).toBe('0,22');
  });
});

describe('progress', () => {
  it.each([
    [number('40'), '40'],
    [number('0.4', 'percent'), '40'],
    [number('0.4'), doubt('0,4', '40')],
    [number('1'), '1'],
    [number('0'), '0'],
    [number('140'), ['progress', {}]],
    [number('-1'), ['progress', {}]],
    [text('40%'), '40%'],
  ])('%j', (each, expected) => {
    expect(read('progress', each)).toEqual(expected);
  });
});

describe('a day', () => {
  it.each([
    [number('45981', 'date'), '2025-11-20'],
    [number('45981.75', 'date'), '2025-11-20'],
    [number('45981'), '2025-11-20'],
    [number('2025', 'date'), '2025'],
    [number('12'), '12'],
    [text('20/11/2025'), '20/11/2025'],
    [text('2025-11-20T00:00:00'), '2025-11-20'],
    [text('hôm qua'), 'hôm qua'],
  ])('%j', (each, expected) => {
    expect(read('date', each)).toEqual(expected);
  });

  it('is counted from 1904 where the workbook says so', () => {
    expect(read('date', number('44519', 'date'), { ...percent, isFrom1904: true })).toBe('2025-11-20');
  });
});

describe('any cell', () => {
  test('says something that can be typed, or what is wrong with it', () => {
    const any = fc.record({
      row: fc.constant(9),
      column: fc.constant(8),
      kind: fc.constantFrom('number', 'text', 'boolean', 'error', 'empty'),
      text: fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)),
      formula: fc.option(fc.string()),
      format: fc.constantFrom('general', 'percent', 'date', 'text', 'number'),
    });
    fc.assert(
      fc.property(
        any,
        fc.constantFrom('value', 'date', 'progress', 'note', 'status'),
        fc.boolean(),
        (each, column, isFrom1904) => {
          const found = typedCell(column, each as WorkbookCell, { ...percent, isFrom1904 });
          const isFine = found === undefined || 'wrong' in found || typeof found.typed === 'string';
          expect(isFine).toBe(true);
        },
      ),
    );
  });
});

describe('words', () => {
  it('may be a number or a day that a program made of them', () => {
    expect([
      read('note', number('12')),
      read('note', number('45981', 'date')),
      read('note', number('0.5')),
    ]).toEqual(['12', '20/11/2025', '0,5']);
    expect(read('status', text('Hoàn thành'))).toBe('Hoàn thành');
    expect(read('note', text('\u202Eabc\u200B \u0007d\ne'))).toBe('abc d\ne');
  });
});
