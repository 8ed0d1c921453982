// Which part of an office archive is the document, and whether it is one of Word or of Excel.
import { Refused } from './reading.ts';
import { partOfType, readRelations, relationsOf } from './relations.ts';
import type { Archive } from './unzip.ts';

/** Throws `Refused`: `open_document` (LibreOffice's own), `old_office` (.xlsb), `other_archive`, `damaged`. */
export async function mainPartOf(archive: Archive): Promise<{ kind: 'docx' | 'xlsx'; part: string }> {
  const part = partOfType(await readRelations(archive, relationsOf('')), 'officeDocument');
  if (part !== '') {
    if (!archive.has(part)) throw new Refused('damaged');
    if (part.endsWith('.bin')) throw new Refused('old_office');
    if (part.startsWith('word/')) return { kind: 'docx', part };
    if (part.startsWith('xl/')) return { kind: 'xlsx', part };
  }
  const isOpenDocument = archive.has('content.xml') && archive.has('mimetype');
  throw new Refused(isOpenDocument ? 'open_document' : 'other_archive');
}
