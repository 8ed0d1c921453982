// Number formats that show a number as the report prints it: `ước 68,5`, `≥ 1.780`, with the number itself in the cell.

/**
 * The format by which a spreadsheet shows `number` as `text`, a Vietnamese number with words around it; undefined when the
 * text is not that number.
 */
export function formatShowing(text: string, number: number): string | undefined {
  const match = /^(?<before>[^\d-]*)(?<written>-?\d[\d.]*(?:,\d+)?)(?<after>\D*)$/u.exec(text);
  const { before = '', written = '', after = '' } = match?.groups ?? {};
  if (match === null || Number(written.replaceAll('.', '').replace(',', '.')) !== number) return undefined;
  const places = written.split(',')[1]?.length ?? 0;
  const whole = written.includes('.') ? '#,##0' : '0';
  return `${literal(before)}${whole}${places === 0 ? '' : `.${'0'.repeat(places)}`}${literal(after)}`;
}

/** A percent sign outside quotes would multiply by a hundred. */
const literal = (words: string): string => (words === '' ? '' : `"${words.replaceAll('"', '""')}"`);
