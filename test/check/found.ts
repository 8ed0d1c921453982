// What the check finds in files given inline, as lines a test can read: code, file, path, and the message's parts.
import { validate } from '../../src/check/validate.ts';
import { readDocuments } from '../../src/load/document.ts';
import type { Finding } from '../../src/model/finding.ts';
import { day, type Files, PLAN, REGISTER } from '../builders.ts';

const AS_OF = '2026-06-30';

export function findingsIn(files: Files, asOf = AS_OF): readonly Finding[] {
  const all = { 'plans/agencies/thu.yaml': REGISTER, 'plans/a/plan.yaml': PLAN, ...files };
  const sources = Object.entries(all).map(([path, content]) => ({
    path,
    text: typeof content === 'string' ? content : JSON.stringify(content),
  }));
  return validate(readDocuments(sources), day(asOf)).findings;
}

/** `KH301 a/targets/1 results.0.value`, a line a finding, in the order shown. */
export const found = (files: Files, asOf = AS_OF): string[] =>
  findingsIn(files, asOf).map(({ code, file, path }) =>
    [code, file.replace(/^plans\/|\.yaml$/g, ''), path.join('.')].join(' '),
  );

/** The findings of the plan `a` with one target of this content. */
export const foundInTarget = (yaml: string, asOf = AS_OF): string[] =>
  found({ 'plans/a/targets/1.yaml': `name: Tỷ lệ hồ sơ thử\n${yaml}` }, asOf).map((line) =>
    line.replace('a/targets/1 ', ''),
  );
