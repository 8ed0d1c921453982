// Whose plan it is: a register that the repository has, or the province that the document names.
import { fold } from '../../../model/fold.ts';
import type { RegisterData } from '../agencies/directory.ts';
import { slug } from '../agencies/resolve.ts';

export interface KnownRegister extends RegisterData {
  /** Names of its territories, with "(cũ)" and the like. */
  readonly territories: readonly string[];
}

export interface Issuer {
  readonly id: string;
  /** "Tỉnh Thái Nguyên". */
  readonly name: string;
  /** "Thái Nguyên": what names of its bodies may carry. */
  readonly province: string;
  readonly register: KnownRegister | undefined;
}

const bare = (name: string): string =>
  name
    .replace(/\([^)]*\)/g, '')
    .replace(/^(?:tỉnh|thành phố|tp\.?)\s+/iu, '')
    .trim();

/** The register whose names the text uses most; `asked` names one. */
export function issuerOf(
  texts: readonly string[],
  registers: readonly KnownRegister[],
  asked: string | undefined,
): Issuer | undefined {
  const folded = fold(texts.join('\n'));
  const named = provincesIn(texts);
  if (asked !== undefined) {
    const register = registers.find(({ id }) => id === asked);
    const province = register === undefined ? (named[0] ?? '') : mostUsed(register, folded);
    return {
      id: asked,
      name: register?.name ?? (province === '' ? asked : `Tỉnh ${province}`),
      province,
      register,
    };
  }
  const counted = registers
    .filter(({ id }) => id !== 'trung-uong')
    .map((register) => ({ register, count: countOf(register, folded) }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count);
  const first = named[0];
  const best = counted[0]?.register;
  if (best !== undefined && (first === undefined || isOf(best, first)))
    return { id: best.id, name: best.name, province: mostUsed(best, folded), register: best };
  if (first === undefined) return undefined;
  return {
    id: slug(first),
    name: `${cityOf(texts, first) ? 'Thành phố' : 'Tỉnh'} ${first}`,
    province: first,
    register: undefined,
  };
}

const namesOf = ({ name, territories }: KnownRegister): readonly string[] => [
  ...new Set([bare(name), ...territories.map(bare)].filter((each) => each !== '')),
];

const isOf = (register: KnownRegister, province: string): boolean =>
  namesOf(register).some((name) => fold(name) === fold(province));

const countIn = (folded: string, name: string): number =>
  folded.split(`tinh ${fold(name)}`).length - 1 + (folded.split(`thanh pho ${fold(name)}`).length - 1);

const countOf = (register: KnownRegister, folded: string): number =>
  Math.max(0, ...namesOf(register).map((name) => countIn(folded, name)));

const mostUsed = (register: KnownRegister, folded: string): string =>
  [...namesOf(register)].sort((left, right) => countIn(folded, right) - countIn(folded, left))[0] ?? '';

const PROVINCE = /(?:tỉnh|TỈNH|Tỉnh)\s+((?:\p{Lu}[\p{L}]*\s?-?\s?){1,4})/gu;
const CITY = /(?:thành phố|THÀNH PHỐ|Thành phố)\s+((?:\p{Lu}[\p{L}]*\s?){1,4})/gu;

/** Provinces that the text names, the most named first. */
function provincesIn(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const text of texts) {
    for (const match of text.matchAll(PROVINCE)) {
      const name = cleanName(match[1] ?? '');
      const key = fold(name);
      if (name === '' || /^(?:uy|doan|hoi|ban|so)\b/.test(key)) continue;
      const seen = counts.get(key);
      counts.set(key, {
        name: isMixed(name) ? name : (seen?.name ?? titled(name)),
        count: (seen?.count ?? 0) + 1,
      });
    }
  }
  if (counts.size === 0) {
    for (const text of texts)
      for (const match of text.matchAll(CITY))
        counts.set(fold(match[1] ?? ''), { name: cleanName(match[1] ?? ''), count: 1 });
  }
  return [...counts.values()].sort((left, right) => right.count - left.count).map(({ name }) => name);
}

const cleanName = (written: string): string => {
  const words = written.trim().split(/\s+/);
  const stop = words.findIndex(
    (word, index) =>
      index > 0 && /^(?:NĂM|Năm|GIAI|ĐẾN|CÔNG|VỀ|VÀ|THỰC|TRONG|BAN|ĐÃ|KHÓA|Khóa|Các|Số|SỐ)$/u.test(word),
  );
  return (stop < 0 ? words : words.slice(0, stop)).slice(0, 3).join(' ');
};

const isMixed = (name: string): boolean => /\p{Ll}/u.test(name);
const titled = (name: string): string =>
  name
    .toLocaleLowerCase('vi')
    .replace(/(^|\s)(\p{L})/gu, (_, space: string, letter: string) => space + letter.toLocaleUpperCase('vi'));

const cityOf = (texts: readonly string[], name: string): boolean =>
  texts.filter((text) => text.includes(`thành phố ${name}`)).length >
  texts.filter((text) => text.includes(`tỉnh ${name}`)).length;
