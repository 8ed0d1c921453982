// Reports that were kept beside their plans: plans/<plan>/reports/<period>.json.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const keptReportPath = (plan: string, period: string): string =>
  `plans/${plan}/reports/${period}.json`;

/** Its text; undefined when none was kept. */
export function readKept(root: string, plan: string, period: string): string | undefined {
  const file = join(root, keptReportPath(plan, period));
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
