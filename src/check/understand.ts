// The one crossing from documents as written to the repository as understood; what does not fit becomes findings.
import type { Document } from '../model/document.ts';
import { compareFindings, type Finding, findingOnFile } from '../model/finding.ts';
import {
  compareIds,
  type Identity,
  type Indicator,
  type Plan,
  type Register,
  type Repository,
  type Target,
  type Task,
} from '../model/repository.ts';
import { configSchema, type Settings } from '../model/schema/config.ts';
import type { PlanFile } from '../model/schema/plan.ts';
import type { IndicatorFile, RegisterFile } from '../model/schema/register.ts';
import type { TargetFile } from '../model/schema/target.ts';
import type { TaskFile } from '../model/schema/task.ts';
import { agencyNamed } from './agency-named.ts';
import { restoreDigits } from './digits.ts';
import type { AgencyNamed } from './meant-kind.ts';
import { salvageSettings } from './salvage-settings.ts';
import { schemaFindings } from './schema-findings.ts';
import { fitQuickly, knownKeys, SCHEMAS } from './schemas.ts';
import { structureFindings } from './structure-findings.ts';

export interface Understood {
  readonly repository: Repository;
  /** Syntax and schema faults; a file that has one is left out of the repository, every other file is there; of kh.yaml only what is wrong. */
  readonly findings: readonly Finding[];
}

/** Ids that a plan's folder may not have: the folders of registers and indicators. */
const RESERVED_PLANS = new Set(['agencies', 'indicators']);

interface Accepted {
  readonly document: Document;
  readonly body: unknown;
}

const USUAL = new WeakMap<readonly Document[], Settings>();

/** The settings of a repository without kh.yaml, where an earlier run of the same build knows them. */
export const assumeSettings = (documents: readonly Document[], settings: Settings): void => {
  USUAL.set(documents, settings);
};

/** A change is judged from several sides, each of which asks for the same documents. */
const UNDERSTOOD = new WeakMap<readonly Document[], Understood>();

export function understand(documents: readonly Document[]): Understood {
  const understood = UNDERSTOOD.get(documents) ?? understandAnew(documents);
  UNDERSTOOD.set(documents, understood);
  return understood;
}

function understandAnew(documents: readonly Document[]): Understood {
  const { repository, findings } = understandShared(documents);
  return { repository, findings: [...structureFindings(documents), ...findings].sort(compareFindings) };
}

/** Documents among which the registers and the settings are. */
export const understandShared = (documents: readonly Document[]): Understood =>
  understandPart(documents, documents, USUAL.get(documents));

/**
 * One part of a repository, without what only all files together can tell. `registers`: documents among which they are;
 * `settings`: those in force, where they are known already.
 */
export function understandPart(
  documents: readonly Document[],
  registers: readonly Document[],
  settings: Settings | undefined,
): Understood {
  const findings: Finding[] = [];
  const accepted: Accepted[] = [];
  for (const document of documents) {
    const read = readBody(document, (name) => agencyNamed(name, registers));
    for (const finding of read.findings) findings.push(finding);
    if (read.findings.length === 0 || read.body !== undefined) accepted.push({ document, body: read.body });
  }
  return { repository: assemble(accepted, settings), findings };
}

/** Of documents that fit their schema; most of them stand on both sides of a change. */
const BODIES = new WeakMap<Document, unknown>();

/** What the schema made of a document; undefined before that, and where the document does not fit. */
export const understoodOf = (document: Document): unknown => BODIES.get(document);

function readBody(document: Document, named: AgencyNamed): { body?: unknown; findings: readonly Finding[] } {
  if (document.syntax !== null) return { findings: [document.syntax] };
  const data = document.kind === 'config' ? (document.data ?? {}) : document.data;
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    return { findings: [findingOnFile('KH115', document.file)] };
  }
  if (document.kind === 'plan' && RESERVED_PLANS.has(document.id.toLowerCase())) {
    return { findings: [findingOnFile('KH116', document.file, { id: document.id })] };
  }
  const known = understoodOf(document) ?? document.understood;
  if (known !== undefined) return { body: known, findings: [] };
  // What numbers lost of their digits is put back into bodies of zod's, which share no part with another.
  const quick = document.literals.length === 0 ? fitQuickly(document.kind, data) : undefined;
  if (quick !== undefined) {
    BODIES.set(document, quick);
    return { body: quick, findings: [] };
  }
  const parsed = SCHEMAS[document.kind].safeParse(data);
  if (!parsed.success) {
    return {
      ...(document.kind === 'config' && { body: salvageSettings(data) }),
      findings: schemaFindings(
        document,
        parsed.error.issues,
        (path) => knownKeys(document.kind, path),
        named,
      ),
    };
  }
  const body = restoreDigits(parsed.data, document.literals);
  BODIES.set(document, body);
  return { body, findings: [] };
}

function assemble(accepted: readonly Accepted[], usual: Settings | undefined): Repository {
  const of = <T>(kind: Document['kind']): { document: Document; body: T }[] =>
    accepted.filter(({ document }) => document.kind === kind) as { document: Document; body: T }[];
  const items = <T>(kind: 'target' | 'task', folder: string): Map<string, (Identity & T)[]> =>
    groupByPlan(of<T>(kind).map(({ document, body }) => ({ ...body, ...identityOf(document, folder) })));
  const targets = items<TargetFile>('target', 'targets');
  const tasks = items<TaskFile>('task', 'tasks');
  const plans = of<PlanFile>('plan').map(
    ({ document, body }): Plan => ({
      ...body,
      id: document.owner,
      file: document.file,
      targets: (targets.get(document.owner) ?? []) as Target[],
      tasks: (tasks.get(document.owner) ?? []) as Task[],
    }),
  );
  const registers = of<RegisterFile>('register').map(
    ({ document, body }): Register => ({
      ...body,
      id: document.id,
      file: document.file,
      agencies: new Map(Object.entries(body.agencies)),
    }),
  );
  const indicators = of<IndicatorFile>('indicator').map(
    ({ document, body }): Indicator => ({
      ...body,
      id: document.id,
      issuer: document.owner,
      file: document.file,
    }),
  );
  return {
    settings: of<Settings>('config')[0]?.body ?? usual ?? configSchema.parse({}),
    plans: plans.sort((left, right) => compareIds(left.id, right.id)),
    registers: new Map(registers.map((register) => [register.id, register])),
    indicators: new Map(indicators.map((indicator) => [`${indicator.issuer}/${indicator.id}`, indicator])),
  };
}

const identityOf = (document: Document, folder: string): Identity => ({
  id: document.id,
  plan: document.owner,
  ref: `${document.owner}/${folder}/${document.id}`,
  file: document.file,
});

function groupByPlan<T extends Identity>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.plan);
    if (group === undefined) groups.set(item.plan, [item]);
    else group.push(item);
  }
  for (const group of groups.values()) group.sort((left, right) => compareIds(left.id, right.id));
  return groups;
}
