// English: findings about things named that are not there (KH2xx).
import type { findingsReferencesVi } from './findings-references-vi.ts';

export const findingsReferencesEn: Readonly<Record<keyof typeof findingsReferencesVi, string>> = {
  'finding.KH201.message': 'No register knows the agency "{id}".',
  'finding.KH201.hint': '{suggestion}Mend the id, or add the agency to plans/agencies/{register}.yaml.',
  'finding.KH202.message': 'The plan has no group "{id}".',
  'finding.KH202.hint': '{suggestion}Mend the id, or add the group to "groups" in plan.yaml.',
  'finding.KH203.message': 'The plan has no parent target "{id}".',
  'finding.KH203.hint':
    '{suggestion}The id of a target is the name of its file in the plan\'s folder "targets", without .yaml.',
  'finding.KH204.message': 'There is no indicator "{id}".',
  'finding.KH204.hint': '{suggestion}Mend the id, or add plans/indicators/{issuer}/{id}.yaml.',
  'finding.KH205.message': 'This repository has no plan "{id}".',
  'finding.KH205.hint':
    '{suggestion}The id of a plan is the name of its folder in plans; of a document outside give only number and date.',
  'finding.KH206.message': 'The task contributes to the target "{id}", which is not there.',
  'finding.KH206.hint':
    '{suggestion}Give the id of a target of the same plan, or <plan>/targets/<id> of another.',
  'finding.KH207.message': 'There is no register of agencies for "{id}".',
  'finding.KH207.hint': '{suggestion}Mend the id, or add plans/agencies/{id}.yaml.',
  'finding.KH208.message': 'The log speaks of stage {stage}, but the task has {count} stages.',
  'finding.KH208.hint': 'Mend the number, or add the stage to "stages".',
  'finding.KH209.message': 'The register knows no territory "{scope}".',
  'finding.KH209.hint':
    '{suggestion}Give the exact name of a territory, or of one of its parts, from "territories" in {register}.',
  'finding.KH210.message': 'Parent targets go in a circle: {trail}.',
  'finding.KH210.hint': 'Delete or mend the "parent" of one target in the circle.',
  'finding.KH211.message': 'Parent groups go in a circle: {trail}.',
  'finding.KH211.hint': 'Delete or mend the "parent" of one group in the circle.',
  'finding.KH212.message': 'Successor agencies go in a circle: {trail}.',
  'finding.KH212.hint': 'Delete or mend the "successors" of one agency in the circle.',
  'finding.KH213.message':
    'The target\'s unit "{unit}" is not the unit "{other}" of the indicator "{indicator}".',
  'finding.KH213.hint':
    'One indicator has one unit: write both alike, or drop "indicator" where something else is measured.',
  'finding.KH214.message': 'The source "{key}" looks like a key of "sources", but no plan lists it.',
  'finding.KH214.hint': '{suggestion}Add the key to "sources" in plan.yaml, or name the source in words.',
  'finding.KH215.message': 'The log has an entry for {turn}, but this task does not return.',
  'finding.KH215.hint': 'Drop "for", or make "deadline" monthly, quarterly, half-yearly or yearly.',
  'finding.KH216.message': 'A task that returns {every} has no turn {turn}.',
  'finding.KH216.hint':
    '{suggestion}Give one whole turn of the task in "for"; otherwise the entry does not count.',
};
