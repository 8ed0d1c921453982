// `kh validate --format json` (docs/design.md, section 5).
import { printJson, withEnvelope } from '../json.ts';
import type { FindingsFormat } from './report.ts';

export const jsonFindings: FindingsFormat = (report) =>
  printJson(
    withEnvelope(report, {
      files: report.files.length,
      errors: report.errors,
      warnings: report.warnings,
      accepted: report.accepted,
      not_shown: report.rest,
      base: report.base,
      disabled: report.disabled.map(({ code, count }) => ({ code, count })),
      findings: report.findings.map(({ code, severity, message, file, range, hint, accepted }) => ({
        code,
        severity,
        message,
        file,
        line: range.line,
        column: range.column,
        end_line: range.endLine,
        end_column: range.endColumn,
        hint,
        accepted,
      })),
    }),
  );
