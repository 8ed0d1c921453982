// Whether something named has a file: a file that is there but broken is not reported as missing on top of its own fault.
import { CENTRAL_REGISTER } from '../model/repository.ts';
import type { CheckInput } from './rule.ts';

export const registerFile = (issuer: string): string => `plans/agencies/${issuer}.yaml`;
export const planFile = (plan: string): string => `plans/${plan}/plan.yaml`;
export const targetFile = (plan: string, id: string): string => `plans/${plan}/targets/${id}.yaml`;
export const indicatorFile = (issuer: string, id: string): string => `plans/indicators/${issuer}/${id}.yaml`;

export const hasFile = ({ files }: CheckInput, file: string): boolean => files.has(file);

const PLAN_FILE = /^plans\/([^/]+)\/plan\.yaml$/;
const PLAN_IDS = new WeakMap<CheckInput['files'], readonly string[]>();

/** Every plan of the repository, broken ones included. */
export function planIds({ files }: CheckInput): readonly string[] {
  const known = PLAN_IDS.get(files) ?? Array.from(files).flatMap((file) => PLAN_FILE.exec(file)?.[1] ?? []);
  PLAN_IDS.set(files, known);
  return known;
}

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
