// Names of agencies made comparable: exactly but for tone placement and case, by letters alone, and without what a name may lack.
import { fold } from '../../../model/fold.ts';

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const MOVED = new RegExp(`([oOuU])([${TONES}])([aeyAEY])(?![\\p{L}])`, 'gu');

/** `Uỷ ban`, `văn hoá` and `Ủy ban`, `văn hóa` are one; commas, dashes and case aside. */
export function exactKey(name: string): string {
  const decomposed = name.normalize('NFD').replace(MOVED, '$1$3$2');
  return words(decomposed.normalize('NFC').toLocaleLowerCase('vi'))
    .replace(/\bủy ban nhân dân\b/gu, 'ubnd')
    .replace(/(?<!\p{L})ủy ban nhân dân(?!\p{L})/gu, 'ubnd')
    .replace(/(?<!\p{L})hội đồng nhân dân(?!\p{L})/gu, 'hđnd');
}

const words = (text: string): string =>
  text
    .replace(/&/g, ' & ')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();

/** Letters alone: what scanners and hurried typing leave of a name. */
export const looseKey = (name: string): string => fold(exactKey(name)).replace(/ & /g, '&');

/** Without "các", "của tỉnh", "trên địa bàn tỉnh", "có" and the province's own name. */
export function bareKey(name: string, province: string): string {
  const own = looseKey(province);
  let key = ` ${looseKey(name)} `
    .replace(/ (?:tren dia ban|thuoc|cua) (?:tinh|thanh pho) /, ' ')
    .replace(/ co (?=lien quan)/, ' ');
  if (own !== '') key = key.replace(` ${own} `, ' ');
  key = key.replace(/ tinh $/, ' ').replace(/^ (?:cac|nhung) /, ' ');
  return key.trim();
}
