// Cells of agencies: known names whole, close ones proposed, new ones added; groups; names put together.
import { describe, expect, it } from 'vitest';
import { directoryOf, lookUp } from '../../../../src/write/import/agencies/directory.ts';
import { AgencyBook } from '../../../../src/write/import/agencies/resolve.ts';
import { decide } from './decide.ts';

const register = {
  id: 'thu',
  name: 'Tỉnh Thử',
  agencies: {
    'so-khcn': { name: 'Sở Khoa học và Công nghệ', short: 'Sở KH&CN' },
    'so-vhttdl': { name: 'Sở Văn hóa, Thể thao và Du lịch' },
    'so-ldtbxh': { name: 'Sở Lao động - Thương binh và Xã hội' },
    'so-y-te': { name: 'Sở Y tế' },
    'ubnd-tinh': { name: 'Ủy ban nhân dân tỉnh', short: 'UBND tỉnh' },
    'cac-so-nganh': { name: 'Các sở, ban, ngành', aliases: ['Các sở, ngành'] },
    'so-nganh-dia-phuong': { name: 'Các sở, ngành, địa phương' },
    'ubnd-cap-xa': { name: 'UBND các xã, phường' },
    'bao-tinh': { name: 'Báo Thử' },
    'trung-tam-cntt': { name: 'Trung tâm Công nghệ thông tin tỉnh' },
  },
};
const book = (): AgencyBook => new AgencyBook(directoryOf(register, undefined, 'Thử'));
const read = (text: string): string =>
  book()
    .idsOf({ text, at: { line: 1 }, item: 'tasks/1', field: 'lead' })
    .join(' ');

describe('a cell of agencies', () => {
  decide(read, [
    ['Sở Khoa học và Công nghệ', 'so-khcn'],
    ['Sở KH&CN', 'so-khcn'],
    ['sở khoa học và công nghệ', 'so-khcn'],
    ['Sở Văn hoá, Thể thao và Du lịch', 'so-vhttdl'],
    ['Sỏ Khoa học và Công nghệ', 'so-khcn'],
    ['Sở Khoa hoc và Công nghê', 'so-khcn'],
    ['Uỷ ban nhân dân tỉnh', 'ubnd-tinh'],
    ['Sở Y tế, Sở Văn hóa, Thể thao và Du lịch', 'so-y-te so-vhttdl'],
    ['Sở Y tế; Sở KH&CN', 'so-y-te so-khcn'],
    ['Sở Y tế và các sở, ngành, địa phương', 'so-y-te so-nganh-dia-phuong'],
    ['Sở Lao động - Thương binh và Xã hội và Sở Y tế', 'so-ldtbxh so-y-te'],
    ['- Sở Y tế\n- Sở KH&CN', 'so-y-te so-khcn'],
    ['Các Sở, ban, ngành; UBND các xã, phường', 'cac-so-nganh ubnd-cap-xa'],
    ['Báo Thử Trung tâm Công nghệ thông tin tỉnh', 'bao-tinh trung-tam-cntt'],
    ['Sở Y tế, Sở Y tế', 'so-y-te'],
    [
      'UBND các thành phố: Sông A, Núi B và Hồ C',
      'ubnd-thanh-pho-song-a ubnd-thanh-pho-nui-b ubnd-thanh-pho-ho-c',
    ],
    ['Sở Tư pháp', 'so-tu-phap'],
    ['Quỹ Bảo trợ trẻ em, Sở Y tế', 'quy-bao-tro-tre-em so-y-te'],
    ['...', ''],
    ['', ''],
  ]);

  it('proposes a close name and a new one once, and takes an exact one without a word', () => {
    const own = book();
    const ask = (text: string): void =>
      void own.idsOf({ text, at: { line: 7 }, item: 'tasks/1', field: 'lead' });
    ask('Sở Y tế');
    ask('Sỏ Y tế');
    ask('Sỏ Y tế');
    ask('Quỹ Bảo trợ trẻ em');
    ask('Sở Tư pháp');
    expect(own.doubts.map(({ kind, text, read: made }) => [kind, text, made])).toEqual([
      ['agency_close', 'Sỏ Y tế', 'Sở Y tế'],
      ['agency_new', 'Quỹ Bảo trợ trẻ em', 'quy-bao-tro-tre-em: Quỹ Bảo trợ trẻ em'],
      ['agency_new', 'Sở Tư pháp', 'so-tu-phap: Sở Tư pháp'],
    ]);
    expect(own.proposed(new Set(['so-tu-phap'])).map(({ id, name, kind }) => [id, name, kind])).toEqual([
      ['so-tu-phap', 'Sở Tư pháp', 'so'],
    ]);
  });

  it('never takes a name for one that is only a little like it', () => {
    const { directory } = book();
    expect(
      ['Sở Y', 'Sở Xây dựng', 'Hội Nông dân', 'Bệnh viện tỉnh'].map(
        (name) => lookUp(name, directory)?.agency.id,
      ),
    ).toEqual([undefined, 'so-xay-dung', 'hoi-nong-dan-tinh', undefined]);
  });
});
