// KH621: a number whose dot is probably the thousands separator of Vietnamese print: `1.780` is read as 1,78.
import { fold } from '../../evaluate/folding.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Path } from '../../model/finding.ts';
import type { Goal, Value } from '../../model/quantity.ts';
import type { Indicator, Plan, Target } from '../../model/repository.ts';
import { printVietnameseNumber } from '../../model/vietnamese-number.ts';
import type { Rule, Spotted } from '../rule.ts';
import { isShare } from '../shares.ts';
import { jump } from './jump.ts';

interface Grouped {
  readonly file: string;
  readonly path: Path;
  readonly number: Decimal;
}

export const thousandsDot: Rule = {
  code: 'KH621',
  *find(input) {
    const { repository, indicators } = input;
    let leaps: ReadonlySet<string> | undefined;
    for (const { file, path, number } of groupedIn(repository.plans, indicators)) {
      leaps ??= new Set([...jump.find(input)].map(keyOf));
      // A leap in a series has been told of this cause already.
      if (leaps.has(keyOf({ file, path }))) continue;
      const { text } = number;
      const read = printVietnameseNumber(number.big.toFixed());
      yield { file, path, params: { written: text, read, right: text.replace('.', '') } };
    }
  },
};

const keyOf = ({ file, path }: Pick<Spotted, 'file' | 'path'>): string => JSON.stringify([file, path]);

/** Up to three digits, a dot and exactly three: `1.780`, and neither `0.780` nor `1780.500`. */
const ONE_GROUP = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;

/** Units of things that are counted and have no thousandth part. */
const COUNTED =
  /^(?:nguoi|luot|luot nguoi|hoc sinh|hoc vien|can bo|lao dong|dong|tram|tram bts|ho so|ho|ho gia dinh|hop tac xa|doanh nghiep|xa|phuong|thon|ban|to|truong|lop|co so|cong trinh|du an|nhiem vu|thu tuc|dich vu|may|thiet bi|van ban|tai khoan|thue bao|san pham|chiec|cai|can|giuong|vu|cuoc)(?: |$)/;

function isGrouped({ text }: Decimal, unit: string | undefined): boolean {
  // With its sign it has at most three digits, the dot and three more.
  if (text.length < 5 || text.length > 8 || !ONE_GROUP.test(text) || isShare(unit)) return false;
  return text.endsWith('0') || (unit !== undefined && COUNTED.test(fold(unit)));
}

function groupedIn(plans: readonly Plan[], indicators: readonly Indicator[]): Grouped[] {
  const found: Grouped[] = [];
  for (const plan of plans) if (plan.budget !== undefined) addBudget(found, plan.file, plan.budget);
  for (const plan of plans) {
    for (const target of plan.targets) {
      addTerms(found, target);
      addResults(found, target);
    }
  }
  for (const indicator of indicators) addResults(found, indicator);
  return found;
}

function groupedOf(quantity: Goal | Value, unit: string | undefined): Decimal | undefined {
  if (quantity.op !== 'range') return isGrouped(quantity.value, unit) ? quantity.value : undefined;
  return [quantity.min, quantity.max].find((limit) => isGrouped(limit, unit));
}

function addTerms(found: Grouped[], { file, goal, baseline, unit }: Target): void {
  const inGoal = goal && groupedOf(goal, unit);
  if (inGoal !== undefined) found.push({ file, path: ['goal'], number: inGoal });
  const inBaseline = baseline && groupedOf(baseline.value, baseline.unit ?? unit);
  if (inBaseline !== undefined) found.push({ file, path: ['baseline', 'value'], number: inBaseline });
}

function addResults(found: Grouped[], { file, unit, results = [] }: Target | Indicator): void {
  for (let index = 0; index < results.length; index++) {
    const entry = results[index];
    const number = entry?.value && groupedOf(entry.value, entry.unit ?? unit);
    if (number !== undefined) found.push({ file, path: ['results', index, 'value'], number });
  }
}

function addBudget(found: Grouped[], file: string, budget: NonNullable<Plan['budget']>): void {
  for (const [index, { total, parts = [], unit }] of budget.entries()) {
    if (total !== undefined && isGrouped(total, unit))
      found.push({ file, path: ['budget', index, 'total'], number: total });
    for (const [part, { amount }] of parts.entries()) {
      const path = ['budget', index, 'parts', part, 'amount'];
      if (isGrouped(amount, unit)) found.push({ file, path, number: amount });
    }
  }
}
