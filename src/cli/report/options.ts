// Options of `kh report`, and the values they give.
import { REPORT_FORMAT_NAMES } from '../../present/report/formats.ts';
import type { OptionSpec } from '../options.ts';

export const REPORT_OPTIONS: readonly OptionSpec[] = [
  { flags: '--plan <id>', about: 'option.plan_of_report', many: true },
  { flags: '--agency <id>', about: 'option.agency', many: true },
  { flags: '--as-of <date>', about: 'option.as_of_report' },
  { flags: '--at <rev>', about: 'option.at' },
  {
    flags: '--format <format>',
    about: 'option.report_format',
    params: { known: REPORT_FORMAT_NAMES.join(', ') },
  },
  { flags: '--out <file>', about: 'option.out_file' },
  { flags: '--force', about: 'option.force' },
  { flags: '--template <file>', about: 'option.template' },
  { flags: '--eject', about: 'option.eject' },
  { flags: '--dated <date>', about: 'option.dated' },
  { flags: '--internal', about: 'option.internal' },
  { flags: '--stamp', about: 'option.stamp' },
  { flags: '--freeze', about: 'option.freeze' },
];

export interface ReportOptionValues {
  readonly template?: string;
  readonly eject?: boolean;
  readonly force?: boolean;
  readonly dated?: string;
  readonly internal?: boolean;
  readonly stamp?: boolean;
  readonly freeze?: boolean;
}
