// Plain text: lines by number, whatever the encoding that can be told; older Vietnamese codes are refused by name.
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/load/office/read-source.ts';

const lines = async (bytes: Uint8Array): Promise<unknown> => {
  const reading = await readSource('plan.txt', bytes);
  if (!reading.ok) return reading.refusal.reason;
  return reading.document.blocks.map(
    (block) => `${block.at.line} ${block.kind === 'paragraph' ? block.text : ''}`,
  );
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const swapped = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('plain text', () => {
  it('is one paragraph a line, empty ones too; a form feed parts without counting a line', async () => {
    expect(await lines(utf8('a |\r\n\n\fb\fc\rd\n'))).toEqual(['1 a |', '2 ', '3 b', '3 c', '4 d']);
  });

  it('is made NFC and else left as it is', async () => {
    expect(await lines(utf8('Hoa\u0300\u00A0 \tx '))).toEqual(['1 Hoà\u00A0 \tx ']);
  });

  it.each([
    ['UTF-8 with a mark', utf8('\uFEFFKế hoạch')],
    ['UTF-16 with a mark', Buffer.from('\uFEFFKế hoạch', 'utf16le')],
    ['UTF-16 the other way round, with a mark', swapped('\uFEFFKế hoạch')],
    ['UTF-16 without a mark', Buffer.from('Kế hoạch', 'utf16le')],
    ['UTF-16 the other way round', swapped('Kế hoạch')],
    ['windows-1258', Buffer.from([0x4b, 0xea, 0xec, 0x20, 0x68, 0x6f, 0x61, 0xf2, 0x63, 0x68])],
  ])('is read from %s', async (_, bytes) => {
    expect(await lines(bytes)).toEqual(['1 Kế hoạch']);
  });

  it('in TCVN3 is refused by name', async () => {
    // "Kế hoạch phát triển": KÕ ho¹ch ph¸t triÓn
    expect(await lines(Buffer.from('KÕ ho¹ch ph¸t triÓn', 'latin1'))).toBe('legacy_letters');
  });

  it('in VNI letters kept as Unicode is refused by name, and Vietnamese with many tones is not', async () => {
    expect(await lines(utf8('Keá hoaïch phaùt trieån xaõ hoäi soá cuûa tænh '.repeat(10)))).toBe(
      'legacy_letters',
    );
    expect(await lines(utf8('Sở Tài chính, 100 m², 30°C, «Tài khoản» '.repeat(50)))).toHaveLength(1);
  });

  it('that is no text in any encoding is refused', async () => {
    expect(await lines(Buffer.from([0xff, 0x81, 0x8d, 0x9d]))).toBe('encoding');
  });
});
