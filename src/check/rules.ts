// Every rule beyond syntax and schema, once.
import type { Rule } from './rule.ts';
import { unknownAgency } from './unknown-agency.ts';

export const RULES: readonly Rule[] = [unknownAgency];
