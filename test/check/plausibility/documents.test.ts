// Numbers of cited documents: their form, what stands beside them, one document cited twice.
import { describe, expect, it } from 'vitest';
import { PLAN } from '../../builders.ts';
import { findingsIn } from '../found.ts';

const check = (plan: object): string[] =>
  findingsIn({ 'plans/a/plan.yaml': { ...PLAN, ...plan } }).map(({ code, path, params }) =>
    [code, path.join('.'), params.number, params.suggestion || params.other].join(' ').trim(),
  );
const basis = (...based_on: object[]): string[] => check({ issued: '2025-12-31', based_on });

describe('the form of a number', () => {
  it('is checked for the plan, its bases and its sources', () => {
    expect(
      check({
        number: '25-KH/UBND',
        based_on: [{ number: '57-NQ/TW', date: '2024-12-22' }, { number: '03-NQ/CP' }],
        sources: { bc: { number: '12 /BC-UBND' } },
      }),
    ).toEqual([
      'KH612 number 25-KH/UBND 25/KH-UBND',
      'KH612 based_on.1.number 03-NQ/CP 03/NQ-CP',
      'KH612 sources.bc.number 12 /BC-UBND 12/BC-UBND',
    ]);
  });

  it('is checked in texts, once a file', () => {
    expect(
      check({ note: 'Nghị quyết số 03-NQ/CP và Nghị quyết số 03-NQ/CP', recipients: ['Theo 03-NQ/CP'] }),
    ).toEqual(['KH612 note 03-NQ/CP 03/NQ-CP']);
  });

  it('is not checked in what is accepted, nor in files that do not parse', () => {
    expect(check({ accept: [{ code: 'KH612', reason: 'in “03-NQ/CP”' }] })).toEqual([]);
    expect(findingsIn({ 'plans/a/plan.yaml': 'note: "03-NQ/CP\n' }).map(({ code }) => code)).toEqual([
      'KH001',
    ]);
  });
});

describe('what stands beside a number', () => {
  it('is the kind of document', () => {
    expect(check({ note: 'Nghị quyết số 57-KL/TW' })).toEqual(['KH613 note 57-KL/TW 57-NQ/TW']);
    expect(check({ note: 'Chương trình số 311/KH-UBND' })).toEqual(['KH613 note 311/KH-UBND 311/CTr-UBND']);
    expect(basis({ number: '57-KL/TW', title: 'Nghị quyết về đột phá' })).toEqual([
      'KH613 based_on.0.number 57-KL/TW 57-NQ/TW',
    ]);
  });

  it('may be what a decision issues', () => {
    expect(basis({ number: '411/QĐ-TTg', title: 'Kế hoạch hành động quốc gia' })).toEqual([]);
    expect(check({ note: 'Thông báo kết luận số 12-TB/TW; Kế hoạch phối hợp số 5/KHPH-BKHCN-UBND' })).toEqual(
      [],
    );
  });

  it('is the issuer', () => {
    expect(basis({ number: '08/TTr-KHCN', issuer: 'Sở Khoa học và Công nghệ' })).toEqual([
      'KH613 based_on.0.number 08/TTr-KHCN 08/TTr-SKHCN',
    ]);
    expect(basis({ number: '71/NQ-CP', issuer: 'Thủ tướng Chính phủ' })).toEqual([
      'KH613 based_on.0.number 71/NQ-CP 71/NQ-TTg',
    ]);
    expect(check({ note: 'Kế hoạch số /KH-SKHCN ngày /12/2025 của UBND tỉnh Thử' })).toEqual([
      'KH613 note /KH-SKHCN /KH-UBND',
    ]);
  });

  it('fits for every usual issuer', () => {
    expect(
      basis(
        { number: '57-NQ/TW', issuer: 'Bộ Chính trị' },
        { number: '193/2025/QH15', issuer: 'Quốc hội' },
        { number: '1683/NQ-UBTVQH15', issuer: 'Ủy ban Thường vụ Quốc hội' },
        { number: '411/QĐ-TTg', issuer: 'Thủ tướng Chính phủ' },
        { number: '62-CTr/TU', issuer: 'Ban Thường vụ Tỉnh ủy Thử' },
        { number: '5511/BKHCN-CĐSQG', issuer: 'Bộ Khoa học và Công nghệ' },
        { number: '25/KH-UBND', issuer: 'Ủy ban nhân dân tỉnh' },
        { number: '12/BC-CT', issuer: 'Cục Thuế' },
      ),
    ).toEqual([]);
  });

  it('is the year', () => {
    expect(basis({ number: '118/2025/NĐ-CP', date: '2024-06-09' })).toEqual([
      'KH613 based_on.0.number 118/2025/NĐ-CP 118/2024/NĐ-CP',
    ]);
  });
});

describe('one document', () => {
  const nq57 = { number: '57-NQ/TW', date: '2024-12-22', issuer: 'Bộ Chính trị' };

  it('has one date', () => {
    expect(basis(nq57, { ...nq57, date: '2023-12-22' })).toEqual([
      'KH614 based_on.1.number 57-NQ/TW (22/12/2023) 57-NQ/TW (22/12/2024)',
    ]);
  });

  it('is another one under a number that began anew', () => {
    expect(
      basis({ number: '25/KH-UBND', date: '2025-01-24' }, { number: '25/KH-UBND', date: '2025-08-02' }),
    ).toEqual([]);
  });

  it('has one number', () => {
    const title = 'về đột phá phát triển khoa học';
    expect(basis({ ...nq57, title }, { ...nq57, number: '75-NQ/TW', title })).toEqual([
      'KH614 based_on.1.number 75-NQ/TW (22/12/2024) 57-NQ/TW (22/12/2024)',
    ]);
  });

  it('may be cited as often as one likes', () => {
    expect(check({ based_on: [nq57, nq57], note: 'Nghị quyết số 57-NQ/TW ngày 22/12/2024' })).toEqual([]);
  });

  it('is not another one of the same day', () => {
    expect(
      basis(
        { number: '24/KH-UBND', date: '2025-01-24', title: 'A' },
        { number: '25/KH-UBND', date: '2025-01-24', title: 'B' },
      ),
    ).toEqual([]);
  });
});
