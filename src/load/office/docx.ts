// Reads a Word document: its body in order, then its footnotes. Headers, footers and field codes are left out.
import type { SourceDocument } from '../../model/source-document.ts';
import { type Collector, createCollector } from './collector.ts';
import { BodyReader } from './docx-body.ts';
import { type Numbering, readNumbering } from './docx-numbering.ts';
import { readStyles, type Styles } from './docx-styles.ts';
import { readRelations, relationsOf } from './relations.ts';
import type { Archive } from './unzip.ts';
import { readXml } from './xml.ts';

/** Reads an opened archive whose main part is `main` (usually `word/document.xml`). Throws `Refused`. */
export async function readDocx(
  archive: Archive,
  main: string,
): Promise<Pick<SourceDocument, 'blocks' | 'remarks'>> {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const part = (name: string): string => `${folder}${name}`;
  const relations = await readRelations(archive, relationsOf(main));
  const collector = createCollector();
  noteParts(archive, collector);
  for (const { type, target, external } of relations.values())
    if (external && type !== 'hyperlink') collector.remark('external_link', `${type}: ${target}`);
  const styles = await readStyles(archive, part('styles.xml'));
  const numbering = await readNumbering(archive, part('numbering.xml'));
  const notes = await readNotes(archive, part('footnotes.xml'), 'w:footnote', styles, numbering);
  const endnotes = await readNotes(archive, part('endnotes.xml'), 'w:endnote', styles, numbering);
  const body = new BodyReader(collector, styles, numbering);
  await readXml(archive.pieces(main), body);
  for (const [index, { kind, id }] of body.noteReferences.entries()) {
    const text = (kind === 'footnote' ? notes : endnotes).get(id);
    if (text !== undefined) collector.paragraph(`[${index + 1}] ${text}`);
  }
  const comments = await readNotes(archive, part('comments.xml'), 'w:comment', styles, numbering);
  for (const text of comments.values()) collector.remark('comment', text);
  return collector.finish();
}

function noteParts(archive: Archive, collector: Collector): void {
  for (const name of archive.names) {
    if (/(^|\/)vbaProject\.bin$/i.test(name)) collector.remark('macro', name);
    if (/(^|\/)(embeddings|activeX)\/./i.test(name)) collector.remark('embedded_object', name);
  }
}

/** The texts of a part that holds notes, each under its id; paragraphs a line each. */
async function readNotes(
  archive: Archive,
  name: string,
  element: string,
  styles: Styles,
  numbering: Numbering,
): Promise<ReadonlyMap<string, string>> {
  const notes = new Map<string, string>();
  if (!archive.has(name)) return notes;
  let open: { id: string; collector: Collector; reader: BodyReader } | undefined;
  await readXml(archive.pieces(name), {
    open(tag, attributes) {
      if (tag === element) {
        const collector = createCollector();
        open = {
          id: attributes['w:id'] ?? '',
          collector,
          reader: new BodyReader(collector, styles, numbering),
        };
      } else open?.reader.open(tag, attributes);
    },
    close(tag) {
      if (tag === element && open !== undefined) {
        const { blocks } = open.collector.finish();
        const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
        if (lines.length > 0) notes.set(open.id, lines.join('\n'));
        open = undefined;
      } else open?.reader.close(tag);
    },
    text: (text) => open?.reader.text(text),
  });
  return notes;
}
