// English: findings about numbers that should give one another (KH3xx).
import type { findingsArithmeticVi } from './findings-arithmetic-vi.ts';

export const findingsArithmeticEn: Readonly<Record<keyof typeof findingsArithmeticVi, string>> = {
  'finding.KH301.message': 'The ratio {part}/{whole} gives {computed}{sign}, not {written}{sign}.',
  'finding.KH301.hint':
    'Compare the document: one of part, whole and value is wrong (more exactly: {closer}{sign}). If it is printed so, keep it and add "accept".',
  'finding.KH302.message':
    'The ratio {part}/{whole} rounds to {computed}{sign}; {written}{sign} is cut off, not rounded.',
  'finding.KH302.hint':
    'More exactly it is {closer}{sign}. Write {computed}{sign}, or keep what is printed and add "accept".',
  'finding.KH303.message':
    'The parts add up to {sum} {unit}, the total says {total} {unit}: a difference of {difference} {unit}.',
  'finding.KH303.hint':
    'Find the part that is missing or too much, or mend the total. A tiny difference may be rounding. If it is printed so, keep it and add "accept".',
  'finding.KH304.message':
    'The source says achieved, but the result {written} does not meet the goal {goal}.',
  'finding.KH304.hint':
    'Check the figure and the goal. If the figure is right the target is missed; keep "stated" as the source has it.',
  'finding.KH305.message': 'The source says not achieved, but the result {written} meets the goal {goal}.',
  'finding.KH305.hint':
    'Check the figure, the goal and its sign. If the figure is right the target is met; keep "stated" as the source has it.',
  'finding.KH306.message': 'The source claims a verdict without any figure.',
  'finding.KH306.hint':
    'Ask the reporting agency for the figure and add a result with a "value" (or a "verdict" for a qualitative target).',
  'finding.KH307.message':
    'The source claims a verdict, but its figure ({written}) does not compare with the goal {goal}.',
  'finding.KH307.hint':
    'Ask for a figure in the unit and the territory of the goal; do not convert it yourself.',
  'finding.KH308.message': 'Rank {written} lies beyond the {of} that are ranked.',
  'finding.KH308.hint': 'Mend "value" or "of"; drop "of" where the number is no rank.',
  'finding.KH309.message': 'One ranking ({date}) has {of} places here and {other} elsewhere.',
  'finding.KH309.hint': 'Compare the ranking itself. If it is printed so, keep it and add "accept".',
  'finding.KH310.message': 'The ratio divides by zero.',
  'finding.KH310.hint': 'Mend the whole, or drop "ratio" and say why in "note".',
  'finding.KH311.message':
    'The only figure, {written}, is of another unit than the goal {goal}: nothing can be concluded.',
  'finding.KH311.hint': 'Ask for a figure in the unit of the goal; do not convert it yourself.',
  'finding.KH312.message':
    'The source claims a verdict by a figure of {date}, before the time of the plan ({covered}).',
  'finding.KH312.hint':
    'Ask for a figure of the time of the plan. If the source has none, keep it and add "accept".',
};
