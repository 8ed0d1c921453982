// Findings as JUnit XML, for pipelines that show test reports: a suite a file, a case a finding.
import { message } from '../../model/messages/index.ts';
import { printable } from '../printable.ts';
import type { FindingsFormat, FindingsReport, ReportedFinding } from './report.ts';

export const junitFindings: FindingsFormat = (report) => {
  const byFile = groupByFile(report);
  const suites = [...byFile].map(([file, findings]) => suite(file, findings, report));
  const all = { tests: 0, failures: 0, skipped: 0 };
  for (const { counts } of suites)
    for (const name of ['tests', 'failures', 'skipped'] as const) all[name] += counts[name];
  const open = tag('testsuites', { name: 'kh validate', ...all, errors: 0 });
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${open}>`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
  ];
  return lines.map((line) => `${line}\n`).join('');
};

/** Files without findings too: they are the tests that passed. */
function groupByFile({ files, findings }: FindingsReport): Map<string, ReportedFinding[]> {
  const groups = new Map<string, ReportedFinding[]>(files.map((file) => [file, []]));
  for (const finding of findings) groups.set(finding.file, [...(groups.get(finding.file) ?? []), finding]);
  return groups;
}

interface Suite {
  readonly counts: { readonly tests: number; readonly failures: number; readonly skipped: number };
  readonly lines: readonly string[];
}

function suite(file: string, findings: readonly ReportedFinding[], report: FindingsReport): Suite {
  const path = report.prefix + file;
  const cases = findings.map((finding) => testCase(path, finding, report));
  const clean = `    <${tag('testcase', { name: message(report.language, 'validate.no_findings'), classname: path, file: path })}/>`;
  const counts = {
    tests: Math.max(1, findings.length),
    failures: findings.filter((finding) => isFailure(finding, report)).length,
    skipped: findings.filter(({ accepted }) => accepted !== null).length,
  };
  const open = tag('testsuite', { name: path, ...counts, errors: 0 });
  return { counts, lines: [`  <${open}>`, ...(cases.length > 0 ? cases.flat() : [clean]), '  </testsuite>'] };
}

/** A warning is a passing case with its text beside it, unless warnings fail. */
const isFailure = ({ severity, accepted }: ReportedFinding, { strict }: FindingsReport): boolean =>
  accepted === null && (severity === 'error' || strict);

function testCase(path: string, finding: ReportedFinding, report: FindingsReport): string[] {
  const { code, range, severity, hint, accepted } = finding;
  const name = `${code} ${range.line}:${range.column} ${finding.message}`;
  const open = `    <${tag('testcase', { name, classname: path, file: path, line: range.line })}>`;
  const text = escapeXml(
    [`${path}:${range.line}:${range.column}`, finding.message, ...(hint === null ? [] : [hint])].join('\n'),
  );
  const inner =
    accepted !== null
      ? `<${tag('skipped', { message: accepted })}/>`
      : isFailure(finding, report)
        ? `<${tag('failure', { type: severity, message: finding.message })}>${text}</failure>`
        : `<system-out>${text}</system-out>`;
  return [open, `      ${inner}`, '    </testcase>'];
}

const tag = (name: string, attributes: Readonly<Record<string, string | number>>): string =>
  [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeAttribute(String(value))}"`),
  ].join(' ');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 forbids even as references become visible. */
const escapeXml = (text: string): string =>
  printable(text)
    .replace(/[\ufffe\uffff]/g, (char) => `U+${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** A line break inside an attribute would be read as a blank. */
const escapeAttribute = (text: string): string =>
  escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
