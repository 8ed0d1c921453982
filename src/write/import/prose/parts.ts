// A bullet with several figures, cut into the parts that each set one goal.
import { type Measure, measuresIn } from '../reading/measure.ts';

export interface Part {
  readonly text: string;
  /** The figure that decides; undefined for a part in words alone. */
  readonly measure?: Measure;
  /** What stood before the part: the start of the bullet, a semicolon, a full stop, or a comma. */
  readonly mark: '' | ';' | '.' | ',';
}

interface Cut {
  readonly at: number;
  readonly mark: ';' | '.' | ',';
}

/** Of several figures without a mark between them, the one that a verb states last decides. */
export function cutIntoParts(bullet: string): readonly Part[] {
  const measures = measuresIn(bullet);
  const cuts: Cut[] = strongCuts(bullet, measures);
  for (const [index, measure] of measures.entries()) {
    const next = measures[index + 1];
    if (next === undefined) break;
    const hasCut = cuts.some(({ at }) => at > measure.start && at <= next.start);
    const comma = hasCut ? undefined : commaBetween(bullet, measure, next);
    if (comma !== undefined) cuts.push({ at: comma, mark: ',' });
  }
  const first = measures[0];
  if (first !== undefined && isAlone(measures, cuts)) {
    const comma = commaBefore(bullet, first);
    if (comma !== undefined) cuts.push({ at: comma, mark: ',' });
  }
  return partsAt(bullet, cuts);
}

const isAlone = (measures: readonly Measure[], cuts: readonly Cut[]): boolean =>
  measures.length === 1 && cuts.length === 0;

function partsAt(bullet: string, cuts: readonly Cut[]): readonly Part[] {
  const inOrder = [...cuts].sort((left, right) => left.at - right.at);
  const starts = [
    { at: 0, mark: '' as Part['mark'] },
    ...inOrder.map(({ at, mark }) => ({ at: at + 1, mark: mark as Part['mark'] })),
  ];
  return starts
    .map(({ at, mark }, index) => ({
      mark,
      text: bullet.slice(at, inOrder[index]?.at ?? bullet.length).trim(),
    }))
    .filter(({ text }) => text !== '')
    .map(({ mark, text }) => {
      const measure = decidingIn(text);
      return { text, mark, ...(measure !== undefined && { measure }) };
    });
}

/** The last that a verb states; else the first share; else the first. */
export function decidingIn(text: string): Measure | undefined {
  const measures = measuresIn(text);
  const shares = measures.filter(({ isShare }) => isShare);
  const stated = measures.filter(({ start }) =>
    /(?:đạt|chiếm)(?: \S+){0,2}$/iu.test(text.slice(0, start).trimEnd()),
  );
  return stated.at(-1) ?? shares[0] ?? measures[0];
}

/** Semicolons and full stops outside brackets, where both sides stand for themselves. */
function strongCuts(text: string, measures: readonly Measure[]): Cut[] {
  if (measures.length === 0) return [];
  const bare = text.replace(/\([^()]*\)|“[^”]*”/g, (each) => '_'.repeat(each.length));
  return [...bare.matchAll(/;|\.(?=\s+[\p{Lu}\d])/gu)].map(({ index, 0: mark }) => ({
    at: index,
    mark: mark === ';' ? ';' : '.',
  }));
}

/** Between two figures: after the first one's words when its number closes them, else right before the second. */
function commaBetween(text: string, measure: Measure, next: Measure): number | undefined {
  const between = text
    .slice(measure.end, next.start)
    .replace(/\([^()]*\)/g, (each) => '_'.repeat(each.length));
  const isClosed =
    /^\s*(?:của|trên địa bàn)?[^,]{0,25},/u.test(between) &&
    !/^\s*\p{L}+\s+\p{L}+\s+\p{L}+\s+\p{L}+/u.test(between);
  const at = isClosed ? between.indexOf(',') : between.lastIndexOf(',');
  return at < 0 ? undefined : measure.end + at;
}

/** "Phổ cập cáp quang tới hộ gia đình, 100% khách hàng ...": a comma right before the only figure. */
function commaBefore(text: string, { start }: Measure): number | undefined {
  const before = text.slice(0, start).trimEnd();
  return before.endsWith(',') && start > 3 ? before.length - 1 : undefined;
}
