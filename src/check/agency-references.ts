// Every place where a plan or a register names an agency by its id.
import type { Path } from '../model/finding.ts';
import type { Plan, Register, Target, Task } from '../model/repository.ts';

export interface AgencyReference {
  readonly file: string;
  readonly path: Path;
  readonly id: string;
}

/** In the order of plan.yaml, then of the items. */
export function* agencyReferencesOf(plan: Plan): Generator<AgencyReference> {
  yield* referencesInPlan(plan);
  for (const item of [...plan.targets, ...plan.tasks]) {
    yield* namedByDocument(item);
    yield* namedLater(item);
  }
}

function* referencesInPlan({
  file,
  standing_agency,
  reporting = [],
  unresolved = [],
}: Plan): Generator<AgencyReference> {
  if (standing_agency !== undefined) yield { file, path: ['standing_agency'], id: standing_agency };
  for (const [index, duty] of reporting.entries()) yield* listed(file, ['reporting', index, 'by'], duty.by);
  for (const [index, { agency }] of unresolved.entries()) {
    if (agency !== undefined) yield { file, path: ['unresolved', index, 'agency'], id: agency };
  }
}

/** What the document itself assigns. */
export function* namedByDocument(item: Target | Task): Generator<AgencyReference> {
  yield* listed(item.file, ['lead'], item.lead);
  yield* listed(item.file, ['coordinating'], item.coordinating);
  if ('implementing' in item) yield* listed(item.file, ['implementing'], item.implementing);
}

/** What was assigned, suggested or reported after the document. */
function* namedLater(item: Target | Task): Generator<AgencyReference> {
  yield* listed(item.file, ['lead_doubt', 'suggest'], item.lead_doubt?.suggest);
  for (const [index, amendment] of (item.amendments ?? []).entries()) {
    yield* listed(item.file, ['amendments', index, 'lead'], amendment.lead);
  }
  for (const [index, { agency }] of ('log' in item ? (item.log ?? []) : []).entries()) {
    if (agency !== undefined) yield { file: item.file, path: ['log', index, 'agency'], id: agency };
  }
}

/** Successors of agencies and members of groups, which a register names itself. */
export function* agencyReferencesInRegister({ file, agencies }: Register): Generator<AgencyReference> {
  for (const [id, agency] of agencies) {
    for (const [index, successor] of (agency.successors ?? []).entries()) {
      yield { file, path: ['agencies', id, 'successors', index, 'id'], id: successor.id };
    }
    yield* listed(file, ['agencies', id, 'members', 'ids'], agency.members?.ids);
  }
}

function* listed(file: string, path: Path, ids: readonly string[] = []): Generator<AgencyReference> {
  for (const [index, id] of ids.entries()) yield { file, path: [...path, index], id };
}
