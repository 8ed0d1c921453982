// kh log: one more entry in the log of a task.
import type { TaskEvaluation } from '../evaluate/types.ts';
import { message } from '../model/messages/index.ts';
import { appendEntry } from '../write/changes.ts';
import type { Typed } from '../write/entries/entry.ts';
import { readLogEntry } from '../write/entries/log.ts';
import { carryOut } from './carry-out.ts';
import type { Run } from './commands.ts';
import { WRONG_USE } from './exit-codes.ts';
import { findWritable, type Writable, wrongKind } from './find-item.ts';
import { openSession } from './session.ts';
import { readWithQuestions } from './typed-entry.ts';
import type { World } from './world.ts';
import { fieldsOf, LOG_OPTIONS, typedFields } from './write-options.ts';

export const run: Run = async ([written = '', status], options, world) => {
  const session = await openSession({}, world);
  const { task, occurrence } = taskOf(findWritable(session, written, 'tasks', world.language), world);
  const typed: Typed = {
    ...typedFields(options, fieldsOf(LOG_OPTIONS)),
    ...(status !== undefined && { status }),
  };
  const { asOf } = session.evaluation;
  const read = (each: Typed) => readLogEntry(each, occurrence?.text ?? null, asOf);
  const fields = await readWithQuestions({ typed, read, asked: ['status', 'for'] }, world);
  if (fields === undefined) return WRONG_USE;
  const told = Object.fromEntries(fields).status ?? typed.progress ?? typed.note ?? typed.evidence ?? '';
  const deed = {
    changes: [appendEntry(task.file, 'task', 'log', fields)],
    refs: [task.ref],
    subject: message(world.language, 'write.commit.log', { ref: task.ref, value: told }),
  };
  return carryOut(deed, session, options, world);
};

function taskOf(found: Writable, { language }: World): TaskEvaluation {
  if (found.kind === 'task') return found.task;
  throw wrongKind(found, 'task', language);
}
