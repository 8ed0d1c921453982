// What `kh status` is made from: of the work tree the briefs of its plans, of a revision its evaluation.
import { resolve } from 'node:path';
import { notYetKnown } from '../../check/dates/entry-dates.ts';
import { EVERY_FINDING, selectFindings } from '../../check/select-findings.ts';
import type { EvaluationBrief } from '../../evaluate/brief/types.ts';
import { unpackPlan } from '../../evaluate/brief/unpack.ts';
import { findRoot, mayBeSparse } from '../../load/find-root.ts';
import { headCommit } from '../../load/revision.ts';
import type { Day } from '../../model/civil-date.ts';
import { compareIds } from '../../model/repository.ts';
import { readAsOf } from '../as-of.ts';
import type { OptionValues } from '../options.ts';
import { lookOf, openSession, type Session, timezoneOf } from '../session.ts';
import type { World } from '../world.ts';
import { type CheckedTree, checkWorkTree } from './check-work-tree.ts';
import { surroundings } from './surroundings.ts';

export type StatusSession = Pick<Session, 'revision' | 'head' | 'findings' | 'look'> & {
  /** Of everything; the command selects from it. */
  readonly evaluation: EvaluationBrief;
};

export async function openStatus(options: OptionValues, world: World): Promise<StatusSession> {
  const root = options.at === undefined ? findRoot(resolve(world.cwd), false) : undefined;
  if (root === undefined || mayBeSparse(root)) return openSession(options, world);
  const head = headCommit(root);
  let today: Day = 0;
  const tree = await checkWorkTree({
    ...surroundings(root, options, world),
    hasBriefs: true,
    asOfFor: (documents) => {
      const zone = timezoneOf(documents);
      today = readAsOf(undefined, zone, world);
      return readAsOf(options.asOf, zone, world);
    },
  });
  // Asked for a past day, entries that became known since are no slip.
  const isPast = tree.asOf < today;
  const found = tree.findings.filter(({ code }) => !isPast || code !== notYetKnown.code);
  const { findings } = selectFindings(found, {
    ...EVERY_FINDING,
    disabled: tree.shared.settings.validate.disable,
  });
  return { revision: null, head: await head, findings, evaluation: evaluationOf(tree), look: lookOf(world) };
}

function evaluationOf({ asOf, shared, briefs }: CheckedTree): EvaluationBrief {
  const plans = briefs.map(unpackPlan).sort((left, right) => compareIds(left.plan.id, right.plan.id));
  return { repository: { ...shared, plans: plans.map(({ plan }) => plan) }, asOf, plans };
}
