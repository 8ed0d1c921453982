// KH706: in `[Sở Văn hóa, Thể thao và Du lịch]` the comma makes two texts of one unquoted name.
import type { Document } from '../../model/document.ts';
import type { Path } from '../../model/finding.ts';
import type { Repository } from '../../model/repository.ts';
import type { Rule, Spotted } from '../rule.ts';
import { aroundOf, readable } from './strings.ts';

/** Lists of names; ids and tags have no commas to lose. */
const NAMES = ['aliases', 'recipients', 'parts'];
const NAME_LISTS: ReadonlySet<string> = new Set(NAMES);
const MAY_HOLD = new RegExp(`(?:${NAMES.join('|')})["']?: *\\[`);

export const cutByComma: Rule = {
  code: 'KH706',
  *find(input) {
    let names: ReadonlySet<string> | undefined;
    for (const document of readable(input)) {
      if (!MAY_HOLD.test(document.text)) continue;
      names ??= namesIn(input.repository);
      for (const { path, texts } of listsOf(document.data)) yield* cutTexts(document, path, texts, names);
    }
  },
};

/** Names with a comma that the registers know, folded. */
const namesIn = ({ registers }: Repository): ReadonlySet<string> =>
  new Set(
    [...registers.values()]
      .flatMap(({ agencies }) =>
        [...agencies.values()].flatMap(({ name, short = '', aliases = [] }) => [name, short, ...aliases]),
      )
      .filter((name) => name.includes(','))
      .map(fold),
  );

const fold = (text: string): string => text.normalize('NFC').toLowerCase();

function* cutTexts(
  document: Document,
  path: Path,
  texts: readonly string[],
  names: ReadonlySet<string>,
): Generator<Spotted> {
  for (const [index, text] of texts.entries()) {
    const before = texts[index - 1];
    if (before === undefined || !(names.has(fold(`${before}, ${text}`)) || continues(texts[0] ?? '', text)))
      continue;
    const whole = `${before}, ${text}`;
    // Between quotes the two never stand side by side; positions are looked up only where they do.
    if (!document.text.includes(whole) || !isCut(document, path, index)) continue;
    yield { file: document.file, path: [...path, index], params: { kept: before, rest: text, whole } };
  }
}

/** A small letter goes on with what a capital began. */
const continues = (first: string, text: string): boolean => /^\p{Lu}/u.test(first) && /^\p{Ll}/u.test(text);

/** Both texts are unquoted and only a comma stands between them. */
function isCut(document: Document, path: Path, index: number): boolean {
  const [left, right] = [
    document.locate([...path, index - 1], 'value'),
    document.locate([...path, index], 'value'),
  ];
  if (left.endLine !== right.line) return false;
  const { before, after } = aroundOf(document, left.endLine, left.endColumn);
  const between = after.slice(0, right.column - left.endColumn);
  return !/["']$/.test(before) && /^\s*,\s*$/.test(between);
}

function* listsOf(data: unknown, path: Path = []): Generator<{ path: Path; texts: readonly string[] }> {
  if (data === null || typeof data !== 'object') return;
  for (const [key, value] of Object.entries(data)) {
    const below = [...path, Array.isArray(data) ? Number(key) : key];
    const isNames =
      NAME_LISTS.has(key) && Array.isArray(value) && value.every((item) => typeof item === 'string');
    if (isNames) yield { path: below, texts: value };
    else yield* listsOf(value, below);
  }
}
