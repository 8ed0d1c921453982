// What nobody writes by hand: bytes that are no text, aliases that explode, nesting without end, names and links that lead astray.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from '../fast-check.ts';
import { PATHS, VALID } from './fuzz-texts.ts';

/** Each anchor holds the one before it several times, so that following them all takes longer than there is time. */
const aliasBomb = fc
  .record({
    levels: fc.integer({ min: 1, max: 30 }),
    times: fc.integer({ min: 1, max: 12 }),
    flow: fc.boolean(),
  })
  .map(({ levels, times, flow }) => {
    const line = (level: number): string => {
      const parts = Array<string>(times).fill(level === 0 ? 'lol' : `*a${level - 1}`);
      return flow ? `[${parts.join(', ')}]` : `\n${parts.map((part) => `  - ${part}\n`).join('')}`;
    };
    const anchors = Array.from({ length: levels }, (_, level) => `x-${level}: &a${level} ${line(level)}\n`);
    return `${anchors.join('')}name: Thử\ntags: *a${levels - 1}\n`;
  });

const OPENINGS = ['[', '{', '{a: ', '- ', '? ', '-\t', ': ', '[{a: ', '- - ', '&a ', '!a ', '? &a ', '- !a '];

const deepNesting = fc
  .record({
    opening: fc.constantFrom(...OPENINGS),
    levels: fc.oneof(fc.integer({ min: 90, max: 110 }), fc.integer({ min: 111, max: 20_000 })),
    closing: fc.constantFrom('', ']', '}'),
    isInValue: fc.boolean(),
  })
  .map(
    ({ opening, levels, closing, isInValue }) =>
      `${isInValue ? 'name: Thử\nx: ' : ''}${opening.repeat(levels)}${closing.repeat(levels)}\n`,
  );

const deepIndent = fc
  .record({ levels: fc.integer({ min: 90, max: 600 }), step: fc.integer({ min: 1, max: 3 }) })
  .map(({ levels, step }) =>
    Array.from({ length: levels }, (_, level) => `${' '.repeat(level * step)}a:\n`).join(''),
  );

/** How files of other programs begin. */
const HEADS: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0xef, 0xbb],
  [],
];

const binary = fc
  .record({ head: fc.constantFrom(...HEADS), body: fc.uint8Array({ maxLength: 200 }) })
  .map(({ head, body }) => Uint8Array.from([...head, ...body]));

/** A right file in which a few bytes are others: often no UTF-8 any more. */
const spoiled = fc
  .record({
    path: fc.constantFrom(...PATHS),
    bytes: fc.array(fc.tuple(fc.nat(9999), fc.nat(255)), { minLength: 1, maxLength: 4 }),
  })
  .map(({ path, bytes }) => {
    const text = Buffer.from(VALID[path] ?? '');
    for (const [at, byte] of bytes) text[at % text.length] = byte;
    return Uint8Array.from(text);
  });

const otherEncoding = fc
  .record({
    path: fc.constantFrom(...PATHS),
    encoding: fc.constantFrom('utf16le' as const, 'latin1' as const),
  })
  .map(({ path, encoding }) => Uint8Array.from(Buffer.from(VALID[path] ?? '', encoding)));

const content: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  aliasBomb,
  { weight: 2, arbitrary: fc.oneof(deepNesting, deepIndent) },
  binary,
  spoiled,
  otherEncoding,
);

export const hostile = fc
  .record({ path: fc.constantFrom(...PATHS), content })
  .map(({ path, content: bytes }) => ({ [path]: bytes }));

const SIGNS = [
  '\n',
  '\r',
  '\t',
  '\u001b[2J',
  '\u202e',
  '\u0085',
  '"',
  "'",
  ':',
  '::error ',
  '%0A',
  ' ',
  '\\',
  'ỷ',
];

/** A file name as a file system of Unix takes it. */
const fileName = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS, '1', 'a', '8.1', '-', '.', '#'), fc.string({ maxLength: 3 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join('').replaceAll('/', '').replaceAll('\0', '').slice(0, 60))
  .filter((name) => name !== '' && name !== '.' && name !== '..' && !/\p{Cs}/u.test(name));

const KINDS = ['file', 'large', 'outside', 'loop', 'gone', 'inside', 'folder'] as const;

export interface Stray {
  readonly folder: string;
  readonly name: string;
  readonly kind: (typeof KINDS)[number];
  readonly bytes: string | Uint8Array;
}

export const strays: fc.Arbitrary<readonly Stray[]> = fc.array(
  fc.record({
    folder: fc.constantFrom(
      'plans/a/targets',
      'plans/a/tasks',
      'plans/agencies',
      'plans/a',
      'plans',
      'plans/a\nb/tasks',
    ),
    name: fileName.map((name) => `${name}.yaml`),
    kind: fc.constantFrom(...KINDS),
    bytes: content,
  }),
  { minLength: 1, maxLength: 5 },
);

/** A valid repository on disk with these strays in it. */
export function folderOf(list: readonly Stray[], large: Uint8Array): string {
  const top = mkdtempSync(join(tmpdir(), 'kh-fuzz-'));
  const root = join(top, 'kho');
  const put = (path: string, bytes: string | Uint8Array): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  };
  put(join(top, 'secret.yaml'), 'name: Ngoài kho\n');
  for (const [path, text] of Object.entries(VALID)) put(join(root, path), text);
  const LINKS = { outside: join(top, 'secret.yaml'), gone: 'khong-co.yaml', inside: join(root, 'kh.yaml') };
  const seen = new Set<string>();
  for (const { folder, name, kind, bytes } of list) {
    const path = join(root, folder, name);
    if (seen.has(path)) continue;
    seen.add(path);
    mkdirSync(dirname(path), { recursive: true });
    rmSync(path, { force: true });
    if (kind === 'file') put(path, bytes);
    else if (kind === 'large') put(path, large);
    else if (kind === 'folder') mkdirSync(path);
    else symlinkSync(kind === 'loop' ? name : LINKS[kind], path);
  }
  return root;
}
