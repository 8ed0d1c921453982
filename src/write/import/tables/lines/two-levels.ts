// Headings of two levels printed one a line: "Cơ quan thực hiện" among the others, "Chủ trì" and "Phối hợp" after all of them.
import { fold } from '../../../../model/fold.ts';
import type { RawHeading } from '../raw.ts';

const UPPER =
  /^(?:(?:co quan|don vi)(?:, don vi)?(?: (?:thuc hien|phu trach|chiu trach nhiem|trien khai)(?: nhiem vu)?)?|phan cong(?: thuc hien| nhiem vu)?|trach nhiem(?: thuc hien)?)$/;
const LOWER = /^(?:(?:co quan|don vi) )?(?:chu tri|phoi hop)$/;

/** The headings as columns: the lower two in place of the upper one. Undefined where they do not stand so. */
export function levelled(headings: readonly RawHeading[]): readonly RawHeading[] | undefined {
  const [first, second] = headings.slice(-2);
  const above = headings.slice(0, -2);
  if (first === undefined || second === undefined) return undefined;
  if (!LOWER.test(fold(first.text)) || !LOWER.test(fold(second.text))) return undefined;
  const at = above.findIndex(({ text }) => UPPER.test(fold(text)));
  const upper = above[at];
  if (upper === undefined) return undefined;
  const under = ({ text, pieces }: RawHeading, own: RawHeading['pieces']): RawHeading => ({
    text: `${upper.text} / ${text}`,
    pieces: [...own, ...pieces],
  });
  // Each piece of the source stands once: the upper heading goes with the first of the two.
  return [...above.slice(0, at), under(first, upper.pieces), under(second, []), ...above.slice(at + 1)];
}
