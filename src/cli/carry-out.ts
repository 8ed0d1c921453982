// The end of every command that writes: apply the changes, tell what came of them, commit where that was asked for.
import * as disk from 'node:fs';
import { type MessageKey, message } from '../model/messages/index.ts';
import { findingsText } from '../present/findings-text.ts';
import { oneLine } from '../present/printable.ts';
import { writtenJson, writtenText } from '../present/written.ts';
import { apply, type Outcome, type State } from '../write/apply.ts';
import { commitFiles, lookAtGit } from '../write/commit.ts';
import type { Change, Written } from '../write/plan-steps.ts';
import { BROKEN, FINE, FOUND } from './exit-codes.ts';
import { createMachine } from './machine.ts';
import type { OptionValues } from './options.ts';
import { Refusal } from './refusal.ts';
import type { Session } from './session.ts';
import type { World } from './world.ts';

export interface Deed {
  readonly changes: readonly Change[];
  /** Names of the items that the status is told of. */
  readonly refs: readonly string[];
  /** Of the commit, where one is asked for. */
  readonly subject: string;
  /** Whether what was written is printed line by line; else only that it was. */
  readonly isTold?: boolean;
  /** What the changes were made from, where that is more than the text of the file that each changes. */
  readonly basis?: ReadonlyMap<string, string | null>;
  /** Whether the warnings that the change brings are printed; a whole plan brings too many. */
  readonly areWarningsTold?: boolean;
}

export const stateOf = ({ documents, findings, evaluation }: Session): State => ({
  documents,
  findings,
  evaluation,
  repository: evaluation.repository,
});

/** Gives the exit code. */
export async function carryOut(
  deed: Deed,
  session: Session,
  options: OptionValues,
  world: World,
): Promise<number> {
  const ended = await tryToCarryOut(deed, session, options, world);
  return typeof ended === 'number' ? ended : complain(ended, session, world);
}

/** The exit code, or what another kh has written meanwhile, or what is wrong with what was to be written. */
export type Ended = number | Extract<Outcome, { readonly kind: 'stale' | 'problem' | 'refused' }>;

/** The same, but where another kh was quicker or something is wrong nothing is said yet: the caller knows what to do or say. */
export async function tryToCarryOut(
  deed: Deed,
  session: Session,
  options: OptionValues,
  world: World,
): Promise<Ended> {
  const files = [...new Set(deed.changes.map(({ file }) => file))];
  const isTrial = options.dryRun === true;
  const git = options.commit === true ? await lookAtGit(session.root, files) : undefined;
  if (git?.isThere === false) throw new Refusal('refusal.write.no_git', { folder: session.root });
  const { changes, basis } = deed;
  const request = {
    root: session.root,
    changes,
    asOf: session.evaluation.asOf,
    isTrial,
    ...(basis !== undefined && { basis }),
  };
  const outcome = await apply(request, stateOf(session), createMachine(world.now), disk);
  const isOvertaken = outcome.kind === 'problem' && outcome.problem.kind === 'exists';
  if (outcome.kind === 'stale' || outcome.kind === 'refused' || isOvertaken) return outcome;
  if (outcome.kind !== 'written') return complain(outcome, session, world);
  tell(outcome, deed, isTrial, options, session, world);
  if (git === undefined || isTrial) return FINE;
  return commit(files, git.changed, deed.subject, session, world);
}

function tell(
  outcome: Extract<Outcome, { readonly kind: 'written' }>,
  { refs, isTold = true, areWarningsTold = true }: Deed,
  isTrial: boolean,
  options: OptionValues,
  { look }: Session,
  world: World,
): void {
  const { before, after, written, findings } = outcome;
  const view = { written, before: before.evaluation, after: after.evaluation, refs, findings, isTrial };
  if (options.json === true) world.out(writtenJson(view, look.language));
  else if (isTold) world.out(writtenText(view, look));
  if (findings.length === 0 || !areWarningsTold) return;
  world.err(`${message(world.language, 'write.findings')}\n`);
  world.err(findingsText(findings, { ...look, colour: world.colourOfErr }));
}

/** Why nothing, or not everything, was written; gives the exit code. */
export function complain(
  outcome: Exclude<Outcome, { readonly kind: 'written' }>,
  { look }: Session,
  world: World,
): number {
  const say = (key: MessageKey, params: Readonly<Record<string, string>> = {}): void =>
    world.err(`${oneLine(message(world.language, key, params))}\n`);
  if (outcome.kind === 'refused') {
    say('write.not_written');
    world.err(findingsText(outcome.findings, { ...look, colour: world.colourOfErr }));
    return FOUND;
  }
  if (outcome.kind !== 'problem') {
    say(`write.${outcome.kind}`, { file: outcome.file });
    return outcome.kind === 'stale' ? BROKEN : FOUND;
  }
  const { kind, file, reason, now } = outcome.problem;
  say(`write.problem.${kind}`, { file, reason });
  if (kind === 'full' || kind === 'denied' || kind === 'failed' || kind === 'not_as_written')
    say(`write.problem.now.${now}`);
  if (outcome.written.length > 0) say('write.problem.done', { files: namesOf(outcome.written) });
  return BROKEN;
}

const namesOf = (written: readonly Written[]): string =>
  [...new Set(written.map(({ file }) => file))].join(', ');

async function commit(
  files: readonly string[],
  changed: readonly string[],
  subject: string,
  { root }: Session,
  world: World,
): Promise<number> {
  const say = (key: MessageKey, params: Readonly<Record<string, string>>): void =>
    world.err(`${oneLine(message(world.language, key, params))}\n`);
  for (const file of changed) say('write.committed_before', { file });
  const committed = await commitFiles(root, files, subject);
  if ('commit' in committed) {
    say('write.committed', { ...committed, subject });
    return FINE;
  }
  say('write.commit_failed', committed);
  return BROKEN;
}
