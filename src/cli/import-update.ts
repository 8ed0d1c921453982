// kh import --update: what a corrected document changes in a plan that is there, shown first and written once confirmed.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { message } from '../model/messages/index.ts';
import { oneLine } from '../present/printable.ts';
import { reviewFile } from '../write/import/changes.ts';
import { readRecord, recordFile } from '../write/import/update/record.ts';
import { type Existing, updateOf } from '../write/import/update/update.ts';
import { carryOut, type Ended, tryToCarryOut } from './carry-out.ts';
import { FINE, WRONG_USE } from './exit-codes.ts';
import type { Import } from './import.ts';
import { registersRead, textsRead } from './import-basis.ts';
import { differencesJson, tellDifferences } from './import-differences.ts';
import { isYes } from './is-yes.ts';
import type { OptionValues } from './options.ts';
import type { World } from './world.ts';

export async function updatePlan(
  { draft, document, session }: Import,
  options: OptionValues,
  world: World,
): Promise<Ended> {
  const existing = await existingOf({ draft, document, session });
  const update = updateOf(draft, existing, document.format === 'text', world.language);
  if (update === undefined) return FINE;
  const { plan } = update;
  const isTrial = options.dryRun === true;
  if (options.json === true) world.out(differencesJson(update, session.evaluation.asOf, isTrial));
  else tellDifferences(update, world);
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
    basis: new Map([...registersRead(draft, session), ...textsRead(existing, update.changes)]),
  };
  // What a person saw and agreed to is what is written, or nothing.
  const carry = options.yes === true && options.json !== true ? tryToCarryOut : carryOut;
  const code = await carry(deed, session, { ...options, json: false }, world);
  if (code === FINE && !isTrial && options.json !== true) {
    const { added, changed } = update.differences;
    const fields = changed.filter(({ isKept }) => !isKept).length;
    world.out(
      `${message(world.language, 'import.updated', { plan, added: added.length, changed: fields })}\n`,
    );
  }
  return code;
}

/** The plans as they are, with what kh wrote beside them. */
async function existingOf({ draft, session: { root, documents } }: Import): Promise<Existing> {
  const ids = draft.plans.map(({ id }) => id);
  const files = ids.flatMap((id) => [recordFile(id), reviewFile(id)]);
  const read = await Promise.all(
    files.map(
      async (file) => [file, await readFile(join(root, file), 'utf8').catch(() => undefined)] as const,
    ),
  );
  const texts = new Map(read.flatMap(([file, text]) => (text === undefined ? [] : [[file, text] as const])));
  const records = ids.flatMap((id) => {
    const record = readRecord(texts.get(recordFile(id)));
    return record === undefined ? [] : [[id, record] as const];
  });
  return { documents, records: new Map(records), texts };
}

async function isConfirmed({ yes }: OptionValues, { ask, language }: World): Promise<boolean> {
  if (yes === true) return true;
  return isYes(await ask?.(message(language, 'import.ask')));
}
