// Opens an xlsx file for its cells. What is in it is data and nothing else: no macro runs, no link is followed, no formula is worked out.
import { LARGEST_FILE, Refused } from '../reading.ts';
import { partOfType, readRelations, relationsOf } from '../relations.ts';
import { signatureOf } from '../signature.ts';
import { type Archive, openArchive } from '../unzip.ts';
import { readBook } from './book.ts';
import { Bounds } from './bounds.ts';
import { formatOf } from './formats.ts';
import { readSheet } from './sheet.ts';
import { readTexts } from './strings.ts';
import { readCellStyles } from './styles.ts';
import type { ReadWorkbook, WorkbookReading } from './types.ts';

/** Every refusal is an answer; anything else that goes wrong is a bug and is thrown. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  try {
    refuseOthers(bytes);
    return { ok: true, workbook: await workbookIn(await openArchive(bytes)) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** Files that are no zip, by their first bytes. */
function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length > LARGEST_FILE) throw new Refused('too_large', { limit: LARGEST_FILE / 1024 / 1024 });
  if (signatureOf('', bytes) !== 'zip') throw new Refused('binary');
}

async function workbookIn(archive: Archive): Promise<ReadWorkbook> {
  const main = await workbookPart(archive);
  const bounds = new Bounds();
  const relations = await readRelations(archive, relationsOf(main));
  const { sheets, since1904, hasExternalLinks } = await readBook(archive, main, relations);
  const letters = (count: number): void => bounds.letters(count);
  const shared = {
    strings: await readTexts(archive, partOfType(relations, 'sharedStrings'), 'x:si', letters),
    formats: (await readCellStyles(archive, partOfType(relations, 'styles'))).map(formatOf),
    bounds,
  };
  const read: ReadWorkbook['sheets'][number][] = [];
  for (const { name, part } of sheets.slice(0, MOST_SHEETS))
    read.push({ name, ...(await readSheet(archive, part, shared)) });
  return {
    sheets: read,
    isFrom1904: since1904,
    hasMacros: archive.names.some((name) => /vbaProject|macrosheets?\//i.test(name)),
    hasExternalLinks: hasExternalLinks || archive.names.some((name) => /\/externalLinks?\//i.test(name)),
  };
}

const MOST_SHEETS = 50;

/** Found even where the archive does not say which part it is. */
async function workbookPart(archive: Archive): Promise<string> {
  const named = partOfType(await readRelations(archive, relationsOf('')), 'officeDocument');
  const found = archive.has(named) ? named : 'xl/workbook.xml';
  if (/(?:^|\/)workbook\.xml$/.test(found) && archive.has(found)) return found;
  if (archive.has('mimetype') && archive.has('content.xml')) throw new Refused('open_document');
  const other = [
    ['word/', 'docx'],
    ['ppt/', 'pptx'],
    ['xl/workbook.bin', 'xlsb'],
  ].find(([start = '']) => archive.names.some((name) => name.startsWith(start)));
  throw other === undefined
    ? new Refused('other_archive')
    : new Refused('wrong_extension', { found: other[1] ?? '' });
}
