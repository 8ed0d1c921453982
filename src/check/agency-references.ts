// Every place where a plan or a register names an agency by its id.
import type { Path } from '../model/finding.ts';
import type { Plan, Register, Target, Task } from '../model/repository.ts';

export interface AgencyReference {
  readonly file: string;
  readonly path: Path;
  readonly id: string;
}

/** Plans name thousands of agencies, and a rule is about few of them: a reference is made for those alone. */
type IsMeant = (id: string) => boolean;

/** In the order of plan.yaml, then of the items. */
export function agencyReferencesOf(plan: Plan, isMeant: IsMeant): AgencyReference[] {
  const found = referencesInPlan(plan).filter(({ id }) => isMeant(id));
  for (const target of plan.targets) {
    addAssigned(found, target, isMeant);
    addLater(found, target, isMeant);
  }
  for (const task of plan.tasks) {
    addAssigned(found, task, isMeant);
    addListed(found, task.file, IMPLEMENTING, task.implementing, isMeant);
    addLater(found, task, isMeant);
    if (task.log !== undefined) addLogged(found, task.file, task.log, isMeant);
  }
  return found;
}

/** What the document itself assigns in its items, in their order. */
export function assignedInItems({ targets, tasks }: Plan, isMeant: IsMeant): AgencyReference[] {
  const found: AgencyReference[] = [];
  for (const target of targets) addAssigned(found, target, isMeant);
  for (const task of tasks) {
    addAssigned(found, task, isMeant);
    addListed(found, task.file, IMPLEMENTING, task.implementing, isMeant);
  }
  return found;
}

function referencesInPlan({
  file,
  standing_agency,
  reporting = [],
  unresolved = [],
}: Plan): AgencyReference[] {
  return [
    ...(standing_agency === undefined ? [] : [{ file, path: ['standing_agency'], id: standing_agency }]),
    ...reporting.flatMap(({ by = [] }, duty) =>
      by.map((id, index) => ({ file, path: ['reporting', duty, 'by', index], id })),
    ),
    ...unresolved.flatMap(({ agency: id }, index) =>
      id === undefined ? [] : [{ file, path: ['unresolved', index, 'agency'], id }],
    ),
  ];
}

function addAssigned(found: AgencyReference[], item: Target | Task, isMeant: IsMeant): void {
  addListed(found, item.file, LEAD, item.lead, isMeant);
  addListed(found, item.file, COORDINATING, item.coordinating, isMeant);
}

/** What was suggested or assigned after the document. */
function addLater(
  found: AgencyReference[],
  { file, lead_doubt, amendments }: Target | Task,
  isMeant: IsMeant,
): void {
  if (lead_doubt !== undefined)
    addListed(found, file, ['lead_doubt', 'suggest'], lead_doubt.suggest, isMeant);
  if (amendments === undefined) return;
  for (const [index, { lead }] of amendments.entries())
    addListed(found, file, ['amendments', index, 'lead'], lead, isMeant);
}

function addLogged(
  found: AgencyReference[],
  file: string,
  log: NonNullable<Task['log']>,
  isMeant: IsMeant,
): void {
  for (let index = 0; index < log.length; index++) {
    const id = log[index]?.agency;
    if (id !== undefined && isMeant(id)) found.push({ file, path: ['log', index, 'agency'], id });
  }
}

const [LEAD, COORDINATING, IMPLEMENTING] = [['lead'], ['coordinating'], ['implementing']] as const;

/** Successors of agencies and members of groups, which a register names itself. */
export function agencyReferencesInRegister(
  { file, agencies }: Register,
  isMeant: IsMeant,
): AgencyReference[] {
  const found: AgencyReference[] = [];
  for (const [id, { successors = [], members }] of agencies) {
    for (const [index, successor] of successors.entries()) {
      if (isMeant(successor.id))
        found.push({ file, path: ['agencies', id, 'successors', index, 'id'], id: successor.id });
    }
    addListed(found, file, ['agencies', id, 'members', 'ids'], members?.ids, isMeant);
  }
  return found;
}

function addListed(
  found: AgencyReference[],
  file: string,
  path: Path,
  ids: readonly string[] | undefined,
  isMeant: IsMeant,
): void {
  if (ids === undefined) return;
  for (let index = 0; index < ids.length; index++) {
    const id = ids[index];
    if (id !== undefined && isMeant(id)) found.push({ file, path: [...path, index], id });
  }
}
