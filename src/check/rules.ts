// Every rule beyond syntax and schema, once.
import { ARITHMETIC_RULES } from './arithmetic/rules.ts';
import { DATE_RULES } from './dates/rules.ts';
import { PLAUSIBILITY_RULES } from './plausibility/rules.ts';
import { REFERENCE_RULES } from './references/rules.ts';
import type { AnyRule } from './rule.ts';
import { TEXT_RULES } from './text/rules.ts';

export const RULES: readonly AnyRule[] = [
  ...REFERENCE_RULES,
  ...ARITHMETIC_RULES,
  ...DATE_RULES,
  ...PLAUSIBILITY_RULES,
  ...TEXT_RULES,
];
