// Imports a document held in memory against the registers of the real plans, as far as the draft: nothing is written.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readSource } from '../../../src/load/office/read-source.ts';
import { fileText, targetFields, taskFields } from '../../../src/write/import/draft/print.ts';
import type { Draft, DraftPlan } from '../../../src/write/import/draft/types.ts';
import type { KnownRegister } from '../../../src/write/import/head/issuer.ts';
import { interpret } from '../../../src/write/import/interpret.ts';
import { type Item, itemOf } from './agreement.ts';

export const PLANS = fileURLToPath(new URL('../../../plans', import.meta.url));

/** The registers of the real plans. */
export const registers: readonly KnownRegister[] = readdirSync(join(PLANS, 'agencies')).map((file) => {
  const { name, agencies, territories = [] } = parse(readFileSync(join(PLANS, 'agencies', file), 'utf8'));
  return {
    id: file.replace(/\.yaml$/, ''),
    name,
    agencies,
    territories: territories.map((territory: { name: string }) => territory.name),
  };
});

/** The draft of a document; throws with the reason when there is none. */
export async function imported(
  name: string,
  bytes: Uint8Array,
  known: readonly KnownRegister[] = registers,
): Promise<Draft> {
  const reading = await readSource(name, bytes);
  if (!reading.ok) throw new Error(`${name}: ${reading.refusal.reason}`);
  const outcome = interpret({ document: reading.document, planId: 'nhap', registers: known });
  if ('fault' in outcome) throw new Error(`${name}: ${outcome.fault}`);
  return outcome.draft;
}

/** The items of a draft as its printed files say them. */
export const itemsOfDraft = (plan: DraftPlan, agency?: (id: string) => string): Item[] => [
  ...plan.targets.map((target) => printed(`targets/${target.id}`, 'target', targetFields(target), agency)),
  ...plan.tasks.map((task) => printed(`tasks/${task.id}`, 'task', taskFields(task), agency)),
];

const printed = (
  ref: string,
  kind: 'target' | 'task',
  fields: Parameters<typeof fileText>[2],
  agency?: (id: string) => string,
): Item => itemOf(ref, parse(fileText(`plans/nhap/${ref}.yaml`, kind, fields)), agency);
