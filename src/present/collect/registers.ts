// Agencies of several provinces in one table: a heading a register, because names like "Sở Y tế" stand in each of them.
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
  const hasSeveral = new Set(items.map(idOf)).size > 1;
  return items.flatMap((item, index): Row[] => {
    const before = items[index - 1];
    const isFirst = before === undefined || idOf(before) !== idOf(item);
    const name = registers.get(idOf(item))?.name ?? idOf(item);
    return hasSeveral && isFirst ? [{ across: { role: 'strong', text: name } }, rowOf(item)] : [rowOf(item)];
  });
}
