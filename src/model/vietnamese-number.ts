// Numbers as Vietnamese documents print them: `1.780.000`, `0,75`, `92.013,235` (vn-domain, section 5).

/** The plain decimal a quoted number means (`"0,75"` → `0.75`, `"85"` → `85`); undefined when the text is no number. */
export function readVietnameseNumber(text: string): string | undefined {
  const trimmed = text.trim().replace(/\s*%$/, '');
  if (/^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(trimmed))
    return trimmed.replaceAll('.', '').replace(',', '.');
  if (/^[+-]?\d+,\d+$/.test(trimmed)) return trimmed.replace(',', '.');
  return /^[+-]?\d+(?:\.\d+)?$/.test(trimmed) ? trimmed : undefined;
}

/** A plain decimal as a Vietnamese document prints it: `92013.235` → `92.013,235`, `-503.000` → `-503`. */
export function printVietnameseNumber(plain: string): string {
  const [whole = '', fraction = ''] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const kept = fraction.replace(/0+$/, '');
  return kept === '' ? grouped : `${grouped},${kept}`;
}
