// Targets as rows of the report: goal, figures of three moments, change, status in words.
import { fold } from '../../evaluate/folding.ts';
import { isMet } from '../../evaluate/report/counts.ts';
import { figureUpTo } from '../../evaluate/report/figures.ts';
import { milestoneOf } from '../../evaluate/report/milestone.ts';
import type { Candidate, TargetEvaluation } from '../../evaluate/types.ts';
import { type Day, formatDay } from '../../model/civil-date.ts';
import { toNumber } from '../../model/decimal.ts';
import { message } from '../../model/messages/index.ts';
import { type Period, parsePeriod } from '../../model/period.ts';
import { RECURRENCES } from '../../model/recurrence.ts';
import type { Target } from '../../model/repository.ts';
import { formatPeriod } from '../dates.ts';
import { everyWords } from '../deadline-words.ts';
import { flagLabel, leadText, planName, reasonSentence, targetStatusWords } from '../labels.ts';
import { goalWithMilestone } from '../milestone.ts';
import { formatGoal } from '../numbers.ts';
import { byText } from '../target-row.ts';
import { changeBetween, isRank } from './change.ts';
import { paperOf } from './citation.ts';
import { figureOf, LONGEST_FIGURE_WORDS } from './figure.ts';
import type { Change, Figure, Milestone, TargetRow } from './model-targets.ts';
import { dayText, nameText } from './words.ts';

/** The moments that figures are compared at; null where there is nothing to compare with. */
export interface Moments {
  readonly asOf: Day;
  /** Last day of the last period, and of the same period a year ago. */
  readonly lastEnd: Day | null;
  readonly lastYearEnd: Day | null;
  /** Of the report: what figures describe, unless they say otherwise. */
  readonly year: number;
  /** The report's period, to the end of its calendar. */
  readonly first: Day;
  readonly last: Day;
}

export function targetRowOf(item: TargetEvaluation, moments: Moments, level: number): TargetRow {
  const { target, plan, goal, flags } = item;
  const shown = shownCandidate(item);
  const last = earlier(item, moments.lastEnd);
  const lastYear = earlier(item, moments.lastYearEnd);
  const change = changeOf(item, last);
  return {
    id: target.id,
    ref: target.ref,
    plan: plan.id,
    plan_name: planName(plan),
    name: nameText(target.name),
    level,
    is_parent: item.children !== null,
    children: item.children === null ? null : `${item.children.met}/${item.children.total}`,
    unit: target.unit ?? null,
    goal: goalText(item, undefined),
    goal_with_unit: goalText(item, target.unit),
    goal_number: goal === null ? null : toNumber(goal.op === 'range' ? goal.min : goal.value),
    milestone: milestoneIn(item, moments),
    due: item.due === null ? null : formatDay(item.due),
    due_words: dueWords(target, item.due, moments.asOf),
    lead: officialLead(item, target.lead_doubt !== undefined),
    status: item.status,
    label: targetStatusWords(item, 'vi'),
    is_met: isMet(item),
    remarks: remarksOf(flags, ['estimated', 'implied_due']),
    flags,
    reason: item.reasons.map((reason) => reasonSentence(reason, target.unit, 'vi')).join(' '),
    figure: shown === null ? null : figureOf(shown, item, item.mean),
    last: figureOrNull(last, item),
    last_year: figureOrNull(lastYear, item),
    change,
    change_last_year: changeOf(item, lastYear),
    change_words: changeWords(item, last, change),
    description: descriptionOf(shown, item, moments.year),
    paper: paperOf(plan, target.source?.place),
    internal: target.internal === true || plan.internal === true,
  };
}

function milestoneIn(item: TargetEvaluation, moments: Moments): Milestone | null {
  const { target, due } = item;
  const found = due === null ? null : milestoneOf(item, moments);
  if (found === null || due === null) return null;
  const { by, goal, reached } = found;
  const beside = (unit: string | undefined): string =>
    goalWithMilestone(found, { goal: goalText(item, unit), due, unit }, 'vi');
  return {
    by: by.text,
    by_words: formatPeriod(by, 'vi'),
    goal: formatGoal(goal, undefined, 'vi'),
    goal_with_unit: formatGoal(goal, target.unit, 'vi'),
    goal_number: toNumber(goal.op === 'range' ? goal.min : goal.value),
    reached,
    text: beside(target.unit),
    bare: beside(undefined),
  };
}

/** As the paper prints it: a bare number stays bare, and 100 per cent needs no sign; of a qualitative target its own words. */
function goalText({ goal, target, flags }: TargetEvaluation, unit: string | undefined): string {
  const printed = nameText(target.source?.text ?? '');
  if (goal === null) return wordsBeyondName(printed, nameText(target.name));
  const isBare = /^\d[\d.,]*\s*%?$/.test(printed) && !flags.includes('amended');
  const isWhole = goal.op === '>=' && (target.unit ?? '').startsWith('%') && goal.value.big.eq(100);
  const sign = formatGoal(goal, unit, 'vi');
  return goal.op === '>=' && (isBare || isWhole) ? sign.replace(/^≥\s*/, '') : sign;
}

/** Of a bullet that is its own target only what stands around the name; nothing where the name says it all. */
function wordsBeyondName(printed: string, name: string): string {
  const [words, named] = [lower(printed), lower(name)];
  const at = words.indexOf(named);
  if (at >= 0)
    return [printed.slice(0, at), printed.slice(at + name.length)]
      .map((part) => part.replace(/^[\s,;:]+|[\s,;:]+$/g, ''))
      .filter((part) => part !== '')
      .join('; ');
  const isMostOfName = words.length * 2 > named.length;
  return isMostOfName && fold(name).includes(fold(printed)) ? '' : printed;
}

const lower = (text: string): string => text.toLocaleLowerCase('vi');

/** The deciding result, else the latest that is known, so that a row is not empty where the source says something. */
function shownCandidate(item: TargetEvaluation): Candidate | null {
  if (item.result !== null) return item.result;
  const known = item.candidates.filter(
    ({ visible, early, unusable }) =>
      visible && !early && unusable !== 'other_period' && unusable !== 'not_counted',
  );
  return known.reduce<Candidate | null>(
    (best, next) => (best === null || isLater(next, best) ? next : best),
    null,
  );
}

const isLater = (left: Candidate, right: Candidate): boolean =>
  left.date.last > right.date.last ||
  (left.date.last === right.date.last && left.reported.last > right.reported.last);

const earlier = (item: TargetEvaluation, end: Day | null): Candidate | null =>
  end === null ? null : figureUpTo(item, end);

const figureOrNull = (candidate: Candidate | null, item: TargetEvaluation): Figure | null =>
  candidate === null ? null : figureOf(candidate, item);

/** A mean is not compared with single figures. */
function changeOf(item: TargetEvaluation, before: Candidate | null): Change | null {
  const { result, mean, target, goal } = item;
  if (result === null || before === null || before === result || mean !== null) return null;
  return changeBetween(result, before, {
    unit: target.unit,
    isRank: isRank(target.unit, [result, before]),
    goal,
  });
}

function changeWords(item: TargetEvaluation, last: Candidate | null, change: Change | null): string {
  if (change !== null) return change.text;
  return item.result !== null && last === item.result ? 'chưa có số liệu mới' : '';
}

/** Words that stand for a number go where the number would; what the same paper says beside it describes it. */
function descriptionOf(shown: Candidate | null, item: TargetEvaluation, year: number): string {
  if (shown === null) return '';
  const { text, stated, value, verdict } = shown.entry;
  const isBare = value === undefined && verdict === undefined;
  const beside = textsBeside(shown, item);
  if (text !== undefined) {
    const standsForNumber = isBare && text.length <= LONGEST_FIGURE_WORDS;
    const own = { text, date: shown.date };
    return joined(standsForNumber && beside.length > 0 ? beside : [own, ...beside], year);
  }
  if (beside.length > 0) return joined(beside, year);
  return isBare && stated !== undefined && !item.flags.includes('unsupported')
    ? message('vi', `stated.${stated}`)
    : '';
}

/** Texts of the other entries that came with it from the same place; none that another holds whole. */
function textsBeside(shown: Candidate, { candidates }: TargetEvaluation): Said[] {
  const { source, text: own = '' } = shown.entry;
  if (source === undefined) return [];
  const beside = candidates
    .filter(
      ({ entry, reported, visible }) =>
        visible && entry !== shown.entry && entry.source === source && reported.text === shown.reported.text,
    )
    .flatMap(({ entry: { text }, date }): Said[] => (text === undefined ? [] : [{ text, date }]));
  return beside.filter(
    ({ text }, index) =>
      !own.includes(text) &&
      !beside.some(
        (other, at) => at !== index && other.text.includes(text) && (other.text !== text || at < index),
      ),
  );
}

/** What a source says, and of which time. */
interface Said {
  readonly text: string;
  readonly date: Period;
}

const joined = (parts: readonly Said[], year: number): string =>
  parts
    .map((part, index) => {
      const [when, whenBefore] = [part, parts[index - 1]].map((each) => each && earlierYear(each, year));
      return when === undefined || when === '' || when === whenBefore ? part.text : `${when}: ${part.text}`;
    })
    .join('; ');

/** Words about an earlier year say so: beside the figures of a later one they would be read as its own. */
function earlierYear({ text, date }: Said, year: number): string {
  const [first, last] = [formatDay(date.first).slice(0, 4), formatDay(date.last).slice(0, 4)];
  if (Number(last) >= year || text.includes(last)) return '';
  return first === last ? `Năm ${last}` : `Giai đoạn ${first}-${last}`;
}

function dueWords(target: Target, due: Day | null, asOf: Day): string {
  const by = byText(target, asOf);
  if (by === null) return due === null ? '' : `hết kỳ kế hoạch (${dayText(due)})`;
  const period = parsePeriod(by);
  if (period !== undefined) return formatPeriod(period, 'vi');
  const every = RECURRENCES.find((each) => each === by);
  return every === undefined ? by : everyWords(every, 'vi');
}

/** As the paper names them and who answers now; empty where it names nobody; `(?)` where it is in doubt. */
export const officialLead = (item: Parameters<typeof leadText>[0], isInDoubt: boolean): string =>
  item.lead.length + item.leadNow.length === 0 ? '' : `${leadText(item, 'vi')}${isInDoubt ? ' (?)' : ''}`;

export const remarksOf = (flags: readonly string[], leftOut: readonly string[]): string =>
  flags
    .filter((flag) => !leftOut.includes(flag) && !(flag === 'extended' && flags.includes('extended_late')))
    .map((flag) => flagLabel(flag, 'vi'))
    .join('; ');
