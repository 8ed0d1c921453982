// The rules about things named that are not there (KH2xx), in the order of their codes.
import type { Rule } from '../rule.ts';
import { circularGroups, circularParents, circularSuccessors } from './circular.ts';
import { turnOfSingleTask, unknownTurn } from './occurrences.ts';
import { otherUnit } from './other-unit.ts';
import { unknownAgency } from './unknown-agency.ts';
import { unknownContribution } from './unknown-contribution.ts';
import { unknownGroup } from './unknown-group.ts';
import { unknownIndicator } from './unknown-indicator.ts';
import { unknownIssuer } from './unknown-issuer.ts';
import { unknownParent } from './unknown-parent.ts';
import { unknownPlan } from './unknown-plan.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownStage } from './unknown-stage.ts';
import { unknownTerritory } from './unknown-territory.ts';

export const REFERENCE_RULES: readonly Rule[] = [
  unknownAgency,
  unknownGroup,
  unknownParent,
  unknownIndicator,
  unknownPlan,
  unknownContribution,
  unknownIssuer,
  unknownStage,
  unknownTerritory,
  circularParents,
  circularGroups,
  circularSuccessors,
  otherUnit,
  unknownSource,
  turnOfSingleTask,
  unknownTurn,
];
