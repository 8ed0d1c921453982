// The whole check of a repository: what does not parse or fit, then every rule, with accepted findings marked.
import { evaluate } from '../evaluate/evaluate.ts';
import type { Day } from '../model/civil-date.ts';
import type { Document } from '../model/document.ts';
import { compareFindings, createFinding, FILE_START, type Finding } from '../model/finding.ts';
import { leavesFileOut } from '../model/finding-catalogue.ts';
import type { Repository } from '../model/repository.ts';
import type { CheckInput, Rule, Spotted } from './rule.ts';
import { RULES } from './rules.ts';
import { understand } from './understand.ts';

export interface Validation {
  readonly repository: Repository;
  /** In order of file and position. */
  readonly findings: readonly Finding[];
}

/** Checks every document as of a day; one bad file never hides what is wrong with a good one. */
export function validate(documents: readonly Document[], asOf: Day, rules: readonly Rule[] = RULES): Validation {
  const understood = understand(documents);
  const input: CheckInput = {
    repository: understood.repository,
    evaluation: evaluate(understood.repository, asOf),
    asOf,
    documents: new Map(documents.map((document) => [document.file, document])),
  };
  const spotted = rules.flatMap((rule) => [...rule.find(input)].map((spot) => findingOf(rule, spot, input)));
  const findings = [...understood.findings, ...spotted].map((finding) => markAccepted(finding, input));
  return { repository: understood.repository, findings: findings.sort(compareFindings) };
}

function findingOf(rule: Rule, spotted: Spotted, { documents }: CheckInput): Finding {
  const { file, path, params = {} } = spotted;
  const range = spotted.range ?? documents.get(file)?.locate(path, spotted.spot ?? 'value') ?? FILE_START;
  return createFinding({ code: rule.code, file, range, path, params });
}

/**
 * A finding whose file says `accept: [{code, reason}]` for its code is kept, marked with the reason; a fault that leaves the
 * whole file out of the evaluation cannot be accepted.
 */
function markAccepted(finding: Finding, { documents }: CheckInput): Finding {
  if (leavesFileOut(finding.code)) return finding;
  const data = documents.get(finding.file)?.data as { accept?: unknown } | null | undefined;
  if (!Array.isArray(data?.accept)) return finding;
  const entry = (data.accept as { code?: unknown; reason?: unknown }[]).find((candidate) => candidate?.code === finding.code);
  return typeof entry?.reason === 'string' ? { ...finding, accepted: entry.reason } : finding;
}
