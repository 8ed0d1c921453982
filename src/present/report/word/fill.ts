// Fills a Word form: docxtemplater puts the model's fields where the tags stand; whatever is wrong with a tag stops it whole.
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { type Parts, packParts } from '../../zip.ts';
import { TemplateFault, type TemplateFile } from '../format.ts';
import { endWithLastSection } from './last-section.ts';
import { withMissingStyles } from './missing-styles.ts';
import { lookUp, type TagFault, tagText, UNKNOWN } from './resolve-tag.ts';
import { faultOf } from './word-fault.ts';

const MAIN_PART = 'word/document.xml';

/** Whatever tags may name. */
export interface WordFields {
  readonly [field: string]: unknown;
  readonly as_of: string;
}

/** The filled form; throws a TemplateFault. */
export function fillForm(form: TemplateFile, data: WordFields): Uint8Array {
  const zip = openForm(form);
  const faults: TagFault[] = [];
  let tags = 0;
  try {
    const document = new Docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      linebreaks: true,
      stripInvalidXMLChars: true,
      errorLogging: false,
      nullGetter: () => '',
      parser: (path) => {
        tags += 1;
        return { get: (_, context) => valueForTag(path, context, faults) };
      },
    });
    document.render(data);
  } catch (error) {
    throw faultOf(error, form.name);
  }
  if (tags === 0) throw new TemplateFault('no_tag', form.name, '', null);
  const [first] = faults;
  if (first !== undefined) throw new TemplateFault(first.problem, form.name, allAlike(first, faults), null);
  return packParts(partsOf(zip, data));
}

/** Every tag that is wrong in the same way, so that the form is mended in one go. */
const allAlike = ({ problem }: TagFault, faults: readonly TagFault[]): string =>
  [...new Set(faults.filter((each) => each.problem === problem).map(({ tag }) => tag))].join('", "');

function openForm({ bytes, name }: TemplateFile): PizZip {
  try {
    const zip = new PizZip(bytes);
    if (zip.file(MAIN_PART) !== null) return zip;
  } catch {
    // Said below.
  }
  throw new TemplateFault('not_word', name, '', null);
}

interface TagContext {
  readonly scopeList: readonly unknown[];
  readonly meta: { readonly part: { readonly module?: string } };
}

/** Of a loop the value itself, of a plain tag its text. */
function valueForTag(written: string, { scopeList, meta }: TagContext, faults: TagFault[]): unknown {
  const path = written.trim();
  const value = lookUp(path, scopeList);
  if (value === UNKNOWN) {
    faults.push({ problem: 'unknown_tag', tag: path });
    return undefined;
  }
  if (meta.part.module === 'loop') return value;
  const text = tagText(path, value);
  if (text === undefined) faults.push({ problem: 'not_text', tag: path });
  return text;
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
