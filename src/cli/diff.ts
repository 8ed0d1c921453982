// kh diff: what a change means, between two revisions or between one and the files as they are.
import { type Understood, understand } from '../check/understand.ts';
import { changesBetween } from '../evaluate/change/changes-between.ts';
import { changesOfPlans } from '../evaluate/change/of-plans.ts';
import { CHANGE_KINDS, type ChangeKind } from '../evaluate/change/types.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { readSelection } from '../evaluate/selection-words.ts';
import { type Comparison, editedFiles, openComparison, readBoth } from '../load/compare.ts';
import { leavesFileOut } from '../model/finding-catalogue.ts';
import type { Repository } from '../model/repository.ts';
import { DIFF_FORMAT_NAMES, DIFF_FORMATS, type DiffFormatName } from '../present/diff/formats.ts';
import { findingsText } from '../present/findings-text.ts';
import { readAsOf } from './as-of.ts';
import { oneOf } from './choices.ts';
import type { Run } from './commands.ts';
import { FINE, FOUND } from './exit-codes.ts';
import type { OptionValues } from './options.ts';
import { Refusal } from './refusal.ts';
import { lookOf, timezoneOf, unknownWord } from './session.ts';
import type { World } from './world.ts';

export const run: Run = async ([base = 'HEAD', head], options, world) => {
  const failOn = readKinds(options);
  const format = readFormat(options);
  const compared = await open(base, head, world);
  const documents = readBoth(compared);
  const [before, after] = [understand(documents.before), understand(documents.after)];
  const asOf = readAsOf(options.asOf, timezoneOf(documents.after), world);
  const states = { before: evaluate(before.repository, asOf), after: evaluate(after.repository, asOf) };
  const plans = readPlans(options, before.repository, after.repository);
  const unread = new Set([...filesLeftOut(before), ...filesLeftOut(after)]);
  const all = changesBetween(states.before, states.after, unread);
  const changes = plans === null ? all : changesOfPlans(all, plans, states);
  const told = new Set(all.map(({ file }) => file));
  const answer = {
    asOf,
    base: compared.base.commit,
    head: compared.head.commit,
    changes,
    unread: [...unread].filter((file) => isOfPlans(file, plans)).sort(),
    others: editedFiles(compared).filter(
      (file) => !told.has(file) && !unread.has(file) && isOfPlans(file, plans),
    ),
  };
  const print = await DIFF_FORMATS[format]();
  world.out(print(answer, lookOf(world)));
  const faults = after.findings.filter(({ file }) => unread.has(file) && isOfPlans(file, plans));
  if (faults.length > 0) world.err(findingsText(faults, { ...lookOf(world), colour: world.colourOfErr }));
  return faults.length > 0 || changes.some(({ kind }) => failOn.has(kind)) ? FOUND : FINE;
};

async function open(base: string, head: string | undefined, world: World): Promise<Comparison> {
  const compared = await openComparison(world.cwd, base, head);
  if (!('problem' in compared)) return compared;
  const { problem, folder, revision, remote = '' } = compared;
  throw new Refusal(`refusal.${problem}`, { folder, revision, remote });
}

/** Kinds of `--fail-on`, checked before anything is read. */
function readKinds({ failOn = [] }: OptionValues): ReadonlySet<ChangeKind> {
  return new Set(
    failOn.map((written) => {
      const kind = CHANGE_KINDS.find((known) => known === written.toLowerCase());
      if (kind === undefined)
        throw new Refusal('refusal.unknown_kind', { written, known: CHANGE_KINDS.join(', ') });
      return kind;
    }),
  );
}

function readFormat({ format, json }: OptionValues): DiffFormatName {
  const asked = oneOf('--format', format, DIFF_FORMAT_NAMES, json === true ? 'json' : 'pretty');
  if (json === true && asked !== 'json') throw new Refusal('refusal.two_formats', { format: asked });
  return asked;
}

/** Ids of `--plan`, of plans on either side; null for all. */
function readPlans(
  { plan = [] }: OptionValues,
  before: Repository,
  after: Repository,
): ReadonlySet<string> | null {
  const outcome = readSelection(
    after,
    { plan },
    before.plans.map(({ id }) => id),
  );
  if ('unknown' in outcome) throw unknownWord(outcome.unknown);
  return outcome.selection.plans;
}

/** Files that the evaluation had to leave out. */
const filesLeftOut = ({ findings }: Understood): string[] =>
  findings.filter(({ code }) => leavesFileOut(code)).map(({ file }) => file);

const isOfPlans = (file: string, plans: ReadonlySet<string> | null): boolean => {
  const plan = /^plans\/([^/]+)\//.exec(file)?.[1];
  return plans === null || (plan !== undefined && plans.has(plan));
};
