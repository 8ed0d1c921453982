// What kind of file the bytes are, told by how they begin; the name's ending only decides between plain text and HTML.
import type { SourceDocument } from '../../model/source-document.ts';
import { type RefusalReason, Refused } from './reading.ts';

export type SourceKind = SourceDocument['format'];

/** Beginnings of files that are no plan, or not in a form that is read. */
const REFUSED: readonly (readonly [string, RefusalReason])[] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['MIME-Version:', 'web_archive'],
  ['Rar!', 'other_archive'],
  ["7z\xbc\xaf'\x1c", 'other_archive'],
  ['\x1f\x8b', 'other_archive'],
  ['PK\x05\x06', 'damaged'],
];
const ZIP = 'PK\x03\x04';
/** Container of Word and Excel before 2007, and of newer files behind a password. */
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Throws `Refused` for what is not read. A page saved under the ending of an old Word or Excel file is the page it is. */
export function signatureOf(name: string, bytes: Uint8Array): 'zip' | 'html' | 'text' {
  if (bytes.byteLength === 0) throw new Refused('empty');
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.startsWith(ZIP)) return 'zip';
  if (start.startsWith(OLE)) throw new Refused(isEncrypted(bytes) ? 'encrypted' : 'old_office');
  const refused = REFUSED.find(([beginning]) => start.startsWith(beginning));
  if (refused !== undefined) throw new Refused(refused[1]);
  const ending = endingOf(name);
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html';
  if (ending === 'txt' || ending === 'md') return 'text';
  return looksLikePage(start) ? 'html' : 'text';
}

const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** In either width of letters: the pages that Excel saves are often UTF-16. */
const looksLikePage = (start: string): boolean =>
  /^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(<\?xml[^>]*>\s*)?<(!doctype html|html|head|body|table|div|p|meta)\b/i.test(
    start.replaceAll('\0', ''),
  );

function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}

/** Endings and the kinds that they promise; other endings promise nothing. */
const PROMISED: Readonly<Record<string, SourceKind>> = {
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  dotm: 'docx',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xltx: 'xlsx',
  xltm: 'xlsx',
  txt: 'text',
  html: 'html',
  htm: 'html',
};

/** Throws `Refused` with `wrong_extension` when the name promises another kind than was found. */
export function refuseWrongName(name: string, found: SourceKind): void {
  const promised = PROMISED[endingOf(name)];
  if (promised !== undefined && promised !== found) throw new Refused('wrong_extension', { found });
}
