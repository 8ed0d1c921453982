// Runs the rules on one part of a repository, and on what its parts say together.
import type { Document } from '../model/document.ts';
import { createFinding, FILE_START, type Finding, type Range } from '../model/finding.ts';
import { leavesFileOut } from '../model/finding-catalogue.ts';
import type { Plan } from '../model/repository.ts';
import { acceptedReason } from './acceptance.ts';
import { comparedInput, comparedOf, comparePartNames, withoutCompared } from './parts.ts';
import type { AnyRule, Census, CheckInput, Rule, Spotted } from './rule.ts';
import { rangeOfWords } from './text/strings.ts';

/** What the rules made of one part. */
export interface PartCheck {
  /** What a file accepts is marked. */
  readonly findings: readonly Finding[];
  /** The part's plan with its targets that name an indicator; empty for what is shared. */
  readonly compared: readonly Plan[];
  /** Of each census among the rules, by its code. */
  readonly counts: readonly (readonly [code: string, count: object])[];
}

/** How findings get their places. */
export interface Locating {
  /** The document of a path; of another part than the one checked it may be unknown. */
  readonly documentOf: (file: string) => Document | undefined;
  /** Whether the position is looked up at all; otherwise a finding stands at the start of its file. */
  readonly isLocated: (rule: AnyRule) => boolean;
}

const isCensus = (rule: AnyRule): rule is Census => 'count' in rule;

export function checkPart(input: CheckInput, rules: readonly AnyRule[], locating: Locating): PartCheck {
  const alone = withoutCompared(input);
  const findings: Finding[] = [];
  const counts: [string, object][] = [];
  for (const rule of rules) {
    if (isCensus(rule)) {
      const count = rule.count(input);
      if (count !== undefined) counts.push([rule.code, count]);
    } else {
      const spotted = rule.find(rule.reach === undefined ? input : alone);
      for (const spot of spotted) findings.push(findingOf(rule, spot, locating));
    }
  }
  return { findings, counts, compared: input.repository.plans.map(comparedOf) };
}

/** Every finding of the parts, by their names, and of the parts together, in no order. `shared`: the input of what is shared. */
export function concludeParts(
  unordered: readonly (PartCheck & { readonly name: string })[],
  shared: CheckInput,
  rules: readonly AnyRule[],
  locating: Locating,
): Finding[] {
  const parts = [...unordered].sort((left, right) => comparePartNames(left.name, right.name));
  const compared = comparedInput(
    shared,
    parts.flatMap((part) => part.compared),
  );
  const together = rules.flatMap((rule) =>
    Array.from(spottedTogether(rule, compared, parts), (spot) => findingOf(rule, spot, locating)),
  );
  return saidOnce([...parts.flatMap(({ findings }) => findings), ...together], rules);
}

function spottedTogether(
  rule: AnyRule,
  compared: CheckInput,
  parts: readonly PartCheck[],
): Iterable<Spotted> {
  if (!isCensus(rule)) return rule.reach === undefined ? [] : rule.find(compared);
  return rule.judge(
    parts.flatMap(({ counts }) => counts.filter(([code]) => code === rule.code).map(([, count]) => count)),
  );
}

function saidOnce(findings: readonly Finding[], rules: readonly AnyRule[]): Finding[] {
  const once = new Set(rules.filter((rule) => isOnce(rule)).map(({ code }) => code));
  const seen = new Set<string>();
  return findings.filter(({ code, file, path }) => {
    if (!once.has(code)) return true;
    const key = JSON.stringify([code, file, path]);
    return !seen.has(key) && seen.add(key);
  });
}

const isOnce = (rule: AnyRule): boolean => !isCensus(rule) && (rule as Rule).once === true;

function findingOf(rule: AnyRule, spotted: Spotted, { documentOf, isLocated }: Locating): Finding {
  const { file, path, params = {} } = spotted;
  const document = documentOf(file);
  const found = spotted.range ?? (isLocated(rule) ? rangeOf(document, spotted) : undefined);
  return markAccepted(
    createFinding({ code: rule.code, file, range: found ?? FILE_START, path, params }),
    document,
  );
}

function rangeOf(
  document: Document | undefined,
  { path, spot = 'value', words }: Spotted,
): Range | undefined {
  if (document === undefined) return undefined;
  const whole = document.locate(path, spot);
  return words === undefined ? whole : (rangeOfWords(document.text, whole, words) ?? whole);
}

/**
 * A finding whose file says `accept: [{code, reason}]` for its code is kept, marked with the reason; a fault that leaves the
 * whole file out of the evaluation cannot be accepted.
 */
export function markAccepted(finding: Finding, document: Document | undefined): Finding {
  if (leavesFileOut(finding.code)) return finding;
  const accepted = acceptedReason(document, finding.code);
  return accepted === undefined ? finding : { ...finding, accepted };
}
