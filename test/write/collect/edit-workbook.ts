// Changes cells of a workbook that kh made, in its parts, the way another program would leave them.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What stands in a cell afterwards; `style` names a number format, `null` empties the cell. */
export type CellContent =
  | { readonly text: string }
  | { readonly number: string; readonly format?: string }
  | { readonly formula: string; readonly value?: string; readonly error?: string }
  | null;

export type Cells = Readonly<Record<string, CellContent>>;

export interface Change {
  /** By the name of the sheet, then by place. */
  readonly cells?: Readonly<Record<string, Cells>>;
  readonly merges?: Readonly<Record<string, string>>;
  /** Parts that are put in or, with null, taken out. */
  readonly parts?: Readonly<Record<string, string | null>>;
  /** Rows of a sheet, by number, that are written again under another number. */
  readonly copies?: Readonly<Record<string, readonly (readonly [from: number, to: number])[]>>;
  /** Any other change of a part's text. */
  readonly texts?: readonly (readonly [part: string, change: (text: string) => string])[];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export const pack = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

export function editWorkbook(bytes: Uint8Array, change: Change): Uint8Array {
  const parts = partsOf(bytes);
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, name]) => name ?? '',
  );
  const partOf = (sheet: string): string => `xl/worksheets/sheet${names.indexOf(sheet) + 1}.xml`;
  for (const [sheet, copies] of Object.entries(change.copies ?? {})) {
    for (const [from, to] of copies) parts[partOf(sheet)] = withCopy(parts[partOf(sheet)] ?? '', from, to);
  }
  for (const [sheet, cells] of Object.entries(change.cells ?? {})) {
    for (const [place, content] of Object.entries(cells)) {
      if (content !== null && 'number' in content && content.format !== undefined)
        addFormat(parts, content.format);
      parts[partOf(sheet)] = withCell(parts[partOf(sheet)] ?? '', place, content, parts);
    }
  }
  for (const [sheet, range] of Object.entries(change.merges ?? {})) {
    parts[partOf(sheet)] = (parts[partOf(sheet)] ?? '').replace(
      '</mergeCells>',
      `<mergeCell ref="${range}"/></mergeCells>`,
    );
  }
  for (const [part, edit] of change.texts ?? []) parts[part] = edit(parts[part] ?? '');
  for (const [name, text] of Object.entries(change.parts ?? {})) {
    if (text === null) delete parts[name];
    else parts[name] = text;
  }
  return pack(parts);
}

/** A look of its own at the end of the list, with the number format. */
function addFormat(parts: Record<string, string>, code: string): void {
  const styles = parts['xl/styles.xml'] ?? '';
  const id = 300 + (styles.match(/<numFmt /g) ?? []).length;
  const format = `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`;
  const withFormat = styles.includes('<numFmts')
    ? styles.replace('</numFmts>', `${format}</numFmts>`)
    : styles.replace(/(<styleSheet[^>]*>)/, `$1<numFmts count="1">${format}</numFmts>`);
  parts['xl/styles.xml'] = withFormat.replace(
    '</cellXfs>',
    `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs>`,
  );
}

function withCell(
  sheet: string,
  place: string,
  content: CellContent,
  parts: Readonly<Record<string, string>>,
): string {
  const pattern = new RegExp(`<c r="${place}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
  const looks = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(parts['xl/styles.xml'] ?? '')?.[1] ?? '';
  const last = (looks.match(/<xf /g) ?? []).length - 1;
  const cell = (style: string): string => {
    if (content === null) return `<c r="${place}"${style}/>`;
    if ('text' in content)
      return `<c r="${place}"${style} t="inlineStr"><is><t>${escaped(content.text)}</t></is></c>`;
    if ('number' in content) {
      const own = content.format === undefined ? style : ` s="${last}"`;
      return `<c r="${place}"${own}><v>${content.number}</v></c>`;
    }
    const value = content.error ?? content.value;
    const type = content.error === undefined ? '' : ' t="e"';
    return `<c r="${place}"${style}${type}><f>${escaped(content.formula)}</f>${value === undefined ? '' : `<v>${value}</v>`}</c>`;
  };
  if (pattern.test(sheet)) return sheet.replace(pattern, (_, style: string | undefined) => cell(style ?? ''));
  const row = Number(/\d+/.exec(place)?.[0]);
  const known = new RegExp(`(<row r="${row}"[^>]*>)(.*?)(</row>)`);
  if (known.test(sheet))
    return sheet.replace(known, (_, open, cells, close) => open + cells + cell('') + close);
  return sheet.replace('</sheetData>', `<row r="${row}">${cell('')}</row></sheetData>`);
}

function withCopy(sheet: string, from: number, to: number): string {
  const row = new RegExp(`<row r="${from}".*?</row>`).exec(sheet)?.[0] ?? '';
  const copy = row
    .replace(`<row r="${from}"`, `<row r="${to}"`)
    .replace(new RegExp(`(<c r="[A-Z]+)${from}"`, 'g'), `$1${to}"`);
  return sheet.replace('</sheetData>', `${copy}</sheetData>`);
}
