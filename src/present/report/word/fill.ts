// Fills a Word form: docxtemplater puts the model's fields where the tags stand; whatever is wrong with a tag stops it whole.
import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { type Parts, packParts } from '../../zip.ts';
import { mistakeOf, TemplateFault, type TemplateFile } from '../format.ts';
import type { Shape } from '../shape/shape.ts';
import { checkTags } from './check-tags.ts';
import { endWithLastSection } from './last-section.ts';
import { withMissingStyles } from './missing-styles.ts';
import { lookUp, tagText } from './resolve-tag.ts';
import { TagReader } from './tag-reader.ts';
import { faultOf } from './word-fault.ts';

const MAIN_PART = 'word/document.xml';

/** What fills the tags. */
export interface WordFields {
  readonly as_of: string;
}

/** The filled form; `shape` is that of `data`. Throws a TemplateFault. */
export function fillForm(form: TemplateFile, data: WordFields, shape: Shape): Uint8Array {
  const zip = openForm(form);
  try {
    const reader = new TagReader();
    const document = new Docxtemplater(zip, { ...OPTIONS, modules: [reader] });
    requireGoodTags(reader.tags, form.name, shape);
    document.render(data);
  } catch (error) {
    throw faultOf(error, form.name);
  }
  return packParts(partsOf(zip, data));
}

const OPTIONS: DXT.Options = {
  delimiters: { start: '{{', end: '}}' },
  paragraphLoop: true,
  linebreaks: true,
  stripInvalidXMLChars: true,
  errorLogging: false,
  nullGetter: () => '',
  parser: (path) => ({ get: (_, context) => valueForTag(path.trim(), context) }),
};

function requireGoodTags(tags: readonly DXT.Part[], file: string, shape: Shape): void {
  if (tags.length === 0) throw new TemplateFault(mistakeOf('no_tag', file));
  const mistakes = checkTags(tags, { file, shapes: [shape], loop: null });
  if (mistakes.length > 0) throw new TemplateFault(...mistakes);
}

/** Of a loop the value itself, of a plain tag its text. */
function valueForTag(path: string, { scopeList, meta }: DXT.ParserContext): unknown {
  const value = lookUp(path, scopeList);
  return meta.part.module === 'loop' ? value : tagText(path, value);
}

function openForm({ bytes, name }: TemplateFile): PizZip {
  try {
    const zip = new PizZip(bytes);
    if (zip.file(MAIN_PART) !== null) return zip;
  } catch {
    // Said below.
  }
  throw new TemplateFault(mistakeOf('not_word', name));
}

function partsOf(zip: PizZip, { as_of }: WordFields): Parts {
  const files = Object.values(zip.files).filter((file) => !file.dir);
  const parts: Record<string, string | Uint8Array> = Object.fromEntries(
    files.map((file) => [file.name, file.asUint8Array()]),
  );
  const change = (name: string, by: (text: string) => string): void => {
    const text = zip.file(name)?.asText();
    if (text !== undefined) parts[name] = by(text);
  };
  change(MAIN_PART, endWithLastSection);
  change('word/styles.xml', (styles) => withMissingStyles(styles, zip.file(MAIN_PART)?.asText() ?? ''));
  // The day of making stands in an element that docxtemplater leaves alone.
  change('docProps/core.xml', (core) => core.replaceAll('{{as_of}}', as_of));
  return parts;
}
