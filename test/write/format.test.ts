// kh fmt: nothing changes but form, and a second run changes nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatText } from '../../src/write/text/format.ts';
import { dataOf } from '../../src/write/text/shape.ts';
import fc from '../fast-check.ts';
import { generatedFile } from './documents.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = Math.ceil(Number(process.env.KH_FUZZ ?? 1000) / 4);

describe('formatting', () => {
  it('writes each entry on one line with its own quoting and digits', () => {
    const text = `name: Tên
results:
  - date: 2025
    value: 97.10
    note: 'Sở ''A'''   
    source: a, b
  # một ghi chú
  - {date: 2026,
     value: ">50"}
  - {date: 2027, value: 1}   # giữ
  - date: 2028 # bên trong
    value: 3
  - note: |
      hai
      dòng
    date: 2029
also: [ x ]`;
    expect(formatText(text)).toBe(`name: Tên
results:
  - {date: 2025, value: 97.10, note: 'Sở ''A''', source: "a, b"}
  # một ghi chú
  - {date: 2026, value: ">50"}
  - {date: 2027, value: 1}   # giữ
  - date: 2028 # bên trong
    value: 3
  - {note: "hai\\ndòng\\n", date: 2029}
also: [ x ]
`);
  });

  it('gives each entry of a list in brackets a line', () => {
    expect(formatText('log: [{date: 2025}, {date: 2026, note: "x"}] # cuối\r\nname: a\r\n')).toBe(
      'log: # cuối\r\n  - {date: 2025}\r\n  - {date: 2026, note: "x"}\r\nname: a\r\n',
    );
  });

  it('composes letters, and keeps blanks that belong to a text', () => {
    expect(formatText('name: "Sở"   \nnote: |\n  một  \n\n  hai\n'.normalize('NFD'))).toBe(
      'name: "Sở"\nnote: |\n  một  \n\n  hai\n',
    );
  });

  it.each(['a: [', '', '# chỉ có ghi chú', '- a', 'a: 1\n---\nb: 2\n'])('leaves %j as it is', (text) => {
    expect(formatText(text)).toBe(text);
  });

  it('changes no data, keeps line breaks, and has nothing left to do', {
    timeout: 300_000 + RUNS * 60,
  }, () => {
    fc.assert(
      fc.property(generatedFile, ({ text }) => {
        const formatted = formatText(text);
        expect(formatText(formatted)).toBe(formatted);
        expect(dataOf(formatted)).toEqual(dataOf(text));
        const isWindows = text.includes('\r\n');
        expect(formatted.replaceAll('\r\n', '')).not.toContain(isWindows ? '\n' : '\r');
      }),
      { numRuns: RUNS },
    );
  });

  it('finds every real plan in order', () => {
    const files = readdirSync(join(ROOT, 'plans'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.yaml'),
    );
    expect(files.length).toBeGreaterThan(500);
    const odd = files.filter((path) => {
      const text = readFileSync(join(ROOT, 'plans', path), 'utf8');
      return formatText(text) !== text;
    });
    expect(odd).toEqual([]);
  });
});
