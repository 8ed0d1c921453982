// The rules on what is written well and can hardly be so (KH6xx), in the order of their codes.
import type { Rule } from '../rule.ts';
import { alreadyMet } from './already-met.ts';
import { contradictingAlso } from './contradicting-also.ts';
import { contestedValues, differingValues } from './contrary-values.ts';
import { malformedDocumentNumber, numberAtOdds } from './document-numbers.ts';
import { documentTwice } from './document-twice.ts';
import { goalNotInText } from './goal-in-text.ts';
import { indicatorValues } from './indicator-values.ts';
import { jump } from './jump.ts';
import { malformedNumber } from './malformed-number.ts';
import { nearAgencies } from './near-agencies.ts';
import { nearTargets } from './near-targets.ts';
import { doubtfulLead, unresolvedReference } from './open-questions.ts';
import { sameHeadings } from './same-headings.ts';
import { sameWork } from './same-work.ts';
import { shareOverHundred } from './share-over-hundred.ts';
import { thousandsDot } from './thousands-dot.ts';
import { weakerThanEarlier, weakerThanOther } from './weaker-goal.ts';

export const PLAUSIBILITY_RULES: readonly Rule[] = [
  shareOverHundred,
  contestedValues,
  differingValues,
  indicatorValues,
  alreadyMet,
  weakerThanOther,
  weakerThanEarlier,
  jump,
  malformedNumber,
  nearAgencies,
  nearTargets,
  malformedDocumentNumber,
  numberAtOdds,
  documentTwice,
  contradictingAlso,
  goalNotInText,
  sameHeadings,
  unresolvedReference,
  doubtfulLead,
  sameWork,
  thousandsDot,
];
