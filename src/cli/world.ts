// The outside world as commands see it: streams, clock, environment, current folder. Read here and nowhere else.
import { fstatSync, writeSync } from 'node:fs';
import type { KnownReading } from '../load/cache/manifest.ts';
import type { ReadingNotes } from '../load/cache/watch-reading.ts';
import type { Day } from '../model/civil-date.ts';
import type { Language } from '../model/messages/index.ts';
import { BUILD_ID } from './build-id.ts';

export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Names the build that runs; empty where sources run unbuilt: then nothing is kept for the next run. */
  readonly build: string;
  readonly language: Language;
  /** Columns of the terminal; null in a pipe. */
  readonly columns: number | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Everything that standard input holds. */
  readonly input: () => Promise<Uint8Array>;
  /** Asks a person for one line; undefined when they leave. Null where nobody is there to answer. */
  readonly ask: ((question: string) => Promise<string | undefined>) | null;
  /** Whether stderr is a terminal that can clear a line, so that a person may see what takes time. */
  readonly isWatched: boolean;
  readonly colourOfOut: 0 | 1 | 2 | 3;
  readonly colourOfErr: 0 | 1 | 2 | 3;
  /** Is told what the answer comes from, where it may be kept for the next time (recall.ts). */
  readonly watch?: RunWatcher;
}

export interface RunWatcher {
  readonly reading: ReadingNotes;
  /** What an earlier run noted of the same files. */
  readonly known: KnownReading | undefined;
  /** Somebody asked which day it is in the time zone. */
  readonly onToday: (timezone: string, day: Day) => void;
}

/** Streams are looked at when they are used: node loads all it has for the network before it gives the first of them. */
export function createWorld(language: Language, cwd: string): World {
  const { env } = process;
  return {
    cwd,
    env,
    build: BUILD_ID,
    language,
    get columns() {
      return isTerminal(1) ? process.stdout.columns || null : null;
    },
    now: Date.now,
    out: (text) => write(1, text),
    err: (text) => write(2, text),
    input: readInput,
    get ask() {
      return isTerminal(0) && isTerminal(2) ? askLine : null;
    },
    get isWatched() {
      return isTerminal(2) && env.TERM !== 'dumb';
    },
    get colourOfOut() {
      return colourLevel(env, 1);
    },
    get colourOfErr() {
      return colourLevel(env, 2);
    },
  };
}

/** What is no device is no terminal; only of a device node itself is asked. */
function isTerminal(descriptor: 0 | 1 | 2): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  const stream = [process.stdin, process.stdout, process.stderr][descriptor];
  return stream?.isTTY === true;
}

/** A reader that leaves early (`| head`) ends the work quietly. */
function write(descriptor: 1 | 2, text: string): void {
  let bytes: Uint8Array = Buffer.from(text);
  try {
    while (!isTerminal(descriptor) && bytes.length > 0) bytes = bytes.subarray(writeSync(descriptor, bytes));
  } catch (error) {
    // A pipe that somebody made non-blocking and that is full: the stream waits for its reader.
    if (!isCode(error, 'EAGAIN')) leave(error);
  }
  if (bytes.length > 0) streamOf(descriptor === 1 ? process.stdout : process.stderr).write(bytes);
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

function leave(error: unknown): never {
  if (isCode(error, 'EPIPE')) process.exit(process.exitCode ?? 0);
  throw error;
}

const GUARDED = new WeakSet<NodeJS.WriteStream>();

function streamOf(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (!GUARDED.has(stream)) stream.on('error', leave);
  GUARDED.add(stream);
  return stream;
}

/** On stderr, so that the answer of the command stays alone on stdout. */
async function askLine(question: string): Promise<string | undefined> {
  const { createInterface } = await import('node:readline/promises');
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const left = new Promise<undefined>((resolve) => asking.once('close', () => resolve(undefined)));
  const answer = await Promise.race([asking.question(question).catch(() => undefined), left]);
  if (answer === undefined) process.stderr.write('\n');
  asking.close();
  return answer;
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** FORCE_COLOR and NO_COLOR decide before the terminal does (https://no-color.org, https://force-color.org). */
function colourLevel(env: NodeJS.ProcessEnv, descriptor: 1 | 2): 0 | 1 | 2 | 3 {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '')
    return forced === '0' || forced === 'false' ? 0 : forced === '2' ? 2 : forced === '3' ? 3 : 1;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0;
  return isTerminal(descriptor) && env.TERM !== 'dumb' ? 1 : 0;
}
