// Packs parts into a zip file whose bytes depend on nothing but the parts: no clock, no order of writing.
// The build without worker threads: the other one declares a `require` of its own, which a bundle cannot hold twice.
import { strToU8, type Zippable, zipSync } from 'fflate/browser';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Readers of office files look for the list of contents first. */
const FIRST = '[Content_Types].xml';

/** Zip keeps local time: noon exists in every zone. */
const PACKED_AT = new Date(2000, 0, 1, 12);

export function packParts(parts: Parts): Uint8Array {
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files: Zippable = {};
  for (const name of names) {
    const part = parts[name];
    if (part !== undefined) files[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files, { level: 6, mtime: PACKED_AT });
}

const rank = (name: string): number => (name === FIRST ? 0 : 1);
