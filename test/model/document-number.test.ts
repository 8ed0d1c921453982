// The grammar of document numbers: State, legal, Quốc hội, office letters, Party; and the slips that documents print.

import { describe, expect, it } from 'vitest';
import { readDocumentNumber } from '../../src/model/document-number.ts';
import fc from '../fast-check.ts';

const judge = (text: string, year?: number): string => {
  const read = readDocumentNumber(text, year);
  return read === undefined ? 'no number' : `${read.fault ?? 'fine'} ${read.right}`.trim();
};

describe('a number in good form', () => {
  it.each([
    '25/KH-UBND',
    '411/QĐ-TTg',
    '71/NQ-CP',
    '04/QĐ-BCĐ',
    '118/2025/NĐ-CP',
    '15/2025/TT-BKHCN',
    '66.1/2025/NQ-CP',
    '193/2025/QH15',
    '1683/NQ-UBTVQH15',
    '5511/BKHCN-CĐSQG',
    '345/BTC-QLN',
    '12/UBND-KGVX',
    '15/KL-TTr',
    '148/KHPH-BKHCN-UBND',
    '123/QĐ-UBND-HC',
    '57-NQ/TW',
    '62-CTr/TU',
    '02-KH/BCĐTW',
    '02-KH/BCĐ',
    '36-HD/VPTW',
    '12-NQ/ĐU',
  ])('%s is left alone', (number) => {
    expect(judge(number)).toBe(`fine ${number}`);
  });
});

describe('a slip', () => {
  it.each([
    ['57- NQ/TW', 'spaces 57-NQ/TW'],
    ['03-NQ/CP', 'order 03/NQ-CP'],
    ['57/NQ-TW', 'order 57-NQ/TW'],
    ['57-NQ-TW', 'order 57-NQ/TW'],
    ['25/KH/UBND', 'order 25/KH-UBND'],
    ['71/NQ-CQ', 'body 71/NQ-CP'],
    ['151/TTr-SKH-CN', 'body 151/TTr-SKHCN'],
    ['01/KH-UBNĐ', 'body 01/KH-UBND'],
    ['57-NQ/TƯ', 'body 57-NQ/TW'],
    ['148/KHPPH-BKHCN-UBND', 'type 148/KHPH-BKHCN-UBND'],
    ['70-CTR/TU', 'type 70-CTr/TU'],
    ['411/QD-TTg', 'type 411/QĐ-TTg'],
    ['193/QH15', 'year'],
    ['118/NĐ-CP', 'year'],
  ])('%s is found, with the form it should have', (number, expected) => {
    expect(judge(number)).toBe(expected);
  });

  it('of a missing year is mended from the date', () => {
    expect(judge('118/NĐ-CP', 2025)).toBe('year 118/2025/NĐ-CP');
  });
});

describe('what cannot be told', () => {
  it.each(['', '12', 'xyz', 'Kế hoạch', '123/TCT-CS', '24/7', '1/500'])('%j is no number', (text) => {
    expect(judge(text)).toBe('no number');
  });

  it('never crashes, and the mended form has nothing left to mend', () => {
    const piece = fc.constantFrom(
      '57',
      '03',
      '-',
      '/',
      ' ',
      'NQ',
      'KH',
      'QĐ',
      'CP',
      'TW',
      'UBND',
      'SKH',
      'CN',
      '2025',
      'QH15',
      'x',
      '&',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const right = readDocumentNumber(pieces.join(''))?.right ?? '';
        if (right !== '') expect(readDocumentNumber(right)?.right).toBe(right);
      }),
    );
  });
});
