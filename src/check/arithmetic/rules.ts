// The rules on numbers that should give one another: ratios, totals, verdicts, ranks (KH3xx), in the order of their codes.
import type { Rule } from '../rule.ts';
import { budgetTotal } from './budget-total.ts';
import { rankBeyondTotal, rankTotalsDiffer } from './rank-total.ts';
import { ratioOfNothing, ratioTruncated, ratioValue } from './ratio-value.ts';
import { statedAchieved, statedNotAchieved } from './stated-verdict.ts';
import { claimOnOldFigure, figureOfOtherUnit } from './unfit-figure.ts';
import { claimWithoutFigure, claimWithUnfitFigure } from './unsupported-claim.ts';

export const ARITHMETIC_RULES: readonly Rule[] = [
  ratioValue,
  ratioTruncated,
  budgetTotal,
  statedAchieved,
  statedNotAchieved,
  claimWithoutFigure,
  claimWithUnfitFigure,
  rankBeyondTotal,
  rankTotalsDiffer,
  ratioOfNothing,
  figureOfOtherUnit,
  claimOnOldFigure,
];
