// kh edit: many items at once, in one table in the editor; nothing is written before every line is right.
import * as disk from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { select } from '../evaluate/selection.ts';
import type { Finding } from '../model/finding.ts';
import { type MessageKey, type MessageParams, message } from '../model/messages/index.ts';
import { oneLine } from '../present/printable.ts';
import { apply } from '../write/apply.ts';
import { type FilledRow, readFilled } from '../write/table/filled.ts';
import { readTable, renderTable, type ShownRow } from '../write/table/table.ts';
import { carryOut, stateOf } from './carry-out.ts';
import type { Run } from './commands.ts';
import { type Asked, askedItems, emptyRow, remarksOn, tableOf } from './edit-rows.ts';
import { editFile } from './editor.ts';
import { FINE, FOUND } from './exit-codes.ts';
import { createMachine } from './machine.ts';
import { openSession, readFilters, type Session } from './session.ts';
import type { World } from './world.ts';

type Given = Pick<ShownRow, 'date' | 'source'>;

export const run: Run = async (_, options, world) => {
  const session = await openSession({}, world);
  const evaluation = select(session.evaluation, readFilters(session, options));
  const asked = askedItems(evaluation, options.unreported === true, world.language);
  const say = (key: MessageKey, params: MessageParams = {}): void =>
    world.err(`${oneLine(message(world.language, key, params))}\n`);
  if (asked.length === 0) {
    say('edit.none');
    return FINE;
  }
  const given: Given = { date: (options.date ?? '').trim(), source: (options.source ?? '').trim() };
  const folder = disk.mkdtempSync(join(tmpdir(), 'kh-edit-'));
  const file = join(folder, 'kh.txt');
  let filled: readonly FilledRow[] | 'unchanged';
  try {
    filled = await fillIn(file, asked, given, session, world);
  } catch (error) {
    say('edit.kept', { file });
    throw error;
  }
  if (filled === 'unchanged') {
    say('edit.unchanged');
    say('edit.kept', { file });
    return FOUND;
  }
  const changes = filled.flatMap(({ change }) => (change === null ? [] : [change]));
  if (changes.length === 0) {
    say('edit.empty');
    disk.rmSync(folder, { recursive: true });
    return FINE;
  }
  const refs = filled.flatMap(({ row, change }) => (change === null ? [] : [row.ref]));
  const subject = message(world.language, 'write.commit.edit', { count: refs.length });
  const code = await carryOut({ changes, refs, subject }, session, options, world);
  if (code === FINE) disk.rmSync(folder, { recursive: true });
  else say('edit.kept', { file });
  return code;
};

/** The rows as filled in, once nothing is wrong with them; until then the table comes back with remarks. */
async function fillIn(
  file: string,
  asked: readonly Asked[],
  given: Given,
  session: Session,
  world: World,
): Promise<readonly FilledRow[] | 'unchanged'> {
  const items = asked.map(({ item }) => item);
  const hints = new Map(asked.map(({ item, hint }) => [item.ref, hint]));
  let rows = asked.map((each) => emptyRow(each, given));
  for (;;) {
    const shown = renderTable(tableOf(rows, world.language));
    disk.writeFileSync(file, shown);
    await editFile(file, world);
    const text = disk.readFileSync(file, 'utf8');
    const hasRemarks = rows.some(({ remarks }) => remarks.length > 0);
    if (hasRemarks && text === shown) return 'unchanged';
    const filled = readFilled(readTable(text), items, given, session.evaluation.asOf);
    const findings = await errorsOf(filled, session, world);
    rows = filled.map((each) => ({
      ...each.row,
      hint: hints.get(each.row.ref) ?? '',
      remarks: remarksOn(each, findings, world.language),
    }));
    const wrong = rows.filter(({ remarks }) => remarks.length > 0);
    if (wrong.length === 0) return filled;
    for (const { ref, remarks } of wrong) {
      for (const remark of remarks) world.err(`${oneLine(`${ref}: ${remark}`)}\n`);
    }
    world.err(`${message(world.language, 'edit.fixing', { count: wrong.length })}\n`);
  }
}

/** What the check of the whole repository would say to the lines that can be read. */
async function errorsOf(
  filled: readonly FilledRow[],
  session: Session,
  world: World,
): Promise<readonly Finding[]> {
  const changes = filled.flatMap(({ change }) => (change === null ? [] : [change]));
  const request = { root: session.root, changes, asOf: session.evaluation.asOf, isTrial: true };
  const outcome = await apply(request, stateOf(session), createMachine(world.now), disk);
  return outcome.kind === 'refused' ? outcome.findings : [];
}
