// kh import --update: what a corrected document changes in a plan that is there, shown first and written once confirmed.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MessageKey, message } from '../model/messages/index.ts';
import { type Json, printJson, withEnvelope } from '../present/json.ts';
import { oneLine } from '../present/printable.ts';
import { shorten } from '../present/width.ts';
import { reviewFile } from '../write/import/changes.ts';
import { type Differences, type FieldDifference, isMoveOnly } from '../write/import/update/differences.ts';
import { readRecord, recordFile } from '../write/import/update/record.ts';
import { type Update, updateOf } from '../write/import/update/update.ts';
import { carryOut } from './carry-out.ts';
import { FINE, WRONG_USE } from './exit-codes.ts';
import type { Import } from './import.ts';
import { isYes } from './is-yes.ts';
import type { OptionValues } from './options.ts';
import type { World } from './world.ts';

export async function updatePlan(
  { draft, document, session }: Import,
  options: OptionValues,
  world: World,
): Promise<number> {
  const plan = draft.plans[0]?.id ?? '';
  const textOf = (file: string): Promise<string | undefined> =>
    readFile(join(session.root, file), 'utf8').catch(() => undefined);
  const [record, review] = await Promise.all([textOf(recordFile(plan)), textOf(reviewFile(plan))]);
  const existing = {
    documents: session.documents,
    record: readRecord(record),
    hasRecord: record !== undefined,
    hasReview: review !== undefined,
  };
  const update = updateOf(draft, existing, document.format === 'text', world.language);
  if (update === undefined) return FINE;
  const isTrial = options.dryRun === true;
  if (options.json === true) world.out(differencesJson(update, session.evaluation.asOf, isTrial));
  else tell(update, world);
  if (update.changes.length === 0) return FINE;
  if (!isTrial && !(await isConfirmed(options, world))) {
    world.err(`${message(world.language, 'import.needs_yes')}\n`);
    return WRONG_USE;
  }
  const deed = {
    changes: update.changes,
    refs: [],
    subject: message(world.language, 'import.commit_update', { plan, file: oneLine(document.name) }),
    isTold: false,
    areWarningsTold: false,
  };
  const code = await carryOut(deed, session, { ...options, json: false }, world);
  if (code === FINE && !isTrial && options.json !== true) {
    const { added, changed } = update.differences;
    const fields = changed.filter(({ isKept }) => !isKept).length;
    world.out(
      `${message(world.language, 'import.updated', { plan, added: added.length, changed: fields })}\n`,
    );
  }
  return code;
}

async function isConfirmed({ yes }: OptionValues, { ask, language }: World): Promise<boolean> {
  if (yes === true) return true;
  return isYes(await ask?.(message(language, 'import.ask')));
}

/** `plans/kh/targets/8.1.yaml` is `targets/8.1`. */
const itemOf = (file: string): string =>
  file
    .split('/')
    .slice(2)
    .join('/')
    .replace(/\.yaml$/, '');

function tell({ differences, plan, names }: Update, { language, out }: World): void {
  const say = (key: MessageKey, params: Readonly<Record<string, string | number>>): void =>
    out(`${oneLine(message(language, key, params))}\n`);
  const { added, removed, changed } = differences;
  const isSame = added.length + removed.length + changed.length === 0;
  if (isSame) {
    say('import.unchanged', { plan: plan.id });
    return;
  }
  say('import.changes', {
    plan: plan.id,
    added: added.length,
    removed: removed.length,
    changed: changed.length,
  });
  const name = (file: string): string => shorten(names.get(file) ?? '', LONGEST);
  for (const file of added) say('import.change.added', { item: itemOf(file), name: name(file) });
  const moved = changed.filter(isMoveOnly);
  for (const difference of changed)
    if (!isMoveOnly(difference)) say(...changeWords(difference, message(language, 'import.none')));
  if (moved.length > 0) say('import.change.moved', { count: moved.length });
  for (const file of removed) say('import.change.removed', { item: itemOf(file), name: name(file) });
}

const LONGEST = 100;

function changeWords(
  { file, field, before, after, isKept }: FieldDifference,
  none: string,
): [MessageKey, Readonly<Record<string, string>>] {
  const words = (value: unknown): string =>
    value === undefined || value === null ? none : shorten(wordsOf(value), LONGEST);
  const params = {
    item: itemOf(file),
    field,
    before: words(toldOf(field, before)),
    after: words(toldOf(field, after)),
  };
  return [isKept ? 'import.change.kept' : 'import.change.field', params];
}

/** A source is told by what it quotes. */
const toldOf = (field: string, value: unknown): unknown =>
  field === 'source' ? ((value as { text?: unknown } | null | undefined)?.text ?? value) : value;

const wordsOf = (value: unknown): string =>
  typeof value === 'string'
    ? `“${value}”`
    : typeof value === 'number'
      ? String(value)
      : JSON.stringify(value);

function differencesJson({ differences, plan }: Update, asOf: number, isTrial: boolean): string {
  const { added, removed, changed }: Differences = differences;
  const plain = (value: unknown): Json => (JSON.parse(JSON.stringify(value ?? null)) as Json) ?? null;
  return printJson(
    withEnvelope(
      { asOf, revision: null },
      {
        dry_run: isTrial,
        plan: plan.id,
        added: added.map(itemOf),
        removed: removed.map(itemOf),
        changed: changed.map(({ file, field, before, after, isKept }) => ({
          item: itemOf(file),
          field,
          before: plain(before),
          after: plain(after),
          kept: isKept,
        })),
      },
    ),
  );
}
