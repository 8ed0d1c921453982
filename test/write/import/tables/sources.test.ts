// The annex tables of the real sources, compared cell by cell with the plans that people entered and checked from them.
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/model/fold.ts';
import { recognizeTables } from '../../../../src/write/import/tables/recognize.ts';
import type {
  ColumnRole,
  RecognizedRow,
  RecognizedTable,
} from '../../../../src/write/import/tables/types.ts';
import { sourceText, textDocument } from './documents.ts';
import { type CheckedItem, checkedItems, names } from './hand-checked.ts';

const THAI_NGUYEN = '001_e9a66fa08eedcfe1.txt';
const DIGITAL = '002_18bf7e3c4feae946.txt';

const tablesOf = (file: string): readonly RecognizedTable[] =>
  recognizeTables(textDocument(sourceText(file))).tables;

const cellOf = (table: RecognizedTable, row: RecognizedRow, role: ColumnRole) =>
  row.cells[table.columns.findIndex((column) => column.role === role)];

type Comparison = readonly [field: string, right: boolean];

/** Names in plans are no sentences: most lose the full stop at their end. */
const same = (one: string, other: string): boolean => {
  const [left, right] = [one, other].map((text) => fold(text).replace(/\.$/, ''));
  return left === right;
};

function compare(table: RecognizedTable, row: RecognizedRow, item: CheckedItem): readonly Comparison[] {
  const text = (role: ColumnRole): string => cellOf(table, row, role)?.text ?? '';
  const agencies = (role: ColumnRole, ids: readonly string[]): boolean =>
    ids.length === 0 ? text(role) === '' : ids.every((id) => names(text(role), id));
  const common: Comparison[] = [['name', same(text('name'), item.name)]];
  if (table.kind === 'tasks') {
    return [
      ...common,
      ['lead', agencies('lead', item.lead)],
      ['coordinating', agencies('coordinating', item.coordinating)],
      ['output', text('output') === item.output],
      ['deadline', text('deadline') === item.deadline],
    ];
  }
  const goal = cellOf(table, row, 'goal')?.printed ?? '';
  // Where the goal's cell is empty the plan quotes the unit's ("Báo cáo"), which is no unit of a measure.
  const stated = goal === '' && text('unit') === item.goal;
  return [
    ...common,
    ['unit', stated ? item.unit === '' : text('unit') === item.unit],
    ['goal', goal === item.goal || stated],
    ['lead', agencies('lead', item.lead)],
  ];
}

interface Rate {
  readonly rows: number;
  readonly fields: number;
  readonly right: number;
  readonly wrong: readonly string[];
}

function rateOf(table: RecognizedTable | undefined, items: readonly CheckedItem[]): Rate {
  const rows = (table?.rows ?? []).filter((row) => row.kind !== 'section');
  const compared = items.flatMap((item) => {
    const row = rows.find((entry) => entry.number === item.id);
    if (table === undefined || row === undefined) return [{ field: `${item.id} missing`, right: false }];
    return compare(table, row, item).map(([field, right]) => ({ field: `${item.id} ${field}`, right }));
  });
  const wrong = compared.filter((entry) => !entry.right).map((entry) => entry.field);
  return { rows: rows.length, fields: compared.length, right: compared.length - wrong.length, wrong };
}

const ANNEXES = [
  {
    file: THAI_NGUYEN,
    table: 0,
    plan: 'thai-nguyen-25-kh-ubnd-2025',
    folder: 'targets',
    annex: 'Phụ lục I',
    rows: 42,
  },
  {
    file: THAI_NGUYEN,
    table: 1,
    plan: 'thai-nguyen-25-kh-ubnd-2025',
    folder: 'tasks',
    annex: 'Phụ lục II',
    rows: 68,
  },
  {
    file: DIGITAL,
    table: 0,
    plan: 'thai-nguyen-chuyen-doi-so-2025',
    folder: 'targets',
    annex: 'Phụ lục I',
    rows: 25,
  },
  {
    file: DIGITAL,
    table: 1,
    plan: 'thai-nguyen-chuyen-doi-so-2026',
    folder: 'tasks',
    annex: 'Phụ lục II',
    rows: 106,
  },
] as const;

describe('the annexes of the real sources', () => {
  it.each(ANNEXES)(
    '$annex of $file has its $rows rows, and its cells agree with the checked plan',
    (annex) => {
      const table = tablesOf(annex.file)[annex.table];
      const items = checkedItems(annex.plan, annex.folder, annex.annex);
      const rate = rateOf(table, items);
      process.stdout.write(
        `${annex.file} ${annex.annex}: ${rate.rows} rows, ${rate.right} of ${rate.fields} fields ` +
          `(${((100 * rate.right) / rate.fields).toFixed(2)} %)${rate.wrong.length > 0 ? `; ${rate.wrong.join(', ')}` : ''}\n`,
      );
      expect({ kind: table?.kind, rows: rate.rows, items: items.length }).toEqual({
        kind: annex.folder,
        rows: annex.rows,
        items: annex.rows,
      });
      expect(rate.right / rate.fields).toBeGreaterThanOrEqual(0.98);
    },
  );

  it('stand under the sections that the sources print', () => {
    const [targets, tasks] = tablesOf(THAI_NGUYEN);
    const sections = (table: RecognizedTable | undefined): readonly string[] =>
      (table?.rows ?? []).filter((row) => row.kind === 'section').map((row) => row.number);
    expect(sections(targets)).toEqual(['I', 'II']);
    expect(sections(tasks)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']);
    const parents = (targets?.rows ?? [])
      .filter((row) => row.kind === 'sub')
      .map((row) => [row.number, targets?.rows[row.parent ?? -1]?.number]);
    expect(parents.slice(0, 2)).toEqual([
      ['8.1', '8'],
      ['8.2', '8'],
    ]);
    expect(parents.at(-1)).toEqual(['18.2', '18']);
    expect(parents).toHaveLength(14);
  });

  it('are named as the sources name them, and a name that says targets above tasks is doubted', () => {
    const named = [...tablesOf(THAI_NGUYEN), ...tablesOf(DIGITAL)].map((table) => [
      table.label,
      table.name,
      table.doubts.map((doubt) => doubt.kind),
    ]);
    expect(named).toEqual([
      ['PHỤ LỤC I', 'DANH MỤC CÁC CHỈ TIÊU CỤ THỂ', []],
      ['PHỤ LỤC II', 'DANH MỤC CÁC CHỈ TIÊU CỤ THỂ', ['title_differs']],
      ['Phụ lục I', 'TÌNH HÌNH THỰC HIỆN CÁC MỤC TIÊU', []],
      ['Phụ lục II', 'DANH SÁCH NHIỆM VỤ CHUYÊN ĐỔI SỐ CÁC SỞ, BAN, NGÀNH, ĐỊA PHƯƠNG ĐĂNG KÝ NĂM 2026', []],
    ]);
  });

  it.each(['000_09d9c97f3cb30dfe.txt', '003_c1cee04f8a0eaed8.txt', '004_3af9811e5cc25df9.txt'])(
    '%s has no annex table, and none is found in its prose',
    (file) => {
      const document = textDocument(sourceText(file));
      expect(recognizeTables(document)).toEqual({ tables: [], rest: document.blocks });
    },
  );
});
