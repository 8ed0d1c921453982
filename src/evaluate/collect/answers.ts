// Who has answered for a period, read from the entries of the repository whatever way they came in.
import type { Day } from '../../model/civil-date.ts';
import { readSource } from '../../model/collect/source.ts';
import type { Period } from '../../model/period.ts';
import { silenceStart } from '../context.ts';
import type { Evaluation } from '../types.ts';
import { entriesFor, isSamePeriod, type Question, type Questions } from './asked.ts';

export interface AnswerState {
  readonly question: Question;
  /** The day on which the first answer for the period became known; null while there is none. */
  readonly answered: Day | null;
  /** The latest day on which anything became known of it; null when nothing ever did. */
  readonly lastKnown: Day | null;
}

export interface AgencyAnswers {
  /** `<register>/<id>`. */
  readonly agency: string;
  readonly states: readonly AnswerState[];
  readonly lastAnswer: Day | null;
  /** Of what is missing, the longest silence: since the last word, or since the plan was issued. */
  readonly silentSince: Day | null;
}

export function answersFor(
  { byAgency }: Questions,
  { asOf }: Evaluation,
  period: Period,
): readonly AgencyAnswers[] {
  return [...byAgency].map(([agency, questions]): AgencyAnswers => {
    const states = questions.map((question) => stateOf(question, agency, period, asOf));
    const missing = states.filter(({ answered }) => answered === null);
    const since = missing.flatMap(
      ({ question, lastKnown }) => lastKnown ?? silenceStart(question.item.plan) ?? [],
    );
    return {
      agency,
      states,
      lastAnswer: latest(states.flatMap(({ answered }) => answered ?? [])),
      silentSince: since.length === 0 ? null : Math.min(...since),
    };
  });
}

const latest = (days: readonly Day[]): Day | null => (days.length === 0 ? null : Math.max(...days));

interface Word {
  readonly date: Period;
  readonly reported: Period;
  readonly source: string | undefined;
}

function stateOf(question: Question, agency: string, period: Period, asOf: Day): AnswerState {
  const answers = wordsOf(question, agency, period, asOf).filter((word) => isAnswer(word, period));
  const daysOf = (words: readonly Word[]): Day[] =>
    words.map(({ reported }) => Math.min(asOf, reported.last));
  return {
    question,
    answered: answers.length === 0 ? null : Math.min(...daysOf(answers)),
    lastKnown: latest(daysOf(wordsOf(question, agency, null, asOf))),
  };
}

/** What is visible about an item, of a task that returns about one turn or about all; of a member of a group, its own words only. */
function wordsOf(
  { item, role }: Question,
  agency: string,
  period: Period | null,
  asOf: Day,
): readonly Word[] {
  if ('task' in item) {
    const entries = entriesFor(item, period, role === 'member' ? agency : null, asOf);
    return entries.map(({ date, reported, body }) => ({ date, reported, source: body.source }));
  }
  return item.candidates
    .filter(({ visible, origin }) => visible && origin === 'own')
    .map(({ date, reported, entry }) => ({ date, reported, source: entry.source }));
}

/** It describes the period or a part of it, or it came in a workbook of the period, late words about earlier days included. */
function isAnswer({ date, source }: Word, period: Period): boolean {
  const isWithin = date.last >= period.first && date.last <= period.last;
  const named = readSource(source)?.period;
  return isWithin || (named !== undefined && isSamePeriod(named, period));
}
