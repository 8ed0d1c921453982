// Options of `kh import`, and the values they give.
import type { OptionSpec } from './options.ts';

export const IMPORT_OPTIONS: readonly OptionSpec[] = [
  { flags: '--plan <id>', about: 'option.import.plan', many: true },
  { flags: '--issuer <id>', about: 'option.import.issuer' },
  { flags: '--update', about: 'option.import.update' },
  { flags: '--yes', about: 'option.import.yes' },
  { flags: '--dry-run', about: 'option.write.dry_run' },
  { flags: '--commit', about: 'option.write.commit' },
  { flags: '--json', about: 'option.json' },
];

export interface ImportOptionValues {
  readonly issuer?: string;
  readonly update?: boolean;
}
