// Reads an Excel workbook: its sheets in order, each cut into lines of text and tables; numbers as they are printed.
import type { SourceBlock, SourceDocument } from '../../model/source-document.ts';
import { createCollector } from './collector.ts';
import { partOfType, readRelations, relationsOf } from './relations.ts';
import type { Archive } from './unzip.ts';
import { readBook } from './workbook/book.ts';
import { sheetEvents } from './workbook/sheet-events.ts';
import { readTexts } from './workbook/strings.ts';
import { readCellStyles } from './workbook/styles.ts';
import { blocksOfSheet } from './xlsx-blocks.ts';
import { numberShower, patternOf } from './xlsx-formats.ts';
import { SheetReader } from './xlsx-sheet.ts';
import { readXml } from './xml.ts';

/** Reads an opened archive whose main part is `main` (usually `xl/workbook.xml`). Throws `Refused`. */
export async function readXlsx(
  archive: Archive,
  main: string,
): Promise<Pick<SourceDocument, 'blocks' | 'remarks'>> {
  const collector = createCollector();
  const relations = await readRelations(archive, relationsOf(main));
  const book = await readBook(archive, main, relations);
  const texts = await readTexts(archive, partOfType(relations, 'sharedStrings'), 'x:si');
  const patterns = (await readCellStyles(archive, partOfType(relations, 'styles'))).map(patternOf);
  const show = await numberShower(book.since1904);
  const blocks: SourceBlock[] = [];
  for (const sheet of book.sheets) {
    const at = { line: 1, sheet: sheet.name };
    if (sheet.hidden) collector.remark('hidden', sheet.name, at);
    const reader = new SheetReader({ texts, patterns, show, collector, sheet: sheet.name });
    await readXml(archive.pieces(sheet.part), sheetEvents(reader));
    const tables = blocks.filter((block) => block.kind === 'table').length;
    const onSheet = blocksOfSheet(sheet, reader.cells, reader.merges, tables, (text, place) =>
      collector.remark('hidden', text, place),
    );
    for (const block of onSheet) blocks.push(block);
  }
  for (const name of archive.names) {
    const place = { line: 1 };
    if (/(^|\/)vbaProject\.bin$/i.test(name)) collector.remark('macro', name, place);
    else if (/(^|\/)externalLinks\/[^/]+\.xml$/.test(name)) collector.remark('external_link', name, place);
    else if (/(^|\/)(embeddings|activeX)\/./i.test(name)) collector.remark('embedded_object', name, place);
    else if (/(^|\/)media\/./.test(name)) collector.remark('picture', name, place);
    else if (/(^|\/)comments\d*\.xml$/.test(name))
      for (const text of await readTexts(archive, name, 'x:comment'))
        collector.remark('comment', text, place);
  }
  return { blocks, remarks: collector.finish().remarks };
}
