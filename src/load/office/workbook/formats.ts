// How the styles of a workbook show numbers (ECMA-376, part 1, section 18.8): as dates, per cent, plainly.
import type { CellStyle } from './styles.ts';
import type { WorkbookCell } from './types.ts';

type Format = WorkbookCell['format'];

/** The format's own numbers; those that only some languages have are dates. */
export function formatOf({ id, code }: CellStyle): Format {
  if (code !== undefined) return formatOfCode(code);
  const number = Number(id);
  if (number === 0) return 'general';
  if (number === 49) return 'text';
  if (number === 9 || number === 10) return 'percent';
  const isDate =
    (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 45 && number <= 58);
  return isDate ? 'date' : 'number';
}

function formatOfCode(code: string): Format {
  // Words in quotes, escaped signs and colours mean nothing for what is shown.
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, '');
  if (/^general$/i.test(bare) || bare === '') return 'general';
  if (bare === '@') return 'text';
  if (bare.includes('%')) return 'percent';
  return /[dmyhs]/i.test(bare) ? 'date' : 'number';
}
