// Findings as SARIF 2.1.0 (OASIS), for code scanning and for tools that gather results.
import { type Language, message } from '../../model/messages/index.ts';
import { type Json, printJson } from '../json.ts';
import { printable } from '../printable.ts';
import { type CatalogueEntry, findingCatalogue, findingPage } from './catalogue.ts';
import type { FindingsFormat, FindingsReport, ReportedFinding } from './report.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export const sarifFindings: FindingsFormat = (report) => {
  const catalogue = findingCatalogue(report.language);
  const indexOf = new Map(catalogue.map(({ code }, index) => [code, index]));
  return printJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'kh',
            version: report.version,
            language: report.language,
            rules: catalogue.map(ruleOf(report.language)),
          },
        },
        invocations: [{ executionSuccessful: true }],
        // Positions count as the YAML parser does.
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding) => resultOf(finding, indexOf.get(finding.code) ?? -1, report)),
      },
    ],
  });
};

const ruleOf =
  (language: Language) =>
  ({ code, severity, title, help }: CatalogueEntry): Json => {
    const page = message(language, 'validate.see_page', { page: findingPage(code) });
    return {
      id: code,
      shortDescription: { text: title },
      help: {
        text: help === null ? page : `${help} ${page}`,
        markdown: `${help === null ? '' : `${help}\n\n`}[${findingPage(code)}](${findingPage(code)})`,
      },
      defaultConfiguration: { level: severity },
    };
  };

function resultOf(finding: ReportedFinding, ruleIndex: number, report: FindingsReport): Json {
  const { range } = finding;
  const text = finding.hint === null ? finding.message : `${finding.message} ${finding.hint}`;
  return {
    ruleId: finding.code,
    ruleIndex,
    level: finding.severity,
    message: { text: literal(text) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodePath(report.prefix + finding.file), uriBaseId: '%SRCROOT%' },
          region: {
            startLine: range.line,
            startColumn: range.column,
            endLine: range.endLine,
            endColumn: range.endColumn,
          },
        },
      },
    ],
    partialFingerprints: { 'khFinding/v1': finding.fingerprint },
    ...(finding.accepted !== null && {
      suppressions: [{ kind: 'inSource', status: 'accepted', justification: printable(finding.accepted) }],
    }),
  };
}

/** Text that is no placeholder (`{0}`) and no embedded link (`[text](target)`) of a SARIF message. */
const literal = (text: string): string =>
  printable(text)
    .replace(/\{(\d+)\}/g, '{{$1}}')
    .replace(/\[(?=[^\]]*\]\()/g, '\\[');

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
