// KH201: an agency that no register names.
import { closest } from '../model/closest.ts';
import type { Path } from '../model/finding.ts';
import { CENTRAL_REGISTER, type Plan, type Repository, type Target, type Task } from '../model/repository.ts';
import type { Rule, Spotted } from './rule.ts';

export const unknownAgency: Rule = {
  code: 'KH201',
  *find({ repository }) {
    for (const plan of repository.plans) {
      const known = knownAgencies(repository, plan.issuer);
      for (const item of [...plan.targets, ...plan.tasks]) yield* unknownIn(item, known);
      yield* unknownInPlan(plan, known);
    }
  },
};

function knownAgencies(repository: Repository, issuer: string): Set<string> {
  const own = [...(repository.registers.get(issuer)?.agencies.keys() ?? [])];
  const central = [...(repository.registers.get(CENTRAL_REGISTER)?.agencies.keys() ?? [])];
  return new Set([...own, ...central.map((id) => `${CENTRAL_REGISTER}/${id}`)]);
}

const ITEM_KEYS = ['lead', 'coordinating', 'implementing'] as const;

function* unknownIn(item: Target | Task, known: ReadonlySet<string>): Generator<Spotted> {
  const lists = item as Partial<Record<(typeof ITEM_KEYS)[number], readonly string[]>>;
  for (const key of ITEM_KEYS) yield* spotUnknown(item.file, [key], lists[key] ?? [], known);
  yield* spotUnknown(item.file, ['lead_doubt', 'suggest'], item.lead_doubt?.suggest ?? [], known);
  for (const [index, amendment] of (item.amendments ?? []).entries()) {
    yield* spotUnknown(item.file, ['amendments', index, 'lead'], amendment.lead ?? [], known);
  }
}

function* unknownInPlan(plan: Plan, known: ReadonlySet<string>): Generator<Spotted> {
  if (plan.standing_agency !== undefined) yield* spotOne(plan.file, ['standing_agency'], plan.standing_agency, known);
  for (const [index, duty] of (plan.reporting ?? []).entries()) {
    yield* spotUnknown(plan.file, ['reporting', index, 'by'], duty.by ?? [], known);
  }
  for (const [index, entry] of (plan.unresolved ?? []).entries()) {
    if (entry.agency !== undefined) yield* spotOne(plan.file, ['unresolved', index, 'agency'], entry.agency, known);
  }
}

function* spotUnknown(file: string, path: Path, ids: readonly string[], known: ReadonlySet<string>): Generator<Spotted> {
  for (const [index, id] of ids.entries()) yield* spotOne(file, [...path, index], id, known);
}

function* spotOne(file: string, path: Path, id: string, known: ReadonlySet<string>): Generator<Spotted> {
  if (!known.has(id)) yield { file, path, params: { id, suggestion: closest(id, known) ?? '' } };
}
