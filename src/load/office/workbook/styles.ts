// The styles that cells name by their index, as the number format of each (ECMA-376, part 1, section 18.8).
import type { Archive } from '../unzip.ts';
import { type Attributes, readXml } from '../xml.ts';

export interface CellStyle {
  /** Number of the format; those below 164 have a meaning without being written down. */
  readonly id: string;
  /** As the workbook writes it; undefined for a format that every workbook has. */
  readonly code: string | undefined;
}

const MOST_FORMATS = 5000;

/** By the index that cells name their style with; none when there is no such part. Throws `Refused`. */
export async function readCellStyles(archive: Archive, part: string): Promise<readonly CellStyle[]> {
  const codes = new Map<string, string>();
  const ids: string[] = [];
  let isOfCells = false;
  if (!archive.has(part)) return [];
  await readXml(archive.pieces(part), {
    open(name, { numFmtId = '0', formatCode = '' }: Attributes) {
      if (name === 'x:cellXfs') isOfCells = true;
      else if (name === 'x:numFmt' && codes.size < MOST_FORMATS) codes.set(numFmtId, formatCode);
      else if (name === 'x:xf' && isOfCells) ids.push(numFmtId);
    },
    close(name) {
      if (name === 'x:cellXfs') isOfCells = false;
    },
    text: () => undefined,
  });
  return ids.map((id) => ({ id, code: codes.get(id) }));
}
