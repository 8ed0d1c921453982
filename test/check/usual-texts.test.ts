// Texts of usual signs alone, which most rules on signs pass over: they could find nothing there.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../src/check/rule.ts';
import { unusualTexts } from '../../src/check/text/strings.ts';
import type { Document } from '../../src/model/document.ts';

const isUsual = (text: string): boolean =>
  unusualTexts({ documents: [{ text, syntax: null } as Document] } as unknown as CheckInput).length === 0;

const USUAL = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isUsual);

describe('usual signs', () => {
  it('are the letters, digits and marks that plans are written with', () => {
    const sample = 'Tỷ lệ HỘ NGHÈO Đà Nẵng ≥ 85,5% – “Đề án 06/ĐA” (m², ½): {a: [b, "c"]} # | > ₫ …\n\t';
    expect([...sample].filter((sign) => !USUAL.includes(sign))).toEqual([]);
  });

  it('are all seen: no control or format character, no mark without a letter, no blank but the plain ones', () => {
    const unseen = USUAL.filter((sign) => /[\p{C}\p{M}\p{Z}]/u.test(sign));
    expect(unseen).toEqual(['\t', '\n', ' ']);
  });

  it('are composed, whatever stands beside them', () => {
    expect(USUAL.filter((sign) => sign.normalize('NFC') !== sign)).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...USUAL), { maxLength: 40 }), (signs) => {
        const text = signs.join('');
        expect(text.normalize('NFC')).toBe(text);
      }),
    );
  });

  it.each([
    ['a loose mark', 'a\u0301'],
    ['a no-break space', 'a\u00a0b'],
    ['a soft hyphen', 'a\u00adb'],
    ['a CR', 'a\r\n'],
    ['a backslash, which may write any of them', '"\\u0301"'],
  ])('are not %s', (_, text) => {
    expect(isUsual(text)).toBe(false);
  });
});
