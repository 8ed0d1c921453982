// Files with random damage: always a document or a reason, never an exception.

import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/load/office/read-source.ts';
import { REFUSAL_REASONS } from '../../../src/load/office/reading.ts';
import { catalogueVi } from '../../../src/model/messages/index.ts';
import fc from '../../fast-check.ts';
import { documentOf, sourceTexts } from '../../write/import/documents/sources.ts';
import { toDocx } from '../../write/import/documents/to-docx.ts';
import { toHtml } from '../../write/import/documents/to-html.ts';
import { toXlsx } from '../../write/import/documents/to-xlsx.ts';

const source = sourceTexts[1] ?? { name: '', text: '' };
const document = documentOf(source, { mergeBlanks: true, pages: false });
const FILES = { docx: toDocx(document), xlsx: toXlsx(document), html: toHtml(document) };

describe('a damaged file', () => {
  it.each(Object.entries(FILES))('of the kind %s is read or refused', async (ending, whole) => {
    const damage = fc.array(fc.tuple(fc.nat(whole.byteLength - 1), fc.nat(255)), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(whole.byteLength), async (changes, length) => {
        const bytes = whole.slice(0, length % 3 === 0 ? length : whole.byteLength);
        for (const [at, byte] of changes) if (at < bytes.byteLength) bytes[at] = byte;
        const reading = await readSource(`plan.${ending}`, bytes);
        expect(reading.ok || REFUSAL_REASONS.includes(reading.refusal.reason)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused in words', () => {
    expect(REFUSAL_REASONS.filter((reason) => !(`source.refused.${reason}` in catalogueVi))).toEqual([]);
  });
});
