// What is asked of `kh report`, refused before anything is read where it makes no sense.
import { parseReportPeriod, type ReportPeriod } from '../../evaluate/report/period.ts';
import { suggestPeriod } from '../../model/suggested-period.ts';
import { REPORT_FORMAT_NAMES, type ReportFormatName } from '../../present/report/formats.ts';
import { oneOf } from '../choices.ts';
import type { OptionValues } from '../options.ts';
import { Refusal } from '../refusal.ts';
import { isFolder } from './out-place.ts';

export interface ReportRequest {
  /** Null only for a letter without a period. */
  readonly period: ReportPeriod | null;
  readonly paper: 'report' | 'reminder';
  readonly format: ReportFormatName;
  /** A template file of the user's own; null for a built-in one. */
  readonly template: string | null;
  readonly out: string | null;
}

/** Names of the built-in templates, and the paper that each writes. */
export const PAPERS = { 'bao-cao': 'report', 'don-doc': 'reminder' } as const;
type PaperName = keyof typeof PAPERS;

const isPaper = (name: string): name is PaperName => Object.hasOwn(PAPERS, name);

export function readRequest(written: string | undefined, options: OptionValues, cwd: string): ReportRequest {
  const { template, out } = options;
  const name = template === undefined ? 'bao-cao' : template.toLowerCase();
  const own = template === undefined || isPaper(name) ? null : template;
  const paper = isPaper(name) ? PAPERS[name] : paperOf(own ?? '');
  return {
    period: readPeriod(written, paper),
    paper,
    format: readFormat(options, own, cwd),
    template: own,
    out: out ?? null,
  };
}

/** A template file whose name begins as the built-in letter's writes the letter. */
const paperOf = (template: string): ReportRequest['paper'] =>
  /(?:^|[/\\])don-doc[^/\\]*$/i.test(template) ? 'reminder' : 'report';

function readPeriod(written: string | undefined, paper: ReportRequest['paper']): ReportPeriod | null {
  if (written === undefined) {
    if (paper === 'reminder') return null;
    throw new Refusal('refusal.no_period');
  }
  const text = written.trim().toUpperCase();
  const period = parseReportPeriod(text) ?? parseReportPeriod(suggestPeriod(written.trim()) ?? '');
  if (period === undefined) throw new Refusal('refusal.bad_period', { written });
  return period;
}

function readFormat(
  { format, out: place }: OptionValues,
  template: string | null,
  cwd: string,
): ReportFormatName {
  // The name of a folder says nothing of the format.
  const out = place === undefined || isFolder(place, cwd) ? undefined : place;
  const ofTemplate = template === null ? undefined : formatOfEnding(template.replace(/\.hbs$/i, ''));
  if (format !== undefined || (out === undefined && template === null)) {
    return oneOf('--format', format, REPORT_FORMAT_NAMES, 'md');
  }
  const ofOut = out === undefined ? undefined : formatOfEnding(out);
  const found = ofOut ?? ofTemplate;
  if (found !== undefined) return found;
  const known = REPORT_FORMAT_NAMES.map((name) => `.${name}`).join(', ');
  throw new Refusal('refusal.unknown_ending', { file: out ?? template ?? '', known });
}

/** `.htm` is HTML, too. */
export function formatOfEnding(file: string): ReportFormatName | undefined {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
  return REPORT_FORMAT_NAMES.find((name) => name === ending || (name as string) === `${ending}l`);
}
