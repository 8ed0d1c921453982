// English: findings about what is written well and can hardly be so (KH6xx).
import type { findingsPlausibilityVi } from './findings-plausibility-vi.ts';

export const findingsPlausibilityEn: Readonly<Record<keyof typeof findingsPlausibilityVi, string>> = {
  'finding.KH601.message': 'A share of {written}% is more than 100%.',
  'finding.KH601.hint':
    'Check the decimal point. If it may pass 100% (growth, against a plan), say so in the unit, for example "% so với kế hoạch".',
  'finding.KH602.message':
    'Two contrary figures, {value} and {other}, lie on both sides of the goal {goal}: whether it is met depends on which is right.',
  'finding.KH602.hint':
    'Ask the reporting agency which one is right and how it is counted; mend a wrong one by a new result with a later "reported".',
  'finding.KH603.message': 'Two different figures for the same thing at the same time: {value} and {other}.',
  'finding.KH603.hint':
    'Ask the reporting agency which one is right. If they are counted differently, say so in "note".',
  'finding.KH604.message': 'One indicator, date and territory: {value} here, {other} in {file}.',
  'finding.KH604.hint':
    'Keep one figure, in the indicator\'s file; give the other "counts: false" and its source.',
  'finding.KH605.message': 'The goal {goal} was already met when it was set: {value} ({date}, {file}).',
  'finding.KH605.hint':
    'Ask who drew up the plan: the goal is too low, or the two figures measure different things (then drop "indicator").',
  'finding.KH606.message':
    'The goal {goal} by {due} is weaker than {other} for the same day and indicator in {ref}.',
  'finding.KH606.hint': 'Two plans set two levels: ask which one holds, and amend the other plan.',
  'finding.KH607.message':
    'The goal {goal} by {due} is weaker than {other} already set for {other_due} in {ref}.',
  'finding.KH607.hint': 'Check the goal. If the level is lowered on purpose, give the basis in "note".',
  'finding.KH608.message': 'The value {value} is of another order than the one before it, {other}.',
  'finding.KH608.hint':
    'Check the decimal point, the separator of thousands and the unit: in YAML the point is decimal, 1868 and not 1.868.',
  'finding.KH609.message':
    'The number "{number}" is malformed: its points and commas fit no way of writing numbers.',
  'finding.KH609.hint':
    'In Vietnamese the point separates thousands and the comma is decimal: 1.131.262; 0,75. If it is printed so, keep it and add "accept".',
  'finding.KH610.message': 'The agency "{id}" bears the same name as "{other}": {name}.',
  'finding.KH610.hint':
    'Make them one and put the other spelling into "aliases". If they are two, tell their names apart.',
  'finding.KH611.message': 'The target "{id}" is the same as "{other}" of this plan: {name}.',
  'finding.KH611.hint':
    'A target stands once; other places that print it go into "also". If they are two, tell them apart by name, due day or group.',
  'finding.KH612.message': 'The document number "{number}" is malformed.',
  'finding.KH612.hint':
    '{suggestion}State: 25/KH-UBND, 118/2025/NĐ-CP, 193/2025/QH15; Party: 57-NQ/TW. If it is printed so, keep it and add "accept".',
  'finding.KH613.message': 'The document number "{number}" does not fit what stands beside it: {beside}.',
  'finding.KH613.hint':
    '{suggestion}Compare the document that is cited. If it is printed so, keep it and add "accept".',
  'finding.KH614.message': 'One document is cited in two ways: {number} and {other}.',
  'finding.KH614.hint':
    'Compare the document that is cited and write one number and date. If it is printed so, keep it and add "accept".',
  'finding.KH615.message':
    'Another place of the document ({place}) sets the goal {other}; here it is {goal}.',
  'finding.KH615.hint':
    'Compare the document. If it contradicts itself, keep both, ask who issued it, and add "accept" once it is clear.',
  'finding.KH616.message': 'The words quoted do not hold the number of the goal {goal}: "{text}".',
  'finding.KH616.hint':
    'Read the document again and mend the goal or the quotation. If it is misprinted, keep it and add "accept".',
  'finding.KH617.message': 'The heading "{id}" bears the name of the heading "{other}": {name}.',
  'finding.KH617.hint':
    'Compare the document: a name may have been copied. If it is printed so, keep it and add "accept".',
  'finding.KH618.message': 'A reference that leads nowhere, in {place}: "{text}".',
  'finding.KH618.hint':
    'Ask the issuer for the annex or place that is meant; delete the line once you have it. If it cannot be had, add "accept".',
  'finding.KH619.message': 'The lead is in doubt; it may be: {names}. {why}.',
  'finding.KH619.hint': 'Ask the issuer, then mend "lead" or amend it, and delete "lead_doubt".',
  'finding.KH620.message': 'The same work is due on {due} as a task and on {other_due} as the target {ref}.',
  'finding.KH620.hint': 'Ask the issuer which day holds. If it is printed so, keep it and add "accept".',
  'finding.KH621.message':
    '{written} has a decimal point, not a thousands separator; Vietnamese documents print that number as {read}.',
  'finding.KH621.hint':
    'If the document prints {written} for thousands, write {right}. If {read} is right, add "accept".',
};
