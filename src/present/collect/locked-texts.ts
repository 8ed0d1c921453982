// What the locked cells of a row say about its item: enough to know it by, what the document asks, what is known so far.
import { entriesFor, type Item, turnFor } from '../../evaluate/collect/asked.ts';
import { milestoneOf } from '../../evaluate/report/milestone.ts';
import { type Entry, stateOf } from '../../evaluate/task-log.ts';
import type { Evaluation, TargetEvaluation, TaskEvaluation } from '../../evaluate/types.ts';
import type { LockedColumn, Role } from '../../model/collect/columns.ts';
import { LOCKED } from '../../model/collect/columns.ts';
import { type Language, message } from '../../model/messages/index.ts';
import type { Period } from '../../model/period.ts';
import { candidateValue } from '../chart.ts';
import { formatDate, formatPeriod } from '../dates.ts';
import { planName } from '../labels.ts';
import { goalWithMilestone } from '../milestone.ts';
import { formatGoal, formatNumber } from '../numbers.ts';
import { shorten } from '../width.ts';

export interface Asked {
  readonly item: Item;
  /** `<register>/<id>` of the agency that is asked. */
  readonly agency: string;
  readonly role: Role;
  readonly period: Period;
}

/** In the order of `LOCKED`. */
export function lockedTexts(asked: Asked, evaluation: Evaluation, language: Language): readonly string[] {
  const { item } = asked;
  const texts: Readonly<Partial<Record<LockedColumn, string>>> =
    'task' in item ? taskTexts(item, asked, evaluation, language) : targetTexts(item, asked, language);
  return LOCKED['task' in item ? 'task' : 'target'].map((column) => oneText(texts[column] ?? ''));
}

/** Files may hold any blanks; cells hold one line. */
const oneText = (text: string): string => text.replace(/\s+/g, ' ').trim();

function nameOf(name: string, role: Role, language: Language): string {
  return role === 'lead' ? name : `${name} (${message(language, `collect.role.${role}`)})`;
}

/** Enough to know it by. */
const LONGEST_PARENT = 60;

function targetTexts(each: TargetEvaluation, { role, period }: Asked, language: Language) {
  const { target, plan, due } = each;
  const parent = plan.targets.find(({ id }) => id === target.parent);
  const name =
    parent === undefined
      ? target.name
      : message(language, 'collect.form.child', {
          name: target.name,
          parent: shorten(parent.name, LONGEST_PARENT),
        });
  return {
    plan: planName(plan),
    id: target.id,
    name: nameOf(name, role, language),
    unit: target.unit ?? '',
    goal: goalText(each, period, language),
    due: due === null ? '' : formatDate(due, language),
    known: knownFigure(each, language),
  };
}

/** The agency reports on the period: what the document asks for by its end stands beside the goal. */
function goalText(each: TargetEvaluation, period: Period, language: Language): string {
  const { goal, due, target } = each;
  if (goal === null) return target.statement ?? message(language, 'show.qualitative');
  const text = formatGoal(goal, target.unit, language);
  const milestone = milestoneOf(each, period);
  return milestone === null || due === null
    ? text
    : goalWithMilestone(milestone, { goal: text, due, unit: target.unit }, language);
}

export function knownFigure({ result, target }: TargetEvaluation, language: Language): string {
  if (result === null) return message(language, 'collect.form.nothing_known');
  const value = candidateValue(result, target.unit, language);
  const date = formatPeriod(result.date, language);
  return result.quality === 'official'
    ? message(language, 'collect.form.known', { value, date })
    : message(language, 'collect.form.known_quality', {
        value,
        date,
        quality: message(language, `quality.${result.quality}`),
      });
}

function taskTexts(each: TaskEvaluation, asked: Asked, { asOf }: Evaluation, language: Language) {
  const { task, plan, due } = each;
  const { role, period, agency } = asked;
  const turn = turnFor(each, period);
  // A day that only the plan's period implies is nothing that anybody set; the document's own words are.
  const isSet = due !== null && !(each.flags.includes('implied_due') && task.deadline_text !== undefined);
  const day = isSet ? formatDate(due, language) : (task.deadline_text ?? '');
  return {
    plan: planName(plan),
    id: task.id,
    name: nameOf(task.name, role, language),
    output: task.output ?? '',
    due:
      turn === null
        ? day
        : message(language, 'collect.form.turn', { turn: formatPeriod(turn, language), day }),
    known: knownState(entriesFor(each, period, role === 'member' ? agency : null, asOf), language),
  };
}

export function knownState(entries: readonly Entry[], language: Language): string {
  const last = [...entries].sort((left, right) => left.date.last - right.date.last).at(-1);
  if (last === undefined) return message(language, 'collect.form.nothing_known');
  // The part of one agency sets no state of the whole, but it is what that agency said.
  const state = last.body.agency === undefined ? stateOf(entries).state : (last.body.status ?? null);
  const { progress } = last.body;
  const value = [
    state === null ? null : message(language, `collect.state.${state}`),
    progress === undefined ? null : `${formatNumber(progress, language)}%`,
  ].filter((part) => part !== null);
  const date = formatPeriod(last.date, language);
  return value.length === 0
    ? message(language, 'collect.form.reported', { date })
    : message(language, 'collect.form.known', { value: value.join(', '), date });
}
