// Bodies of the register that running text names: for rows whose lead is in doubt.
import type { Directory } from './directory.ts';
import { looseKey } from './keys.ts';

export interface Mention {
  readonly id: string;
  readonly written: string;
}

/** Kinds of bodies that lead work; groups and the People's Committee of the province are named everywhere. */
const TOO_GENERAL =
  /^(?:cac-|co-quan|don-vi|so-nganh|ubnd-tinh|hdnd-tinh|trung-uong\/|chu-tich|dn-|to-chuc|to-cong-nghe)/;

/** In the order of the text; a longer name hides the shorter ones within it. */
export function mentionedIn(text: string, { loose, longest }: Directory): readonly Mention[] {
  const words = [...text.matchAll(/[\p{L}\p{N}&]+/gu)];
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let count = Math.min(longest, words.length - at); count > 1; count -= 1) {
      const [first, last] = [words[at], words[at + count - 1]];
      if (first === undefined || last === undefined) continue;
      const written = text.slice(first.index, last.index + last[0].length);
      const agency = /[;:]/.test(written) ? undefined : loose.get(looseKey(written));
      if (agency === undefined || agency.common !== undefined) continue;
      if (!TOO_GENERAL.test(agency.id) && /^\p{Lu}/u.test(written)) found.push({ id: agency.id, written });
      at += count - 1;
      break;
    }
  }
  return found;
}
