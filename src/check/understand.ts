// The one crossing from documents as written to the repository as understood; what does not fit becomes findings.
import type { Document } from '../model/document.ts';
import { compareFindings, FILE_START, type Finding } from '../model/finding.ts';
import { compareIds, type Identity, type Indicator, type Plan, type Register, type Repository, type Target, type Task } from '../model/repository.ts';
import { configSchema, type Settings } from '../model/schema/config.ts';
import type { PlanFile } from '../model/schema/plan.ts';
import type { IndicatorFile, RegisterFile } from '../model/schema/register.ts';
import type { TargetFile } from '../model/schema/target.ts';
import type { TaskFile } from '../model/schema/task.ts';
import { restoreDigits } from './digits.ts';
import { schemaFindings } from './schema-findings.ts';
import { knownKeys, SCHEMAS } from './schemas.ts';

export interface Understood {
  readonly repository: Repository;
  /** Syntax and schema faults; a file that has one is left out of the repository, every other file is there. */
  readonly findings: readonly Finding[];
}

/** Ids that a plan's folder may not have: the folders of registers and indicators. */
const RESERVED_PLANS = new Set(['agencies', 'indicators']);

interface Accepted {
  readonly document: Document;
  readonly body: unknown;
}

export function understand(documents: readonly Document[]): Understood {
  const findings: Finding[] = [...duplicateIds(documents)];
  const accepted: Accepted[] = [];
  for (const document of documents) {
    const read = readBody(document);
    findings.push(...read.findings);
    if (read.findings.length === 0) accepted.push({ document, body: read.body });
  }
  return { repository: assemble(accepted), findings: findings.sort(compareFindings) };
}

function readBody(document: Document): { body?: unknown; findings: readonly Finding[] } {
  if (document.syntax !== null) return { findings: [document.syntax] };
  const data = document.kind === 'config' ? (document.data ?? {}) : document.data;
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    return { findings: [fault(document, 'KH115', {})] };
  }
  if (document.kind === 'plan' && RESERVED_PLANS.has(document.id.toLowerCase())) {
    return { findings: [fault(document, 'KH116', { id: document.id })] };
  }
  const parsed = SCHEMAS[document.kind].safeParse(data);
  if (!parsed.success) {
    return { findings: schemaFindings(document, parsed.error.issues, (path) => knownKeys(document.kind, path)) };
  }
  return { body: restoreDigits(parsed.data, document.literals), findings: [] };
}

const fault = (document: Document, code: string, params: Finding['params']): Finding => ({
  code,
  severity: 'error',
  file: document.file,
  range: FILE_START,
  path: [],
  params,
});

/** Ids are unique without regard to case: some file systems cannot hold `A.yaml` beside `a.yaml`. */
function duplicateIds(documents: readonly Document[]): Finding[] {
  const seen = new Map<string, Document>();
  const findings: Finding[] = [];
  for (const document of [...documents].sort((left, right) => (left.file < right.file ? -1 : 1))) {
    const key = document.file.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, document);
    else findings.push(fault(document, 'KH117', { id: document.id, other: first.file }));
  }
  return findings;
}

function assemble(accepted: readonly Accepted[]): Repository {
  const of = <T>(kind: Document['kind']): { document: Document; body: T }[] =>
    accepted.filter(({ document }) => document.kind === kind) as { document: Document; body: T }[];
  const items = <T>(kind: 'target' | 'task', folder: string): Map<string, (Identity & T)[]> =>
    groupByPlan(of<T>(kind).map(({ document, body }) => ({ ...body, ...identityOf(document, folder) })));
  const targets = items<TargetFile>('target', 'targets');
  const tasks = items<TaskFile>('task', 'tasks');
  const plans = of<PlanFile>('plan').map(({ document, body }): Plan => ({
    ...body,
    id: document.owner,
    file: document.file,
    targets: (targets.get(document.owner) ?? []) as Target[],
    tasks: (tasks.get(document.owner) ?? []) as Task[],
  }));
  const registers = of<RegisterFile>('register').map(({ document, body }): Register => ({
    ...body,
    id: document.id,
    file: document.file,
    agencies: new Map(Object.entries(body.agencies)),
  }));
  const indicators = of<IndicatorFile>('indicator').map(({ document, body }): Indicator => ({
    ...body,
    id: document.id,
    issuer: document.owner,
    file: document.file,
  }));
  return {
    settings: of<Settings>('config')[0]?.body ?? configSchema.parse({}),
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
