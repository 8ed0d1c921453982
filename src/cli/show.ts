// kh show: all about one target, task or plan.
import type { Found } from '../evaluate/item-lookup.ts';
import { explainChildren, explainTarget, explainTask } from '../present/explain.ts';
import { printJson, withEnvelope } from '../present/json.ts';
import { renderSheet, type SheetPart } from '../present/sheet.ts';
import type { Authorship } from '../present/show-common.ts';
import { targetExplainJson, targetShowJson, taskExplainJson, taskShowJson } from '../present/show-json.ts';
import { planSheet } from '../present/show-plan.ts';
import { planShowJson } from '../present/show-plan-json.ts';
import { targetSheet } from '../present/show-target.ts';
import { taskSheet } from '../present/show-task.ts';
import { findAuthorship } from './authorship.ts';
import type { Run } from './commands.ts';
import { FINE } from './exit-codes.ts';
import { findItem } from './find-item.ts';
import { openSession, type Session } from './session.ts';

export const run: Run = async ([written = ''], options, world) => {
  const session = await openSession(options, world);
  const found = findItem(session.evaluation, written);
  const authorship = await findAuthorship(session.root, fileOf(found), session.revision);
  if (options.json === true) {
    const envelope = { asOf: session.evaluation.asOf, revision: session.revision };
    world.out(
      printJson(withEnvelope(envelope, jsonOf(found, session, authorship, options.explain === true))),
    );
  } else world.out(renderSheet(sheetOf(found, session, authorship, options.explain === true), session.look));
  return FINE;
};

const fileOf = (found: Found): string =>
  found.kind === 'plan'
    ? found.plan.plan.file
    : found.kind === 'target'
      ? found.target.target.file
      : found.task.task.file;

function sheetOf(
  found: Found,
  { evaluation, look }: Session,
  authorship: Authorship | null,
  isExplained: boolean,
): SheetPart[] {
  const { language } = look;
  if (found.kind === 'plan') return planSheet(found.plan, evaluation, authorship, language);
  if (found.kind === 'task') {
    const steps = isExplained ? explainTask(found.task, evaluation, language) : [];
    return [...taskSheet(found.task, evaluation, authorship, language), ...steps];
  }
  const steps = isExplained
    ? [
        ...explainTarget(found.target, evaluation, language),
        ...explainChildren(found.target, evaluation, language),
      ]
    : [];
  return [...targetSheet(found.target, evaluation, authorship, look), ...steps];
}

function jsonOf(
  found: Found,
  { evaluation, look }: Session,
  authorship: Authorship | null,
  isExplained: boolean,
) {
  const { language } = look;
  if (found.kind === 'plan') return planShowJson(found.plan, authorship);
  if (found.kind === 'task') {
    const explain = isExplained ? { explain: taskExplainJson(found.task, evaluation, language) } : {};
    return { ...taskShowJson(found.task, evaluation, authorship, language), ...explain };
  }
  const explain = isExplained ? { explain: targetExplainJson(found.target, evaluation, language) } : {};
  return { ...targetShowJson(found.target, evaluation, authorship, language), ...explain };
}
