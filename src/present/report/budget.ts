// The budget that plans print for the year reported and the year before, with what does not add up.
import Big from 'big.js';
import type { Evaluation } from '../../evaluate/types.ts';
import type { Decimal } from '../../model/decimal.ts';
import { planName } from '../labels.ts';
import { formatDecimal } from '../numbers.ts';
import type { BudgetRow } from './model-parts.ts';

export const budgetOf = (evaluation: Evaluation, year: number): BudgetRow[] =>
  evaluation.plans.flatMap(({ plan }) =>
    (plan.budget ?? [])
      .filter((each) => each.year === year || each.year === year - 1)
      .map((each): BudgetRow => {
        const parts = each.parts ?? [];
        const sum = parts.reduce((so, part) => so.plus(part.amount.big), new Big(0));
        return {
          plan_name: planName(plan),
          year: each.year,
          unit: each.unit,
          total: each.total === undefined ? null : amountText(each.total),
          total_number: each.total === undefined ? null : each.total.big.toNumber(),
          parts: parts.map((part) => ({
            name: part.name,
            amount: amountText(part.amount),
            number: part.amount.big.toNumber(),
          })),
          sum: parts.length === 0 ? null : bigText(sum),
          gap: parts.length === 0 ? null : gapText(each.total, sum, each.unit),
          place: each.place ?? null,
        };
      }),
  );

const amountText = (amount: Decimal): string => formatDecimal(amount, 'vi');
const bigText = (amount: Big): string => formatDecimal({ text: amount.toFixed(), big: amount }, 'vi');

function gapText(total: Decimal | undefined, sum: Big, unit: string): string | null {
  if (total === undefined || total.big.eq(sum)) return null;
  const difference = total.big.minus(sum);
  return `các phần cộng lại ${difference.gt(0) ? 'thấp hơn' : 'cao hơn'} tổng ${bigText(difference.abs())} ${unit}`;
}
