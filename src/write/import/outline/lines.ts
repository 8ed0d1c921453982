// The prose of a document as whole paragraphs: text printed twice taken once, footnotes set aside, paragraphs torn by a page joined.
import type { SourceBlock, SourceParagraph, SourcePlace } from '../../../model/source-document.ts';
import { plain } from '../plain.ts';

export interface Line {
  /** For reading: without tags and doubled spaces; the marker of a list in front. */
  readonly text: string;
  /** As printed. */
  readonly printed: string;
  readonly at: SourcePlace;
  readonly heading?: number;
}

export interface Prose {
  readonly lines: readonly Line[];
  readonly footnotes: readonly Line[];
  /** First lines of stretches that stand in the source a second time. */
  readonly repeated: readonly { readonly at: SourcePlace; readonly text: string; readonly count: number }[];
}

export function proseOf(blocks: readonly SourceBlock[]): Prose {
  const all = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []));
  const { kept, repeated } = withoutRepeats(all);
  const footnotes = kept.filter(isFootnote);
  return { lines: joined(kept.filter((line) => !isFootnote(line))), footnotes, repeated };
}

function linesOf(block: SourceParagraph): readonly Line[] {
  const marker = block.list === undefined ? '' : (block.list.marker ?? '-');
  const head = marker !== '' && !block.text.startsWith(marker) ? `${marker} ` : '';
  return block.text
    .split('\n')
    .map((text) => text.replace(/[^\S\n]+/g, ' '))
    .map(
      (text, index): Line => ({
        text: plain((index === 0 ? head : '') + text),
        printed: text.trim(),
        at: block.at,
        ...(block.heading !== undefined && { heading: block.heading }),
      }),
    )
    .filter(({ text }) => text !== '');
}

/** A shorter stretch may well stand twice on purpose. */
const SHORTEST_REPEAT = 4;
const CANDIDATES = 8;

/** A text scraped twice stands right behind itself, whole or up to where the scraper first stopped. */
function withoutRepeats(lines: readonly Line[]): { kept: readonly Line[]; repeated: Prose['repeated'] } {
  const places = new Map<string, number[]>();
  for (const [index, { text }] of lines.entries())
    places.set(text, [...(places.get(text) ?? []).slice(-CANDIDATES), index]);
  const repeated: { at: SourcePlace; text: string; count: number }[] = [];
  const kept: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    const length = repeatAt(lines, index, places.get(line.text) ?? []);
    if (length > 0) {
      repeated.push({ at: line.at, text: line.text, count: length });
      index += length - 1;
    } else kept.push(line);
  }
  return { kept, repeated };
}

/** How many lines from `start` on stand again right behind themselves. */
function repeatAt(lines: readonly Line[], start: number, places: readonly number[]): number {
  for (const again of places) {
    const length = again - start;
    if (length < SHORTEST_REPEAT) continue;
    let same = 0;
    while (same < length && lines[start + same]?.text === lines[again + same]?.text) same += 1;
    if (same === length) return length;
  }
  return 0;
}

const isFootnote = ({ text }: Line): boolean => /^(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹]+)\s*\S/u.test(text);

/** What begins a paragraph of its own, whatever stood before. */
const STARTS =
  /^(?:[-–+*•]\s|(?:ph[aầ]n|chương|điều|mục|phụ lục)\s+[\dIVXLC]+|[IVXLC]+[.)]\s|\d{1,2}(?:\.\d{1,2})*[.)]?\s|[a-zđ][.)]\s|\(?[kK]èm theo|nơi nhận)/iu;
const ENDS = /[.;:!?…”)/]$|\.\/\.$/u;
/** Words after which a sentence goes on, before whatever comes, and those that want a number. */
const OPEN =
  /(?:^|\s)(?:của|và|các|về|tại|theo|cho|với|trên|trong|đến|từ|để|được|là|hoặc|như|do|bởi|giữa)$/iu;
const WANTS_NUMBER = /(?:^|\s)(?:ngày|tháng|năm|số|khoản|điểm|mục)$/iu;

function joined(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    if (last !== undefined && goesOn(last, line)) {
      result[result.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        printed: `${last.printed} ${line.printed}`,
      };
    } else result.push(line);
  }
  return result;
}

/** A line that begins small, or whose forerunner ends in a word that wants more. */
function goesOn(last: Line, line: Line): boolean {
  if (
    line.heading !== undefined ||
    last.heading !== undefined ||
    / \|/.test(last.printed) ||
    / \|/.test(line.printed)
  )
    return false;
  if (/^[-–+*•]/.test(line.text) || line.text.length < 2) return false;
  const isOpen = !ENDS.test(last.text) && last.text.length > 40;
  if (/^[\p{Ll}]/u.test(line.text) && !/^[a-zđ][.)]\s/u.test(line.text))
    return isOpen || (last.text.endsWith(';') && !STARTS.test(last.text));
  if (!isOpen || isShouted(last.text)) return false;
  if (/^(?:[IVXLC]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]\s/u.test(line.text)) return false;
  return OPEN.test(last.text) || (WANTS_NUMBER.test(last.text) && /^\d/.test(line.text));
}

const isShouted = (text: string): boolean => text === text.toLocaleUpperCase('vi');
