// What stands in front of a line and says where it belongs: "Phần II", "III.", "2.1.", "a)", "-", "+".

export type MarkKind = 'part' | 'section' | 'clause' | 'point' | 'bullet' | 'sub' | 'plain';

export interface Mark {
  readonly kind: MarkKind;
  /** `II`, `2.1`, `đ`; empty for bullets and plain lines. */
  readonly number: string;
  readonly text: string;
  /** How deep it stands: the lower, the nearer to the top. */
  readonly level: number;
}

const ORDINALS: Readonly<Record<string, string>> = {
  'thứ nhất': 'I',
  'thứ hai': 'II',
  'thứ ba': 'III',
  'thứ tư': 'IV',
  'thứ năm': 'V',
};

const PART = /^ph[aầ]n\s+(?:(thứ (?:nhất|hai|ba|tư|năm))|([IVX]{1,5}|\d{1,2}))\s*[.:\-–]?\s*(.*)$/iu;
const SECTION = /^(?:mục\s+|chương\s+)?([IVX]{1,5})\s*(?:[.)\-–:/]|(?=\s+\p{Lu}{2}))\s*(.*)$/u;
const CLAUSE = /^(?:điều\s+|khoản\s+)?(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.)]|(?=\s))\s*(.+)$/iu;
const POINT = /^(?:điểm\s+)?([a-zđ])[.)]\s*(.+)$/u;
const BULLET = /^[-–—•●▪*]\s*(.+)$/u;
const SUB = /^[+o◦]\s+(.+)$/u;

const LEVELS: Readonly<Record<MarkKind, number>> = {
  part: 0,
  section: 1,
  clause: 2,
  point: 6,
  bullet: 7,
  sub: 8,
  plain: 9,
};

const mark = (kind: MarkKind, number: string, text: string, deeper = 0): Mark => ({
  kind,
  number,
  text: text.trim(),
  level: LEVELS[kind] + deeper,
});

/** A sign of the second level where it is the first that is used. */
export const bulletOf = ({ number, text }: Mark): Mark => mark('bullet', number, text);

export function markOf(line: string): Mark {
  const part = PART.exec(line);
  if (part !== null)
    return mark('part', ORDINALS[(part[1] ?? '').toLowerCase()] ?? part[2] ?? '', part[3] ?? '');
  const section = SECTION.exec(line);
  if (section !== null && (section[2] ?? '') !== '')
    return mark('section', section[1] ?? '', section[2] ?? '');
  const clause = CLAUSE.exec(line);
  if (clause !== null && isClause(line, clause[1] ?? '')) {
    const number = clause[1] ?? '';
    return mark('clause', number, clause[2] ?? '', Math.min(3, number.split('.').length - 1));
  }
  const point = POINT.exec(line);
  if (point !== null) return mark('point', point[1] ?? '', point[2] ?? '');
  const bullet = BULLET.exec(line);
  if (bullet !== null) return mark('bullet', '', bullet[1] ?? '');
  const sub = SUB.exec(line);
  return sub === null ? mark('plain', '', line) : mark('sub', '', sub[1] ?? '');
}

/** "2. Mục tiêu", "2.1 Mục tiêu"; not "03 thành phố", "50 người". */
const isClause = (line: string, number: string): boolean => /^\D*\d+[.)]/.test(line) || number.includes('.');
