// Ends a filled document with the section that came last: what a form says for an annex that this report lacks makes no page.

const SECTION = /<w:sectPr[ >][\s\S]*<\/w:sectPr>/;
const NOTHING_BUT_A_BREAK =
  /^<w:p(?: [^>]*)?>\s*<w:pPr>(?:(?!<\/w:pPr>)[\s\S])*<\/w:sectPr>\s*<\/w:pPr>\s*<\/w:p>\s*$/;

/**
 * The page of a section is laid down where it ends, that of the last one at the end of the body. When nothing stands
 * between the last break and the end of the body, the section before the break becomes the last.
 */
export function endWithLastSection(document: string): string {
  const close = document.lastIndexOf('</w:body>');
  const end = endSectionAt(document, close);
  const paragraph = Math.max(document.lastIndexOf('<w:p>', end - 1), document.lastIndexOf('<w:p ', end - 1));
  if (paragraph === -1) return document;
  const last = document.slice(paragraph, end);
  const section = NOTHING_BUT_A_BREAK.test(last) ? SECTION.exec(last)?.[0] : undefined;
  return section === undefined ? document : document.slice(0, paragraph) + section + document.slice(close);
}

/** Where the body's own section begins; the end of the body when it has none. */
function endSectionAt(document: string, close: number): number {
  const start = document.lastIndexOf('<w:sectPr', close);
  const isLast = start !== -1 && !document.slice(start, close).includes('</w:p>');
  return isLast ? start : close;
}
