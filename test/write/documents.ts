// Generated YAML files as people leave them: comments, odd indentation, blank lines, CRLF, lists in every form.
import fc from '../fast-check.ts';

/** A file, and the key of the list that a test adds to. */
export interface Generated {
  readonly text: string;
  readonly key: 'results' | 'log' | 'amendments';
  /** Whether the list can be added to by new lines alone; else its own lines are written anew. */
  readonly byLinesAlone: boolean;
}

const words = fc.constantFrom(
  'Tỷ lệ',
  'a: b',
  '# không',
  'Sở "A"',
  "l'Ô",
  '100 %',
  '- x',
  '{a}',
  'dòng\ndòng',
  '🙂',
  '',
);
const quotedWords = words.map((text) => JSON.stringify(text));
const number = fc.constantFrom('68', '97.10', '-0.5', '1e3', '0x1F', '8.10', '2025');
const scalar = fc.oneof(
  quotedWords,
  number,
  fc.constantFrom('plain', "'một'", '2025-08-05', '~', 'true', '6..10'),
);
const field = fc.tuple(fc.constantFrom('date', 'value', 'note', 'x-own'), scalar);
const fields = fc.uniqueArray(field, { minLength: 1, maxLength: 4, selector: ([key]) => key });
const flowEntry = fields.map((each) => `{${each.map(([key, value]) => `${key}: ${value}`).join(', ')}}`);

const comment = fc.constantFrom('', '', ' # ghi chú', '  #x', '   ');
const blank = fc.constantFrom('', '', '', '\n', '\n\n', '# riêng một dòng\n', '\n# riêng\n');

interface ListForm {
  /** What follows the key's colon. */
  readonly text: string;
  readonly byLinesAlone: boolean;
}

const blockItem = (indent: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.tuple(flowEntry, comment).map(([entry, tail]) => `${indent}- ${entry}${tail}\n`),
    fields.map(
      (each) => `${indent}- ${each.map(([key, value]) => `${key}: ${value}\n`).join(`${indent}  `)}`,
    ),
    fc
      .constantFrom('|', '>', '|+', '|-')
      .map((mark) => `${indent}- note: ${mark}\n${indent}    một\n${indent}    hai\n\n`),
    fc.constant(`${indent}-   {date: 2025,\n${indent}     value: 1}\n`),
    fc.constant(`${indent}- {date: 2025}\n${indent}    # thuộc về mục trên\n`),
  );

const blockList: fc.Arbitrary<ListForm> = fc
  .constantFrom('', '  ', '    ', '        ')
  .chain((indent) =>
    fc
      .tuple(comment, fc.array(fc.tuple(blank, blockItem(indent)), { minLength: 1, maxLength: 4 }))
      .map(([tail, items]) => ({ text: `${tail}\n${items.flat().join('')}`, byLinesAlone: true })),
  );

const flowList: fc.Arbitrary<ListForm> = fc
  .tuple(fc.array(flowEntry, { maxLength: 3 }), fc.constantFrom('', ' '), comment)
  .map(([items, pad, tail]) => ({
    text: ` [${pad}${items.join(', ')}${pad}]${tail}\n`,
    byLinesAlone: false,
  }));

const longFlowList: fc.Arbitrary<ListForm> = fc
  .tuple(fc.array(flowEntry, { minLength: 1, maxLength: 3 }), fc.constantFrom('', ',', ', # cuối'))
  .map(([items, tail]) => ({
    text: ` [\n    ${items.join(', # giữa\n    ')}${tail}\n  ]\n`,
    byLinesAlone: false,
  }));

const emptyList = fc.constantFrom<ListForm>(
  { text: '\n', byLinesAlone: true },
  { text: ' # chưa có\n', byLinesAlone: true },
  { text: ' ~\n', byLinesAlone: false },
  { text: ' []\n', byLinesAlone: false },
  { text: ' [ ] # trống\n', byLinesAlone: false },
);

const otherValue = fc.oneof(
  scalar.map((value) => ` ${value}\n`),
  fc.tuple(scalar, comment).map(([value, tail]) => ` ${value}${tail}\n`),
  fc.constantFrom(
    ' |\n  một\n  hai\n',
    ' >-\n  gấp\n\n  lại\n',
    ' |+\n  giữ\n\n\n',
    ' "hai\n  dòng"\n',
    '\n',
    ' [a, b]\n',
  ),
  fc.constantFrom(' {place: "Phụ lục", text: "≥ 85"}\n', '\n  - một\n  - hai\n', '\n  a: 1\n  # sâu hơn\n'),
);

const KEYS = [
  'name',
  'group',
  'unit',
  'deadline',
  'amendments',
  'results',
  'log',
  'source',
  'also',
  'note',
  'x-own',
];

interface Part {
  readonly key: string;
  readonly before: string;
  readonly value: string;
}

const part = (key: string): fc.Arbitrary<Part> =>
  fc.record({
    key: fc.constant(key),
    before: blank,
    value: key === 'name' ? fc.constant(' "Tên"\n') : otherValue,
  });

/** A file in block style with or without the list. */
export const generatedFile: fc.Arbitrary<Generated> = fc
  .record({
    key: fc.constantFrom('results' as const, 'log' as const, 'amendments' as const),
    list: fc.option(fc.oneof(blockList, flowList, longFlowList, emptyList)),
    keys: fc.shuffledSubarray(KEYS),
    start: fc.constantFrom(
      '',
      '',
      '# yaml-language-server: $schema=x\n',
      '---\n',
      '\n\n',
      '%YAML 1.2\n---\n',
    ),
    end: fc.constantFrom('', '', '', '\n\n', '# cuối tệp\n', '  # cuối, thụt vào\n', '...\n'),
    isOpen: fc.boolean(),
    lineBreak: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .chain(({ key, list, keys, start, end, isOpen, lineBreak }) => {
    const others = keys.filter((each) => each !== key && each !== 'name');
    return fc
      .tuple(fc.tuple(...['name', ...others].map(part)), fc.nat(others.length), blank)
      .map(([parts, at, before]) => {
        const all = list === null ? parts : parts.toSpliced(at + 1, 0, { key, before, value: list.text });
        const body = all.map((each) => `${each.before}${each.key}:${each.value}`).join('');
        const whole = start + body + end;
        const text = (isOpen ? whole.replace(/\n+$/, '') : whole).replaceAll('\n', lineBreak);
        return { text, key, byLinesAlone: list?.byLinesAlone ?? true };
      });
  });

/** Entries as kh writes them. */
export const generatedEntry: fc.Arbitrary<string> = fc
  .record({
    date: fc.constantFrom('2025', '2025-08-05', '2025-Q3'),
    value: fc.option(fc.constantFrom('68', '97.10', '">50"', '6..10')),
    note: fc.option(fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => JSON.stringify(text))),
  })
  .map((entry) => {
    const parts = Object.entries(entry).flatMap(([key, value]) =>
      value === null ? [] : [`${key}: ${value}`],
    );
    return `{${parts.join(', ')}}`;
  });
