// Number, dates, signature and recipients of the document.

import { formatDay, parseDay } from '../../../model/civil-date.ts';
import { readDocumentNumber } from '../../../model/document-number.ts';
import type { SourcePlace } from '../../../model/source-document.ts';
import type { Line } from '../outline/lines.ts';
import { withoutEnd } from '../plain.ts';
import { readPoint } from '../reading/when.ts';
import type { Property } from './properties.ts';

export interface Found {
  readonly value: string;
  readonly at: SourcePlace;
  readonly text: string;
  /** Read from another place than where it usually stands. */
  readonly isGuessed: boolean;
}

const NUMBER_LINE = /^\s*Số\s*:\s*(\d+\s*[-/][^|]*)/iu;
const NUMBER_WITHIN =
  /(?:kế hoạch|chương trình|quyết định)(?: hành động)? số\s+(\d+(?:\/\d{4})?[-/][\p{Lu}][\p{L}&-]*(?:[-/][\p{L}&-]+)*)/iu;
const PLACE_AND_DAY = /ngày\s+(\d{1,2}|…|\.+)?\s*tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
const ATTACHED =
  /kèm theo (?:kế hoạch|quyết định)[^)]*?(?:số\s*(\d[^\s)]*)?[^)]*?)ngày\s*(\d{1,2})?\s*[/.]\s*(\d{1,2})\s*[/.]\s*(\d{4})/iu;

export function numberOf(
  head: readonly Line[],
  everything: readonly Line[],
  properties: ReadonlyMap<Property, string>,
): Found | undefined {
  for (const line of head) {
    const printed = NUMBER_LINE.exec(line.text)?.[1]?.trim();
    if (printed !== undefined && readDocumentNumber(printed) !== undefined)
      return found(printed, line, false);
  }
  const given = properties.get('number');
  if (given !== undefined) return { value: given, at: { line: 1 }, text: given, isGuessed: false };
  const near = head.filter(({ text }) => text.length < 120 && /^\(/.test(text));
  for (const line of near) {
    const printed = NUMBER_WITHIN.exec(line.text)?.[1];
    if (printed !== undefined) return found(printed, line, true);
  }
  for (const line of everything) {
    const printed = line.text.length < 250 ? ATTACHED.exec(line.text)?.[1] : undefined;
    if (printed !== undefined && readDocumentNumber(printed) !== undefined) return found(printed, line, true);
  }
  return undefined;
}

const found = (value: string, { at, text }: Line, isGuessed: boolean): Found => ({
  value,
  at,
  text,
  isGuessed,
});

/** The day in the letterhead; else the one of a web page's table; else the month that an annex names. */
export function issuedOf(
  head: readonly Line[],
  everything: readonly Line[],
  properties: ReadonlyMap<Property, string>,
): Found | undefined {
  for (const line of head) {
    if (line.text.length > 90) continue;
    const match = PLACE_AND_DAY.exec(line.text);
    const read = match === null ? undefined : dateOf(match[1], match[2], match[3]);
    if (read !== undefined) return found(read, line, false);
  }
  const given = dateIn(properties.get('issued'));
  if (given !== undefined)
    return { value: given, at: { line: 1 }, text: properties.get('issued') ?? '', isGuessed: false };
  for (const line of everything) {
    const match = line.text.length < 250 ? ATTACHED.exec(line.text) : null;
    const read = match === null ? undefined : dateOf(match[2], match[3], match[4]);
    if (read !== undefined) return found(read, line, true);
  }
  return undefined;
}

export const dateIn = (written: string | undefined): string | undefined =>
  written === undefined ? undefined : readPoint(written, {});

function dateOf(day: string | undefined, month = '', year = ''): string | undefined {
  const monthText = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined || !/^\d+$/.test(day))
    return Number(month) >= 1 && Number(month) <= 12 ? monthText : undefined;
  const parsed = parseDay(`${monthText}-${day.padStart(2, '0')}`);
  return parsed === undefined ? undefined : formatDay(parsed);
}

/** "- Các sở, ban, ngành;" under "Nơi nhận:". */
export function recipientsOf(tail: readonly Line[]): readonly string[] {
  const at = tail.findIndex(({ text }) => /^nơi nhận\s*:?/iu.test(text));
  if (at < 0) return [];
  const names: string[] = [];
  for (const { text } of tail.slice(at + 1)) {
    const item = /^[-–+•]\s*(.+)$/.exec(text)?.[1];
    if (item === undefined) break;
    names.push(withoutEnd(item));
  }
  return names;
}

export interface Signature {
  readonly title?: string;
  readonly name?: string;
}

const POWER = /^(?:TM|KT|TL|TUQ|Q)\.\s*\p{Lu}/u;
const RANK = /^(?:(?:PHÓ )?CHỦ TỊCH|(?:PHÓ )?GIÁM ĐỐC|(?:PHÓ )?BÍ THƯ|(?:PHÓ )?CHÁNH VĂN PHÒNG)/u;
const NAME = /^(?:\p{Lu}\p{Ll}*\s){1,4}\p{Lu}\p{Ll}*$/u;

/** The powers, one a line, then the name. */
export function signatureOf(tail: readonly Line[], properties: ReadonlyMap<Property, string>): Signature {
  const lines = tail.flatMap(({ text }) => text.split(/\s*\|\s*/)).map((text) => text.trim());
  const at = lines.findIndex((text) => POWER.test(text) || RANK.test(text));
  const given = properties.get('signer');
  if (at < 0) return given === undefined ? {} : { name: given };
  const titles: string[] = [];
  let name: string | undefined;
  for (const text of lines.slice(at, at + 8)) {
    if (text === '' || /^[-–]/.test(text)) continue;
    if (POWER.test(text) || RANK.test(text)) titles.push(text);
    else if (/^\p{Lu}+$/u.test(text) && titles.length > 0) titles.push(`${titles.pop()} ${text}`);
    else if (NAME.test(text)) {
      name = text;
      break;
    } else if (titles.length > 0 && /^(?:PHỤ LỤC|TT)\b/iu.test(text)) break;
  }
  const signer = name ?? given;
  return { title: titles.join(', '), ...(signer !== undefined && { name: signer }) };
}
