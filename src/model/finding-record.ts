// Findings as a command that counts warnings and prints errors needs them: plain data, small enough to be kept between runs.
import { FILE_START, type Finding, type FindingCode, type Range } from './finding.ts';
import { severityOf } from './finding-catalogue.ts';

export interface FindingsRecord {
  readonly errors: readonly ErrorRecord[];
  /** The files of warnings, by code. */
  readonly warnings: { readonly [code: string]: readonly string[] };
  /** The same for those that their files accept, of every severity. */
  readonly accepted: { readonly [code: string]: readonly string[] };
}

type ErrorRecord = readonly [
  code: FindingCode,
  file: string,
  params: Finding['params'],
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
];

export function packFindings(findings: readonly Finding[]): FindingsRecord {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  return {
    errors: open.filter(({ severity }) => severity === 'error').map(errorOf),
    warnings: filesByCode(open.filter(({ severity }) => severity !== 'error')),
    accepted: filesByCode(findings.filter(({ accepted }) => accepted !== undefined)),
  };
}

const errorOf = ({ code, file, params, range }: Finding): ErrorRecord => [
  ...([code, file, params] as const),
  ...([range.line, range.column, range.endLine, range.endColumn] as const),
];

function filesByCode(findings: readonly Finding[]): Record<string, string[]> {
  const files: Record<string, string[]> = {};
  for (const { code, file } of findings) {
    const named = files[code];
    if (named === undefined) files[code] = [file];
    else named.push(file);
  }
  return files;
}

/** Errors in their order and in full but for their path; of warnings and of what is accepted the code and the file alone. */
export function unpackFindings({ errors, warnings, accepted }: FindingsRecord): Finding[] {
  return [
    ...errors.map(([code, file, params, line, column, endLine, endColumn]) =>
      findingOf(code, file, params, { line, column, endLine, endColumn }),
    ),
    ...counted(warnings),
    ...counted(accepted).map((finding) => ({ ...finding, accepted: '' })),
  ];
}

const counted = (files: FindingsRecord['warnings']): Finding[] =>
  Object.entries(files).flatMap(([code, named]) =>
    named.map((file) => findingOf(code as FindingCode, file, {}, FILE_START)),
  );

const findingOf = (code: FindingCode, file: string, params: Finding['params'], range: Range): Finding => ({
  ...{ code, severity: severityOf(code), file, range, path: [], params },
});
