// Names that stand twice, numbers gone wrong in texts, and what the people who entered a document left open.
import { describe, expect, it } from 'vitest';
import { malformedIn } from '../../../src/check/plausibility/malformed-number.ts';
import { PLAN, REGISTER } from '../../builders.ts';
import { found } from '../found.ts';

describe('agencies of one name', () => {
  const register = (agencies: object): string[] =>
    found({ 'plans/agencies/thu.yaml': { name: 'T', agencies: { 'so-a': { name: 'Sở A' }, ...agencies } } });

  it('are found through case, punctuation, diacritics, filler words and aliases', () => {
    expect(
      register({
        b: { name: 'Sở Khoa học và Công nghệ' },
        c: { name: 'SỞ KHOA HỌC, CÔNG NGHỆ' },
        d: { name: 'Khác', aliases: ['Sỏ Khoa học và Công nghệ'] },
        e: { name: 'Sở Khoa học - Công nghệ của tỉnh' },
      }),
    ).toEqual(['KH610 agencies/thu agencies.c.name', 'KH610 agencies/thu agencies.d.aliases.0']);
  });

  it('are none where one letter or word tells them apart', () => {
    expect(
      register({
        b: { name: 'Bệnh viện A' },
        c: { name: 'Bệnh viện C' },
        d: { name: 'Các cơ quan, đơn vị có liên quan' },
        e: { name: 'Các cơ quan, đơn vị, địa phương có liên quan' },
        f: { name: 'Sở X', short: 'SX', aliases: ['Sở X', 'sx'] },
      }),
    ).toEqual([]);
  });

  it('may follow one another', () => {
    expect(
      register({ b: { name: 'Ban Quản lý', until: '2020' }, c: { name: 'Ban Quản lý', from: '2024' } }),
    ).toEqual([]);
  });
});

describe('targets of one plan', () => {
  const targets = (first: string, second: string): string[] =>
    found({
      'plans/a/targets/1.yaml': `unit: "%"\ngoal: 80\n${first}`,
      'plans/a/targets/2.yaml': `unit: "%"\ngoal: 90\n${second}`,
      'plans/indicators/thu/x.yaml': 'name: X\nunit: "%"',
      'plans/a/plan.yaml': {
        ...PLAN,
        groups: [
          { id: 'I', name: 'A' },
          { id: 'II', name: 'B' },
        ],
      },
    });

  it('are the same with the same words in another order, or the same indicator', () => {
    expect(targets('name: Tỷ lệ hồ sơ được số hóa', 'name: Số hoá được hồ sơ')).toEqual([
      'KH611 a/targets/2 name',
    ]);
    expect(targets('name: Tỷ lệ 12 hồ sơ của 34 xã', 'name: 34 xã có 12 hồ sơ')).toEqual([
      'KH611 a/targets/2 name',
    ]);
    expect(
      targets('name: A\nindicator: x', 'name: B\nindicator: x').filter((line) => !line.startsWith('KH606')),
    ).toEqual(['KH611 a/targets/2 name']);
  });

  it.each([
    ['name: Cấp xã\nby: 2027', 'name: Cấp xã\nby: 2030'],
    ['name: Nhóm 12 xã', 'name: Nhóm 21 thôn'],
    ['name: Cấp xã\ngroup: I', 'name: Cấp xã\ngroup: II'],
    ['name: Hồ sơ đúng hạn\nlead: [so-a]', 'name: Hồ sơ đúng hạn\nlead: [so-b]'],
    ['name: Tỷ lệ cấp xã', 'name: Tỷ lệ cấp tỉnh'],
  ])('differ by day, heading or words: %j and %j', (first, second) => {
    expect(targets(first, second)).toEqual([]);
  });
});

describe('numbers in a text', () => {
  it.each([
    '1.131262',
    '1.23.4567',
    '1234.567',
    '1,234,567',
    '12,345,678',
    '1.234,5,6',
    '1,234.5',
    '0.12345',
  ])('%s is malformed', (number) => {
    expect(malformedIn(`hiện có ${number} hồ sơ.`)).toEqual([number]);
  });

  it.each([
    '1.131.262 / 1.165.219 = 97,08%',
    '92.013,235 triệu đồng',
    'Mục II.2.1, dòng 8.10, khoản 2.1.3',
    'ngày 15.06.2025, tháng 12.2025, năm 2021,2022',
    'Chợ 4.0, phiên bản 10.15.7, địa chỉ 192.168.1.10',
    'điện thoại 0208.3855.688, TCVN 9250:2012',
    'dòng 1,2,3; tốc độ 0.5; 1.000.000,5',
    'www.a.vn/1.23456/x và 1.23456abc',
    '',
  ])('%j holds none', (text) => {
    expect(malformedIn(text)).toEqual([]);
  });

  it('are found in the document’s words, once, and not in what a note quotes', () => {
    const target = (fields: string): string[] => found({ 'plans/a/targets/1.yaml': `name: T\n${fields}` });
    expect(target('results: [{date: 2025, text: "có 1.131262, tức 1.131262"}]\nnote: "1.131262"')).toEqual([
      'KH609 a/targets/1 results.0.text',
    ]);
    expect(target('note: "Văn bản in “1.131262”, đọc là 1.131.262."')).toEqual([]);
    expect(target('note: "Có 1.131262 hồ sơ."')).toEqual(['KH609 a/targets/1 note']);
  });
});

describe('what is left open', () => {
  it('is found for headings, references, leads and due days', () => {
    expect(
      found({
        'plans/agencies/thu.yaml': REGISTER,
        'plans/a/plan.yaml': {
          ...PLAN,
          groups: [
            { id: 'I', name: 'Danh mục' },
            { id: 'II', name: 'DANH MỤC' },
            { id: 'I.1', name: 'Danh mục', parent: 'I' },
          ],
          unresolved: [
            { place: 'V.1', text: 'Phụ lục', agency: 'so-a' },
            { place: 'V.1', text: 'Phụ lục', agency: 'so-b' },
          ],
        },
        'plans/a/targets/1.yaml': 'name: Xây dựng trung tâm\nby: 2030\n',
        'plans/a/tasks/1.yaml':
          'name: Xây dựng trung tâm\ndeadline: 2029-01\nlead: [so-a]\nlead_doubt: {suggest: [], reason: "Ô để trống"}',
      }),
    ).toEqual([
      'KH617 a/plan groups.1.name',
      'KH618 a/plan unresolved.0.text',
      'KH620 a/tasks/1 deadline',
      'KH619 a/tasks/1 lead_doubt',
    ]);
  });
});
