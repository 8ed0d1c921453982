// The hidden identification of a row: it comes back as it went out, and a slip in it or in a locked cell is noticed.

import { describe, expect, it, test } from 'vitest';
import { LOCKED } from '../../src/model/collect/columns.ts';
import { contentHash } from '../../src/model/collect/content-hash.ts';
import {
  changedColumns,
  checkOf,
  printMark,
  type RowMark,
  readMark,
} from '../../src/model/collect/row-mark.ts';
import { printSource, readSource } from '../../src/model/collect/source.ts';
import { parsePeriod } from '../../src/model/period.ts';
import fc from '../fast-check.ts';

const period = (text: string) => {
  const found = parsePeriod(text);
  if (found === undefined) throw new Error(text);
  return found;
};

const mark: Omit<RowMark, 'locked'> = {
  ref: 'kh-so/targets/8.1',
  period: period('2025-Q4'),
  turn: null,
  agency: 'thu/so-khcn',
  role: 'lead',
  content: '0123456789ab',
};
const texts = ['KH số', '8.1', 'Tỷ lệ hồ sơ', '%', '≥ 85%', '31/12/2030', 'chưa có'];

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,12}$/);
const anyMark = fc
  .tuple(
    id,
    fc.constantFrom('targets', 'tasks'),
    id,
    fc.constantFrom('2025', '2025-Q4', '2025-07', '2025-9M', '2025-H1'),
    fc.option(fc.constantFrom('2025', '2025-Q3')),
    id,
    id,
    fc.constantFrom('lead', 'member', 'standing'),
    fc.stringMatching(/^[0-9a-f]{12}$/),
  )
  .map(
    ([plan, folder, item, asked, turn, register, agency, role, content]): Omit<RowMark, 'locked'> => ({
      ref: `${plan}/${folder}/${item}`,
      period: period(asked),
      turn: turn === null ? null : period(turn),
      agency: `${register}/${agency}`,
      role,
      content,
    }),
  );

describe('a mark', () => {
  test('comes back as it went out, blanks around it or not', () => {
    fc.assert(
      fc.property(anyMark, fc.array(fc.string(), { minLength: 6, maxLength: 7 }), (each, locked) => {
        const printed = printMark(each, locked);
        expect(readMark(` ${printed}\n`)).toEqual({ ...each, locked: locked.map(checkOf) });
      }),
    );
  });

  test('with any one letter changed is broken, or no mark at all', () => {
    const printed = printMark(mark, texts);
    const wrong = [...printed].flatMap((letter, index) => {
      const other = letter === 'x' ? 'y' : 'x';
      const read = readMark(printed.slice(0, index) + other + printed.slice(index + 1));
      return read === 'broken' || (read === undefined && index < 4) ? [] : [index];
    });
    expect(wrong).toEqual([]);
    expect(readMark(printed.slice(0, -1))).toBe('broken');
  });

  it.each(['', 'KH số', 'kh2 a b'])('is not seen in %j', (text) => {
    expect(readMark(text)).toBeUndefined();
  });
});

describe('a locked cell', () => {
  const read = (): RowMark => {
    const found = readMark(printMark(mark, texts));
    if (found === undefined || found === 'broken') throw new Error('no mark');
    return found;
  };
  const textOf =
    (changed: Partial<Record<string, string>>) =>
    (column: string): string =>
      changed[column] ?? texts[(LOCKED.target as readonly string[]).indexOf(column)] ?? '';

  test('that was changed is named, and no other', () => {
    expect(changedColumns(read(), textOf({}))).toEqual([]);
    expect(changedColumns(read(), textOf({ goal: '≥ 80%' }))).toEqual(['goal']);
    expect(changedColumns(read(), textOf({ name: '', known: '1' }))).toEqual(['name', 'known']);
  });

  test('may have other blanks and another form of its letters', () => {
    expect(changedColumns(read(), textOf({ name: ' Tỷ  lệ\nhồ sơ '.normalize('NFD') }))).toEqual([]);
  });
});

describe('the hash of what an item says', () => {
  test('knows no order of keys and no remarks, but every figure and goal', () => {
    const data = { name: 'A', goal: '>= 85', results: [{ date: 2025, value: 68, note: 'x' }] };
    const hash = contentHash(data);
    expect(hash).toMatch(/^[0-9a-f]{12}$/);
    expect(contentHash({ note: 'thêm', results: data.results, goal: '>= 85', tags: ['a'], name: 'A' })).toBe(
      hash,
    );
    expect(contentHash({ ...data, goal: '>= 80' })).not.toBe(hash);
    expect(contentHash({ ...data, results: [{ date: 2025, value: 68, note: 'y' }] })).not.toBe(hash);
    expect(contentHash(data, { results: [] })).not.toBe(hash);
  });
});

describe('a source', () => {
  const source = { file: 'so khcn "1".xlsx', hash: '0123456789abcdef', period: period('2025-Q4') };

  test('names what the agency named, then the workbook, and is found again', () => {
    const printed = printSource(source, 'Báo cáo 12/BC-SKHCN');
    expect(printed).toBe('Báo cáo 12/BC-SKHCN; biểu 2025-Q4, tệp so khcn 1 .xlsx, sha256:0123456789abcdef');
    expect(readSource(printed)).toEqual({ period: source.period, hash: source.hash });
    expect(readSource(printSource(source, ''))).toEqual({ period: source.period, hash: source.hash });
  });

  test('of any other kind is none', () => {
    expect([undefined, '', 'Báo cáo 12', 'biểu 2025-Q9, tệp a, sha256:01'].map(readSource)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
