// kh record: one more result of a target or of a shared indicator.
import { message } from '../model/messages/index.ts';
import { appendEntry } from '../write/changes.ts';
import type { Typed } from '../write/entries/entry.ts';
import { readResult } from '../write/entries/result.ts';
import { carryOut } from './carry-out.ts';
import type { Run } from './commands.ts';
import { WRONG_USE } from './exit-codes.ts';
import { findWritable, indicatorRef, type Writable, wrongKind } from './find-item.ts';
import { knownSizes, sizesOfIndicator } from './known-sizes.ts';
import { openSession, type Session } from './session.ts';
import { readWithQuestions } from './typed-entry.ts';
import type { World } from './world.ts';
import { fieldsOf, RECORD_OPTIONS, typedFields } from './write-options.ts';

export const run: Run = async ([written = '', value], options, world) => {
  const session = await openSession({}, world);
  const home = homeOf(findWritable(session, written, 'targets', world.language), session, world);
  const { asOf } = session.evaluation;
  const typed: Typed = {
    ...typedFields(options, fieldsOf(RECORD_OPTIONS)),
    ...(value !== undefined && { value }),
    ...(options.notCounted === true && { counts: 'false' }),
  };
  const read = (each: Typed) => readResult(each, home, asOf);
  const fields = await readWithQuestions({ typed, read, asked: ['value', 'date'], unit: home.unit }, world);
  if (fields === undefined) return WRONG_USE;
  if (home.indicator !== undefined) {
    world.err(`${message(world.language, 'write.indicator_notice', { indicator: home.indicator })}\n`);
  }
  const told = typed.value ?? typed.text ?? typed.verdict ?? typed.stated ?? '';
  const deed = {
    changes: [appendEntry(home.file, home.kind, 'results', fields)],
    refs: home.refs,
    subject: message(world.language, 'write.commit.record', { ref: home.ref, value: told }),
  };
  return carryOut(deed, session, options, world);
};

function homeOf(found: Writable, { evaluation }: Session, { language }: World) {
  if (found.kind === 'indicator') {
    const { file, unit } = found.indicator;
    const ref = indicatorRef(found.indicator);
    return {
      kind: 'indicator' as const,
      file,
      unit,
      ref,
      refs: [],
      isQualitative: false,
      ...sizesOfIndicator(found.indicator, evaluation),
      indicator: undefined,
    };
  }
  if (found.kind !== 'target') {
    throw wrongKind(found, 'target_or_indicator', language);
  }
  const { target, plan, children } = found.target;
  return {
    kind: 'target' as const,
    file: target.file,
    unit: target.unit,
    ref: target.ref,
    refs: [target.ref],
    isQualitative: target.goal === undefined && children === null,
    ...knownSizes(found.target),
    indicator: target.indicator === undefined ? undefined : `indicators/${plan.issuer}/${target.indicator}`,
  };
}
