// kh amend: what a later document changes of a target or task.
import { message } from '../model/messages/index.ts';
import { appendEntry } from '../write/changes.ts';
import { readAmendment } from '../write/entries/amendment.ts';
import type { Typed } from '../write/entries/entry.ts';
import { carryOut } from './carry-out.ts';
import type { Run } from './commands.ts';
import { WRONG_USE } from './exit-codes.ts';
import { findWritable, type Writable, wrongKind } from './find-item.ts';
import { openSession } from './session.ts';
import { readWithQuestions } from './typed-entry.ts';
import type { World } from './world.ts';
import { AMEND_OPTIONS, fieldsOf, typedFields } from './write-options.ts';

export const run: Run = async ([written = ''], options, world) => {
  const session = await openSession({}, world);
  const item = itemOf(findWritable(session, written, 'items', world.language), world);
  const typed: Typed = typedFields(options, fieldsOf(AMEND_OPTIONS));
  const { asOf } = session.evaluation;
  const read = (each: Typed) => readAmendment(each, item, asOf);
  const fields = await readWithQuestions({ typed, read, asked: ['basis'], unit: item.unit }, world);
  if (fields === undefined) return WRONG_USE;
  const { basis = '' } = typed;
  const deed = {
    changes: [appendEntry(item.file, item.kind, 'amendments', fields)],
    refs: [item.ref],
    subject: message(world.language, 'write.commit.amend', { ref: item.ref, value: basis }),
  };
  return carryOut(deed, session, options, world);
};

function itemOf(found: Writable, { language }: World) {
  if (found.kind === 'target') {
    const { ref, file, unit } = found.target.target;
    return { kind: 'target' as const, ref, file, unit };
  }
  if (found.kind === 'task') {
    const { ref, file } = found.task.task;
    return { kind: 'task' as const, ref, file, unit: undefined };
  }
  throw wrongKind(found, 'target_or_task', language);
}
