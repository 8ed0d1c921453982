// kh list: rows of targets, tasks, plans or agencies, filtered, searched and sorted.
import { select } from '../evaluate/selection.ts';
import type { Evaluation } from '../evaluate/types.ts';
import { message } from '../model/messages/index.ts';
import { printJson, withEnvelope } from '../present/json.ts';
import { listModel, type Sorting } from '../present/list-model.ts';
import { LISTED, type Listed, SORT_KEYS } from '../present/list-names.ts';
import { oneLine } from '../present/printable.ts';
import { chosenFormat, oneOf } from './choices.ts';
import type { Run } from './commands.ts';
import { otherKindHint, refuseOtherKind } from './list-kinds.ts';
import type { OptionValues } from './options.ts';
import { conclude, readFailOn } from './outcome.ts';
import { findingsOf, openSession, readFilters, type Session } from './session.ts';

export const run: Run = async ([written = ''], options, world) => {
  const what = oneOf('kh list', written, LISTED, 'targets');
  const sorting = readSorting(options, what);
  const failOn = readFailOn(options);
  refuseOtherKind(what, options, world.language);
  const format = chosenFormat(options);
  const session = await openSession(options, world);
  const selection = readFilters(session, options);
  const { evaluation } = session;
  const list = listModel(what, evaluation, selection, sorting, world.language);
  if (format === 'json') {
    const envelope = { asOf: evaluation.asOf, revision: session.revision };
    world.out(printJson(withEnvelope(envelope, { rows: list.rows })));
  } else if (format === 'csv') world.out(list.csv());
  else if (format === 'md') world.out(list.markdown());
  else world.out(list.rows.length === 0 ? noRows(session) : list.text(session.look));
  const hint = list.rows.length === 0 ? otherKindHint(what, options, world.language) : null;
  if (hint !== null) world.err(`${oneLine(hint)}\n`);
  const listed = onlyKind(select(evaluation, selection), what);
  return conclude(listed, findingsOf(session, selection), failOn, world);
};

/** What the list does not show cannot fail it. */
const onlyKind = (evaluation: Evaluation, what: Listed): Evaluation => ({
  ...evaluation,
  plans: evaluation.plans.map((each) => ({
    ...each,
    ...(what === 'targets' && { tasks: [] }),
    ...(what === 'tasks' && { targets: [] }),
  })),
});

const noRows = ({ evaluation, look }: Session): string => {
  const key = evaluation.repository.plans.length === 0 ? 'status.no_plans' : 'list.none';
  return `${message(look.language, key)}\n`;
};

function readSorting({ sort }: OptionValues, what: Listed): Sorting | null {
  if (sort === undefined) return null;
  const isReversed = sort.startsWith('-');
  const key = oneOf('--sort', isReversed ? sort.slice(1) : sort, SORT_KEYS[what], 'ref');
  return { key, isReversed };
}
