// Findings as a Code Quality report of GitLab, which shows in a merge request what is new and what is mended.
import { printJson } from '../json.ts';
import type { FindingsFormat, ReportedFinding } from './report.ts';

const severityOf = ({ severity, accepted }: ReportedFinding): string =>
  accepted !== null ? 'info' : severity === 'error' ? 'major' : 'minor';

export const gitlabFindings: FindingsFormat = (report) =>
  printJson(
    report.findings.map((finding) => ({
      description: finding.hint === null ? finding.message : `${finding.message} ${finding.hint}`,
      check_name: finding.code,
      fingerprint: finding.fingerprint,
      severity: severityOf(finding),
      location: {
        path: report.prefix + finding.file,
        lines: { begin: finding.range.line, end: finding.range.endLine },
      },
    })),
  );
