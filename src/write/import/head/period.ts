// The time of the plan: from its title, its goals and the day it was issued.
export interface PlanTime {
  readonly period?: string;
  readonly vision?: string;
  readonly isGuessed: boolean;
}

const VISION = /(?:định hướng|tầm nhìn)(?: đến| tới)?(?: năm)?\s+(\d{4})/iu;
const SPAN = /(?:giai đoạn|thời kỳ)\s+(\d{4})\s*[-–—]\s*(\d{4})/iu;
const UNTIL = /đến (?:hết )?năm\s+(\d{4})/iu;
const YEAR = /năm\s+(\d{4})/giu;

/** `goals`: years by which targets are due; `body`: the text, for a span that ends where the title does. */
export function timeOfPlan(
  title: string,
  issued: string | undefined,
  goals: readonly string[],
  body: string,
): PlanTime {
  const vision = VISION.exec(title)?.[1];
  const bare = title.replace(VISION, '').replace(/ngày\s+[\d/]+|\d+[-/][\p{L}\d/-]+/gu, '');
  const seen = vision === undefined ? {} : { vision };
  const span = SPAN.exec(bare);
  if (span !== null) return { period: `${span[1]}/${span[2]}`, ...seen, isGuessed: false };
  const start = issued?.slice(0, 4);
  const until = UNTIL.exec(bare)?.[1];
  if (until !== undefined) {
    const from = start ?? spanEndingIn(body, until);
    return {
      period: from === undefined || from === until ? until : `${from}/${until}`,
      ...seen,
      isGuessed: from !== undefined,
    };
  }
  const years = [...bare.matchAll(YEAR)].map((match) => match[1] ?? '');
  const [year] = years;
  if (year !== undefined && years.length === 1) return { period: year, ...seen, isGuessed: false };
  return fromGoals(start, goals, seen);
}

const spanEndingIn = (body: string, end: string): string | undefined =>
  [...body.matchAll(/giai đoạn\s+(\d{4})\s*[-–]\s*(\d{4})/giu)].find((match) => match[2] === end)?.[1];

function fromGoals(
  start: string | undefined,
  goals: readonly string[],
  seen: { readonly vision?: string },
): PlanTime {
  const years = [
    ...new Set(goals.map((goal) => goal.slice(0, 4)).filter((year) => /^\d{4}$/.test(year))),
  ].sort();
  const [first, ...later] = years;
  const last = later.at(-1);
  if (first === undefined)
    return start === undefined ? { ...seen, isGuessed: true } : { period: start, ...seen, isGuessed: true };
  const period = start === undefined || start >= first ? first : `${start}/${first}`;
  return { period, ...(last === undefined ? seen : { vision: last }), isGuessed: true };
}
