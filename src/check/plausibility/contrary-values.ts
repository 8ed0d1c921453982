// KH602, KH603: one file records two values for one thing: on both sides of the goal, or otherwise apart.
import type { Candidate, TargetEvaluation } from '../../evaluate/types.ts';
import { decimalPlaces } from '../../model/decimal.ts';
import { sameUnit, type Value } from '../../model/quantity.ts';
import { quoteBig, quoteGoal, quoteValue } from '../quoting.ts';
import type { CheckInput, Rule, Spotted } from '../rule.ts';
import { shareOf } from '../shares.ts';
import { compareSpans } from '../spans.ts';

const visibleOf = ({ candidates }: TargetEvaluation): Candidate[] =>
  candidates.filter(({ visible, early, unusable }) => visible && !early && unusable !== 'other_period');

/** The values that make a target contested (docs/design.md, section 3, "Flags"), but for those that another file counts. */
function opposing(item: TargetEvaluation): [Candidate, Candidate][] {
  if (!item.flags.includes('contested')) return [];
  const seen = visibleOf(item).filter(({ satisfied }) => satisfied !== null);
  const decided = item.result ?? seen.find(({ unusable }) => unusable === null);
  if (decided === undefined) return [];
  return seen
    .filter((other) => other.satisfied !== decided.satisfied)
    .filter((other) => other.unusable === 'not_counted' || (other.file === decided.file && isSameMoment(other, decided)))
    .map((other) => [decided, other]);
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
      const contested = new Set(opposing(item).map(([, other]) => other));
      const own = visibleOf(item).filter(({ origin }) => origin === 'own');
      for (const [at, later] of own.entries()) {
        if (contested.has(later)) continue;
        const first = own.slice(0, at).find((earlier) => isSameMoment(earlier, later) && isApart(earlier, later));
        if (first !== undefined) {
          yield spotOf(later, { value: quoteOf(first, later), other: quoteOf(later, first), unit: later.unit ?? '' });
        }
      }
    }
  },
};

const spotOf = (candidate: Candidate, params: NonNullable<Spotted['params']>): Spotted => ({
  file: candidate.file,
  path: ['results', candidate.index, candidate.entry.value === undefined ? 'ratio' : 'value'],
  params,
});

/** Of one quality and known at one time, for one day; an entry that names no day it describes may be for any up to its report. */
const isSameMoment = (left: Candidate, right: Candidate): boolean =>
  left.quality === right.quality &&
  left.reported.last === right.reported.last &&
  (left.entry.date === undefined || right.entry.date === undefined || left.date.text === right.date.text);

const isApart = (left: Candidate, right: Candidate): boolean => {
  if (!sameUnit(left.unit, right.unit) || left.scope !== right.scope) return false;
  const [first, second] = [valueOf(left, right), valueOf(right, left)];
  return first !== undefined && second !== undefined && compareSpans(first, second) !== 'touch';
};

/** The value printed, else what the printed ratio gives at the places of the other. */
function valueOf({ entry, unit }: Candidate, other: Candidate): Value | undefined {
  if (entry.value !== undefined || entry.ratio === undefined) return entry.value;
  const exact = shareOf(entry.ratio, unit);
  if (exact === undefined) return undefined;
  const places = other.entry.value === undefined || other.entry.value.op === 'range' ? 2 : decimalPlaces(other.entry.value.value);
  const big = exact.round(places);
  return { op: '=', value: { text: big.toFixed(places), big } };
}

function quoteOf(candidate: Candidate, other: Candidate): string {
  const { value, ratio, verdict } = candidate.entry;
  if (value !== undefined) return quoteValue(value);
  const exact = ratio && shareOf(ratio, candidate.unit);
  const given = valueOf(candidate, other);
  return exact === undefined || given === undefined ? (verdict ?? '') : `${ratio?.text} = ${quoteBig(exact.round(2))}`;
}
