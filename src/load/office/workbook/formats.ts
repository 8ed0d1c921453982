// How the looks of a workbook show numbers (ECMA-376, part 1, section 18.8): as dates, per cent, plainly.
import type { Archive } from '../unzip.ts';
import { type Attributes, readXml } from '../xml.ts';
import type { WorkbookCell } from './types.ts';

type Format = WorkbookCell['format'];

/** By the index that cells name their look with. */
export async function readFormats(archive: Archive, part: string): Promise<readonly Format[]> {
  const codes = new Map<string, string>();
  const looks: string[] = [];
  let isCells = false;
  const open = (name: string, { numFmtId = '0', formatCode = '' }: Attributes): void => {
    if (name === 'x:cellXfs') isCells = true;
    if (name === 'x:numFmt' && codes.size < MOST_FORMATS) codes.set(numFmtId, formatCode);
    if (name === 'x:xf' && isCells) looks.push(numFmtId);
  };
  const close = (name: string): void => {
    if (name === 'x:cellXfs') isCells = false;
  };
  if (archive.has(part)) await readXml(archive.pieces(part), { open, close, text: () => undefined });
  return looks.map((id) => formatOf(Number(id), codes.get(id)));
}

const MOST_FORMATS = 5000;

/** The format's own numbers; those that only some languages have are dates. */
function formatOf(id: number, code: string | undefined): Format {
  if (code !== undefined) return formatOfCode(code);
  if (id === 0) return 'general';
  if (id === 49) return 'text';
  if (id === 9 || id === 10) return 'percent';
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);
  return isDate ? 'date' : 'number';
}

function formatOfCode(code: string): Format {
  // Words in quotes, escaped signs and colours mean nothing for what is shown.
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, '');
  if (/^general$/i.test(bare) || bare === '') return 'general';
  if (bare === '@') return 'text';
  if (bare.includes('%')) return 'percent';
  return /[dmyhs]/i.test(bare) ? 'date' : 'number';
}
