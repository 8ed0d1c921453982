// Headings of the report, the same in every format, numbered by what there is to say.
import type { Headings } from './model.ts';

type Key = keyof Headings;

interface Section {
  readonly id: Key;
  readonly title: string;
  readonly parts: readonly { readonly id: Key; readonly title: string }[];
}

const SECTIONS: readonly Section[] = [
  { id: 'summary', title: 'KẾT QUẢ CHUNG', parts: [] },
  {
    id: 'targets',
    title: 'TÌNH HÌNH THỰC HIỆN CHỈ TIÊU, MỤC TIÊU',
    parts: [
      { id: 'targets_by_group', title: 'Kết quả theo nhóm chỉ tiêu' },
      { id: 'targets_moved', title: 'Chỉ tiêu thay đổi so với kỳ trước' },
    ],
  },
  {
    id: 'tasks',
    title: 'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ',
    parts: [
      { id: 'tasks_by_agency', title: 'Kết quả theo cơ quan chủ trì' },
      { id: 'tasks_moved', title: 'Nhiệm vụ thay đổi so với kỳ trước' },
      { id: 'overdue', title: 'Nhiệm vụ quá hạn' },
      { id: 'extensions', title: 'Nhiệm vụ được điều chỉnh thời hạn' },
    ],
  },
  { id: 'budget', title: 'KINH PHÍ THỰC HIỆN', parts: [] },
  { id: 'quality', title: 'CHẤT LƯỢNG SỐ LIỆU', parts: [] },
  { id: 'assessment', title: 'ĐÁNH GIÁ CHUNG', parts: [] },
  {
    id: 'directions',
    title: 'PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI',
    parts: [{ id: 'due_next', title: 'Nhiệm vụ, chỉ tiêu đến hạn' }],
  },
  { id: 'proposals', title: 'ĐỀ XUẤT, KIẾN NGHỊ', parts: [] },
];

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** `isThere` says of each part whether the report has anything under it. */
export function headingsOf(isThere: Readonly<Partial<Record<Key, boolean>>>): Headings {
  const there = ({ id }: { readonly id: Key }): boolean => isThere[id] ?? true;
  const headings: Record<string, string | null> = {};
  for (const { id, parts } of SECTIONS) for (const each of [{ id }, ...parts]) headings[each.id] = null;
  for (const [index, section] of SECTIONS.filter(there).entries()) {
    headings[section.id] = `${ROMAN[index]}. ${section.title}`;
    for (const [place, part] of section.parts.filter(there).entries())
      headings[part.id] = `${place + 1}. ${part.title}`;
  }
  return headings as unknown as Headings;
}
