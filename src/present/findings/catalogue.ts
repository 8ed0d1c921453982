// Every finding code as people look it up: its severity, and its message with the particulars left open.
import { FINDING_CODES, type FindingCode, type Severity, severityOf } from '../../model/finding-catalogue.ts';
import { isMessageKey, type Language, message } from '../../model/messages/index.ts';
import { type Json, printJson } from '../json.ts';
import { createPainter, type Look } from '../text.ts';
import { wrap } from '../width.ts';

export interface CatalogueEntry {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly title: string;
  readonly help: string | null;
}

/** The page of a code, from the top of kh's own repository. */
export const findingPage = (code: string): string => `docs/findings/${code}.md`;

export const findingCatalogue = (language: Language): CatalogueEntry[] =>
  FINDING_CODES.map((code) => ({
    code,
    severity: severityOf(code),
    title: openText(language, `finding.${code}.message`) ?? code,
    help: openText(language, `finding.${code}.hint`),
  }));

/** A proposal is only there in a case; everything else that a case fills in is `…`. */
function openText(language: Language, key: string): string | null {
  if (!isMessageKey(key)) return null;
  return message(language, key)
    .replaceAll('{suggestion}', '')
    .replace(/\{\w+\}/g, '…');
}

export function catalogueText(look: Look): string {
  const paint = createPainter(look);
  const entries = findingCatalogue(look.language).map((entry) => ({
    ...entry,
    word: message(look.language, `severity.${entry.severity}`),
  }));
  const width = Math.max(...entries.map(({ word }) => word.length));
  const indent = 'KH000'.length + width + 4;
  return entries
    .flatMap(({ code, severity, word, title }) => {
      const [first = [], ...more] = wrap([title], look.width - indent);
      const head = [
        { role: 'strong' as const, text: code },
        '  ',
        { role: severity === 'error' ? ('bad' as const) : ('warn' as const), text: word },
        ' '.repeat(width - word.length + 2),
      ];
      return [paint([...head, ...first]), ...more.map((line) => paint([' '.repeat(indent), ...line]))];
    })
    .map((line) => `${line}\n`)
    .join('');
}

export const catalogueJson = (language: Language): string =>
  printJson({
    schema: 1,
    rules: findingCatalogue(language).map(
      ({ code, severity, title, help }): Json => ({ code, severity, title, help, page: findingPage(code) }),
    ),
  });
