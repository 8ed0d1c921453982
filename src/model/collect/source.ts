// How an entry says that it came in a collection workbook: its name and the hash of its bytes, in words of the plan files.
import { type Period, parsePeriod } from '../period.ts';

export interface WorkbookSource {
  readonly file: string;
  /** The first digits of the SHA-256 of the file. */
  readonly hash: string;
  readonly period: Period;
}

const HASH_DIGITS = 16;

export const shortHash = (sha256: string): string => sha256.slice(0, HASH_DIGITS);

/** `typed`: what the agency itself named as its source stands first. */
export const printSource = ({ file, hash, period }: WorkbookSource, typed: string): string => {
  const own = `biểu ${period.text}, tệp ${file.replace(/[\s"]+/g, ' ').trim()}, sha256:${hash}`;
  return typed === '' ? own : `${typed}; ${own}`;
};

/** The period and hash at the end of a source; undefined for a source that names no workbook. */
export function readSource(
  source: string | undefined,
): { readonly period: Period; readonly hash: string } | undefined {
  const match = /(?:^|; )biểu (\S+), tệp .*, sha256:([0-9a-f]+)$/.exec(source?.normalize('NFC') ?? '');
  const period = parsePeriod(match?.[1] ?? '');
  return period === undefined ? undefined : { period, hash: match?.[2] ?? '' };
}
