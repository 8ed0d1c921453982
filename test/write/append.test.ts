// Where an addition goes: one line under its key, whatever the list looks like.
import { describe, expect, it } from 'vitest';
import { add } from '../../src/write/text/add.ts';

const ORDER = ['name', 'unit', 'goal', 'amendments', 'results', 'source', 'note'];
const ENTRY = '{date: 2026, value: 9}';

const added = (text: string, key = 'results'): string | undefined =>
  add(text, { key, id: null, printed: ENTRY, order: ORDER })?.text;

describe('an entry is appended', () => {
  const cases: Readonly<Record<string, readonly [before: string, after: string]>> = {
    'below the last one, indented like it': [
      'results:\n    - {date: 2025}\nsource: a\n',
      'results:\n    - {date: 2025}\n    - {date: 2026, value: 9}\nsource: a\n',
    ],
    'to a list without indentation': [
      'results:\n- {date: 2025}\n\n# cuối\nsource: a\n',
      'results:\n- {date: 2025}\n- {date: 2026, value: 9}\n\n# cuối\nsource: a\n',
    ],
    'before comments that follow the list, after one that belongs to its last entry': [
      'results:\n  - {date: 2025} # a\n      # b\n  # c\nsource: a\n',
      'results:\n  - {date: 2025} # a\n      # b\n  - {date: 2026, value: 9}\n  # c\nsource: a\n',
    ],
    'after blank lines that are part of a text': [
      'results:\n  - note: |+\n      a\n\n\nsource: a\n',
      'results:\n  - note: |+\n      a\n\n\n  - {date: 2026, value: 9}\nsource: a\n',
    ],
    'to an empty list, which becomes a list of lines': [
      'name: a\nresults: []  # chưa có\nsource: a\n',
      'name: a\nresults:  # chưa có\n  - {date: 2026, value: 9}\nsource: a\n',
    ],
    'under a key without a value': [
      'name: a\nresults: # chưa có\nsource: a\n',
      'name: a\nresults: # chưa có\n  - {date: 2026, value: 9}\nsource: a\n',
    ],
    'to a list on one line, and only that list gets lines': [
      'name: a\nresults: [{date: 2024}, {date: 2025, note: "x, y"}] # b\nalso: [a, b]\n',
      'name: a\nresults: # b\n  - {date: 2024}\n  - {date: 2025, note: "x, y"}\n  - {date: 2026, value: 9}\nalso: [a, b]\n',
    ],
    'inside brackets that span lines': [
      'results: [\n  {date: 2025}, # a\n]\n',
      'results: [\n  {date: 2025}, {date: 2026, value: 9} # a\n]\n',
    ],
    'inside a file in braces': [
      '{"name": "a", "results": [{"date": 2025}]}',
      '{"name": "a", "results": [{"date": 2025}, {date: 2026, value: 9}]}',
    ],
    'with its key, behind the keys that usually stand before it': [
      '# đầu\nname: a\ngoal: 5\n\n# nguồn\nsource: a\nnote: b\n',
      '# đầu\nname: a\ngoal: 5\nresults:\n  - {date: 2026, value: 9}\n\n# nguồn\nsource: a\nnote: b\n',
    ],
    'with its key in braces': ['{"name": "a"}\n', '{"name": "a", results: [{date: 2026, value: 9}]}\n'],
    'behind a last line that does not end': [
      'name: a\nresults:\n  - {date: 2025}',
      'name: a\nresults:\n  - {date: 2025}\n  - {date: 2026, value: 9}\n',
    ],
    'with the line breaks of the file': [
      'name: a\r\nresults:\r\n  - {date: 2025}\r\nnote: b\r\n',
      'name: a\r\nresults:\r\n  - {date: 2025}\r\n  - {date: 2026, value: 9}\r\nnote: b\r\n',
    ],
    'in a document with its marks': [
      '%YAML 1.2\n---\n  name: a\n...\n',
      '%YAML 1.2\n---\n  name: a\n  results:\n    - {date: 2026, value: 9}\n...\n',
    ],
    'before keys that nobody knows': [
      'name: a\nx-own: 1\n',
      'name: a\nresults:\n  - {date: 2026, value: 9}\nx-own: 1\n',
    ],
  };
  it.each(Object.entries(cases))('%s', (_, [before, after]) => {
    expect(added(before)).toBe(after);
  });

  it('to another list of the same file', () => {
    expect(added('name: a\nresults:\n  - {date: 2025}\n', 'amendments')).toBe(
      'name: a\namendments:\n  - {date: 2026, value: 9}\nresults:\n  - {date: 2025}\n',
    );
  });

  it('and says on which line, also where an equal one stands above', () => {
    const text = `results:\n  - ${ENTRY}\nnote: a\n`;
    expect(add(text, { key: 'results', id: null, printed: ENTRY, order: ORDER })).toEqual({
      text: `results:\n  - ${ENTRY}\n  - ${ENTRY}\nnote: a\n`,
      line: 3,
      content: ENTRY,
    });
  });
});

describe('a pair is added to a mapping', () => {
  const agency = (text: string): string | undefined =>
    add(text, { key: 'agencies', id: 'so-b', printed: '{name: "B"}', order: ['name', 'agencies'] })?.text;

  it('below its last pair', () => {
    expect(agency('agencies:\n    so-a: {name: A} # a\n# cuối\n')).toBe(
      'agencies:\n    so-a: {name: A} # a\n    so-b: {name: "B"}\n# cuối\n',
    );
  });

  it('where it is empty, absent, or in braces', () => {
    expect(agency('name: a\nagencies: {}\n')).toBe('name: a\nagencies:\n  so-b: {name: "B"}\n');
    expect(agency('name: a\n')).toBe('name: a\nagencies:\n  so-b: {name: "B"}\n');
    expect(agency('agencies: {so-a: {name: A}}\n')).toBe(
      'agencies:\n  so-a: {name: A}\n  so-b: {name: "B"}\n',
    );
  });

  it('and never in the place of another', () => {
    expect(agency('agencies:\n  so-b: {name: A}\n')).toBeUndefined();
  });
});

describe('nothing is added', () => {
  it.each([
    ['to a list that is repeated by an alias', 'results: &a\n  - {date: 2025}\nx-own: *a\n'],
    ['to an alias', 'x-own: &a []\nresults: *a\n'],
    ['to what is no list', 'results: 5\n'],
    ['to a mapping in the place of a list', 'results: {date: 2025}\n'],
    ['to a text that does not parse', 'results: [\n'],
    ['to a list as the whole text', '- a\n'],
    ['to nothing', ''],
  ])('%s', (_, text) => {
    expect(added(text)).toBeUndefined();
  });
});
