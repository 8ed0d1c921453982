// The fixed headings of a note, and the spellings by which people write them.

import { fold } from '../../../evaluate/folding.ts';
import { closest } from '../../../model/closest.ts';
import type { NoteId } from '../model-parts.ts';

/** As reports print them. */
export const NOTE_HEADINGS: Readonly<Record<NoteId, string>> = {
  results: 'Kết quả nổi bật',
  shortcomings: 'Tồn tại, hạn chế',
  causes: 'Nguyên nhân',
  directions: 'Phương hướng, nhiệm vụ kỳ tới',
  proposals: 'Đề xuất, kiến nghị',
};

const SPELLINGS: Readonly<Record<NoteId, readonly string[]>> = {
  results: ['ket qua noi bat', 'ket qua dat duoc', 'uu diem'],
  shortcomings: ['ton tai han che', 'ton tai', 'han che', 'han che ton tai', 'kho khan vuong mac'],
  causes: ['nguyen nhan', 'nguyen nhan cua ton tai han che'],
  directions: [
    'phuong huong nhiem vu ky toi',
    'phuong huong',
    'phuong huong nhiem vu',
    'nhiem vu ky toi',
    'nhiem vu trong tam ky toi',
  ],
  proposals: ['de xuat kien nghi', 'kien nghi de xuat', 'kien nghi', 'de xuat'],
};

const BY_SPELLING: ReadonlyMap<string, NoteId> = new Map(
  Object.entries(SPELLINGS).flatMap(([id, spellings]) =>
    spellings.map((each) => [each, id as NoteId] as const),
  ),
);

/** Without numbering, marks, case and diacritics; undefined for a heading of the writer's own. */
export function noteIdOf(heading: string): NoteId | undefined {
  const plain = fold(heading)
    .replace(/^(?:[ivx]+|\d+|[a-z])[.)]\s*/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return BY_SPELLING.get(plain);
}

/** The fixed heading that was probably meant; undefined when none is near. */
export function nearHeading(heading: string): string | undefined {
  const near = closest(fold(heading), BY_SPELLING.keys());
  const id = near === undefined ? undefined : BY_SPELLING.get(near);
  return id === undefined ? undefined : NOTE_HEADINGS[id];
}
