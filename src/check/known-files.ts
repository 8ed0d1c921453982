// Whether something named has a file: a file that is there but broken is not reported as missing on top of its own fault.
import { CENTRAL_REGISTER, compareIds } from '../model/repository.ts';
import type { CheckInput } from './rule.ts';

export const registerFile = (issuer: string): string => `plans/agencies/${issuer}.yaml`;
export const planFile = (plan: string): string => `plans/${plan}/plan.yaml`;
export const targetFile = (plan: string, id: string): string => `plans/${plan}/targets/${id}.yaml`;
export const indicatorFile = (issuer: string, id: string): string => `plans/indicators/${issuer}/${id}.yaml`;

/** Which documents the repository has, broken ones included. */
export interface KnownFiles {
  readonly has: (file: string) => boolean;
  /** Of every plan that has a file of its own. */
  readonly plans: readonly string[];
}

const PLAN_FILE = /^plans\/(?!(?:agencies|indicators)\/)([^/]+)\/plan\.yaml$/;

export function knownFiles(files: Iterable<string>): KnownFiles {
  const all = new Set(files);
  return {
    has: (file) => all.has(file),
    plans: Array.from(all)
      .flatMap((file) => PLAN_FILE.exec(file)?.[1] ?? [])
      .sort(compareIds),
  };
}

export const hasFile = ({ files }: CheckInput, file: string): boolean => files.has(file);

type Agencies = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;

/** The agencies that an issuer's plans may name; null when its register is missing or broken, so that nobody can tell. */
export const agenciesOf = ({ repository }: CheckInput, issuer: string): Agencies | null =>
  repository.registers.get(issuer)?.agencies ?? null;

const CENTRAL_PREFIX = `${CENTRAL_REGISTER}/`;

/** The agencies of the central register by their ids there; null when it is broken. */
export function centralAgencies(input: CheckInput): Agencies | null {
  const central = agenciesOf(input, CENTRAL_REGISTER);
  if (central !== null) return central;
  return hasFile(input, registerFile(CENTRAL_REGISTER)) ? null : new Set<string>();
}

/** How other registers name an agency of the central one, and back; undefined for what names none. */
export const centralReference = (id: string): string => `${CENTRAL_PREFIX}${id}`;
export const centralIdOf = (reference: string): string | undefined =>
  reference.startsWith(CENTRAL_PREFIX) ? reference.slice(CENTRAL_PREFIX.length) : undefined;
