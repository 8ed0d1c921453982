// Legal bases: documents cited where a plan says what it rests on, each once.

import { type Citation, citationsIn } from '../../../model/citation.ts';
import { formatDay } from '../../../model/civil-date.ts';
import type { DraftBasis } from '../draft/types.ts';
import { withoutEnd } from '../plain.ts';

/** "..., UBND tỉnh ban hành Kế hoạch ... như sau:" says what comes, not what it rests on. */
const ENACTING =
  /,?\s*(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh|thành phố)(?:\s+[\p{Lu}][\p{L}]*)*\s+(?:ban hành|xây dựng)\s.*$/u;

/** `texts`: the paragraphs before the first section and the lines under "Căn cứ". */
export function basesIn(texts: readonly string[]): readonly DraftBasis[] {
  const found = new Map<string, DraftBasis>();
  for (const text of texts) {
    for (const clause of text.replace(ENACTING, '').split(/;\s+|\.\s+(?=\p{Lu})/u)) {
      const first = citationsIn(clause)[0];
      if (first === undefined) continue;
      const basis = basisOf(clause, first);
      const key = `${first.right || first.written} ${basis.date ?? ''}`;
      const known =
        found.get(key) ??
        [...found].find(([other]) => other.startsWith(`${first.right || first.written} `))?.[1];
      if (known === undefined) found.set(key, basis);
    }
  }
  return [...found.values()];
}

/** Bodies that issue under one symbol of their own. */
const BODIES: Readonly<Record<string, string>> = { TTg: 'Thủ tướng Chính phủ', CP: 'Chính phủ' };

/** "Theo đề nghị của Sở ... tại Tờ trình số ...". */
const proposerIn = (clause: string, written: string): string | undefined =>
  /đề nghị của\s+(?:Giám đốc\s+)?([^,;]{4,70}?)\s+tại\s/iu.exec(
    clause.slice(0, clause.indexOf(written)),
  )?.[1];

function basisOf(clause: string, { written, date, issuer, number }: Citation): DraftBasis {
  const after = clause.slice(clause.indexOf(written) + written.length);
  const title = withoutEnd(
    after
      .replace(/^,?\s*ngày\s+[\d/]+(?:\s+tháng\s+\d+\s+năm\s+\d+)?/iu, '')
      .replace(/\(sau đây [^)]*\)?.*$/iu, '')
      .trim(),
  );
  const body =
    (issuer === null ? undefined : issuerIn(title, issuer)) ??
    proposerIn(clause, written) ??
    BODIES[number.body];
  const named = title.replace(/^,?\s*của\s+/iu, '');
  const rest = body !== undefined && named.startsWith(body) ? named.slice(body.length).trim() : title;
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
  const end =
    /\s(?:về|ban hành|phê duyệt|quy định|hướng dẫn|triển khai|thực hiện|sửa đổi|điều chỉnh|khóa|chuyển đổi|phát triển|tổ chức|giao|công bố)(?=[\s,])/iu.exec(
      text,
    );
  const name = (end === null ? written : text.slice(0, end.index)).trim();
  return name === '' || name.length > 80 ? undefined : name;
}
