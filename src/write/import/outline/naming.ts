// Ids of groups and the words for a place: `II.2.1`, "Phần II, Mục II.2.1, gạch đầu dòng 3", "điểm b khoản 1 Mục II".
import { type Node, pathOf } from './outline.ts';

/** A letter as ids know it: `đ` is `dd`. */
const plainLetter = (letter: string): string => (letter === 'đ' ? 'dd' : letter);

/** The numbers that lead to a node: section, clause (the deepest says it all), point. */
export interface Address {
  readonly part: string;
  readonly section: string;
  readonly clause: string;
  readonly point: string;
}

export function addressOf(node: Node): Address {
  const numbers = { part: '', section: '', clause: '', point: '' };
  for (const { kind, number } of pathOf(node)) {
    if (kind === 'clause') numbers.clause = joinedClause(numbers.clause, number);
    else if (kind === 'part' || kind === 'section' || kind === 'point') numbers[kind] = number;
  }
  return numbers;
}

/** `2.1` under `2` says the whole; `1` under `2` is `2.1`. */
const joinedClause = (outer: string, inner: string): string =>
  outer === '' || inner.startsWith(`${outer}.`) ? inner : inner.includes('.') ? inner : `${outer}.${inner}`;

export const groupId = ({ section, clause, point }: Address): string =>
  [section, clause, plainLetter(point)].filter((each) => each !== '').join('.');

/** A bullet's place is counted; a point or clause has its own number. */
export function placeOf(node: Node, ordinal: number | null): string {
  const { part, section, clause, point } = addressOf(node);
  const bullet = ordinal === null ? '' : `, gạch đầu dòng ${ordinal}`;
  const head = part === '' ? '' : `Phần ${part}, `;
  if (point !== '' || (ordinal === null && clause !== '')) {
    const words = [point && `điểm ${point}`, clause && `khoản ${clause}`, section && `Mục ${section}`];
    return `${head}${words.filter(Boolean).join(' ')}${bullet}`;
  }
  const numbers = [section, clause].filter((each) => each !== '').join('.');
  return `${head}Mục ${numbers === '' ? '?' : numbers}${bullet}`;
}

/** `2`, `2.1a`, `1dd`: what the ids of bullets begin with. */
export const bulletPrefix = ({ section, clause, point }: Address): string =>
  clause === '' && point === '' ? section : `${clause}${plainLetter(point)}`;
