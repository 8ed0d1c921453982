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

interface Written {
  readonly path: Path;
  readonly unit: string | undefined;
  readonly numbers: readonly Decimal[];
}

export const thousandsDot: Rule = {
  code: 'KH621',
  *find(input) {
    const { repository, indicators } = input;
    let leaps: ReadonlySet<string> | undefined;
    const homes = [
      ...repository.plans.map((plan) => ({ file: plan.file, written: inBudget(plan) })),
      ...repository.plans
        .flatMap((plan) => plan.targets)
        .map((target) => ({ file: target.file, written: [...inTerms(target), ...inResults(target)] })),
      ...indicators.map((home) => ({ file: home.file, written: inResults(home) })),
    ];
    for (const { file, written } of homes) {
      for (const { path, unit, numbers } of written) {
        const number = numbers.find(({ text }) => isGrouped(text, unit));
        if (number === undefined) continue;
        leaps ??= new Set([...jump.find(input)].map(keyOf));
        // A leap in a series has been told of this cause already.
        if (leaps.has(keyOf({ file, path }))) continue;
        const { text } = number;
        const read = printVietnameseNumber(number.big.toFixed());
        yield { file, path, params: { written: text, read, right: text.replace('.', '') } };
      }
    }
  },
};

const keyOf = ({ file, path }: Pick<Spotted, 'file' | 'path'>): string => JSON.stringify([file, path]);

/** Up to three digits, a dot and exactly three: `1.780`, and neither `0.780` nor `1780.500`. */
const ONE_GROUP = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;

/** Units of things that are counted and have no thousandth part. */
const COUNTED =
  /^(?:nguoi|luot|luot nguoi|hoc sinh|hoc vien|can bo|lao dong|dong|tram|tram bts|ho so|ho|ho gia dinh|hop tac xa|doanh nghiep|xa|phuong|thon|ban|to|truong|lop|co so|cong trinh|du an|nhiem vu|thu tuc|dich vu|may|thiet bi|van ban|tai khoan|thue bao|san pham|chiec|cai|can|giuong|vu|cuoc)(?: |$)/;

function isGrouped(text: string, unit: string | undefined): boolean {
  if (!ONE_GROUP.test(text) || isShare(unit)) return false;
  return text.endsWith('0') || (unit !== undefined && COUNTED.test(fold(unit)));
}

const limitsOf = (quantity: Goal | Value): Decimal[] =>
  quantity.op === 'range' ? [quantity.min, quantity.max] : [quantity.value];

function inTerms({ goal, baseline, unit }: Target): Written[] {
  return [
    ...(goal === undefined ? [] : [{ path: ['goal'], unit, numbers: limitsOf(goal) }]),
    ...(baseline === undefined
      ? []
      : [{ path: ['baseline', 'value'], unit: baseline.unit ?? unit, numbers: limitsOf(baseline.value) }]),
  ];
}

const inResults = (home: Target | Indicator): Written[] =>
  (home.results ?? []).flatMap(({ value, unit = home.unit }, index) =>
    value === undefined ? [] : [{ path: ['results', index, 'value'], unit, numbers: limitsOf(value) }],
  );

const inBudget = ({ budget }: Plan): Written[] =>
  (budget ?? []).flatMap(({ total, parts = [], unit }, index) => [
    ...(total === undefined ? [] : [{ path: ['budget', index, 'total'], unit, numbers: [total] }]),
    ...parts.map(({ amount }, part) => ({
      path: ['budget', index, 'parts', part, 'amount'],
      unit,
      numbers: [amount],
    })),
  ]);
