// Rows that add up the others: "Tổng cộng", "Cộng". They are no targets and no tasks, and nothing of them is lost.
import type { ColumnRole } from './types.ts';

const TOTAL =
  /^(?:tong cong|tong so|tong|cong|tong kinh phi|tong chung|cong chung)(?: (?:kinh phi|von|toan tinh|ca tinh|chung|cac muc|[ivx]{1,4}|[a-d]|\d{1,2}))*$/;

/** Whether words (folded, without punctuation) name a sum of rows. */
export const isTotal = (words: string): boolean => TOTAL.test(words);

/** Who has cells like these answers for something: such a row is an item, whatever it is called. */
const OF_ITEMS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'unit',
  'lead',
  'coordinating',
  'implementing',
  'output',
  'deadline',
]);

/** `filled`: columns in which the row has something. */
export const addsUp = (words: string, filled: readonly number[], roles: readonly ColumnRole[]): boolean =>
  isTotal(words) && !filled.some((column) => OF_ITEMS.has(roles[column] ?? 'other'));
