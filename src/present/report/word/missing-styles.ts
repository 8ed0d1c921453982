// Styles that kh's own tables and rules use, added to an office's form that does not have them; its own always win.
import { paragraphStyle } from './paragraph-style.ts';
import { PARAGRAPH_STYLES, type StyleId } from './style-list.ts';

/** `styles` with what `document` names and lacks; they follow the form's own usual paragraph. */
export function withMissingStyles(styles: string, document: string): string {
  const used = (Object.keys(PARAGRAPH_STYLES) as StyleId[]).filter((id) =>
    document.includes(`<w:pStyle w:val="${id}"/>`),
  );
  const missing = used.filter((id) => !styles.includes(`w:styleId="${id}"`));
  const end = styles.lastIndexOf('</w:styles>');
  if (missing.length === 0 || end === -1) return styles;
  const usual = usualStyle(styles);
  const added = missing.map((id) => paragraphStyle(id, PARAGRAPH_STYLES[id], usual)).join('');
  return styles.slice(0, end) + added + styles.slice(end);
}

/** The id of the usual paragraph, which Word names in the language of who made the file. */
function usualStyle(styles: string): string | undefined {
  const tags = styles.match(/<w:style [^>]*>/g) ?? [];
  const usual = tags.find((tag) => tag.includes('w:type="paragraph"') && /w:default="(?:1|true)"/.test(tag));
  return /w:styleId="([^"]*)"/.exec(usual ?? '')?.[1];
}
