// Writes the good rows: all in one go, or with commits one agency after the other, each commit holding its figures alone.
import { message } from '../../model/messages/index.ts';
import type { Period } from '../../model/period.ts';
import { oneLine } from '../../present/printable.ts';
import type { Outcome, State } from '../../write/apply.ts';
import { applyRows, type Place } from '../../write/collect/apply-answers.ts';
import type { CheckedRow } from '../../write/collect/check-forms.ts';
import { commitFiles, lookAtGit } from '../../write/commit.ts';
import type { Written } from '../../write/plan-steps.ts';
import { complain, stateOf } from '../carry-out.ts';
import { BROKEN, FINE } from '../exit-codes.ts';
import type { Session } from '../session.ts';
import type { World } from '../world.ts';
import { nameOf } from './export.ts';

interface Order {
  readonly rows: readonly CheckedRow[];
  readonly period: Period | null;
  readonly session: Session;
  readonly place: Place;
  readonly isCommitted: boolean;
  readonly world: World;
}

export interface Done {
  /** FINE, or why it ended early; `stale`: another kh wrote what the rest was judged by. */
  readonly code: number | Extract<Outcome, { readonly kind: 'stale' }>;
  /** The repository as it is now. */
  readonly state: State;
  readonly commits: readonly { readonly agency: string; readonly commit: string }[];
  readonly written: readonly Written[];
}

export async function writeAnswers({
  rows,
  period,
  session,
  place,
  isCommitted,
  world,
}: Order): Promise<Done> {
  const good = rows.filter(({ outcome }) => outcome === 'good');
  const commits: Done['commits'][number][] = [];
  const written: Written[] = [];
  let state = stateOf(session);
  for (const [agency, own] of isCommitted ? byAgency(good) : [['', good] as const]) {
    if (own.length === 0) continue;
    const name = nameOf(agency, session.evaluation.repository);
    const say = (key: Parameters<typeof message>[1], params: Readonly<Record<string, string>>): void =>
      world.err(`${oneLine(message(world.language, key, params))}\n`);
    const stop = (code: Done['code']): Done => {
      if (isCommitted) say('collect.import.stopped', { agency: name });
      return { code, state, commits, written };
    };
    const files = [...new Set(own.flatMap(({ item }) => item?.file ?? []))];
    const git = isCommitted ? await lookAtGit(place.root, files) : undefined;
    const outcome = await applyRows(own, state, place, false);
    if (outcome.kind === 'stale') return { code: outcome, state, commits, written };
    if (outcome.kind !== 'written') return stop(complain(outcome, session, world));
    state = outcome.after;
    written.push(...outcome.written);
    if (git === undefined) continue;
    for (const file of git.changed) say('write.committed_before', { file });
    const subject = message(world.language, 'collect.import.commit', {
      period: period?.text ?? '',
      agency: name,
      count: outcome.written.length,
    });
    const committed = await commitFiles(place.root, files, subject);
    if ('reason' in committed) {
      say('write.commit_failed', committed);
      return stop(BROKEN);
    }
    say('collect.import.committed', { agency: name, commit: committed.commit });
    commits.push({ agency, commit: committed.commit });
  }
  return { code: FINE, state, commits, written };
}

/** In the order in which they come. */
function byAgency(rows: readonly CheckedRow[]): ReadonlyMap<string, readonly CheckedRow[]> {
  const found = new Map<string, CheckedRow[]>();
  for (const row of rows) {
    const agency = row.mark?.agency ?? '';
    found.set(agency, [...(found.get(agency) ?? []), row]);
  }
  return found;
}
