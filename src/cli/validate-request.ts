// What is asked of `kh validate`, refused before anything is read where it makes no sense.
import { FINDING_CODES, type FindingCode, isFindingCode, type Severity } from '../model/finding-catalogue.ts';
import { FINDINGS_FORMAT_NAMES, type FindingsFormatName } from '../present/findings/formats.ts';
import { oneOf } from './choices.ts';
import type { OptionValues } from './options.ts';
import { Refusal } from './refusal.ts';

export interface ValidateRequest {
  readonly format: FindingsFormatName;
  /** Null for every rule. */
  readonly codes: ReadonlySet<FindingCode> | null;
  readonly severity: Severity;
  readonly most: number | null;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning'];

export function readRequest(options: OptionValues): ValidateRequest {
  const { rule = [] } = options;
  return {
    format: oneOf('--format', options.format, FINDINGS_FORMAT_NAMES, 'pretty'),
    codes: rule.length === 0 ? null : new Set(rule.flatMap(codesOf)),
    severity: oneOf('--severity', options.severity, SEVERITIES, 'warning'),
    most: readCount('--max-findings', options.maxFindings),
  };
}

/** One code, or a family: `KH6`, `KH6xx`. */
function codesOf(written: string): readonly FindingCode[] {
  const code = written.toUpperCase();
  if (isFindingCode(code)) return [code];
  const family = /^(KH\d)(?:XX)?$/.exec(code)?.[1];
  const members = family === undefined ? [] : FINDING_CODES.filter((each) => each.startsWith(family));
  if (members.length === 0) throw new Refusal('refusal.unknown_rule', { written });
  return members;
}

function readCount(option: string, written: string | undefined): number | null {
  if (written === undefined) return null;
  if (!/^[1-9]\d{0,8}$/.test(written)) throw new Refusal('refusal.bad_count', { option, written });
  return Number(written);
}
