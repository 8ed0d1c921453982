// Options of `kh collect`, all its parts together, and which part each is for.
import type { OptionSpec, OptionValues } from '../options.ts';

export const PARTS = ['export', 'import', 'status'] as const;
export type Part = (typeof PARTS)[number];

interface CollectOption extends OptionSpec {
  readonly parts: readonly Part[];
  /** As commander names its value. */
  readonly key: keyof OptionValues;
}

export const COLLECT_OPTIONS: readonly CollectOption[] = [
  { flags: '--period <period>', about: 'option.collect.period', key: 'period', parts: PARTS },
  { flags: '--plan <id>', about: 'option.plan', many: true, key: 'plan', parts: ['export', 'status'] },
  { flags: '--agency <id>', about: 'option.agency', many: true, key: 'agency', parts: ['export', 'status'] },
  { flags: '--out <folder>', about: 'option.collect.out', key: 'out', parts: ['export', 'import'] },
  { flags: '--yes', about: 'option.collect.yes', key: 'yes', parts: ['import'] },
  { flags: '--commit', about: 'option.collect.commit', key: 'commit', parts: ['import'] },
  { flags: '--dry-run', about: 'option.write.dry_run', key: 'dryRun', parts: ['export', 'import'] },
  { flags: '--json', about: 'option.json', key: 'json', parts: PARTS },
  { flags: '--csv', about: 'option.csv', key: 'csv', parts: ['status'] },
  { flags: '--md', about: 'option.md', key: 'md', parts: ['status'] },
];

/** The first option given that is for other parts only: `--csv`. */
export function strayOption(part: Part, options: OptionValues): string | undefined {
  const isGiven = (value: unknown): boolean =>
    value !== undefined && !(Array.isArray(value) && value.length === 0);
  const stray = COLLECT_OPTIONS.find(({ key, parts }) => !parts.includes(part) && isGiven(options[key]));
  return stray?.flags.replace(/ .*$/, '');
}

export interface CollectOptionValues {
  readonly period?: string;
  readonly yes?: boolean;
}
