// Findings as workflow commands of GitHub Actions, which marks the lines of a pull request with them.
import { message } from '../../model/messages/index.ts';
import { oneLine, printable } from '../printable.ts';
import type { FindingsFormat, FindingsReport, ReportedFinding } from './report.ts';

/** Errors first: GitHub shows ten annotations of a kind for a step. The last line is for the log. */
export const githubFindings: FindingsFormat = (report) => {
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const warnings = report.findings.filter(({ severity }) => severity === 'warning');
  const lines = [...errors, ...warnings].map((finding) => commandOf(finding, report));
  const { language, prefix, rest, ...counts } = report;
  const summary = message(language, 'validate.short_summary', {
    files: counts.files.length,
    errors: counts.errors,
    warnings: counts.warnings,
    accepted: counts.accepted,
  });
  return [...lines, summary].map((line) => `${line}\n`).join('');
};

function commandOf(
  { code, severity, file, range, accepted, ...texts }: ReportedFinding,
  report: FindingsReport,
): string {
  const isOneLine = range.endLine === range.line;
  const properties = {
    file: report.prefix + file,
    line: range.line,
    endLine: range.endLine,
    // Columns are refused where the spot ends on another line.
    ...(isOneLine && { col: range.column, endColumn: range.endColumn }),
    title: `kh ${code}`,
  };
  const command = accepted !== null ? 'notice' : severity;
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  const text = texts.hint === null ? texts.message : `${texts.message}\n${texts.hint}`;
  return `::${command} ${written.join(',')}::${escapeData(text)}`;
}

/** The documented escapes; control characters besides the newline are shown, not sent. */
const escapeData = (text: string): string =>
  printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(oneLine(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
