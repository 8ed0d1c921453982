// The agencies of a row: the cell of who leads may name those who help too, "Sở A chủ trì, phối hợp Sở B".
import type { AgencyBook } from '../agencies/resolve.ts';
import type { RowCells } from './cells.ts';

const HELPING = /^(.*?\p{L}.*?)\s*(?:[,;(–-]\s*)?(?<!\p{L})phối hợp(?!\p{L})(?:\s+với)?\s*:?\s+(.+)$/isu;
const LEADING = /^\s*chủ trì\s*:?\s+|[\s,;]*(?<!\p{L})(?:là (?:cơ quan|đơn vị) )?chủ trì(?:\s*,)?\s*$/giu;

/** What the cell of who leads says of each part; `helping` is empty for most. */
export function partsOfLead(text: string): { readonly leading: string; readonly helping: string } {
  const [, before, behind = ''] = HELPING.exec(text) ?? [];
  const leading = (before ?? text).replace(LEADING, '').trim();
  if (leading === '') return { leading: text, helping: '' };
  return { leading, helping: behind.replace(/\)\s*$/, '') };
}

export interface RowAgencies {
  readonly lead: readonly string[];
  /** Less those who lead. */
  readonly coordinating: readonly string[];
}

export function agenciesOf(cells: RowCells, item: string, book: AgencyBook): RowAgencies {
  const { leading, helping } = partsOfLead(cells.text('lead'));
  const ask = (text: string, role: 'lead' | 'coordinating', field: RowField): readonly string[] =>
    book.idsOf({ text, at: cells.at(role), item, field });
  const lead = ask(leading, 'lead', 'lead');
  const others = [
    ...ask(helping, 'lead', 'coordinating'),
    ...ask(cells.text('coordinating'), 'coordinating', 'coordinating'),
  ];
  return { lead, coordinating: [...new Set(others)].filter((each) => !lead.includes(each)) };
}

type RowField = 'lead' | 'coordinating';
