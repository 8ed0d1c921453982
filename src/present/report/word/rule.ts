// The rules under components of the head: as long as the text above them, or a part of it (decree 30/2020/NĐ-CP, annex I, II).
import { element } from '../../xml.ts';

/** In eighths of a point. */
const THICKNESS = 6;

/**
 * A rule of `length` in the middle of a column, drawn as a border of an empty paragraph, so that it moves with the text;
 * `below` is the space that it keeps from what follows.
 */
export function rule(length: number, column: number, below = 0): string {
  const side = Math.max(0, Math.round((column - length) / 2));
  return element(
    'w:p',
    {},
    element(
      'w:pPr',
      {},
      element('w:pStyle', { 'w:val': 'Rule' }),
      element(
        'w:pBdr',
        {},
        element('w:top', { 'w:val': 'single', 'w:sz': THICKNESS, 'w:space': 1, 'w:color': '000000' }),
      ),
      element('w:spacing', { 'w:before': 50, 'w:after': below, 'w:line': 60, 'w:lineRule': 'exact' }),
      element('w:ind', { 'w:left': side, 'w:right': side }),
    ),
  );
}
