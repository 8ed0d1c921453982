// Opens an xlsx file for its cells. What is in it is data and nothing else: no macro runs, no link is followed, no formula is worked out.
import { LARGEST_FILE, Refused } from '../reading.ts';
import { type Archive, openArchive } from '../unzip.ts';
import { readXml } from '../xml.ts';
import { Bounds } from './bounds.ts';
import { readFormats } from './formats.ts';
import { readSheet } from './sheet.ts';
import { readStrings } from './strings.ts';
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

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Files that are no zip, by their first bytes. */
function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refused('empty');
  if (bytes.length > LARGEST_FILE) throw new Refused('too_large', { limit: LARGEST_FILE / 1024 / 1024 });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // With a password, the zip stands inside the older format, in a stream of this name.
    const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new Refused(isLocked ? 'encrypted' : 'old_office');
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new Refused('pdf');
  if (!startsWith(bytes, [0x50, 0x4b])) throw new Refused('binary');
}

async function workbookIn(archive: Archive): Promise<ReadWorkbook> {
  const main = await mainPart(archive);
  const bounds = new Bounds();
  const { sheets, isFrom1904, hasExternalLinks } = await readMain(archive, main);
  const related = await relationsOf(archive, main);
  const partOf = (kind: string): string =>
    [...related.values()].find(({ type }) => type.endsWith(`/${kind}`))?.target ?? '';
  const shared = {
    strings: await readStrings(archive, partOf('sharedStrings'), bounds),
    formats: await readFormats(archive, partOf('styles')),
    bounds,
  };
  const read: ReadWorkbook['sheets'][number][] = [];
  for (const { name, id } of sheets.slice(0, MOST_SHEETS)) {
    const relation = related.get(id);
    if (relation?.type.endsWith('/worksheet') !== true || !archive.has(relation.target)) continue;
    read.push({ name, ...(await readSheet(archive, relation.target, shared)) });
  }
  return {
    sheets: read,
    isFrom1904,
    hasMacros: archive.names.some((name) => /vbaProject|macrosheets?\//i.test(name)),
    hasExternalLinks: hasExternalLinks || archive.names.some((name) => /\/externalLinks?\//i.test(name)),
  };
}

const MOST_SHEETS = 50;

async function mainPart(archive: Archive): Promise<string> {
  const main = [...(await relationsOf(archive, '')).values()].find(({ type }) =>
    type.endsWith('/officeDocument'),
  )?.target;
  const found = main !== undefined && archive.has(main) ? main : 'xl/workbook.xml';
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

async function readMain(
  archive: Archive,
  part: string,
): Promise<
  Pick<ReadWorkbook, 'isFrom1904' | 'hasExternalLinks'> & { sheets: { name: string; id: string }[] }
> {
  const sheets: { name: string; id: string }[] = [];
  const known = { isFrom1904: false, hasExternalLinks: false };
  await readXml(archive.pieces(part), {
    open(name, attributes) {
      if (name === 'x:sheet' && sheets.length < MOST_SHEETS)
        sheets.push({ name: attributes.name ?? '', id: attributes['r:id'] ?? '' });
      if (name === 'x:workbookPr') known.isFrom1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
      if (name === 'x:externalReference') known.hasExternalLinks = true;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, ...known };
}

interface Relation {
  readonly type: string;
  /** A part of the archive; never a place outside it. */
  readonly target: string;
}

const MOST_RELATIONS = 2000;

/** What a part leads to, by id. */
async function relationsOf(archive: Archive, part: string): Promise<Map<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const relations = new Map<string, Relation>();
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!archive.has(list)) return relations;
  await readXml(archive.pieces(list), {
    open(name, { Id = '', Type = '', Target = '', TargetMode = '' }) {
      if (name !== 'rel:Relationship' || TargetMode === 'External' || relations.size >= MOST_RELATIONS)
        return;
      relations.set(Id, { type: Type, target: resolved(folder, Target) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

/** `worksheets/sheet1.xml` from `xl/`, `/xl/styles.xml` from the top. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
