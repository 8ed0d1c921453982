// Rows of properties that web pages and letterheads put before a document: "Số hiệu | 60/KH-UBND |", "Người ký | Nguyễn Văn A |".

import { fold } from '../../../model/fold.ts';
import type { SourceBlock } from '../../../model/source-document.ts';
import { plain } from '../plain.ts';

export type Property = 'number' | 'issued' | 'effective' | 'issuer' | 'signer' | 'title';

const LABELS: readonly (readonly [RegExp, Property])[] = [
  [/^(?:so hieu|so ky hieu|so, ky hieu|so van ban)$/, 'number'],
  [/^ngay (?:ban hanh|ky|ky ban hanh)$/, 'issued'],
  [/^ngay (?:co hieu luc|hieu luc)$/, 'effective'],
  [/^(?:co quan ban hanh|noi ban hanh|don vi ban hanh)$/, 'issuer'],
  [/^(?:nguoi ky|ky boi)$/, 'signer'],
  [/^(?:trich yeu|ten van ban)$/, 'title'],
];

/** The first value of each; tables of two columns and lines with bars alike. */
export function propertiesOf(blocks: readonly SourceBlock[]): ReadonlyMap<Property, string> {
  const found = new Map<Property, string>();
  for (const [label, value] of blocks.flatMap(pairsOf)) {
    const property = LABELS.find(([pattern]) =>
      pattern.test(
        fold(label)
          .replace(/[:.]+$/, '')
          .trim(),
      ),
    )?.[1];
    if (property !== undefined && !found.has(property) && value !== '') found.set(property, value);
  }
  return found;
}

function pairsOf(block: SourceBlock): readonly (readonly [string, string])[] {
  if (block.kind === 'table') {
    return block.rows.flatMap(({ cells }) =>
      cells
        .slice(0, -1)
        .map((cell, index) => [plain(cell.text), plain(cells[index + 1]?.text ?? '')] as const),
    );
  }
  const parts = block.text.split('|').map((part) => plain(part));
  if (parts.length >= 2) return [[parts[0] ?? '', parts[1] ?? '']];
  const colon = /^([^:]{4,24}):\s*(\S.*)$/.exec(plain(block.text));
  return colon === null ? [] : [[colon[1] ?? '', colon[2] ?? '']];
}
