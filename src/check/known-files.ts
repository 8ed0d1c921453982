// Whether something named has a file: a file that is there but broken is not reported as missing on top of its own fault.
import { CENTRAL_REGISTER } from '../model/repository.ts';
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

const PLAN_FILE = /^plans\/([^/]+)\/plan\.yaml$/;

export function knownFiles(files: Iterable<string>): KnownFiles {
  const all = new Set(files);
  return {
    has: (file) => all.has(file),
    plans: Array.from(all).flatMap((file) => PLAN_FILE.exec(file)?.[1] ?? []),
  };
}

export const hasFile = ({ files }: CheckInput, file: string): boolean => files.has(file);

/** The agencies that an issuer's plans may name; null when its register is missing or broken, so that nobody can tell. */
export function agenciesOf({ repository }: CheckInput, issuer: string): ReadonlySet<string> | null {
  const register = repository.registers.get(issuer);
  return register === undefined ? null : new Set(register.agencies.keys());
}

const CENTRAL_PREFIX = `${CENTRAL_REGISTER}/`;

/** The agencies of the central register as other registers name them; null when it is broken. */
export function centralAgencies(input: CheckInput): ReadonlySet<string> | null {
  const central = agenciesOf(input, CENTRAL_REGISTER);
  if (central === null) return hasFile(input, registerFile(CENTRAL_REGISTER)) ? null : new Set();
  return new Set([...central].map((id) => `${CENTRAL_PREFIX}${id}`));
}

export const isCentralReference = (id: string): boolean => id.startsWith(CENTRAL_PREFIX);
