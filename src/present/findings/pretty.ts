// Findings for people at a terminal: where, what is wrong, the line itself, what to do next, and how many there are.
import { type MessageKey, message } from '../../model/messages/index.ts';
import { formatCount } from '../numbers.ts';
import { printableName } from '../printable.ts';
import { createPainter, type Line, type Look, type Painter, type Role } from '../text.ts';
import { wrap } from '../width.ts';
import { createExcerpt } from './excerpt.ts';
import type { FindingsFormat, FindingsReport, ReportedFinding } from './report.ts';

export const prettyFindings: FindingsFormat = (report, look) => {
  const paint = createPainter(look);
  const blocks = report.findings.map((finding) => [...findingLines(finding, look, paint), '']);
  const lines = [
    ...blocks.flat(),
    ...summaryLines(report).flatMap((line) => wrap(line, look.width).map(paint)),
  ];
  return lines.map((line) => `${disarm(line)}\n`).join('');
};

/** A line of text from a file must not be a workflow command where this output is the log of a pipeline. */
const disarm = (line: string): string =>
  line
    .replace(/^(\s*):(?=:)/, '$1\\:')
    .replaceAll('##[', '## [')
    .replaceAll('##vso[', '## vso[');

const roleOf = ({ severity, accepted }: ReportedFinding): Role =>
  accepted !== null ? 'dim' : severity === 'error' ? 'bad' : 'warn';

function findingLines(finding: ReportedFinding, look: Look, paint: Painter): string[] {
  const { file, range, severity, code, hint, accepted } = finding;
  const { language } = look;
  const head: Line = [
    { role: 'strong', text: `${printableName(file)}:${range.line}:${range.column}` },
    ' ',
    { role: roleOf(finding), text: message(language, `severity.${severity}`) },
    ` ${code} ${finding.message}`,
  ];
  const arrow = look.ascii ? '->' : '→';
  const follow = (text: string): string[] =>
    wrap([`${arrow} `, { role: 'dim', text }], look.width - 2, arrow.length + 1).map(
      (line) => `  ${paint(line)}`,
    );
  return [
    ...wrap(head, look.width, 2).map(paint),
    ...excerptLines(finding, look, paint),
    ...(hint === null ? [] : follow(hint)),
    ...(accepted === null
      ? []
      : follow(message(language, 'validate.accepted_because', { reason: accepted }))),
  ];
}

function excerptLines(finding: ReportedFinding, look: Look, paint: Painter): string[] {
  if (finding.line === null || finding.line.trim() === '') return [];
  const number = `  ${finding.range.line} `;
  const bar = look.ascii ? '|' : '│';
  const { text, underline } = createExcerpt(finding.line, finding.range, look.width - number.length - 2);
  return [
    paint([{ role: 'dim', text: `${number}${bar} ` }, text]),
    paint([
      { role: 'dim', text: `${' '.repeat(number.length)}${bar} ` },
      { role: roleOf(finding), text: underline },
    ]),
  ];
}

function summaryLines(report: FindingsReport): Line[] {
  const { language } = report;
  const count = (key: MessageKey, value: number): string =>
    message(language, key, { count: formatCount(value, language) });
  const seen =
    report.base === null
      ? count('validate.files', report.files.length)
      : message(language, 'validate.changed_files', {
          base: report.base,
          count: formatCount(report.files.length, language),
        });
  const counts: Line = [
    `${seen} `,
    { role: report.errors > 0 ? 'bad' : 'good', text: count(`validate.errors`, report.errors) },
    ', ',
    { role: report.warnings > 0 ? 'warn' : 'good', text: count('validate.warnings', report.warnings) },
    ...(report.accepted > 0 ? [', ', count('validate.accepted', report.accepted)] : []),
    '.',
    ...(report.accepted > 0 && !report.showAccepted
      ? [` ${message(language, 'validate.see_accepted')}`]
      : []),
  ];
  return [
    counts,
    ...(report.rest > 0 ? [[count('validate.rest', report.rest)]] : []),
    ...(report.disabled.length > 0
      ? [[message(language, 'validate.disabled', { rules: disabledText(report) })]]
      : []),
    ...(report.strict && report.errors === 0 && report.warnings > 0
      ? [[message(language, 'validate.strict')]]
      : []),
  ];
}

const disabledText = ({ disabled }: FindingsReport): string =>
  disabled.map(({ code, count }) => `${code} (${count})`).join(', ');
