// Which findings a change brought: what stands on its own lines, and elsewhere only what was not there before.
import { findingsOfChange } from '../check/select-findings.ts';
import type { Finding } from '../model/finding.ts';
import type { Written } from './plan-steps.ts';

/**
 * A warning elsewhere that only counts differently than before ("still 50 items" instead of 51) is no news: of one code in one
 * file there must be more than before.
 */
export function findingsBrought(
  before: readonly Finding[],
  after: readonly Finding[],
  written: readonly Written[],
): readonly Finding[] {
  const [then, now] = [countByPlace(before), countByPlace(after)];
  return findingsOfChange(before, after, new Set()).filter((finding) => {
    const hasMore = (now.get(placeOf(finding)) ?? 0) > (then.get(placeOf(finding)) ?? 0);
    return finding.severity === 'error' || hasMore || written.some((each) => standsOn(finding, each));
  });
}

const placeOf = ({ code, file }: Finding): string => `${code} ${file}`;

function countByPlace(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(placeOf(finding), (counts.get(placeOf(finding)) ?? 0) + 1);
  return counts;
}

const standsOn = ({ file, range }: Finding, { file: own, line, isNew }: Written): boolean =>
  file === own && (isNew || range.line === line);
