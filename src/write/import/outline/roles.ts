// What a stretch of a plan is about, by its headings: goals, tasks, who does what, or nothing that is followed.
import { fold } from '../../../model/fold.ts';
import { type Node, pathOf } from './outline.ts';

export type Role = 'goals' | 'tasks' | 'assignments' | 'bases' | 'past' | 'other';

/** In order; a heading has the role of the first that it matches. */
const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^(?:can cu|co so phap ly)/, 'bases'],
  [
    /^(?:danh gia (?:ket qua|tinh hinh|thuc trang)|tinh hinh|ket qua|thuc trang|hien trang|ton tai|nhung han che)/,
    'past',
  ],
  [
    /^(?:muc tieu chung|muc tieu tong quat|quan diem|muc dich|yeu cau|boi canh|su can thiet|pham vi|doi tuong)(?!.*(?:muc tieu|chi tieu) )(?!.*muc tieu$)/,
    'other',
  ],
  [/muc tieu|chi tieu/, 'goals'],
  [/to chuc thuc hien|phan cong|trach nhiem (?:cua|thuc hien)|to chuc trien khai/, 'assignments'],
  [/^(?:kinh phi|du toan|nguon (?:luc|kinh phi|von))|danh muc/, 'other'],
  [/nhiem vu|giai phap|noi dung (?:thuc hien|trong tam|chu yeu|cong viec)/, 'tasks'],
];

/** Undefined when the heading itself does not say. */
export function roleOfTitle(title: string): Role | undefined {
  const words = fold(title)
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return ROLES.find(([pattern]) => pattern.test(words))?.[1];
}

/** A part or section that looks back, or that shares out the work, says so for all that stands under it. */
const LASTING: ReadonlySet<Role> = new Set(['past', 'assignments', 'tasks', 'bases']);

/** The role of a node by the nearest heading above it that has one. */
export function roleOf(node: Node): Role {
  let role: Role = 'other';
  for (const each of pathOf(node)) {
    if (each.kind === 'bullet' || each.kind === 'sub' || each.kind === 'plain') break;
    if (LASTING.has(role)) break;
    if (each.kind === 'part' && roleOfTitle(each.text) !== 'past') continue;
    if (each.children.length === 0 && each.kind !== 'section') continue;
    role = roleOfTitle(each.text) ?? role;
  }
  return role;
}
