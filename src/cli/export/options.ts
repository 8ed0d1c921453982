// Options of `kh export` and `kh rollup`.

import { EXPORT_FORMATS, ROLLUP_QUERIES } from '../../model/export/names.ts';
import { AS_OF_OPTIONS, FORMAT_OPTIONS, type OptionSpec } from '../options.ts';

export const EXPORT_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--format <format>',
    about: 'option.format',
    params: { known: EXPORT_FORMATS.join(', '), usual: 'parquet' },
  },
  { flags: '--out <folder>', about: 'option.export.out' },
  { flags: '--plan <id>', about: 'option.plan', many: true },
  { flags: '--internal', about: 'option.export.internal' },
  ...AS_OF_OPTIONS,
  { flags: '--json', about: 'option.json' },
];

export const ROLLUP_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--query <name>',
    about: 'option.rollup.query',
    params: { known: ROLLUP_QUERIES.join(', '), usual: 'overview' },
  },
  { flags: '--sql <file>', about: 'option.rollup.sql' },
  { flags: '--as-of <date>', about: 'option.rollup.as_of' },
  ...FORMAT_OPTIONS,
];

export interface RollupOptionValues {
  readonly query?: string;
  readonly sql?: string;
}
