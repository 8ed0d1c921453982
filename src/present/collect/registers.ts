// Tables under headings: agencies by register, because names like "Sở Y tế" stand in each of them; items by plan.
import type { Row } from '../table.ts';

/** Names by id. */
export type Registers = ReadonlyMap<string, { readonly name: string }>;

/** Items stand in order of their agencies' keys; with one register there is no heading. */
export function underRegisters<T>(
  items: readonly T[],
  agencyOf: (item: T) => string,
  rowOf: (item: T) => Row,
  registers: Registers,
): readonly Row[] {
  const idOf = (item: T): string => agencyOf(item).split('/')[0] ?? '';
  if (new Set(items.map(idOf)).size < 2) return items.map(rowOf);
  return underHeadings(items, (item) => registers.get(idOf(item))?.name ?? idOf(item), rowOf);
}

/** A heading wherever it is another than that of the item before. */
export const underHeadings = <T>(
  items: readonly T[],
  headingOf: (item: T) => string,
  rowOf: (item: T) => Row,
): readonly Row[] =>
  items.flatMap((item, index): Row[] => {
    const [heading, before] = [headingOf(item), items[index - 1]];
    const isSame = before !== undefined && headingOf(before) === heading;
    return isSame ? [rowOf(item)] : [{ across: { role: 'strong', text: heading } }, rowOf(item)];
  });
