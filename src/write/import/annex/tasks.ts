// The rows of a table of tasks.

import { mentionedIn } from '../agencies/mentions.ts';
import type { AgencyBook } from '../agencies/resolve.ts';
import type { DraftTask } from '../draft/types.ts';
import { readDeadline } from '../reading/when.ts';
import type { RecognizedRow, RecognizedTable } from '../tables/types.ts';
import { agenciesOf } from './agency-cells.ts';
import { cellsOf, noteOf, type RowCells } from './cells.ts';
import type { TableContext } from './table-context.ts';
import { rowName } from './table-groups.ts';

/** Notes are the plan's own data, so they are in the language of the documents. */
const AS_ABOVE = 'Ô chủ trì để trống trong bảng, hiểu là như dòng trên';

export function tasksOf(
  table: RecognizedTable,
  context: TableContext,
  book: AgencyBook,
): readonly DraftTask[] {
  return table.rows.flatMap((row, index) => {
    const id = context.ids.get(index);
    return id === undefined ? [] : [taskOf(row, index, id, table, context, book)];
  });
}

function taskOf(
  row: RecognizedRow,
  index: number,
  id: string,
  table: RecognizedTable,
  context: TableContext,
  book: AgencyBook,
): DraftTask {
  const cells = cellsOf(row, table);
  const item = `tasks/${id}`;
  const name = rowName(row, table) || id;
  const { lead, coordinating } = agenciesOf(cells, item, book);
  const isInherited = cells.cell('lead')?.blank === 'as_above' && lead.length > 0;
  const output = cells.text('output') || cells.text('result');
  const deadline = deadlineOf(cells, item, context);
  const doubt = isInherited ? contradiction(name, lead, cells, book) : undefined;
  if (doubt !== undefined) {
    context.doubts.push({
      kind: 'lead_contradicted',
      at: row.at,
      text: name,
      read: lead.join(', '),
      item,
      field: 'lead',
    });
  }
  const notes = [
    isInherited && row.doubts.some(({ kind }) => kind === 'as_above_guessed') ? AS_ABOVE : '',
    noteOf(cells, ['note', 'budget', 'reference', 'unit', 'goal', 'other', 'description', 'verdict']),
  ];
  const note = notes.filter((each) => each !== '').join('. ');
  return {
    id,
    name,
    group: context.groupOf.get(index) ?? context.key,
    lead,
    coordinating,
    implementing: [],
    ...(doubt !== undefined && { lead_doubt: doubt }),
    ...(output !== '' && { output }),
    ...deadline,
    source: { place: `${context.label}, dòng ${row.number || index + 1}` },
    also: [],
    ...(note !== '' && { note }),
    at: row.at,
  };
}

function deadlineOf(
  cells: RowCells,
  item: string,
  context: TableContext,
): { readonly deadline?: string; readonly deadline_text?: string } {
  const written = cells.text('deadline');
  if (written === '') return {};
  const read = readDeadline(written, { ...(context.year !== undefined && { year: context.year }) });
  const isDoubtful = read === undefined || read.doubt !== undefined;
  if (isDoubtful)
    context.doubts.push({
      kind: 'deadline_unread',
      at: cells.at('deadline'),
      text: written,
      read: read?.deadline ?? '',
      item,
      field: 'deadline',
    });
  return { ...(read !== undefined && { deadline: read.deadline }), deadline_text: written };
}

/** A row that inherits its lead and names another body in its own words. */
function contradiction(
  name: string,
  lead: readonly string[],
  cells: RowCells,
  book: AgencyBook,
): DraftTask['lead_doubt'] {
  const named = mentionedIn(name, book.directory).filter(({ id }) => !lead.includes(id));
  if (named.length === 0 || mentionedIn(name, book.directory).some(({ id }) => lead.includes(id)))
    return undefined;
  const words = named.map(({ written }) => `“${written}”`).join(', ');
  return {
    suggest: [...new Set(named.map(({ id }) => id))],
    reason: `Ô chủ trì để trống, hiểu như dòng trên là ${cells.text('lead')}; nhưng lời dòng này nêu ${words}`,
  };
}
