// Checks inline files and says each finding in one line: its code, its place, and the text it points at.
import { validate } from '../../src/check/validate.ts';
import { readDocuments } from '../../src/load/document.ts';
import type { Finding } from '../../src/model/finding.ts';
import { type FindingFamily, familyOf } from '../../src/model/finding-catalogue.ts';
import { day } from '../builders.ts';
import { AROUND, printed, textAt } from './finding-fixtures.ts';

export type Texts = Readonly<Record<string, string>>;

/** Families whose rules judge what is plausible say nothing here, so that a new one leaves other tests alone. */
const JUDGING: ReadonlySet<FindingFamily> = new Set(['arithmetic', 'plausibility']);

const sourcesOf = (files: Texts) =>
  Object.entries({ ...AROUND, ...files }).map(([path, text]) => ({ path, text }));

/** Findings of the files beside one valid plan and register. */
export const check = (files: Texts, asOf = '2026-01-15'): readonly Finding[] =>
  validate(readDocuments(sourcesOf(files)), day(asOf)).findings.filter(
    ({ code }) => !JUDGING.has(familyOf(code)),
  );

export const codes = (files: Texts, asOf?: string): string[] => check(files, asOf).map(({ code }) => code);

/** `KH102 targets/1.yaml 3:1-3:8 [dealine]`. */
export function lines(files: Texts, asOf?: string): string[] {
  const sources = sourcesOf(files);
  return check(files, asOf).map((finding) => {
    const { code, file, line, column, end_line, end_column } = printed(finding);
    const text = textAt(sources, printed(finding));
    return `${code} ${file.replace('plans/a/', '')} ${line}:${column}-${end_line}:${end_column} [${text}]`;
  });
}

export const TARGET_FILE = 'plans/a/targets/1.yaml';
const TASK_FILE = 'plans/a/tasks/1.yaml';
export const PLAN_FILE = 'plans/a/plan.yaml';
export const REGISTER_FILE = 'plans/agencies/thu.yaml';

export const target = (text: string): Texts => ({ [TARGET_FILE]: text });
export const task = (text: string): Texts => ({ [TASK_FILE]: text });
