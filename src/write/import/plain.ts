// Words of a source as people read them, and the small changes that make a sentence a name.
import { plainText } from './tables/plain.ts';

/** One kind of space, composed letters; html tags, LaTeX and markdown remains gone. */
export const plain = (text: string): string =>
  plainText(text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ').replace(/[\u00ad\u200b-\u200d\ufeff]/g, ''))
    .replace(/\*\*/g, '')
    .replace(/(^|[\s(])\*([^*\s][^*]*)\*/g, '$1$2')
    .trim();

/** Without the mark that ends an item of a list; an ellipsis stays. */
export const withoutEnd = (text: string): string => {
  const bare = text.replace(/\.\/\.?$/, '').trimEnd();
  return /(?:\.\.|…)[;,.]?$/.test(bare) ? bare.replace(/[;,]$/, '') : bare.replace(/[\s;,.]+$/, '');
};

export const capitalised = (text: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
};
