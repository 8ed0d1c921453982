// KH602, KH603: one file records two values for one thing: on both sides of the goal, or otherwise apart.
import type { Candidate, TargetEvaluation } from '../../evaluate/types.ts';
import { decimalPlaces } from '../../model/decimal.ts';
import { sameUnit, type Value } from '../../model/quantity.ts';
import { quoteBig, quoteGoal, quoteValue, withUnit } from '../quoting.ts';
import type { CheckInput, Rule, Spotted } from '../rule.ts';
import { shareOf } from '../shares.ts';
import { compareSpans } from '../spans.ts';

const visibleOf = ({ candidates }: TargetEvaluation): Candidate[] =>
  candidates.filter(({ visible, early, unusable }) => visible && !early && unusable !== 'other_period');

/** Pairs on both sides of the goal, the deciding one first (docs/design.md, section 3, "contested"), but for what another file counts. */
function opposing(item: TargetEvaluation): [Candidate, Candidate][] {
  if (!item.flags.includes('contested')) return [];
  const seen = visibleOf(item).filter(({ satisfied }) => satisfied !== null);
  const decided = item.result === null ? seen.filter(({ unusable }) => unusable === null) : [item.result];
  return decided.flatMap((first, at) =>
    seen
      .filter((other) => other.satisfied !== first.satisfied && !decided.slice(0, at).includes(other))
      .filter((other) =>
        other.unusable === 'not_counted'
          ? at === 0
          : other.origin === 'own' && first.origin === 'own' && isSameMoment(other, first),
      )
      .map((other): [Candidate, Candidate] => [first, other]),
  );
}

export const contestedValues: Rule = {
  code: 'KH602',
  *find({ evaluation }: CheckInput) {
    for (const item of evaluation.plans.flatMap((plan) => plan.targets)) {
      for (const [decided, other] of opposing(item)) {
        yield spotOf(other, {
          value: quoteOf(decided, other),
          other: quoteOf(other, decided),
          goal: item.goal === null ? (item.target.statement ?? item.target.name) : quoteGoal(item.goal),
        });
      }
    }
  },
};

export const differingValues: Rule = {
  code: 'KH603',
  *find({ evaluation }: CheckInput) {
    for (const item of evaluation.plans.flatMap((plan) => plan.targets)) {
      if (!holdsTwoOfOneDay(item)) continue;
      const contested = new Set(opposing(item).map(([, other]) => other));
      const own = visibleOf(item).filter(({ origin }) => origin === 'own');
      for (const [at, later] of own.entries()) {
        if (contested.has(later)) continue;
        const first = own
          .slice(0, at)
          .find((earlier) => isSameMoment(earlier, later) && isApart(earlier, later));
        if (first !== undefined) {
          yield spotOf(later, {
            value: withUnit(quoteOf(first, later), first.unit),
            other: withUnit(quoteOf(later, first), later.unit),
          });
        }
      }
    }
  },
};

/** Values differ only where two were said of their own file at one time: most targets have one a year. */
function holdsTwoOfOneDay({ candidates }: TargetEvaluation): boolean {
  for (let at = 1; at < candidates.length; at++) {
    const day = candidates[at]?.reported.last;
    for (let before = 0; before < at; before++) if (candidates[before]?.reported.last === day) return true;
  }
  return false;
}

const spotOf = (candidate: Candidate, params: NonNullable<Spotted['params']>): Spotted => ({
  file: candidate.file,
  path: ['results', candidate.index, candidate.entry.value === undefined ? 'ratio' : 'value'],
  params,
});

/** Of one quality, known at one time, for one day; an entry that names no day is of about the time of its report. */
function isSameMoment(left: Candidate, right: Candidate): boolean {
  if (left.quality !== right.quality || left.reported.last !== right.reported.last) return false;
  if (left.entry.date !== undefined && right.entry.date !== undefined)
    return left.date.text === right.date.text;
  return Math.abs(left.date.last - right.date.last) <= ABOUT_THEN;
}

/** Days: a quarter. */
const ABOUT_THEN = 92;

const isApart = (left: Candidate, right: Candidate): boolean => {
  if (!sameUnit(left.unit, right.unit) || left.scope !== right.scope) return false;
  const [first, second] = [figureOf(left, right), figureOf(right, left)];
  return first !== undefined && second !== undefined && compareSpans(first, second) !== 'touch';
};

/** The value printed, else what the printed ratio gives at the places of the other. */
function figureOf({ entry, unit }: Candidate, other: Candidate): Value | undefined {
  if (entry.value !== undefined || entry.ratio === undefined) return entry.value;
  const exact = shareOf(entry.ratio, unit);
  if (exact === undefined) return undefined;
  const places =
    other.entry.value === undefined || other.entry.value.op === 'range'
      ? 2
      : decimalPlaces(other.entry.value.value);
  const big = exact.round(places);
  return { op: '=', value: { text: big.toFixed(places), big } };
}

function quoteOf(candidate: Candidate, other: Candidate): string {
  const { value, ratio, verdict } = candidate.entry;
  if (value !== undefined) return quoteValue(value);
  const exact = ratio && shareOf(ratio, candidate.unit);
  const given = figureOf(candidate, other);
  return exact === undefined || given === undefined
    ? (verdict ?? '')
    : `${ratio?.text} = ${quoteBig(exact.round(2))}`;
}
