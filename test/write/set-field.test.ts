// One key's value replaced, added or taken out: every other line stays as it was, comments and line ends included.

import { describe, expect, it } from 'vitest';
import { setField } from '../../src/write/text/set-field.ts';
import fc from '../fast-check.ts';

const ORDER = ['name', 'unit', 'goal', 'by', 'lead', 'results'];
const TEXT = `# ghi chú đầu
name: "Tỷ lệ a"   # tên
unit: "%"

goal: 80
lead: [so-a]
results:
  - {date: 2025, value: 1}
# cuối
`;
const set = (key: string, printed: string | readonly string[] | null, text = TEXT): string | undefined =>
  setField(text, { key, printed, order: ORDER })?.text;

describe('a field', () => {
  it('gets another value in its own place', () => {
    expect(set('goal', '">= 85"')).toBe(TEXT.replace('goal: 80', 'goal: ">= 85"'));
    expect(set('name', '"b"')).toBe(TEXT.replace('"Tỷ lệ a"', '"b"'));
    expect(set('lead', '[so-a, so-b]')).toBe(TEXT.replace('[so-a]', '[so-a, so-b]'));
  });

  it('is added below those that usually stand before it, and taken out with its line', () => {
    expect(set('by', '2030')).toBe(TEXT.replace('goal: 80\n', 'goal: 80\nby: 2030\n'));
    expect(set('goal', null)).toBe(TEXT.replace('goal: 80\n', ''));
    expect(set('by', null)).toBe(TEXT);
  });

  it('keeps the line ends of the file, and what has none', () => {
    expect(set('goal', '85', TEXT.replaceAll('\n', '\r\n'))).toBe(
      TEXT.replace('80', '85').replaceAll('\n', '\r\n'),
    );
    expect(set('unit', '"%"', 'name: "a"')).toBe('name: "a"\nunit: "%"\n');
  });

  it('may be a list, with a line an entry', () => {
    const entries = ['{date: 2025, value: 2}', '{date: 2026, value: 3}'];
    const lines = '  - {date: 2025, value: 2}\n  - {date: 2026, value: 3}\n';
    expect(set('results', entries)).toBe(TEXT.replace('  - {date: 2025, value: 1}\n', lines));
    expect(set('by', entries)).toBe(TEXT.replace('goal: 80\n', `goal: 80\nby:\n${lines}`));
    expect(set('lead', entries, TEXT.replaceAll('\n', '\r\n'))).toBe(
      TEXT.replace('lead: [so-a]\n', `lead:\n${lines}`).replaceAll('\n', '\r\n'),
    );
    expect(set('results', '[]')).toBe(
      TEXT.replace('results:\n  - {date: 2025, value: 1}\n', 'results: []\n'),
    );
  });

  it('is not replaced with a comment inside, which would go with it', () => {
    const marked = TEXT.replace('value: 1}', 'value: 1} # đã đối chiếu');
    expect(set('results', ['{date: 2025, value: 2}'], marked)).toBeUndefined();
    expect(set('goal', '85', marked)).toBe(marked.replace('goal: 80', 'goal: 85'));
    const words = 'goal: |\n  # không phải ghi chú\n';
    expect(set('goal', '85', words)).toBe('goal: 85\n');
  });

  it('is not touched in a text that does not parse or stands in braces', () => {
    expect(set('goal', '85', 'name: [')).toBeUndefined();
    expect(set('goal', '85', '{name: a}')).toBeUndefined();
  });

  it('changes no other line, whatever stands there', () => {
    const value = fc.oneof(
      fc.integer().map(String),
      fc.string().map((each) => JSON.stringify(each)),
      fc.constant('>-\n  dài\n  dòng'),
      fc.constant('\n  - 1\n  - 2'),
    );
    const line = fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'goal'), value)
      .map(([key, printed]) => `${key}: ${printed}`);
    fc.assert(
      fc.property(
        fc.uniqueArray(line, { selector: (each) => each.split(':')[0], maxLength: 4 }),
        fc.integer(),
        (lines, goal) => {
          const text = lines.map((each) => `${each}\n`).join('');
          const changed = set('goal', String(goal), text);
          if (changed === undefined) return;
          const others = (of: string): string[] =>
            of.split(/^(?=\w+:)/m).filter((each) => !each.startsWith('goal:'));
          expect(others(changed)).toEqual(others(text));
          expect(changed).toContain(`goal: ${goal}\n`);
        },
      ),
    );
  });
});
