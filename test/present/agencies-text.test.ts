// Agencies on the screen: each followed by who answers for it now.
import { describe, expect, it } from 'vitest';
import { agenciesText, leadText, shortLeadText } from '../../src/present/labels.ts';
import { repositoryOf, taskOn } from '../builders.ts';

const register = {
  agencies: {
    'so-tttt': {
      name: 'Sở Thông tin và Truyền thông',
      short: 'Sở TT&TT',
      until: '2025-02',
      successors: [{ id: 'so-khcn', main: true }, { id: 'cong-an' }],
    },
    'so-khdt': { name: 'Sở Kế hoạch và Đầu tư', until: '2025-02', successors: [{ id: 'so-tc' }] },
    'so-khcn': { name: 'Sở Khoa học và Công nghệ', short: 'Sở KH&CN' },
    'so-tc': { name: 'Sở Tài chính' },
    'cong-an': { name: 'Công an tỉnh' },
    huyen: { name: 'UBND các huyện', until: '2025-06-30' },
    'lien-minh': { name: 'Liên minh Hợp tác xã tỉnh' },
  },
};
const around = { register };
const on = (yaml: string) => taskOn(yaml, '2025-09-15', around);
const amended = (lead: string): string => `amendments: [{date: 2025-08-01, basis: x, lead: [${lead}]}]`;

describe('the leads of an item', () => {
  it.each([
    [
      'lead: [so-tttt, so-khdt, lien-minh]',
      'Sở Thông tin và Truyền thông (nay dự kiến là Sở Khoa học và Công nghệ); Sở Kế hoạch và Đầu tư (nay là Sở Tài chính); Liên minh Hợp tác xã tỉnh',
    ],
    [
      'lead: [so-tttt, so-khcn]',
      'Sở Thông tin và Truyền thông (nay dự kiến là Sở Khoa học và Công nghệ); Sở Khoa học và Công nghệ',
    ],
    ['lead: [huyen, so-tc]', 'UBND các huyện (chưa có cơ quan kế thừa); Sở Tài chính'],
    [`lead: [so-tc]\n${amended('cong-an')}`, 'Sở Tài chính (nay là Công an tỉnh)'],
    [`lead: [so-tc, cong-an]\n${amended('so-tc')}`, 'Sở Tài chính; Công an tỉnh (nay không còn chủ trì)'],
    [`lead: [so-tc]\n${amended('so-tc, cong-an')}`, 'Sở Tài chính; theo điều chỉnh thêm Công an tỉnh'],
    [amended('cong-an'), 'văn bản không nêu; theo điều chỉnh thêm Công an tỉnh'],
    ['', 'văn bản không nêu'],
  ])('%j reads %s', (yaml, expected) => {
    expect(leadText(on(yaml), 'vi')).toBe(expected);
  });

  it('have their short names in lists, and nothing where nobody is named', () => {
    const repository = repositoryOf({
      'plans/agencies/thu.yaml': { name: 'Tỉnh Thử', ...register },
    });
    const short = (yaml: string): string => shortLeadText(on(yaml), repository, 'en');
    expect([short('lead: [so-tttt]'), short('')]).toEqual(['Sở TT&TT (now presumably Sở KH&CN)', '']);
  });
});

it('coordinating agencies are followed by who answers now as well', () => {
  const { coordinating } = on('coordinating: [so-khdt, lien-minh]');
  expect(agenciesText(coordinating, 'vi')).toBe(
    'Sở Kế hoạch và Đầu tư (nay là Sở Tài chính); Liên minh Hợp tác xã tỉnh',
  );
});
