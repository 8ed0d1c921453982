// The table of `kh edit`: one line an item, columns apart by bars, remarks in lines that begin with `#`.

/** The cells that a person fills in, as typed. */
export interface Row {
  readonly ref: string;
  readonly value: string;
  readonly date: string;
  readonly source: string;
}

/** A row of the table that is shown, and what a person should know about it. */
export interface ShownRow extends Row {
  readonly hint: string;
  /** What is wrong with it; shown below. */
  readonly remarks: readonly string[];
}

export interface Table {
  /** Above the rows. */
  readonly intro: readonly string[];
  readonly titles: readonly [ref: string, value: string, date: string, source: string, hint: string];
  readonly rows: readonly ShownRow[];
}

const cellsOf = ({ ref, value, date, source, hint }: ShownRow): readonly string[] => [
  ref,
  value,
  date,
  source,
  hint.replaceAll('|', '/'),
];

export function renderTable({ intro, titles, rows }: Table): string {
  const all = [titles.map((title, index) => (index === 0 ? `# ${title}` : title)), ...rows.map(cellsOf)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((cells) => lengthOf(cells[column] ?? ''))));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - lengthOf(cell))))
      .join(' | ')
      .trimEnd();
  const lines = rows.flatMap((row) => [
    line(cellsOf(row)),
    ...row.remarks.map((remark) => `#   ^ ${remark}`),
  ]);
  return [...intro.map((text) => `# ${text}`), '#', line(all[0] ?? []), ...lines]
    .map((each) => `${each}\n`)
    .join('');
}

const lengthOf = (text: string): number => [...text.normalize('NFC')].length;

export interface ReadRow extends Row {
  readonly line: number;
  /** More cells than the table has columns. */
  readonly isTooWide: boolean;
}

/** Every line that is no remark and not empty. */
export const readTable = (text: string): readonly ReadRow[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      if (line.trim() === '' || line.trimStart().startsWith('#')) return [];
      const [ref = '', value = '', date = '', source = '', ...rest] = line
        .split('|')
        .map((cell) => cell.trim());
      return [{ ref, value, date, source, line: index + 1, isTooWide: rest.length > 1 }];
    });
