// Which role each column has: the best reading of all headings together, since "Kết quả" means one thing beside "Mục tiêu" and another
// beside "Thời hạn".
import { readRowNumber } from './numbering.ts';
import { foldWords } from './plain.ts';
import { fit, isValueLike } from './shapes.ts';
import type { ColumnRole, RecognizedTable } from './types.ts';
import { HEADING_PHRASES, NUMBER_HEADINGS, ROLE_LEANING, SINGLE_ROLES } from './vocabulary.ts';

type Kind = RecognizedTable['kind'];

const KINDS: readonly Kind[] = ['targets', 'tasks'];
/** Headings that score less may be those of any table. */
const SURE_ENOUGH = 4;

export interface RoleReading {
  readonly kind: Kind;
  readonly roles: readonly ColumnRole[];
  /** Parallel to `roles`: no heading word names the role, the contents decided. */
  readonly guessed: readonly boolean[];
  /** Above about 5 for what is surely a table of this kind. */
  readonly score: number;
}

interface Candidate {
  readonly role: ColumnRole;
  readonly score: number;
  readonly fromHeading: boolean;
}

const YEARS = /(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?/;

/** "Mục tiêu đến năm 2030" → 2030; "giai đoạn 2026 - 2030" → 2026-2030. */
export const yearOf = (heading: string): string | undefined =>
  YEARS.exec(heading)?.[0].replace(/\s*[-–]\s*/, '-');

/** A heading word in a long text is no heading. */
const LEAST_SHARE = 0.17;

function phraseScore(words: string, phrase: string, weight: number): number {
  const at = ` ${words} `.indexOf(` ${phrase} `);
  if (at === -1) return 0;
  const share = phrase.length / words.length;
  if (share < LEAST_SHARE) return 0;
  return weight * (0.45 + 0.55 * share) + (at === 0 ? 0.25 : 0);
}

/** What a heading may name, with how surely; the best first. */
export function headingCandidates(heading: string, kind: Kind): readonly Candidate[] {
  const levels = heading.split(' / ');
  const lowest = levels.at(-1);
  if (levels.length === 1 || lowest === undefined) return levelCandidates(heading, kind);
  // Headings in levels: the lowest says most, what stands above it says the rest.
  const above = levelCandidates(heading, kind).map((entry) => ({
    ...entry,
    score: entry.score - ABOVE_COST,
  }));
  const best = new Map<ColumnRole, Candidate>();
  for (const entry of [...above, ...levelCandidates(lowest, kind)]) {
    const known = best.get(entry.role);
    if (known === undefined || known.score < entry.score) best.set(entry.role, entry);
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
}

const ABOVE_COST = 1;

function levelCandidates(heading: string, kind: Kind): readonly Candidate[] {
  const words = foldWords(heading).replace(/^\d+ (?=\p{L})/u, '');
  if (NUMBER_HEADINGS.has(words)) return [{ role: 'number', score: 5, fromHeading: true }];
  const withoutYears = words
    .replace(/\b(?:19|20)\d\d\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const best = new Map<ColumnRole, number>();
  for (const entry of HEADING_PHRASES) {
    const plain = phraseScore(withoutYears || words, entry.phrase, entry.weight);
    if (plain === 0) continue;
    const lean = (ROLE_LEANING[entry.role] ?? 0) * (kind === 'targets' ? 1 : -1);
    const ofKind = entry.kind === undefined ? 0 : entry.kind === kind ? 0.8 : -1.2;
    best.set(entry.role, Math.max(best.get(entry.role) ?? Number.NEGATIVE_INFINITY, plain + lean + ofKind));
  }
  const onlyYears =
    words !== '' &&
    withoutYears.replace(/\b(?:nam|den|giai doan|het)\b/g, '').trim() === '' &&
    yearOf(words) !== undefined;
  if (onlyYears) best.set('goal', Math.max(best.get('goal') ?? 0, kind === 'targets' ? 2.6 : 0.2));
  return [...best]
    .map(([role, score]) => ({ role, score, fromHeading: true }))
    .sort((one, other) => other.score - one.score);
}

const GUESSABLE: readonly ColumnRole[] = ['name', 'unit', 'goal', 'lead', 'output', 'deadline'];

const meanFit = (samples: readonly string[], role: ColumnRole): number => {
  const texts = samples.filter((sample) => sample.trim() !== '').slice(0, 40);
  return texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + fit(text, role), 0) / texts.length;
};

function candidatesOf(heading: string, samples: readonly string[], kind: Kind): readonly Candidate[] {
  const named = headingCandidates(heading, kind).map((entry) => ({
    ...entry,
    score: entry.score + (entry.role === 'number' ? 0 : 0.6 * meanFit(samples, entry.role)),
  }));
  const guesses =
    named.length > 0 || samples.length === 0
      ? []
      : GUESSABLE.map((role) => ({ role, score: 0.5 * meanFit(samples, role) - 0.8, fromHeading: false }));
  return [
    ...named,
    ...guesses.filter((guess) => guess.score > 0),
    { role: 'other', score: 0, fromHeading: true },
  ];
}

interface Partial {
  readonly picks: readonly Candidate[];
  readonly score: number;
}

const clash = (picks: readonly Candidate[], next: Candidate, headings: readonly string[]): number => {
  const same = picks.flatMap((pick, index) => (pick.role === next.role ? [index] : []));
  if (same.length === 0 || next.role === 'other') return 0;
  if (SINGLE_ROLES.has(next.role)) return -20;
  const year = yearOf(headings[picks.length] ?? '');
  return same.some((index) => yearOf(headings[index] ?? '') === year) ? -1.2 : 0;
};

const missing = (picks: readonly Candidate[], kind: Kind): number => {
  const has = (role: ColumnRole): boolean => picks.some((pick) => pick.role === role);
  const name = has('name') ? 0 : -8;
  if (kind === 'targets') return name + (has('goal') || has('result') ? 0 : -2.5) + (has('goal') ? 0 : -1.4);
  return name + (has('lead') || has('deadline') || has('output') ? 0 : -3) + (has('lead') ? 0 : -1.2);
};

const WIDTH = 160;

function bestFor(
  kind: Kind,
  headings: readonly string[],
  columns: readonly (readonly string[])[],
): RoleReading {
  let beam: readonly Partial[] = [{ picks: [], score: 0 }];
  headings.forEach((heading, index) => {
    const candidates = candidatesOf(heading, columns[index] ?? [], kind);
    beam = beam
      .flatMap((entry) =>
        candidates.map((next) => ({
          picks: [...entry.picks, next],
          score: entry.score + next.score + clash(entry.picks, next, headings),
        })),
      )
      .sort((one, other) => other.score - one.score)
      .slice(0, WIDTH);
  });
  const ended = beam.map((entry) => ({ ...entry, score: entry.score + missing(entry.picks, kind) }));
  const best = ended.reduce((one, other) => (other.score > one.score ? other : one));
  return {
    kind,
    roles: best.picks.map((pick) => pick.role),
    guessed: best.picks.map((pick) => !pick.fromHeading),
    score: best.score,
  };
}

/**
 * Roles of the columns by their headings, and by what stands in them where that is known (`columns`: texts of each column).
 * A table is of targets or of tasks as its columns say.
 */
export function readRoles(
  headings: readonly string[],
  columns: readonly (readonly string[])[] = [],
): RoleReading {
  const [targets, tasks] = [bestFor('targets', headings, columns), bestFor('tasks', headings, columns)];
  return withoutComparisons(targets.score > tasks.score ? targets : tasks, headings);
}

/** "So sánh (%)", "% so với năm 2025", "Tốc độ tăng", "KH 2026/TH 2025": how one column stands to another. */
const COMPARES =
  /^(?:so sanh|(?:ty le |ti le |muc |tang giam |tang |giam )?(?:% )?(?:tang |giam )?so (?:voi|sanh)|(?:ty le |muc |toc do |% )(?:tang|giam|phat trien)(?! dan so)|tang giam|chenh lech|chi so phat trien)/;
const isComparison = (heading: string): boolean =>
  heading.split(' / ').some((level) => COMPARES.test(foldWords(level)));

/** A column that compares sets no goal and reports nothing where another one does. */
function withoutComparisons(reading: RoleReading, headings: readonly string[]): RoleReading {
  const compares = headings.map(isComparison);
  const hasGoal = reading.roles.some((role, index) => role === 'goal' && compares[index] !== true);
  if (!hasGoal) return reading;
  const isMeant = (index: number): boolean =>
    compares[index] === true && (reading.roles[index] === 'goal' || reading.roles[index] === 'result');
  return {
    ...reading,
    roles: reading.roles.map((role, index) => (isMeant(index) ? 'other' : role)),
    guessed: reading.guessed.map((guess, index) => guess && !isMeant(index)),
  };
}

/** What tells something about a target or a task; a table of names and costs alone is neither. */
const ABOUT: Readonly<Record<Kind, ReadonlySet<ColumnRole>>> = {
  targets: new Set<ColumnRole>(['unit', 'goal', 'result', 'lead', 'description', 'deadline', 'verdict']),
  tasks: new Set<ColumnRole>(['lead', 'coordinating', 'implementing', 'output', 'deadline']),
};

/** No heading is a number of a row, a value or a long text; a year may be one. */
const isHeadingLike = (text: string): boolean =>
  text.length <= 110 &&
  readRowNumber(text).every((number) => number.style === 'letter') &&
  !isBareValue(text);

const isBareValue = (text: string): boolean => isValueLike(text) && yearOf(text) === undefined;

const namesColumn = (text: string): boolean =>
  KINDS.some((kind) => headingCandidates(text, kind).some((candidate) => candidate.score > 0));

/**
 * A row or a list of texts read as headings of a table of targets or tasks: they name things, and something about them. Undefined
 * when they are none. Quick for what is plainly no heading, since every line of a text may be asked about.
 */
export function readTableHeading(headings: readonly string[]): RoleReading | undefined {
  const plain = headings.filter((text) => text !== '' && !NUMBER_HEADINGS.has(foldWords(text)));
  if (plain.length < 2 || !plain.every(isHeadingLike) || plain.filter(namesColumn).length < 2)
    return undefined;
  const reading = readRoles(headings);
  const named = reading.roles.filter((role, index) => role !== 'other' && reading.guessed[index] !== true);
  const about = named.filter((role) => ABOUT[reading.kind].has(role));
  const enough = about.length >= (named.includes('number') ? 1 : 2);
  return named.includes('name') && enough && reading.score > SURE_ENOUGH ? reading : undefined;
}
