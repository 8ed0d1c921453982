// What the review says of things in the file that were not taken: sentences of the catalogue, whatever the kind.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/model/messages/index.ts';
import { REMARK_KINDS, type SourceRemark } from '../../../src/model/source-document.ts';
import type { Doubt } from '../../../src/write/import/doubt.ts';
import type { Draft } from '../../../src/write/import/draft/types.ts';
import { reviewText } from '../../../src/write/import/review.ts';

const doubtOf = (kind: SourceRemark['kind'], text: string, line: number): Doubt => ({
  kind: 'source_remark',
  at: { line },
  text,
  read: kind,
  item: 'plan',
});

function entries(doubts: readonly Doubt[], language: Language): readonly string[] {
  const issuer = { id: 'a', name: 'A', isNew: false };
  const draft: Draft = {
    plans: [],
    issuer,
    agencies: [],
    doubts,
    tables: [],
    prose: { lines: 0, targets: 0, tasks: 0 },
  };
  return reviewText(draft, false, language)
    .split('\n')
    .filter((line) => line.startsWith('- [ ]'));
}

describe('a thing that was not taken', () => {
  it('is told in a sentence, with what it says where it says something', () => {
    const doubts = [
      doubtOf('picture', '', 3),
      doubtOf('embedded_object', '', 4),
      doubtOf('comment', 'xem | lại', 5),
      doubtOf('hidden', '', 6),
      doubtOf('hidden', '', 7),
    ];
    expect(entries(doubts, 'vi')).toEqual([
      '- [ ] đoạn 3: Có ảnh; chữ trong ảnh không được đọc',
      '- [ ] đoạn 4: Có đối tượng nhúng; nội dung bên trong không được đọc',
      '- [ ] đoạn 5: Có ghi chú bên lề, không phải chữ của văn bản: xem \\| lại',
      '- [ ] đoạn 6; đoạn 7: Có phần bị ẩn; xem lại có thuộc văn bản không',
    ]);
    expect(entries(doubts.slice(0, 1), 'en')).toEqual([
      '- [ ] paragraph 3: There is a picture; words in it are not read',
    ]);
  });

  it.each(REMARK_KINDS)('%s is never told by the word that programs use', (kind) => {
    const told = (['vi', 'en'] as const).flatMap((language) => entries([doubtOf(kind, 'x', 1)], language));
    expect(told).toHaveLength(2);
    expect(told.filter((line) => /→|_/.test(line))).toEqual([]);
  });
});
