// What several figures of one bullet share: a subject, a predicate, or the figure itself.

/** The words before "với" of the first part are the subject of all. */
export function sharedSubject(first: string): string | undefined {
  const at = /\s+với\s+/iu.exec(first);
  return at === null ? undefined : first.slice(0, at.index).trim();
}

const VERBS = 'triển khai|thực hiện|được|sử dụng|ứng dụng|áp dụng|hoàn thành|có|tham gia|đạt';
const PREDICATE = new RegExp(`\\s(?:${VERBS})\\s`, 'iu');

export const hasPredicate = (text: string): boolean => PREDICATE.test(` ${text} `);

export interface Predicate {
  readonly whole: string;
  /** Without the purpose behind it ("để ..."). */
  readonly short: string;
}

/** From the first verb on. */
export function predicateOf(text: string): Predicate | undefined {
  const match = PREDICATE.exec(text);
  if (match === null) return undefined;
  const whole = text
    .slice(match.index)
    .trim()
    .replace(/[.;,]+$/, '');
  return { whole, short: whole.replace(/\s+(?:để|nhằm)\s+.*$/iu, '') };
}

/** "Tỷ lệ triển khai A đối với X và B đối với Y": one figure for two things, each with those it is for. */
export function twinNames(name: string): readonly [string, string] | undefined {
  const twin = new RegExp(
    `^((?:tỷ lệ|tỉ lệ|số lượng)\\s+(?:${VERBS}))\\s+([^,;]+? đối với [^,;]+?)\\s+và\\s+([^,;]+? đối với [^,;]+)$`,
    'iu',
  ).exec(name);
  return twin === null ? undefined : [`${twin[1]} ${twin[2]}`, `${twin[1]} ${twin[3]}`];
}
