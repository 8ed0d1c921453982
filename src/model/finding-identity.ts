// When two findings are the same one: of one repository before and after a change, or of two runs of a pipeline.
import type { Finding } from './finding.ts';

/** How much of the rest of the repository a finding sums up. */
const COUNTS: ReadonlySet<string> = new Set(['count', 'other_count']);

/**
 * A key for each finding that does not hold its position, so that it survives lines and entries that move: code, file, keys
 * of its path, params but for counts, which change with other files; equal ones of a list are told apart by their order.
 */
export function identifyFindings(findings: readonly Finding[]): Map<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const keys = finding.path.filter((step) => typeof step === 'string');
      const params = Object.entries(finding.params)
        .filter(([name]) => !COUNTS.has(name))
        .sort(([left], [right]) => (left < right ? -1 : 1));
      const content = JSON.stringify([finding.code, finding.file, keys, params]);
      const count = (seen.get(content) ?? 0) + 1;
      seen.set(content, count);
      return [finding, `${content}#${count}`];
    }),
  );
}
