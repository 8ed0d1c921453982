// kh list: rows of targets, tasks, plans or agencies, filtered, searched and sorted.
import { select } from '../evaluate/selection.ts';
import { message } from '../model/messages/index.ts';
import { printJson, withEnvelope } from '../present/json.ts';
import { LISTED, type Listed, listModel, SORT_KEYS, type Sorting } from '../present/list-model.ts';
import { chosenFormat, oneOf } from './choices.ts';
import type { Run } from './commands.ts';
import type { OptionValues } from './options.ts';
import { conclude, readFailOn } from './outcome.ts';
import { findingsOf, openSession, readFilters } from './session.ts';

export const run: Run = async ([written = ''], options, world) => {
  const what = oneOf('kh list', written, LISTED, 'targets');
  const sorting = readSorting(options, what);
  const failOn = readFailOn(options);
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
  else
    world.out(list.rows.length === 0 ? `${message(world.language, 'list.none')}\n` : list.text(session.look));
  return conclude(select(evaluation, selection), findingsOf(session, selection), failOn, world);
};

function readSorting({ sort }: OptionValues, what: Listed): Sorting | null {
  if (sort === undefined) return null;
  const isReversed = sort.startsWith('-');
  const key = oneOf('--sort', isReversed ? sort.slice(1) : sort, SORT_KEYS[what], 'ref');
  return { key, isReversed };
}
