// The plan's own duty to report: rhythms and dates named where the work is shared out.
import type { AgencyBook } from '../agencies/resolve.ts';
import type { DraftDuty } from '../draft/types.ts';
import { placeOf } from '../outline/naming.ts';
import { everyNode, type Node, pathOf } from '../outline/outline.ts';
import { withoutEnd } from '../plain.ts';
import { readPoint } from '../reading/when.ts';

const REPORTS = /báo cáo/iu;
const RHYTHMS: readonly (readonly [RegExp, DraftDuty['every']])[] = [
  [/(?:hằng|hàng|mỗi) tháng/iu, 'monthly'],
  [/(?:hằng|hàng|mỗi|cuối|định kỳ) quý|báo cáo quý/iu, 'quarterly'],
  [/(?:0?6|sáu) tháng/iu, 'half-yearly'],
  [/(?:0?9|chín) tháng/iu, 'nine-months'],
  [/(?:hằng|hàng|mỗi|cuối) năm|báo cáo năm|định kỳ năm|tháng(?:,| và) (?:cả )?năm(?! \d)/iu, 'yearly'],
];
const DATED =
  /báo cáo\s+(?:định kỳ\s+)?(quý\s+[IV]+|0?6 tháng(?: đầu năm)?|0?9 tháng|năm)\s*(\d{4})?\s*\(?\s*(trước ngày|trước|chậm nhất ngày|ngày)\s+(\d{1,2}\s*\/\s*\d{1,2}(?:\s*\/\s*\d{4})?)/giu;

export function dutiesIn(
  sections: readonly Node[],
  book: AgencyBook,
  year: number | undefined,
): readonly DraftDuty[] {
  const nodes = everyNode(sections).filter(
    ({ text }) => REPORTS.test(text) && RHYTHMS.some(([pattern]) => pattern.test(text)),
  );
  const duties = nodes.flatMap((node) => dutiesOf(node, book, year));
  return duties.filter(
    (duty, index) =>
      duties.findIndex(({ every, by }) => every === duty.every && by.join() === duty.by.join()) === index,
  );
}

/** Words that begin what a body has to do, right behind its name. */
const DOING =
  /[:]|,?\s(?=(?:là|có trách nhiệm|chịu trách nhiệm|chủ trì|xây dựng|tổng hợp|báo cáo|theo dõi|tham mưu|phối hợp|hướng dẫn|đôn đốc|định kỳ|thực hiện)(?!\p{L}))/u;

/** Of every sentence that sets a rhythm: one may be quarterly, the next yearly. */
function dutiesOf(node: Node, book: AgencyBook, year: number | undefined): readonly DraftDuty[] {
  const sentences = node.text
    .split(/(?<=[.;])\s+/)
    .filter((each) => REPORTS.test(each) && RHYTHMS.some(([pattern]) => pattern.test(each)));
  return sentences.flatMap((sentence) => dutiesOfSentence(sentence, node, book, year));
}

function dutiesOfSentence(
  sentence: string,
  node: Node,
  book: AgencyBook,
  year: number | undefined,
): readonly DraftDuty[] {
  const clause = pathOf(node).find(({ kind }) => kind === 'clause');
  const name = (clause?.text ?? '').split(DOING)[0] ?? '';
  const by =
    clause === undefined ? [] : book.idsOf({ text: name, at: clause.at, item: 'plan', field: 'reporting' });
  const ordinal =
    node.kind === 'bullet' && node.parent !== null
      ? node.parent.children.filter(({ kind }) => kind === 'bullet').indexOf(node) + 1
      : null;
  const place = placeOf(node, ordinal);
  const dated = [...sentence.matchAll(DATED)].map((match) => reportOf(match, year));
  return RHYTHMS.filter(([pattern]) => pattern.test(sentence)).map(([, every]) => ({
    every,
    by,
    text: withoutEnd(sentence),
    place,
    reports: dated
      .filter((each) => each?.every === every)
      .flatMap((each) => (each === undefined ? [] : [each.report])),
  }));
}

interface Dated {
  readonly every: DraftDuty['every'];
  readonly report: DraftDuty['reports'][number];
}

function reportOf(
  [text, kind = '', yearText, before = '', day = '']: RegExpExecArray,
  planYear: number | undefined,
): Dated | undefined {
  const written = day.replace(/\s+/g, '');
  const year = yearText ?? /(\d{4})$/.exec(written)?.[1] ?? planYear?.toString();
  const due = readPoint(
    `${/trước/iu.test(before) ? 'trước ' : ''}${written}`,
    year === undefined ? {} : { year: Number(year) },
  );
  if (year === undefined || due === undefined) return undefined;
  const quarter = /quý\s+([IV]+)/iu.exec(kind)?.[1]?.toUpperCase();
  const words = text.trim() + (text.includes('(') ? ')' : '');
  if (quarter !== undefined) {
    const period = readPoint(`quý ${quarter}/${year}`, {});
    return period === undefined ? undefined : { every: 'quarterly', report: { period, due, text: words } };
  }
  if (/6/.test(kind)) return { every: 'half-yearly', report: { period: `${year}-H1`, due, text: words } };
  if (/9/.test(kind)) return { every: 'nine-months', report: { period: `${year}-9M`, due, text: words } };
  return { every: 'yearly', report: { period: year, due, text: words } };
}
