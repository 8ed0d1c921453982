// The title of the plan in ordinary letters: headings shout it, the closing sentence says it.
import { fold } from '../../../model/fold.ts';
import type { Line } from '../outline/lines.ts';
import { withoutEnd } from '../plain.ts';

const KIND = /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|ĐỀ ÁN|QUYẾT ĐỊNH|PHƯƠNG ÁN)$/iu;
const BEGINS_BODY =
  /^(?:căn cứ|thực hiện (?:nghị quyết|quyết định|kế hoạch|chỉ thị|công văn|chương trình)|triển khai thực hiện|nhằm|để |\(|theo )/iu;
const CLOSING =
  /trên đây là\s+(kế hoạch\s[^.]+?(?:\.[^\s][^.]*?)*)(?:\.(?=\s|\/|$)|,\s+(?:yêu cầu|đề nghị|ủy ban|UBND)|;)/iu;

export interface Title {
  readonly title: string;
  /** The kind of document as headed, "Kế hoạch". */
  readonly isGuessed: boolean;
}

export function titleOf(
  head: readonly Line[],
  tail: readonly Line[],
  given: string | undefined,
): Title | undefined {
  const headed = headedTitle(head);
  const closing = CLOSING.exec(tail.map(({ text }) => text).join(' '))?.[1];
  const said = closing === undefined ? undefined : withoutEnd(closing);
  if (headed === undefined) {
    const first = given ?? head.find(({ text }) => /^kế hoạch\s/iu.test(text))?.text ?? said ?? head[0]?.text;
    return first === undefined
      ? undefined
      : {
          title: withoutEnd(first),
          isGuessed: given === undefined && !(/^kế hoạch\s/iu.test(first) && !isShouted(first)),
        };
  }
  if (said !== undefined && sameWords(said, headed))
    return { title: capitalKind(upTo(said, headed)), isGuessed: false };
  return { title: isShouted(headed) ? calm(headed) : headed, isGuessed: isShouted(headed) };
}

/** "KẾ HOẠCH" on a line of its own, what it is about on the next ones. */
function headedTitle(head: readonly Line[]): string | undefined {
  const at = head.findIndex(({ text }) => KIND.test(text));
  if (at < 0) return undefined;
  const lines: string[] = [];
  for (const { text } of head.slice(at + 1)) {
    if (BEGINS_BODY.test(text) && lines.length > 0 && !isShouted(text)) break;
    if (/\|/.test(text) || text.length > 500) break;
    lines.push(text);
    if (lines.length === 4) break;
  }
  const about = withoutEnd(lines.join(' '));
  if (about === '') return undefined;
  const kind = head[at]?.text.toLocaleLowerCase('vi') ?? 'kế hoạch';
  return capitalKind(`${kind} ${isShouted(about) ? about : about.slice(0, 1) + about.slice(1)}`);
}

/** The closing sentence may go on behind the title ("... của tỉnh X"). */
function upTo(said: string, headed: string): string {
  const wanted = fold(headed).replace(/[^a-z0-9]+/g, '').length;
  let end = 0;
  for (let seen = 0; end < said.length && seen < wanted; end += 1)
    seen += fold(said[end] ?? '').replace(/[^a-z0-9]+/g, '').length;
  return said.slice(0, end) + (/^[”"')]/u.exec(said.slice(end))?.[0] ?? '');
}

const capitalKind = (title: string): string => title.slice(0, 1).toLocaleUpperCase('vi') + title.slice(1);

const isShouted = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const upper = letters.replace(/[^\p{Lu}]/gu, '');
  return letters.length > 8 && upper.length / letters.length > 0.7;
};

const sameWords = (left: string, right: string): boolean => {
  const key = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, '');
  const [one, other] = [key(left), key(right)];
  return one === other || one.startsWith(other) || other.startsWith(one);
};

/** Shouted words in ordinary letters; the capitals of names have to be put back by a person. */
const calm = (title: string): string =>
  capitalKind(
    title.toLocaleLowerCase('vi').replace(/\d+[-/][\p{L}\-/]+/gu, (number) => number.toLocaleUpperCase('vi')),
  );
