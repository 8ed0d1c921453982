// Builds small repositories from inline YAML for tests, through the real reading and understanding of files.
import { understand } from '../src/check/understand.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import type { Evaluation, TargetEvaluation, TaskEvaluation } from '../src/evaluate/types.ts';
import { readDocuments } from '../src/load/document.ts';
import { type Day, parseDay } from '../src/model/civil-date.ts';
import type { Finding } from '../src/model/finding.ts';
import type { Value } from '../src/model/quantity.ts';
import type { Repository } from '../src/model/repository.ts';

/** YAML by path; a plain object stands for the YAML that says the same. */
export type Files = Readonly<Record<string, string | object>>;

/** A valid plan, which a test nudges by a field. Without a duty its reporting interval is a year. */
export const PLAN = { title: 'Kế hoạch thử', issuer: 'thu', issued: '2025-01-01', period: '2025/2030' };

/** A valid register, which a test nudges by a field. */
export const REGISTER = {
  name: 'Tỉnh Thử',
  agencies: { 'so-a': { name: 'Sở A', kind: 'so' }, 'so-b': { name: 'Sở B', kind: 'so' } },
};

/** What stands around the item under test, where it differs from the default. */
export interface Around {
  readonly plan?: object;
  readonly register?: object;
  readonly settings?: object;
  readonly files?: Files;
}

export function understandFiles(files: Files): { repository: Repository; findings: readonly Finding[] } {
  const sources = Object.entries(files).map(([path, content]) => ({
    path,
    text: typeof content === 'string' ? content : JSON.stringify(content),
  }));
  return understand(readDocuments(sources));
}

/** The repository that the files make; a test whose YAML has a fault fails loudly. */
export function repositoryOf(files: Files): Repository {
  const { repository, findings } = understandFiles(files);
  if (findings.length > 0) {
    const lines = findings.map(
      ({ code, file, range, params }) => `${file}:${range.line} ${code} ${JSON.stringify(params)}`,
    );
    throw new Error(
      `the test's own YAML has faults:\n${lines.join('\n')}\n${JSON.stringify(files, null, 1)}`,
    );
  }
  return repository;
}

export function filesAround(items: Files, around: Around = {}): Files {
  return {
    ...(around.settings && { 'kh.yaml': around.settings }),
    'plans/agencies/thu.yaml': { ...REGISTER, ...around.register },
    'plans/a/plan.yaml': { ...PLAN, ...around.plan },
    ...items,
    ...around.files,
  };
}

/** The day of `YYYY-MM-DD`; a test that names no day fails. */
export function day(text: string): Day {
  const read = parseDay(text);
  if (read === undefined) throw new Error(`${text} is no day`);
  return read;
}

export const evaluationOf = (items: Files, asOf: string, around: Around = {}): Evaluation =>
  evaluate(repositoryOf(filesAround(items, around)), day(asOf));

const named = (yaml: string): string => (/^name:/m.test(yaml) ? yaml : `name: Việc thử\n${yaml}`);

const only = <T>(items: readonly T[], id: string, read: (item: T) => string): T => {
  const found = items.find((item) => read(item) === id);
  if (found === undefined) throw new Error(`the evaluation has no item ${id}`);
  return found;
};

/** What a test asks of an item: status, rule and flags in one line, and each apart. */
export type Judged<T> = T & { readonly verdict: string };

const judged = <T extends TargetEvaluation | TaskEvaluation>(item: T): Judged<T> => ({
  ...item,
  verdict: [item.status, item.rule, ...[...item.flags].sort()].join(' '),
});

/** The target `plans/a/targets/1.yaml` with this content, on a day. */
export const targetOn = (yaml: string, asOf: string, around: Around = {}): Judged<TargetEvaluation> =>
  targetsOn({ '1': yaml }, asOf, around)('1');

/** Several targets of one plan by id, on a day. */
export function targetsOn(
  targets: Readonly<Record<string, string>>,
  asOf: string,
  around: Around = {},
): (id: string) => Judged<TargetEvaluation> {
  const files = Object.entries(targets).map(([id, yaml]) => [`plans/a/targets/${id}.yaml`, named(yaml)]);
  const plan = only(evaluationOf(Object.fromEntries(files), asOf, around).plans, 'a', (item) => item.plan.id);
  return (id) => judged(only(plan.targets, id, (item) => item.target.id));
}

/** The task `plans/a/tasks/1.yaml` with this content, on a day. */
export function taskOn(yaml: string, asOf: string, around: Around = {}): Judged<TaskEvaluation> {
  const { plans } = evaluationOf({ 'plans/a/tasks/1.yaml': named(yaml) }, asOf, around);
  return judged(only(only(plans, 'a', (item) => item.plan.id).tasks, '1', (item) => item.task.id));
}

/** A value as a file writes it. */
export function written(value: Value | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (value.op === 'range') return `${value.min.text}..${value.max.text}`;
  return `${value.op === '=' ? '' : value.op}${value.value.text}`;
}

/** The value of the result that decides, as its file writes it. */
export const deciding = (target: TargetEvaluation): string | null => written(target.result?.entry.value);
