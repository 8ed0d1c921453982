// Findings for people: `file:line:column severity code`, what is wrong, what to do (docs/design.md, section 6).
import type { Finding } from '../model/finding.ts';
import { message } from '../model/messages/index.ts';
import { describeFinding } from './describe-finding.ts';
import { createPainter, type Look } from './text.ts';

/** One block a finding, without an excerpt; `kh validate` shows more. */
export function findingsText(findings: readonly Finding[], look: Look): string {
  const paint = createPainter(look);
  const lines = findings.flatMap((finding) => {
    const { file, range, severity, code } = finding;
    const { message: text, hint } = describeFinding(look.language, finding);
    return [
      paint([
        { role: 'strong', text: `${file}:${range.line}:${range.column}` },
        ' ',
        { role: severity === 'error' ? 'bad' : 'warn', text: message(look.language, `severity.${severity}`) },
        ` ${code} ${text}`,
      ]),
      ...(hint === null ? [] : [paint(['  ', { role: 'dim', text: hint }])]),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}
