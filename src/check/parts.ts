// A repository cut into what can be checked apart: each plan with its own files, and what all plans share.
import type { Evaluation } from '../evaluate/types.ts';
import type { Document } from '../model/document.ts';
import { compareIds, type Plan, type Repository } from '../model/repository.ts';
import type { KnownFiles } from './known-files.ts';
import type { CheckInput } from './rule.ts';

/** The name of the part that holds settings, registers and indicators; no plan has it. */
export const SHARED = '';

/** The part to which a document belongs: a plan's id, or `SHARED`. */
export const partOf = ({ kind, owner }: Pick<Document, 'kind' | 'owner'>): string =>
  kind === 'plan' || kind === 'target' || kind === 'task' ? owner : SHARED;

/** Plans in the order of their ids; what is shared comes last. */
export const comparePartNames = (left: string, right: string): number =>
  Number(left === SHARED) - Number(right === SHARED) || compareIds(left, right);

/** By part; `SHARED` is always there. */
export function groupByPart<T extends Pick<Document, 'kind' | 'owner'>>(
  documents: readonly T[],
): Map<string, T[]> {
  const parts = new Map<string, T[]>([[SHARED, []]]);
  for (const document of documents) {
    const name = partOf(document);
    const members = parts.get(name);
    if (members === undefined) parts.set(name, [document]);
    else members.push(document);
  }
  return parts;
}

/** What the rules see of one part of an evaluated repository. */
export function inputOf(
  name: string,
  documents: readonly Document[],
  { repository, asOf, plans }: Evaluation,
  files: KnownFiles,
): CheckInput {
  const evaluated = plans.filter(({ plan }) => plan.id === name);
  const own: Repository = { ...repository, plans: evaluated.map(({ plan }) => plan) };
  const isShared = name === SHARED;
  return {
    repository: own,
    evaluation: { repository: own, asOf, plans: evaluated },
    asOf,
    documents,
    registers: isShared ? [...repository.registers.values()] : [],
    indicators: isShared ? [...repository.indicators.values()] : [],
    files,
  };
}

const NO_INDICATORS: Repository['indicators'] = new Map();

/** Without the targets that name an indicator, which are compared across plans. */
export function withoutCompared(input: CheckInput): CheckInput {
  const { repository } = input;
  const plans = repository.plans.map((plan) => ({
    ...plan,
    targets: plan.targets.filter(({ indicator }) => indicator === undefined),
  }));
  return {
    ...input,
    repository: { ...repository, plans, indicators: NO_INDICATORS },
    registers: [],
    indicators: [],
  };
}

/** A plan with nothing but the targets that name an indicator. */
export const comparedOf = (plan: Plan): Plan => ({
  ...plan,
  targets: plan.targets.filter(({ indicator }) => indicator !== undefined),
  tasks: [],
});

/** What is compared across plans, of all of them: a part of its own, with every indicator. */
export function comparedInput(shared: CheckInput, plans: readonly Plan[]): CheckInput {
  const repository: Repository = { ...shared.repository, plans };
  const evaluation: Evaluation = { repository, asOf: shared.asOf, plans: [] };
  return { ...shared, repository, evaluation, documents: [], registers: [] };
}
