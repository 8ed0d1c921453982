// Words of a source as people read them: html tags, LaTeX and markdown remains gone, one kind of space, composed letters.

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&ge;': '≥',
  '&le;': '≤',
};

/** LaTeX that scanners leave in a number: `$\geq 0,60$`, `95\%`. */
const LATEX: readonly (readonly [RegExp, string])[] = [
  [/\\(?:geqslant|geq?)(?![a-z])/g, '≥'],
  [/\\(?:leqslant|leq?)(?![a-z])/g, '≤'],
  [/\\(?:approx|sim)(?![a-z])/g, '~'],
  [/\\(?:times|cdot)(?![a-z])/g, '×'],
  [/\\div(?![a-z])/g, '÷'],
  [/\\([%&_#$])/g, '$1'],
  [/\$([^$]{1,60})\$/g, '$1'],
];

export function plain(text: string): string {
  let result = text.normalize('NFC').replace(/&(?:nbsp|amp|lt|gt|quot|ge|le);/g, (each) => ENTITIES[each] ?? each);
  result = result.replace(/<\/?[a-z][^<>]{0,80}>/gi, '');
  for (const [pattern, sign] of LATEX) result = result.replace(pattern, sign);
  return result
    .replace(/\*\*/g, '')
    .replace(/(^|[\s(])\*([^*\s][^*]*)\*/g, '$1$2')
    .replace(/[\u00a0\u2007\u2009\u202f\s]+/g, ' ')
    .replace(/[\u00ad\u200b\u200c\u200d\ufeff]/g, '')
    .trim();
}

/** Without the mark that ends an item of a list; an ellipsis stays. */
export const withoutEnd = (text: string): string =>
  /(?:\.\.|…)[;,]?$/.test(text) ? text.replace(/[;,]$/, '') : text.replace(/[\s;,.]+$/, '').replace(/\.\/$/, '');

export const capitalised = (text: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
};
