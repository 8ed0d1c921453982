// The one way in for documents: looks at the first bytes, opens the file with the right reader, and says why when it does not.
import type { SourceDocument } from '../../model/source-document.ts';
import { LARGEST_FILE, LARGEST_TEXT, Refused, type SourceReading } from './reading.ts';
import { refuseWrongName, signatureOf } from './signature.ts';

/**
 * Reads a document held in memory; `name` is the file's name, of which only the ending counts. Never throws for what a file
 * holds: it gives the document, or the reason for not reading it. Macros, links and formulas are never run or followed.
 */
export async function readSource(name: string, bytes: Uint8Array): Promise<SourceReading> {
  try {
    const read = await readKind(name, bytes);
    const { refuseOlderLetters } = await import('./letters.ts');
    refuseOlderLetters(sample(read));
    return { ok: true, document: { name, ...read } };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

async function readKind(name: string, bytes: Uint8Array): Promise<Omit<SourceDocument, 'name'>> {
  refuseLarger(bytes, LARGEST_FILE);
  const signature = signatureOf(name, bytes);
  if (signature !== 'zip') {
    refuseLarger(bytes, LARGEST_TEXT);
    refuseWrongName(name, signature);
    return signature === 'html' ? html(bytes) : text(bytes);
  }
  const { openArchive } = await import('./unzip.ts');
  const { mainPartOf } = await import('./main-part.ts');
  const archive = await openArchive(bytes);
  const { kind, part } = await mainPartOf(archive);
  refuseWrongName(name, kind);
  if (kind === 'docx') {
    const { readDocx } = await import('./docx.ts');
    return { format: kind, ...(await readDocx(archive, part)) };
  }
  const { readXlsx } = await import('./xlsx.ts');
  return { format: kind, ...(await readXlsx(archive, part)) };
}

function refuseLarger(bytes: Uint8Array, limit: number): void {
  if (bytes.byteLength > limit) throw new Refused('too_large', { limit: Math.round(limit / (1024 * 1024)) });
}

async function html(bytes: Uint8Array): Promise<Omit<SourceDocument, 'name'>> {
  const { readHtml } = await import('./html.ts');
  return { format: 'html', ...readHtml(bytes) };
}

async function text(bytes: Uint8Array): Promise<Omit<SourceDocument, 'name'>> {
  const { readPlain } = await import('./plain.ts');
  return { format: 'text', ...readPlain(bytes) };
}

/** The first letters of the document, enough to tell in what code they are. */
function sample({ blocks }: Omit<SourceDocument, 'name'>): string {
  const parts: string[] = [];
  for (const block of blocks.slice(0, 5000)) {
    if (block.kind === 'paragraph') parts.push(block.text.slice(0, 5000));
    else
      for (const row of block.rows.slice(0, 200))
        for (const cell of row.cells.slice(0, 50)) parts.push(cell.text.slice(0, 1000));
  }
  return parts.join(' ');
}
