// Options that several commands share, and the values they give.
import type { MessageKey, MessageParams } from '../model/messages/index.ts';
import type { CollectOptionValues } from './collect/options.ts';
import type { RollupOptionValues } from './export/options.ts';
import type { ImportOptionValues } from './import-options.ts';
import type { ReportOptionValues } from './report/options.ts';
import type { WriteOptionValues } from './write-options.ts';

export interface OptionSpec {
  /** As commander takes them: `--plan <id>`. */
  readonly flags: string;
  readonly about: MessageKey;
  /** What the description fills in. */
  readonly params?: MessageParams;
  /** May be given several times, or several at once with commas. */
  readonly many?: true;
}

export const AS_OF_OPTIONS: readonly OptionSpec[] = [
  { flags: '--as-of <date>', about: 'option.as_of' },
  { flags: '--at <rev>', about: 'option.at' },
];

export const FILTER_OPTIONS: readonly OptionSpec[] = [
  { flags: '--plan <id>', about: 'option.plan', many: true },
  { flags: '--agency <id>', about: 'option.agency', many: true },
  { flags: '--group <id>', about: 'option.group', many: true },
  { flags: '--status <status>', about: 'option.status', many: true },
];

export const FORMAT_OPTIONS: readonly OptionSpec[] = [
  { flags: '--json', about: 'option.json' },
  { flags: '--csv', about: 'option.csv' },
  { flags: '--md', about: 'option.md' },
];

/** What commander read; each command knows which of these it has. */
export interface OptionValues
  extends WriteOptionValues,
    ReportOptionValues,
    CollectOptionValues,
    RollupOptionValues,
    ImportOptionValues {
  readonly lang?: string;
  /** False with `--no-cache`. */
  readonly cache?: boolean;
  readonly asOf?: string;
  readonly at?: string;
  readonly plan?: readonly string[];
  readonly agency?: readonly string[];
  readonly group?: readonly string[];
  readonly status?: readonly string[];
  readonly flag?: readonly string[];
  readonly failOn?: readonly string[];
  readonly search?: string;
  readonly sort?: string;
  readonly by?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly md?: boolean;
  readonly explain?: boolean;
  readonly format?: string;
  readonly changed?: string;
  readonly rule?: readonly string[];
  readonly severity?: string;
  readonly maxFindings?: string;
  readonly list?: boolean;
  readonly accepted?: boolean;
  readonly strict?: boolean;
  readonly stdinFilename?: string;
  readonly out?: string;
}
