// Legal bases: documents cited where a plan says what it rests on, each once.
import { formatDay } from '../../../model/civil-date.ts';
import { type Citation, citationsIn } from '../../../model/citation.ts';
import type { DraftBasis } from '../draft/types.ts';
import { withoutEnd } from '../plain.ts';

/** `texts`: the paragraphs before the first section and the lines under "Căn cứ". */
export function basesIn(texts: readonly string[]): readonly DraftBasis[] {
  const found = new Map<string, DraftBasis>();
  for (const text of texts) {
    for (const clause of text.split(/;\s+|\.\s+(?=\p{Lu})/u)) {
      const first = citationsIn(clause)[0];
      if (first === undefined) continue;
      const basis = basisOf(clause, first);
      const key = `${first.right || first.written} ${basis.date ?? ''}`;
      const known = found.get(key) ?? [...found].find(([other]) => other.startsWith(`${first.right || first.written} `))?.[1];
      if (known === undefined) found.set(key, basis);
    }
  }
  return [...found.values()];
}

function basisOf(clause: string, { written, date, issuer }: Citation): DraftBasis {
  const after = clause.slice(clause.indexOf(written) + written.length);
  const title = withoutEnd(
    after
      .replace(/^,?\s*ngày\s+[\d/]+(?:\s+tháng\s+\d+\s+năm\s+\d+)?/iu, '')
      .replace(/\(sau đây [^)]*\)?.*$/iu, '')
      .trim(),
  );
  const body = issuer === null ? undefined : issuerIn(title, issuer);
  const rest = body === undefined ? title : title.replace(/^,?\s*của\s+/iu, '').slice(body.length).trim();
  return {
    number: written.replace(/\s+/g, ' '),
    ...(date !== null && { date: formatDay(date) }),
    ...(body !== undefined && { issuer: body }),
    ...(rest !== '' && { title: rest }),
  };
}

/** A body's name ends where the document's title begins: "về ...", "ban hành ...", "phê duyệt ...". */
function issuerIn(title: string, written: string): string | undefined {
  const text = title.replace(/^,?\s*của\s+/iu, '');
  if (!text.startsWith(written.slice(0, 4))) return undefined;
  const end = /\s(?:về|ban hành|phê duyệt|quy định|hướng dẫn|triển khai|thực hiện|sửa đổi|điều chỉnh|khóa|chuyển đổi|phát triển|tổ chức|giao|công bố)(?=\s)/iu.exec(text);
  const name = (end === null ? written : text.slice(0, end.index)).trim();
  return name === '' || name.length > 80 ? undefined : name;
}
