// kh log: one more entry in the log of a task, but not the same one twice.
import type { TaskEvaluation } from '../evaluate/types.ts';
import { message } from '../model/messages/index.ts';
import { parsePeriod } from '../model/period.ts';
import { formatDate, formatPeriod } from '../present/dates.ts';
import { appendEntry } from '../write/changes.ts';
import type { Fields, Typed } from '../write/entries/entry.ts';
import { isHeld } from '../write/entries/held-entry.ts';
import { readLogEntry } from '../write/entries/log.ts';
import { carryOut } from './carry-out.ts';
import type { Run } from './commands.ts';
import { WRONG_USE } from './exit-codes.ts';
import { findWritable, type Writable, wrongKind } from './find-item.ts';
import { Refusal } from './refusal.ts';
import { openSession, type Session } from './session.ts';
import { readWithQuestions } from './typed-entry.ts';
import type { World } from './world.ts';
import { fieldsOf, LOG_OPTIONS, typedFields } from './write-options.ts';

export const run: Run = async ([written = '', status], options, world) => {
  const session = await openSession({}, world);
  const item = taskOf(findWritable(session, written, 'tasks', world.language), world);
  const { task, occurrence } = item;
  const typed: Typed = {
    ...typedFields(options, fieldsOf(LOG_OPTIONS)),
    ...(status !== undefined && { status }),
  };
  const { asOf } = session.evaluation;
  const read = (each: Typed) => readLogEntry(each, occurrence?.text ?? null, asOf);
  const fields = await readWithQuestions({ typed, read, asked: ['status', 'for'] }, world);
  if (fields === undefined) return WRONG_USE;
  refuseHeld(fields, item, session);
  warnOfEarlyDay(fields, item, world);
  const told = Object.fromEntries(fields).status ?? typed.progress ?? typed.note ?? typed.evidence ?? '';
  const deed = {
    changes: [appendEntry(task.file, 'task', 'log', fields)],
    refs: [task.ref],
    subject: message(world.language, 'write.commit.log', { ref: task.ref, value: told }),
  };
  return carryOut(deed, session, options, world);
};

/** The same line again says nothing new: it was sent twice. */
function refuseHeld(fields: Fields, { task }: TaskEvaluation, { documents }: Session): void {
  const data = documents.find(({ file }) => file === task.file)?.data as { log?: unknown } | null | undefined;
  if (isHeld(fields, data?.log)) throw new Refusal('refusal.write.held', { ref: task.ref });
}

/** Work may be older than the plan that names it, but a wrong year is far more usual. */
function warnOfEarlyDay(fields: Fields, { plan }: TaskEvaluation, { err, language }: World): void {
  const { date, reported } = Object.fromEntries(fields);
  const day = parsePeriod(date ?? reported ?? '');
  if (day === undefined || plan.issued === undefined || day.last >= plan.issued.first) return;
  const params = { date: formatPeriod(day, language), issued: formatDate(plan.issued.last, language) };
  err(`${message(language, 'write.before_plan', params)}\n`);
}

function taskOf(found: Writable, { language }: World): TaskEvaluation {
  if (found.kind === 'task') return found.task;
  throw wrongKind(found, 'task', language);
}
