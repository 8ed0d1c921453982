// A number as people type it: `1.780.000`, `0,75`, `92.013,235`, `97,10`; one that can mean two things is never guessed.
import { printVietnameseNumber } from '../../model/vietnamese-number.ts';
import { type Reading, tidy } from './reading.ts';

/** The plain decimal for the file (`0,75` is `0.75`), its places kept (`97,10` is `97.10`). */
export function readTypedNumber(typed: string): Reading<string> {
  const text = tidy(typed);
  if (/^[+-]?\d+(?:,\d+)?$/.test(text)) return read(text);
  if (/^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return read(text.replaceAll('.', ''));
  if (/^[+-]?\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return read(text.replaceAll('.', ''));
  if (/^[+-]?\d{1,3}(?: \d{3})+(?:,\d+)?$/.test(text)) return read(text.replaceAll(' ', ''));
  // One dot before whole groups of three: thousands in Vietnamese, a fraction in the files and abroad.
  if (/^[+-]?\d{1,3}\.(?:\d{3})+$/.test(text)) return { doubtful: twoMeanings(text) };
  if (/^[+-]?\d+\.\d+$/.test(text)) return read(text.replace('.', ','));
  const foreign = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text);
  return foreign ? { doubtful: [fromAbroad(text)] } : { wrong: 'number' };
}

const read = (text: string): Reading<string> => ({
  read: text
    .replace(',', '.')
    .replace('+', '')
    .replace(/^(-?)0+(?=\d)/, '$1'),
});

function twoMeanings(text: string): readonly string[] {
  const [whole = '', rest = ''] = text.split('.');
  const thousands = (whole + rest).replace(/^([+-]?)0+(?=\d)/, '$1');
  return [thousands, `${whole},${rest}`];
}

/** `1,780,000.5` as it is written here. */
function fromAbroad(text: string): string {
  const [whole = '', fraction] = text.replaceAll(',', '').split('.');
  return printVietnameseNumber(whole) + (fraction === undefined ? '' : `,${fraction}`);
}
