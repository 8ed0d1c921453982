// What a table says was achieved: a figure, words, and whether the document itself calls it done.
import { fold } from '../../../model/fold.ts';
import { printValue, readTypedQuantity } from '../../typed/quantity.ts';
import type { DraftResult } from '../draft/types.ts';
import type { RowCells } from './cells.ts';

export interface ResultContext {
  /** When the document was issued; with the year that the results are of, one of the two is known. */
  readonly reported?: string;
  readonly year?: string;
  readonly place: string;
}

/** Undefined for a row whose cells for results are all empty. */
export function resultOf(cells: RowCells, { reported, year, place }: ResultContext): DraftResult | undefined {
  const [figure, words, verdict] = [cells.text('result'), cells.text('description'), cells.text('verdict')];
  if (figure === '' && words === '' && verdict === '') return undefined;
  const value = figureIn(figure);
  const text = [value === undefined ? figure : '', verdict, words].filter((each) => each !== '').join('. ');
  const moment = reported !== undefined ? { reported } : { date: year ?? '' };
  return {
    ...moment,
    ...(value !== undefined && { value }),
    ...(text !== '' && !isBareClaim(text) && { text }),
    stated: claimIn(`${verdict} ${words}`),
    source: place,
  };
}

function figureIn(text: string): string | undefined {
  const reading = readTypedQuantity(text.replace(/[.;]$/, ''), '%');
  return 'read' in reading ? printValue(reading.read) : undefined;
}

const isBareClaim = (text: string): boolean => /^(?:dat|khong dat|chua dat|vuot)[.]?$/.test(fold(text));

function claimIn(text: string): 'achieved' | 'not_achieved' | 'none' {
  const words = text.trim();
  if (/^(?:KHÔNG ĐẠT|CHƯA ĐẠT|Không đạt|Chưa đạt)/u.test(words)) return 'not_achieved';
  return /^(?:ĐẠT|VƯỢT|Đạt|Vượt)(?!\s+\d)(?:\s|[.,:;(]|$)/u.test(words) ? 'achieved' : 'none';
}
