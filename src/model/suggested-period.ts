// What a date or deadline in the words of Vietnamese documents probably means, in the notation of the files.
import { parseInterval, parsePeriod } from './period.ts';

/** A day that Vietnamese notation may have meant: `31/12/2025`, `7/2025`, `Quý III/2025`. */
export function suggestPeriod(written: string): string | undefined {
  const words = written.trim().normalize('NFC');
  const part = /^([69]) tháng (?:đầu )?(?:năm )?(\d{4})$/i.exec(words);
  if (part !== null) return `${part[2]}-${part[1] === '6' ? 'H1' : '9M'}`;
  const text = words.replace(/^(?:ngày|năm) +/i, '').replace(/ +(?:tháng|năm) +/gi, '/');
  if (text !== written && parsePeriod(text) !== undefined) return text;
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (day !== null)
    return parsePeriod(`${day[3]}-${day[2]?.padStart(2, '0')}-${day[1]?.padStart(2, '0')}`)?.text;
  const month = /^(?:tháng\s*)?(\d{1,2})[/.-](\d{4})$/i.exec(text);
  if (month !== null) return parsePeriod(`${month[2]}-${month[1]?.padStart(2, '0')}`)?.text;
  const quarter = /^qu[ýy]\s*(I{1,3}|IV|[1-4])[/\s-]+(?:năm\s*)?(\d{4})$/i.exec(text);
  if (quarter !== null) {
    const number = { I: 1, II: 2, III: 3, IV: 4 }[(quarter[1] ?? '').toUpperCase()] ?? quarter[1];
    return parsePeriod(`${quarter[2]}-Q${number}`)?.text;
  }
  const loose = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (loose === null) return undefined;
  const parts = [loose[1], loose[2]?.padStart(2, '0'), loose[3]?.padStart(2, '0')];
  return parsePeriod(parts.filter((part) => part !== undefined).join('-'))?.text;
}

/** A stretch of years with the dash of documents: `2025-2030`, `giai đoạn 2025 – 2030`. */
export function suggestInterval(text: string): string | undefined {
  const years = /^(?:giai đoạn )?(\d{4}) ?[-–—] ?(\d{4})$/i.exec(text.trim().normalize('NFC'));
  const interval = parseInterval(`${years?.[1]}/${years?.[2]}`);
  return interval === undefined ? suggestPeriod(text) : `${years?.[1]}/${years?.[2]}`;
}

const RHYTHMS: Readonly<Record<string, string>> = { tháng: 'monthly', quý: 'quarterly', năm: 'yearly' };

/** A deadline that the words of a document may have meant: `Hằng năm`, `Thường xuyên`, or a period. */
export function suggestDeadline(text: string): string | undefined {
  const words = text.trim().normalize('NFC').toLowerCase();
  const rhythm = /^h(?:ằng|àng) (tháng|quý|năm)$/.exec(words)?.[1];
  if (rhythm !== undefined) return RHYTHMS[rhythm];
  return words.startsWith('thường xuyên') ? 'ongoing' : suggestInterval(text);
}
