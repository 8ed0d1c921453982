// Documents cited in running text.
import { describe, expect, it } from 'vitest';
import { citationsIn } from '../../src/model/citation.ts';
import { formatDay } from '../../src/model/civil-date.ts';

const read = (text: string): string[] =>
  citationsIn(text).map(({ word, written, date, issuer }) =>
    [word, written, date === null ? '' : formatDay(date), issuer ?? ''].join('|'),
  );

describe('citations in a sentence', () => {
  it('give the word, the number, the date and the issuer', () => {
    expect(
      read('Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị; Kế hoạch số 25/KH-UBND.'),
    ).toEqual(['Nghị quyết|57-NQ/TW|2024-12-22|Bộ Chính trị', 'Kế hoạch|25/KH-UBND||']);
  });

  it('are read in capitals and with dates in words', () => {
    expect(read('NGHỊ QUYẾT SỐ 57-NQ/TW NGÀY 22/12/2024 CỦA BỘ CHÍNH TRỊ')).toEqual([
      'NGHỊ QUYẾT|57-NQ/TW|2024-12-22|BỘ CHÍNH TRỊ',
    ]);
    expect(read('Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ')).toEqual([
      'Nghị định|118/2025/NĐ-CP|2025-06-09|Chính phủ',
    ]);
  });

  it('keep the slips as they are printed', () => {
    expect(read('Nghị quyết số 03-NQ/CP; Nghị quyết số 57- NQ/TW')).toEqual([
      'Nghị quyết|03-NQ/CP||',
      'Nghị quyết|57- NQ/TW||',
    ]);
  });

  it('are found where the number is left blank, if a word names the document', () => {
    expect(read('Kế hoạch số /KH-SKHCN ngày /12/2025 của UBND tỉnh Thử')).toEqual([
      'Kế hoạch|/KH-SKHCN||UBND tỉnh Thử',
    ]);
  });

  it('end before the words of the sentence', () => {
    expect(read('Nghị quyết 57-NQ/TW - Nghị quyết của Bộ Chính trị')).toEqual(['Nghị quyết|57-NQ/TW||']);
    expect(read('Kế hoạch 35/KH-UBND-Tuyên Quang')).toEqual(['Kế hoạch|35/KH-UBND||']);
  });

  it('are not seen in shares, scales, hours, dates, units and links', () => {
    expect(
      read('1.131.262/1.165.219; tỷ lệ 1/500; 24/7; mạng 4G/5G; ngày 01/7/2025; 10 Mbps/s; 92/92 xã'),
    ).toEqual([]);
    expect(read('xem https://thu.gov.vn/a-12-KH/UBND')).toEqual([]);
    expect(read('')).toEqual([]);
  });

  it('have no date when the day does not exist', () => {
    expect(read('Kế hoạch số 25/KH-UBND ngày 31/02/2025')).toEqual(['Kế hoạch|25/KH-UBND||']);
  });
});
