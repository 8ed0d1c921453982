// Details that a task carries in its own words: "Cơ quan chủ trì: ...", "Thời gian hoàn thành: ...", on lines below it or at its end.

export type DetailKind = 'lead' | 'coordinating' | 'implementing' | 'deadline' | 'output';

export interface Detailed {
  /** The task without its details. */
  readonly text: string;
  readonly details: ReadonlyMap<DetailKind, string>;
}

const LABELS: readonly (readonly [string, DetailKind])[] = [
  [String.raw`(?:cơ quan|đơn vị)?\s*chủ trì(?:,? tham mưu| thực hiện)?`, 'lead'],
  [String.raw`(?:các )?(?:cơ quan|đơn vị)?\s*phối hợp(?: thực hiện)?`, 'coordinating'],
  [String.raw`(?:cơ quan|đơn vị)\s+thực hiện`, 'implementing'],
  [
    String.raw`(?:thời gian|thời hạn|tiến độ|hạn)(?:\s+(?:thực hiện|hoàn thành|triển khai))*|hoàn thành`,
    'deadline',
  ],
  [String.raw`(?:kết quả|sản phẩm)(?:\s+(?:đầu ra|đạt được|dự kiến|hoàn thành))*`, 'output'],
];

const LABEL = new RegExp(
  `(?:^|[.;(,]\\s*|\\s[-+–•]\\s*)(?:${LABELS.map(([pattern]) => `(${pattern})`).join('|')})\\s*:\\s*`,
  'giu',
);
/** "(Sở X chủ trì, hoàn thành trong quý III/2026)". */
const IN_BRACKETS =
  /\(\s*([^()]{3,120}?)\s+chủ trì(?:,\s*(?:hoàn thành|thực hiện)\s+(?:trong|trước|đến)?\s*([^()]{3,40}))?\s*\)/iu;

export function withoutDetails(text: string): Detailed {
  const found = [...text.matchAll(LABEL)];
  const [first] = found;
  if (first === undefined) return inBrackets(text);
  const details = new Map<DetailKind, string>();
  for (const [index, match] of found.entries()) {
    const kind = LABELS[match.slice(1).findIndex((group) => group !== undefined)]?.[1];
    const end = found[index + 1]?.index ?? text.length;
    const value = text.slice(match.index + match[0].length, end).replace(/[\s.;,)+–-]+$/, '');
    if (kind !== undefined && value !== '' && !details.has(kind)) details.set(kind, value);
  }
  return { text: text.slice(0, first.index).trimEnd(), details: withTimeApart(details) };
}

/** "phối hợp: Sở A. Hoàn thành trước ngày 30/6/2026": a deadline without a colon behind the last body. */
const TIME_BEHIND =
  /^(.*?)[.;,]\s*(?:thời gian )?(?:hoàn thành|thực hiện|xong|trình)?(?:\s+xong)?\s*((?:trước|trong|vào|chậm nhất|đến hết|quý [IV\d]|tháng \d|ngày \d|năm \d|thường xuyên|hằng (?:năm|quý|tháng)|hàng (?:năm|quý|tháng)).*)$/iu;

function withTimeApart(details: ReadonlyMap<DetailKind, string>): ReadonlyMap<DetailKind, string> {
  const apart = new Map(details);
  for (const kind of ['lead', 'coordinating', 'implementing'] as const) {
    const [, bodies, time] = TIME_BEHIND.exec(apart.get(kind) ?? '') ?? [];
    if (bodies === undefined || time === undefined) continue;
    apart.set(kind, bodies);
    if (!apart.has('deadline')) apart.set('deadline', time);
  }
  return apart;
}

function inBrackets(text: string): Detailed {
  const match = IN_BRACKETS.exec(text);
  const [whole, lead, deadline] = match ?? [];
  if (whole === undefined || lead === undefined) return { text, details: new Map() };
  const details = new Map<DetailKind, string>([['lead', lead]]);
  if (deadline !== undefined) details.set('deadline', deadline);
  return {
    text: text
      .replace(whole, '')
      .replace(/\s+([.;,])/g, '$1')
      .replace(/\s{2,}/g, ' ')
      .trim(),
    details,
  };
}
