// Answers given before. The same question about the same files on the same day has the same answer, so it is kept with all that
// it depends on, and given again without a file being read (docs/design.md, section 8).
import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keep, nameOf, prune, readKept, repositoryFolder } from '../load/cache/folder.ts';
import { findDoubts } from '../load/cache/look.ts';
import { decodeManifest, encodeManifest, type KnownReading, type Manifest } from '../load/cache/manifest.ts';
import { findRoot, mayBeSparse } from '../load/find-root.ts';
import { gitState } from '../load/git-state.ts';
import { today } from './as-of.ts';
import { cacheOf, debug } from './cache-place.ts';
import type { OptionValues } from './options.ts';
import type { World } from './world.ts';

export interface Question {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: OptionValues;
}

type Said = readonly [stream: 'out' | 'err', text: string];

interface Answer {
  /** All that the answer depends on but the day. */
  readonly key: string;
  /** The time zone whose today was asked for, and that day; null where nobody asked. */
  readonly zone: string | null;
  readonly today: number | null;
  readonly said: readonly Said[];
  readonly code: number;
}

const MANIFEST = 'files';
const NO_ROWS: ReadonlySet<number> = new Set();
const MOST_ANSWERS = 100;
const MOST_BYTES = 20_000_000;
const LONGEST_ANSWER = 2_000_000;
const MOST_REPOSITORIES = 60;

/** Gives the exit code, of the run or of the answer that stands for it. */
export async function recallOrRun(
  question: Question,
  world: World,
  run: (world: World) => Promise<number>,
): Promise<number> {
  const place = placeOf(question, world);
  if (place === undefined) return run(world);
  const facts = gitFactsOf(place.root, question.options, world);
  const files = place.isWorkTree ? await lookAtFiles(place, world) : undefined;
  const digest = files?.isSame === true ? files.manifest.digest : place.isWorkTree ? undefined : '';
  const known = await facts;
  if (known === undefined) return run(world);
  const keyFor = (files: string): string =>
    keyOf([world.build, process.version, known, files], question, world);
  const answer = digest === undefined ? undefined : findAnswer(place.folder, keyFor(digest), world);
  if (answer !== undefined) return repeat(answer, world);
  const kept = await runAndNote(place, world, run, files);
  // A commit made meanwhile is in the answer or not: nobody can tell.
  if ((await gitFactsOf(place.root, question.options, world)) === known)
    keepAnswer(kept, place, keyFor, world);
  return kept.code;
}

async function gitFactsOf(root: string, options: OptionValues, world: World): Promise<string | undefined> {
  const { at, changed } = options;
  if (changed?.startsWith('-') || changed?.includes('..')) return undefined;
  const names = [at, changed].filter((name) => name !== undefined);
  return gitState(root, names, world.env) ?? (await import('./git-facts.ts')).gitFacts(root, options);
}

interface Place {
  readonly root: string;
  readonly folder: string;
  /** False for a revision, which never changes. */
  readonly isWorkTree: boolean;
}

/** Undefined where answers are not kept. */
function placeOf({ command, args, options }: Question, world: World): Place | undefined {
  const cache = cacheOf(options, world);
  // Templates and other files than the plans' own are not looked at here.
  const isOfOthers = options.md === true || options.stdinFilename !== undefined || options.list === true;
  if (cache === undefined || isOfOthers || (command === 'validate' && args.length > 0)) return undefined;
  const found = findRoot(resolve(world.cwd), options.at !== undefined);
  if (found === undefined || mayBeSparse(found)) return undefined;
  const root = realpathSync(found);
  return { root, folder: repositoryFolder(cache, root), isWorkTree: options.at === undefined };
}

interface LookedAt extends KnownReading {
  /** Whether every file is still what the manifest says. */
  readonly isSame: boolean;
}

/** What an earlier run noted, and which files may differ from it; undefined where a file is new or gone. */
async function lookAtFiles({ root, folder }: Place, world: World): Promise<LookedAt | undefined> {
  const now = world.now();
  try {
    const bytes = readKept(join(folder, MANIFEST));
    const manifest = bytes && decodeManifest(bytes);
    const doubts = manifest?.root === root ? findDoubts(root, manifest, now) : undefined;
    if (manifest === undefined || doubts === undefined) return undefined;
    if (doubts.length === 0) return { manifest, doubtful: NO_ROWS, isSame: true };
    const { settleDoubts } = await import('../load/cache/settle-doubts.ts');
    const settled = settleDoubts(root, manifest, doubts, now);
    debug(world, `${doubts.length} files read again: ${settled === undefined ? 'changed' : 'the same'}`);
    if (settled === undefined)
      return { manifest, doubtful: new Set(doubts.map(({ row }) => row)), isSame: false };
    write(folder, MANIFEST, encodeManifest(settled), world);
    return { manifest: settled, doubtful: NO_ROWS, isSame: true };
  } catch (error) {
    debug(world, error);
    return undefined;
  }
}

/** Everything an answer depends on but the day: the build, the files, git, what was asked, and what it is shown on. */
function keyOf(state: readonly string[], question: Question, world: World): string {
  const { command, args, options } = question;
  const { cwd, language, columns, colourOfOut, colourOfErr, env } = world;
  const inOrder = (values: object): unknown => Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  const own = Object.fromEntries(
    Object.entries(env).filter(([name]) => /^KH_(?!(?:DEBUG|THREADS)$)/.test(name)),
  );
  const shown = [
    language,
    columns,
    colourOfOut,
    colourOfErr,
    env.COLUMNS,
    columns === null ? null : env.TERM,
  ];
  return JSON.stringify([...state, cwd, command, args, inOrder(options), inOrder(own), shown]);
}

function findAnswer(folder: string, key: string, world: World): Answer | undefined {
  try {
    const bytes = readKept(join(folder, 'answers', nameOf(key)));
    if (bytes === undefined) return undefined;
    const answer = JSON.parse(Buffer.from(bytes).toString('utf8')) as Answer;
    if (answer.key !== key || !Array.isArray(answer.said)) return undefined;
    return answer.zone === null || today(answer.zone, world) === answer.today ? answer : undefined;
  } catch (error) {
    debug(world, error);
    return undefined;
  }
}

function repeat({ said, code }: Answer, world: World): number {
  debug(world, 'answered as before');
  for (const [stream, text] of said) world[stream](text);
  return code;
}

interface Noted extends Pick<Answer, 'said' | 'code'> {
  readonly manifest: Manifest | undefined;
  /** By time zone. */
  readonly days: ReadonlyMap<string, number>;
  /** Midnight passed while the command ran. */
  readonly isTornByMidnight: boolean;
}

async function runAndNote(
  { isWorkTree }: Place,
  world: World,
  run: (world: World) => Promise<number>,
  known: KnownReading | undefined,
): Promise<Noted> {
  const { noteReading } = await import('../load/cache/watch-reading.ts');
  const reading = noteReading(world.now(), known);
  const said: Said[] = [];
  const days = new Map<string, number>();
  let isTornByMidnight = false;
  const say = (stream: Said[0]) => (text: string) => {
    said.push([stream, text]);
    world[stream](text);
  };
  const onToday = (timezone: string, day: number): void => {
    isTornByMidnight ||= (days.get(timezone) ?? day) !== day;
    days.set(timezone, day);
  };
  const code = await run({ ...world, out: say('out'), err: say('err'), watch: { reading, known, onToday } });
  return { code, said, days, isTornByMidnight, manifest: isWorkTree ? reading.finish() : undefined };
}

function keepAnswer(
  noted: Noted,
  { folder, isWorkTree }: Place,
  keyFor: (files: string) => string,
  world: World,
): void {
  const { manifest, days, said, code } = noted;
  if (isWorkTree && manifest === undefined) return;
  if (manifest !== undefined) write(folder, MANIFEST, encodeManifest(manifest), world);
  const [[zone, day] = [null, null], ...otherDays] = days;
  const key = keyFor(manifest?.digest ?? '');
  const bytes = Buffer.from(JSON.stringify({ key, zone, today: day, said, code } satisfies Answer));
  if (noted.isTornByMidnight || otherDays.length > 0 || bytes.length > LONGEST_ANSWER) return;
  write(join(folder, 'answers'), nameOf(key), bytes, world);
  tidy(folder, world);
}

function write(folder: string, name: string, bytes: Uint8Array, world: World): void {
  try {
    keep(folder, name, bytes, process.pid);
  } catch (error) {
    debug(world, error);
  }
}

function tidy(folder: string, world: World): void {
  try {
    prune(join(folder, 'answers'), MOST_ANSWERS, MOST_BYTES);
    prune(join(folder, '..'), MOST_REPOSITORIES);
  } catch (error) {
    debug(world, error);
  }
}
