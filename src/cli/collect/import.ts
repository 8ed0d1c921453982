// kh collect import: filled workbooks checked, shown, and on a word written; what cannot be used goes back with reasons.
import * as disk from 'node:fs';
import { message } from '../../model/messages/index.ts';
import type { Period } from '../../model/period.ts';
import { type ImportView, importJson, importText, warningsText } from '../../present/collect/import-view.ts';
import { oneLine } from '../../present/printable.ts';
import { type Place, tryRows } from '../../write/collect/apply-answers.ts';
import { type CheckedRow, checkForms } from '../../write/collect/check-forms.ts';
import { lookAtGit } from '../../write/commit.ts';
import { complain, stateOf } from '../carry-out.ts';
import type { Run } from '../commands.ts';
import { FINE, FOUND, WRONG_USE } from '../exit-codes.ts';
import { isYes } from '../is-yes.ts';
import { createMachine } from '../machine.ts';
import type { OptionValues } from '../options.ts';
import { Refusal } from '../refusal.ts';
import { openSession, type Session } from '../session.ts';
import type { World } from '../world.ts';
import { importView } from './import-view.ts';
import { type OpenedFile, openForms } from './open-forms.ts';
import { readPeriod } from './period.ts';
import { putFile } from './put-files.ts';
import { createAsking } from './questions.ts';
import { returnForm } from './return-forms.ts';
import { type Done, writeAnswers } from './write-answers.ts';

export const runImport: Run = async (files, options, world) => {
  let sofar: Sofar = { written: [], commits: [] };
  for (let round = 1; ; round += 1) {
    const ended = await takeIn(files, options, world, sofar);
    if (typeof ended === 'number') return ended;
    if (round === ROUNDS) return ended.complain();
    // Another kh wrote to the items: what they hold now is what the workbooks are judged by, and what a person is shown.
    world.err(`${message(world.language, 'collect.import.again')}\n`);
    sofar = ended.sofar;
  }
};

const ROUNDS = 20;

/** What earlier rounds wrote. */
type Sofar = Pick<Done, 'written' | 'commits'>;

type Ended = number | { readonly sofar: Sofar; readonly complain: () => number };

async function takeIn(
  files: readonly string[],
  options: OptionValues,
  world: World,
  sofar: Sofar,
): Promise<Ended> {
  const { language } = world;
  const isTrial = options.dryRun === true;
  if (files.length === 0) throw new Refusal('refusal.collect.no_files');
  if (options.json === true && options.yes !== true && !isTrial)
    throw new Refusal('refusal.collect.needs_yes');
  const session = await openSession({}, world);
  const { root, evaluation, look } = session;
  const git = options.commit === true && !isTrial ? await lookAtGit(root, []) : undefined;
  if (git?.isThere === false) throw new Refusal('refusal.write.no_git', { folder: root });
  const given = await openForms(files, world);
  const period = readPeriod(options.period, evaluation.asOf) ?? periodOf(given);
  const opened = given.map((each) =>
    period === null ? refuseUnmarked(each, world) : refuseOtherPeriod(each, period, world),
  );
  const place: Place = { root, asOf: evaluation.asOf, machine: createMachine(world.now), disk };
  const checked = period === null ? [] : check(opened, period, { ...session, language });
  const { rows, outcome } = await tryRows(checked, stateOf(session), place);
  const view = importView({ opened, rows, outcome, period, isTrial, evaluation, language });
  if (options.json !== true) world.out(importText(view, look));
  if (outcome !== null && outcome.kind !== 'written') return complain(outcome, session, world);
  world.err(warningsText(view, { ...look, colour: world.colourOfErr }));
  return settle({
    options,
    opened,
    rows,
    period,
    session,
    place,
    view,
    isCommitted: git !== undefined,
    world,
    sofar,
  });
}

interface Checked {
  readonly options: OptionValues;
  readonly opened: readonly OpenedFile[];
  readonly rows: readonly CheckedRow[];
  readonly period: Period | null;
  readonly session: Session;
  readonly place: Place;
  readonly view: ImportView;
  readonly isCommitted: boolean;
  readonly world: World;
  readonly sofar: Sofar;
}

/** After everything was shown: asks, writes what is good, sends back what is not; gives the exit code. */
async function settle(checked: Checked): Promise<Ended> {
  const { options, opened, rows, period, session, view, world, sofar } = checked;
  const { evaluation, look } = session;
  const { language } = world;
  const good = rows.filter((row) => row.outcome === 'good');
  const say = (key: Parameters<typeof message>[1], params = {}): void =>
    world.err(`${oneLine(message(language, key, params))}\n`);
  const isAnyBad =
    rows.some((row) => row.outcome === 'bad') || view.workbooks.some(({ refusal }) => refusal !== null);
  const code = isAnyBad ? FOUND : FINE;
  const finish = (final: ImportView): number => {
    if (options.json === true) world.out(importJson(final, look, { asOf: evaluation.asOf, revision: null }));
    return code;
  };
  if (good.length === 0) say('collect.import.nothing');
  if (view.isTrial) {
    if (good.length > 0) say('collect.import.would', countsOf(view.written));
    return finish(view);
  }
  if (good.length > 0 && options.yes !== true && !(await isWanted(good.length, world))) {
    say('collect.import.left');
    return WRONG_USE;
  }
  const done = await writeAnswers(checked);
  const written = [...sofar.written, ...done.written];
  const commits = [...sofar.commits, ...done.commits];
  const { code: ended } = done;
  if (typeof ended !== 'number')
    return { sofar: { written, commits }, complain: () => complain(ended, session, world) };
  if (ended !== FINE) return ended;
  if (written.length > 0) say('collect.import.written', countsOf(written));
  const asked = period && { ...done.state, period, language };
  const returned = asked === null ? [] : returnAll(opened, rows, asked, options.out, world);
  return finish({
    ...view,
    commits,
    workbooks: view.workbooks.map((each, index) => ({ ...each, returned: returned[index] ?? null })),
  });
}

const countsOf = (written: ImportView['written']) => ({
  count: written.length,
  files: new Set(written.map(({ file }) => file)).size,
});

type Asking = Parameters<typeof createAsking>[0];

function check(
  opened: readonly OpenedFile[],
  period: Period,
  state: Omit<Asking, 'period'>,
): readonly CheckedRow[] {
  const forms = opened.flatMap(({ form }) => form ?? []);
  const agencies = forms.flatMap(({ rows }) =>
    rows.flatMap(({ mark }) => (mark === null || mark === 'broken' ? [] : [mark.agency])),
  );
  const items = createAsking({ ...state, period }).items(new Set(agencies));
  return checkForms(forms, { period, asOf: state.evaluation.asOf, items });
}

/** The one period that most rows of each workbook are of; null where no row says any. */
function periodOf(opened: readonly OpenedFile[]): Period | null {
  const periods = new Map(
    opened.flatMap((each) => mainPeriod(each) ?? []).map((period) => [period.text, period]),
  );
  if (periods.size > 1)
    throw new Refusal('refusal.collect.periods', { known: [...periods.keys()].sort().join(', ') });
  return [...periods.values()][0] ?? null;
}

function mainPeriod({ form }: OpenedFile): Period | undefined {
  const counts = new Map<string, { period: Period; count: number }>();
  for (const { mark } of form?.rows ?? []) {
    if (mark === null || mark === 'broken') continue;
    const known = counts.get(mark.period.text) ?? { period: mark.period, count: 0 };
    counts.set(mark.period.text, { ...known, count: known.count + 1 });
  }
  return [...counts.values()].sort((left, right) => right.count - left.count)[0]?.period;
}

/** One sentence for the whole workbook, not one for each of its rows. */
function refuseOtherPeriod(opened: OpenedFile, wanted: Period, { language }: World): OpenedFile {
  const own = mainPeriod(opened);
  if (own === undefined || (own.first === wanted.first && own.last === wanted.last)) return opened;
  const params = { written: own.text, wanted: wanted.text };
  return { ...opened, form: null, refusal: message(language, 'collect.workbook.other_period', params) };
}

/** Filled rows of which none says its period cannot be judged at all: that must not pass for an empty workbook. */
function refuseUnmarked(opened: OpenedFile, { language }: World): OpenedFile {
  const filled = opened.form?.rows.filter(({ isFilled }) => isFilled) ?? [];
  if (filled.length === 0) return opened;
  const refusal = message(language, 'collect.workbook.no_marks', { count: filled.length });
  return { ...opened, form: null, refusal };
}

async function isWanted(count: number, { ask, language }: World): Promise<boolean> {
  if (ask === null) throw new Refusal('refusal.collect.needs_yes');
  return isYes(await ask(message(language, 'collect.import.ask', { count })));
}

/** The names of the workbooks to send back, in the order of those that came. */
function returnAll(
  opened: readonly OpenedFile[],
  rows: readonly CheckedRow[],
  state: Asking,
  out: string | undefined,
  { cwd, err, language }: World,
): readonly (string | null)[] {
  return opened.map(({ file, form }) => {
    const made = returnForm(
      file,
      rows.filter((row) => row.form === form),
      state,
      out,
      cwd,
    );
    if (made === undefined) return null;
    putFile(made.put);
    const params = { file: made.put.shown, count: made.count };
    err(`${oneLine(message(language, 'collect.import.returned', params))}\n`);
    return made.put.shown;
  });
}
