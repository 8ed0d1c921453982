// Workbooks against each other and against what the repository holds by now, and files that are no workbooks of kh.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { fill, SHEETS } from '../../cli/collect-fixture.ts';
import { pack, partsOf } from './edit-workbook.ts';
import { FINANCE, KHCN, sentOut } from './importing.ts';

vi.setConfig({ testTimeout: 60_000 });

const sent = sentOut();
const before = sent.plans();

const T = SHEETS.target;

describe('two agencies that answer for one target', () => {
  test('and differ both get their row back, with what the other says', async () => {
    const one = await fill(sent.folder, KHCN, 'one.xlsx', {
      'kh-so/targets/8.2': { value: { number: '50' } },
    });
    const other = await fill(sent.folder, FINANCE, 'other.xlsx', {
      'kh-so/targets/8.2': { value: { number: '52' } },
    });
    const told = sent.importing([one, other]);
    expect(told.places).toEqual([`${T}!C12 conflict`, `${T}!C11 conflict`]);
    expect(told.texts).toEqual([
      `Sở Tài chính trả lời khác trong tệp other.xlsx, ${T}!I11: 52% (quý IV/2025). Hai nơi cần thống nhất một số.`,
      `Sở Khoa học và Công nghệ trả lời khác trong tệp one.xlsx, ${T}!I12: 50% (quý IV/2025). Hai nơi cần thống nhất một số.`,
    ]);
    expect(told.returned).toEqual(['one-can-sua.xlsx', 'other-can-sua.xlsx']);
    expect(sent.plans()).toBe(before);
  });
});

describe('the second of two agencies that lead together', () => {
  test('adds nothing by the same figure, and gets its row back for another', async () => {
    const path = sent.path('plans/kh-so/targets/8.2.yaml');
    const text = readFileSync(path, 'utf8');
    const figure = (value: string) => ({ 'kh-so/targets/8.2': { value: { number: value } } });
    expect(sent.importing([await fill(sent.folder, KHCN, 'first.xlsx', figure('50'))]).code).toBe(0);
    const written = sent.plans();
    const same = sent.importing([await fill(sent.folder, FINANCE, 'second.xlsx', figure('50'))]);
    expect([same.code, same.places]).toEqual([0, []]);
    const other = sent.importing([await fill(sent.folder, FINANCE, 'third.xlsx', figure('52'))]);
    expect([other.code, other.places]).toEqual([1, [`${T}!C11 stale`]]);
    expect(sent.plans()).toBe(written);
    writeFileSync(path, text);
  });
});

describe('a workbook that was sent out before something else was recorded', () => {
  test('comes back with what is known now, and is taken from the workbook sent back', async () => {
    const old = await fill(sent.folder, KHCN, 'old.xlsx', {
      'kh-so/targets/8.1': { value: { number: '70' } },
    });
    const path = sent.path('plans/kh-so/targets/8.1.yaml');
    const text = readFileSync(path, 'utf8');
    expect(sent.run('record', '8.1', '69', '--date', '2025-Q4').code).toBe(0);
    const told = sent.importing([old]);
    expect(told.places).toEqual([`${T}!C11 stale`]);
    expect(told.texts[0]).toMatch(
      /^Sau khi biểu này được gửi đi, kho đã ghi điều khác: 69% \(quý IV\/2025\)\. /,
    );
    const again = sent.run('collect', 'import', told.returned[0] ?? '', '--yes', '--json');
    const { items, written } = JSON.parse(again.stdout);
    expect([again.code, items[0].old, items[0].new, written.length]).toEqual([
      0,
      '69% (quý IV/2025)',
      '70% (quý IV/2025)',
      1,
    ]);
    writeFileSync(path, text);
    expect(sent.plans()).toBe(before);
  });
});

describe('a file of the repository that cannot be added to', () => {
  test('keeps its row out, and no other', async () => {
    const file = sent.path('plans/kh-so/tasks/3.yaml');
    const text = readFileSync(file, 'utf8');
    const name = await fill(sent.folder, FINANCE, 'alias.xlsx', {
      'kh-so/tasks/3': { progress: { number: '80' } },
      'kh-so/targets/4': { value: { number: '30' } },
    });
    writeFileSync(file, text.replace('log:', 'x-log: &log').concat('log: *log\n'));
    const { stdout, code } = sent.run('collect', 'import', name, '--json', '--dry-run');
    const { problems, items } = JSON.parse(stdout);
    const refs = items.map(({ ref }: { ref: string }) => ref);
    const codes = problems.map((each: { code: string }) => each.code);
    expect([code, refs, codes]).toEqual([1, ['kh-so/targets/4'], ['not_editable']]);
    writeFileSync(file, text);
    expect(sent.plans()).toBe(before);
  });
});

describe('a file that is no workbook of kh', () => {
  const parts = (change: Record<string, string>): Uint8Array =>
    pack({ ...partsOf(sent.read(KHCN)), ...change });
  const main = (text: string) => (part: string) => part.replace(/(<\?xml[^>]*>)/, `$1${text}`);

  test.each([
    ['with macros', () => parts({ 'xl/vbaProject.bin': 'x' }), /^Tệp có macro/],
    [
      'of somebody else',
      () =>
        pack({
          ...partsOf(sent.read(KHCN)),
          'xl/sharedStrings.xml': '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
        }),
      /^Không phải biểu do kh xuất/,
    ],
    [
      'of Word',
      () => pack({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }),
      /^Không phải tệp Excel .xlsx\./,
    ],
    ['in another format', () => Buffer.from('a;b\r\n1;2'), /^Không phải tệp Excel .xlsx\./],
    ['that is empty', () => Buffer.alloc(0), /^Tệp rỗng/],
    ['of the older Excel', () => Buffer.from('d0cf11e0a1b11ae100', 'hex'), /định dạng cũ/],
    [
      'with a password',
      () =>
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      /^Tệp có mật khẩu/,
    ],
    ['that was cut off', () => sent.read(KHCN).subarray(0, 3000), /^Tệp hỏng/],
    [
      'with entities',
      () => {
        const all = partsOf(sent.read(KHCN));
        return pack({
          ...all,
          'xl/worksheets/sheet1.xml': main('<!DOCTYPE a [<!ENTITY b "c">]>')(
            all['xl/worksheets/sheet1.xml'] ?? '',
          ),
        });
      },
      /^Tệp khai báo thực thể/,
    ],
    [
      'without a column',
      () => {
        const all = partsOf(sent.read(KHCN));
        return pack({
          ...all,
          'xl/sharedStrings.xml': (all['xl/sharedStrings.xml'] ?? '').replace('kh:target:value', 'x'),
        });
      },
      /^Biểu bị xóa cột: Số liệu kỳ này/,
    ],
  ])('%s', (name, bytes, sentence) => {
    const file = sent.write(`${name.replaceAll(' ', '-')}.xlsx`, bytes());
    const told = sent.importing([file]);
    expect(told.refusals[0]).toMatch(sentence);
    expect([told.code, told.places, told.returned]).toEqual([1, [], [null]]);
    expect(sent.plans()).toBe(before);
  });

  test('and links to other files are passed over with a word', () => {
    mkdirSync(sent.path('links'), { recursive: true });
    const file = sent.write(
      'links/links.xlsx',
      parts({ 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }),
    );
    const { stdout, code } = sent.run('collect', 'import', file, '--dry-run');
    expect([code, stdout]).toEqual([
      0,
      'links/links.xlsx: 0 mục sẽ ghi, 0 mục đã có, 0 dòng phải sửa, 7 dòng để trống\n! Tệp có liên kết tới tệp khác; kh không mở các tệp đó.\n',
    ]);
  });

  test('given twice is taken once', async () => {
    const file = await fill(sent.folder, KHCN, 'links/a.xlsx', {});
    sent.write('links/b.xlsx', readFileSync(sent.path(file)));
    expect(sent.importing([file, 'links/b.xlsx']).refusals).toEqual([
      null,
      'Nội dung giống hệt tệp links/a.xlsx; chỉ nhận một.',
    ]);
  });
});
