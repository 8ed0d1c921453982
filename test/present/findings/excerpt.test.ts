// The line of a finding with its spot underlined, as a terminal shows it.

import { describe, expect, it } from 'vitest';
import { createExcerpt } from '../../../src/present/findings/excerpt.ts';
import { displayWidth } from '../../../src/present/width.ts';
import fc from '../../fast-check.ts';

const at = (column: number, endColumn: number, line = 1, endLine = line) => ({
  line,
  column,
  endLine,
  endColumn,
});

/** The two lines of an excerpt of `line` where `spot` stands in it. */
function show(line: string, spot: string, width = 80): string[] {
  const start = line.indexOf(spot) + 1;
  const { text, underline } = createExcerpt(line, at(start, start + spot.length), width);
  return [text, underline];
}

describe('an excerpt', () => {
  it('underlines the spot', () => {
    expect(show('goal: ">= 85%"', '">= 85%"')).toEqual(['goal: ">= 85%"', '      ^^^^^^^^']);
  });

  it('counts a letter with combining marks as one column', () => {
    const line = 'name: Tỷ lệ sai'.normalize('NFD');
    expect(show(line, 'sai')).toEqual([line, '            ^^^']);
  });

  it('underlines a letter whose combining mark is the spot', () => {
    expect(createExcerpt('ye\u0302u', at(3, 4), 80)).toEqual({ text: 'ye\u0302u', underline: ' ^' });
  });

  it('shows tabs as blanks up to the next stop', () => {
    expect(show('\tgoal:\tx', 'x')).toEqual(['    goal:   x', '            ^']);
  });

  it('gives a wide character two columns', () => {
    expect(show('a: 計画 x', 'x')).toEqual(['a: 計画 x', '        ^']);
    expect(show('a: 計画 x', '計')).toEqual(['a: 計画 x', '   ^^']);
  });

  it('shows control and bidirectional characters instead of sending them', () => {
    expect(show('a: \u001b[31mx\u202e', 'x')).toEqual(['a: U+001B[31mxU+202E', '             ^']);
  });

  it('marks one column where the spot is empty, also behind the end of the line', () => {
    expect(createExcerpt('a: b', at(4, 4), 80)).toEqual({ text: 'a: b', underline: '   ^' });
    expect(createExcerpt('a: [b', at(6, 6), 80)).toEqual({ text: 'a: [b', underline: '     ^' });
  });

  it('marks up to the end of the line where the spot goes on below', () => {
    expect(createExcerpt('a: [b,', at(4, 2, 1, 2), 80)).toEqual({ text: 'a: [b,', underline: '   ^^^' });
  });

  it('cuts a long line on both sides of the spot', () => {
    const [text, underline] = show(`${'trước '.repeat(30)}SAI${' sau'.repeat(30)}`, 'SAI', 40);
    expect(text).toBe('…ớc trước trước trước SAI sau sau sau s…');
    expect(underline).toBe('                      ^^^');
  });

  it('keeps the beginning of a long line whose spot is there', () => {
    const [text, underline] = show(`SAI${' sau'.repeat(30)}`, 'SAI', 20);
    expect(text).toBe('SAI sau sau sau sa…');
    expect(underline).toBe('^^^');
  });

  it('cuts a spot that is longer than the line', () => {
    const { text, underline } = createExcerpt(`a: ${'x'.repeat(100)}`, at(4, 104), 20);
    expect(text).toBe(`…${'x'.repeat(18)}…`);
    expect(underline).toBe(` ${'^'.repeat(18)}`);
  });
});

it('an excerpt never is wider than asked, and always marks something, whatever the line', () => {
  const line = fc.string({ unit: 'binary', maxLength: 120 }).filter((text) => !/[\r\n]/.test(text));
  fc.assert(
    fc.property(
      line,
      fc.nat(130),
      fc.nat(130),
      fc.integer({ min: 20, max: 100 }),
      (text, start, length, width) => {
        const excerpt = createExcerpt(text, at(start + 1, start + 1 + length), width);
        expect(displayWidth(excerpt.text)).toBeLessThanOrEqual(width);
        expect(displayWidth(excerpt.underline)).toBeLessThanOrEqual(width + 1);
        expect(excerpt.underline).toContain('^');
      },
    ),
  );
});
